import type { Reading } from '../structure/skeleton';
import type { LineTable, Place } from '../text/lineTable';

/**
 * A place as people count: lines and columns from 1, a column being a character as Unicode counts them, so that a rare
 * character of two UTF-16 units moves what follows by one.
 */
export function printedPlace(
  text: string,
  lines: LineTable,
  { line, character }: Place,
): { line: number; column: number } {
  const start = lines.startOf(line);
  const counted = countedIn(lines, line);
  const pieces = Math.floor(character / PIECE);
  for (let i = counted.length; i <= pieces; i++) {
    const from = start + (i - 1) * PIECE;
    counted.push((counted[i - 1] ?? 0) + countCharacters(text, from, from + PIECE, start));
  }
  const rest = countCharacters(text, start + pieces * PIECE, start + character, start);
  return { line: line + 1, column: (counted[pieces] ?? 0) + rest + 1 };
}

/** Findings of a line of a million characters must not each count it anew: known is how many stand before each piece of so many units. */
const PIECE = 4096;

function countedIn(lines: LineTable, line: number): number[] {
  let byLine = countedLines.get(lines);
  if (!byLine) countedLines.set(lines, (byLine = new Map()));
  let counted = byLine.get(line);
  if (!counted) byLine.set(line, (counted = [0]));
  return counted;
}

const countedLines = new WeakMap<LineTable, Map<number, number[]>>();

function countCharacters(text: string, start: number, end: number, lineStart = start): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    // The second half of a pair stands for no character of its own.
    if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00 || i === lineStart) count++;
  }
  return count;
}

/** Places asked for in the order of the text: each character of a line is counted once, however long the line is. */
export class Places {
  readonly #reading: Pick<Reading, 'text' | 'lines'>;
  #line = -1;
  #at = 0;
  #column = 1;

  constructor(reading: Pick<Reading, 'text' | 'lines'>) {
    this.#reading = reading;
  }

  /** @param offset not before the one asked for last */
  of(offset: number): { readonly line: number; readonly column: number } {
    const { text, lines } = this.#reading;
    const { line } = lines.placeAt(offset);
    if (line !== this.#line) [this.#line, this.#at, this.#column] = [line, lines.startOf(line), 1];
    this.#column += countCharacters(text, this.#at, offset);
    this.#at = Math.max(this.#at, offset);
    return { line: line + 1, column: this.#column };
  }
}
