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
