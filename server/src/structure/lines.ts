import type { Span } from '../text/span';
import { LineTable } from '../text/lineTable';
import { TextMemo } from '../text/textMemo';

/** A line with something printed on it, without surrounding white space. Offsets are UTF-16, into the whole text. */
export interface Line extends Span {
  readonly text: string;
  /** Set where the line is a part of a printed one whose line ends were lost, and not the first. */
  readonly continues?: true;
  /** What was found out about the words of the line, see `perLine`. */
  readonly known: Known;
}

/** The answers of all functions made with `perLine` about the words of one line. */
export type Known = unknown[];

/** The words of a line, wherever it stands. */
type Words = Pick<Line, 'text' | 'known'>;

/** A longer line is most of its text: every edit makes another one of it, and what is remembered are its parts. */
const LONGEST_REMEMBERED = 5000;

/**
 * Remembers words from one version of a text to the next, with all that was found out about them, so that after an edit
 * only the edited line is looked at again.
 */
export class LineMemory {
  readonly #words = new TextMemo<Words>(text => ({ text, known: [] }));

  wordsOf(text: string): Words {
    return text.length > LONGEST_REMEMBERED ? noMemory.wordsOf(text) : this.#words.get(text);
  }
}

/** What makes lines where nothing is remembered. */
export const noMemory: Pick<LineMemory, 'wordsOf'> = { wordsOf: text => ({ text, known: [] }) };

let questions = 0;

/** A function of the words of a line whose answer is kept with them. An answer is never undefined. */
export function perLine<Answer>(work: (text: string) => Answer): (words: Words) => Answer {
  const question = questions++;
  return ({ text, known }) => {
    let answer = known[question] as Answer | undefined;
    if (answer === undefined) known[question] = answer = work(text);
    return answer;
  };
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
export function printedLines(text: string, memory = noMemory, table = new LineTable(text)): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < table.lineCount; i++) {
    const { start, end } = trimmed(text, table.startOf(i), table.startOf(i + 1));
    if (end > start) lines.push(lineOf(text, start, end, memory));
  }
  return lines;
}

/** The line a range of the text is, or would be. */
export function lineOf(text: string, start: number, end: number, memory = noMemory): Line {
  const words = memory.wordsOf(text.slice(start, end));
  return { start, end, text: words.text, known: words.known };
}

/** The same range without white space at its ends; empty at `start` where nothing is printed. */
export function trimmed(text: string, start: number, end: number): Span {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return { start, end };
}
