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
  return { line: line + 1, column: countCharacters(text, start, start + character) + 1 };
}

function countCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    // The second half of a pair stands for no character of its own.
    if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00 || i === start) count++;
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
