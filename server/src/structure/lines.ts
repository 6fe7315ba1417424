import type { Span } from '../text/span';

/** A line with something printed on it, without surrounding white space. Offsets are UTF-16, into the whole text. */
export interface Line extends Span {
  readonly text: string;
  /** Set where the line is a part of a printed one whose line ends were lost, and not the first. */
  readonly continues?: true;
}

/** White space as it occurs in pages: blanks, tabs, U+00A0, U+3000, those of print (U+2003 …), zero width, byte order mark. */
export const isBlank = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x1680 ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0xfeff;

/** The printed lines of a text; empty lines are left out. */
export function printedLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  // One look at each character: `indexOf` for either mark would be moved out of its condition by the compiler, and a text
  // without the other mark be searched to its end on every line.
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 10;
    if (unit !== 10 && unit !== 13) continue;
    const { start, end } = trimmed(text, from, i);
    if (end > start) lines.push({ start, end, text: text.slice(start, end) });
    from = i + 1;
  }
  return lines;
}

/** The same range without white space at its ends; empty at `start` where nothing is printed. */
export function trimmed(text: string, start: number, end: number): Span {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return { start, end };
}
