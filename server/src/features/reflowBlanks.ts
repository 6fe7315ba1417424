import { isBlank, type Line, printedLines } from '../structure/lines';
import type { Reading } from '../structure/skeleton';
import { contains } from '../text/span';
import type { TextEdit } from './judgements';

/** How a text sets its paragraphs, found out from the text itself. */
export interface Layout {
  readonly lineEnd: string;
  /** What parts two paragraphs: one line end, or two where the text leaves lines empty (and where there is only one line). */
  readonly gap: string;
  /** What a paragraph begins with: two ideographic spaces, or nothing. */
  readonly indent: string;
}

/** Lines this long are paragraphs; shorter ones may be titles, which are centred by hand. */
const PARAGRAPH = 20;
const ideographic = '\u3000\u3000';

export function layoutOf({ text }: Reading): Layout {
  const lines = printedLines(text);
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  let apart = 0;
  let long = 0;
  let indented = 0;
  lines.forEach((line, i) => {
    const before = text.slice(lines[i - 1]?.end ?? 0, line.start);
    if (i > 0) apart += lineEndsIn(before) > 1 ? 1 : -1;
    if (line.text.length < PARAGRAPH) return;
    long++;
    if (before.endsWith(ideographic)) indented++;
  });
  const isApart = apart > 0 || lines.length < 2;
  return { lineEnd, gap: isApart ? lineEnd + lineEnd : lineEnd, indent: indented * 2 > long ? ideographic : '' };
}

/**
 * Edits of the white space between paragraphs, old and new: none at the end of a line, one kind of indent, at most one
 * empty line. `starts` are the offsets where new paragraphs begin. The page's own menus are left alone.
 */
export function blankEdits({ text, roots }: Reading, layout: Layout, starts: readonly number[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const menus = roots.filter(root => root.type === 'chrome').map(({ span }) => span);
  const set = (start: number, end: number, blanks: string): void => {
    if (text.slice(start, end) !== blanks) edits.push({ span: { start, end }, text: blanks });
  };
  const lines = printedLines(text);
  let next = 0;
  let end = 0;
  for (const [i, line] of lines.entries()) {
    if (menus.some(menu => contains(menu, line))) {
      end = line.end;
      continue;
    }
    const before = text.slice(end, line.start);
    const count = Math.min(2, lineEndsIn(before));
    if (i === 0) set(0, line.start, indentOf(line, before, layout));
    else set(end, line.start, layout.lineEnd.repeat(Math.max(1, count)) + indentOf(line, before, layout));
    for (; (starts[next] ?? Number.POSITIVE_INFINITY) < line.end; next++) {
      const start = starts[next] ?? 0;
      if (start <= line.start) continue;
      let from = start;
      while (isBlank(text.charCodeAt(from - 1))) from--;
      set(from, start, layout.gap + layout.indent);
    }
    end = line.end;
  }
  const last = lines.at(-1);
  if (last && !menus.some(menu => contains(menu, last)))
    set(end, text.length, lineEndsIn(text.slice(end)) > 0 ? layout.lineEnd : '');
  return edits;
}

/** The indent of the text; a short line that is set in by hand stays where it is in a text that has one. */
function indentOf(line: Line, before: string, { indent }: Layout): string {
  const own = /[^\r\n]*$/.exec(before.slice(-80))?.[0] ?? '';
  if (indent === '' || own === '') return '';
  return line.text.length >= PARAGRAPH ? indent : own;
}

/** How many line ends a stretch of white space has. */
function lineEndsIn(blanks: string): number {
  let count = 0;
  for (let i = 0; i < blanks.length; i++) {
    const unit = blanks.charCodeAt(i);
    if (unit === 10 || (unit === 13 && blanks.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}
