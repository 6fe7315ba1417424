import { readTranscript } from '../structure/read';
import type { Reading } from '../structure/skeleton';
import { type Span, touches } from '../text/span';
import type { TextEdit } from './judgements';
import { Patchwork } from './patchwork';
import { blankEdits, layoutOf } from './reflowBlanks';
import { paragraphStarts } from './reflowBreaks';
import { harmlessStarts } from './reflowGuard';
import { tagEdits } from './reflowTags';

export interface ReflowOptions {
  /** Bring tags into the form 【】 and put lost brackets back; otherwise nothing but white space changes. */
  readonly tags?: boolean;
}

/** After so many rounds the text is left as it is; each round can only find what the one before has set free. */
const MOST_ROUNDS = 20;
/** How often paragraphs that would change what is read for figures are taken out again before all of them are. */
const MOST_ATTEMPTS = 4;

/**
 * What gives a one-line or glued text its paragraphs, headings and points back. The edits are sorted, disjoint and change
 * white space only, unless tags are asked for. A text that has been reflowed has no edits left.
 */
export function reflowEdits(reading: Reading, options: ReflowOptions = {}): TextEdit[] {
  const patchwork = new Patchwork(reading.text);
  let current = reading;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { edits, after } = oneRound(current, options);
    if (edits.length === 0) break;
    patchwork.apply(edits);
    current = after;
  }
  return patchwork.edits();
}

/** The edits of a reflow that fall into a range; the ends of the range belong to it. */
export const reflowRangeEdits = (reading: Reading, range: Span, options: ReflowOptions = {}): TextEdit[] =>
  reflowEdits(reading, options).filter(({ span }) => touches(range, span.start) && touches(range, span.end));

/** The text as reflow leaves it. */
export function reflowed(text: string, options: ReflowOptions = {}): string {
  return applied(text, reflowEdits(readTranscript(text), options));
}

interface Round {
  readonly edits: readonly TextEdit[];
  readonly after: Reading;
}

function oneRound(reading: Reading, { tags = false }: ReflowOptions): Round {
  const named = tags ? tagEdits(reading) : [];
  if (named.length > 0) return { edits: named, after: readTranscript(applied(reading.text, named)) };
  const layout = layoutOf(reading);
  let starts: readonly number[] = paragraphStarts(reading);
  for (let attempt = 0; ; attempt++) {
    const edits = blankEdits(reading, layout, starts);
    if (edits.length === 0) return { edits, after: reading };
    const after = readTranscript(applied(reading.text, edits));
    if (starts.length === 0) return { edits, after };
    const kept = attempt < MOST_ATTEMPTS ? harmlessStarts(reading, after, starts) : [];
    if (kept.length === starts.length) return { edits, after };
    starts = kept;
  }
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const patchwork = new Patchwork(text);
  patchwork.apply(edits);
  return patchwork.text;
}
