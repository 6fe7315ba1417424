// Imported first by the doors of Node. V8 begins to optimise a function long before that pays here: reading, understanding
// and checking are some five hundred functions of which each does little, and opening a text or checking a few of them
// spent more on compiling than on the work. With a budget three times the usual one only what stays hot is optimised; a still greater one costs more on long texts than it saves on short ones.
import { setFlagsFromString } from 'node:v8';

/** In units of V8: bytes of byte code a function runs between two looks at whether it is hot. */
const INTERRUPT_BUDGET = 200_000;

// Electron may have frozen the flags, and to change them then ends the process.
if (!process.versions['electron']) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
