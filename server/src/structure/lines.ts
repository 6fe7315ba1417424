import type { Span } from '../text/span';

/** A line with something printed on it, without surrounding white space. Offsets are UTF-16, into the whole text. */
export interface Line extends Span {
  readonly text: string;
}

/** White space as it occurs in pages: blanks, tabs, U+00A0, U+3000, those of print (U+2003 …), zero width, byte order mark. */
export const isBlank = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x202f ||
  unit === 0xfeff;

/** The printed lines of a text; empty lines are left out. */
export function printedLines(text: string): Line[] {
  const lines: Line[] = [];
  let nextFeed = text.indexOf('\n');
  let nextReturn = text.indexOf('\r');
  for (let from = 0; from < text.length;) {
    // Each mark is looked for again only when it has been passed: a text with one kind of line end stays linear.
    if (nextFeed >= 0 && nextFeed < from) nextFeed = text.indexOf('\n', from);
    if (nextReturn >= 0 && nextReturn < from) nextReturn = text.indexOf('\r', from);
    const end = firstOf(nextFeed, nextReturn, text.length);
    const line = trimmed(text, from, end);
    if (line.end > line.start) lines.push({ ...line, text: text.slice(line.start, line.end) });
    from = end + 1;
  }
  return lines;
}

/** The nearer of two places, -1 being none. */
const firstOf = (a: number, b: number, none: number): number =>
  a < 0 ? (b < 0 ? none : b) : b < 0 ? a : Math.min(a, b);

/** The same range without white space at its ends; empty at `start` where nothing is printed. */
export function trimmed(text: string, start: number, end: number): Span {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return { start, end };
}
