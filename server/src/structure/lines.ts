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
  const hasReturns = text.includes('\r');
  for (let from = 0; from < text.length;) {
    let end = text.indexOf('\n', from);
    if (end < 0) end = text.length;
    if (hasReturns) {
      const carriageReturn = text.slice(from, end).indexOf('\r');
      if (carriageReturn >= 0) end = from + carriageReturn;
    }
    const line = trimmed(text, from, end);
    if (line.end > line.start) lines.push({ ...line, text: text.slice(line.start, line.end) });
    from = end + 1;
  }
  return lines;
}

/** The same range without white space at its ends; empty at `start` where nothing is printed. */
export function trimmed(text: string, start: number, end: number): Span {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return { start, end };
}
