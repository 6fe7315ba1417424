import { readTranscript } from '../structure/read';
import type { Reading } from '../structure/skeleton';
import { type Span, touches } from '../text/span';
import type { TextEdit } from './judgements';
import { Patchwork } from './patchwork';
import { blankEdits, layoutOf } from './reflowBlanks';
import { paragraphStarts } from './reflowBreaks';
import { tagEdits } from './reflowTags';

export interface ReflowOptions {
  /** Bring tags into the form 【】 and put lost brackets back; otherwise nothing but white space changes. */
  readonly tags?: boolean;
}

/** After so many rounds the text is left as it is; each round can only find what the one before has set free. */
const MOST_ROUNDS = 20;

/**
 * What gives a one-line or glued text its paragraphs, headings and points back. The edits are sorted, disjoint and change
 * white space only, unless tags are asked for. A text that has been reflowed has no edits left.
 */
export function reflowEdits(reading: Reading, options: ReflowOptions = {}): TextEdit[] {
  const patchwork = new Patchwork(reading.text);
  let current = reading;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = oneRound(current, options);
    if (edits.length === 0) break;
    patchwork.apply(edits);
    current = readTranscript(patchwork.text);
  }
  return patchwork.edits();
}

/** The edits of a reflow that fall into a range; the ends of the range belong to it. */
export const reflowRangeEdits = (reading: Reading, range: Span, options: ReflowOptions = {}): TextEdit[] =>
  reflowEdits(reading, options).filter(({ span }) => touches(range, span.start) && touches(range, span.end));

/** The text as reflow leaves it. */
export function reflowed(text: string, options: ReflowOptions = {}): string {
  const patchwork = new Patchwork(text);
  patchwork.apply(reflowEdits(readTranscript(text), options));
  return patchwork.text;
}

function oneRound(reading: Reading, { tags = false }: ReflowOptions): TextEdit[] {
  const layout = layoutOf(reading);
  const named = tags ? tagEdits(reading) : [];
  if (named.length > 0) return named;
  return blankEdits(reading, layout, paragraphStarts(reading));
}
