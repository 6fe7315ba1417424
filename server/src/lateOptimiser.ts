// Imported first by the doors of Node. V8 begins to optimise a function long before that pays here: reading, understanding
// and checking are some five hundred functions of which each does little, and opening a text, the first keystrokes in it or
// checking a few texts spent more on compiling than on the work. With a budget six times the usual one only what stays hot
// is optimised: the first twenty keystrokes take half the time, later ones and long texts the same.
import { setFlagsFromString } from 'node:v8';

/** In units of V8: bytes of byte code a function runs between two looks at whether it is hot. */
const INTERRUPT_BUDGET = 800_000;

// Electron may have frozen the flags, and to change them then ends the process.
if (!process.versions['electron']) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
