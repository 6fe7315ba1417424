import { type Line, lineOf, noMemory, perLine } from './lines';

/** How wide a text was wrapped by hand or by a page of print, in half-width columns; 0 where its lines are paragraphs. */
export function wrappedAt(lines: readonly Line[]): number {
  if (lines.length < 12) return 0;
  const widths = lines.map(widthOfLine);
  const sorted = widths.filter(width => width > 0).sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (width < 40 || width > 140 || (sorted.at(-1) ?? 0) > width * 2) return 0;
  let full = 0;
  let open = 0;
  lines.forEach(({ text }, i) => {
    if ((widths[i] ?? 0) < width * FULL) return;
    full++;
    if (!/[。！？!?；;：:…”]$/.test(text)) open++;
  });
  return full * 3 >= lines.length && open * 2 >= full ? width : 0;
}

/** A line of a wrapped text at least this full goes on in the next one. */
export const FULL = 0.85;

export function widthOf(text: string): number {
  if (text.length > 200) return text.length;
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2000 ? 2 : 1;
  return width;
}

const widthOfLine = perLine(widthOf);

/** How the lines of a text go on in one another; all false where its lines are paragraphs. */
export interface Wrapping {
  /** Of each line, whether the paragraph goes on in the next one. */
  readonly paragraph: readonly boolean[];
  /** Of each line, whether it breaks off inside a sentence. */
  readonly sentence: readonly boolean[];
  /** Where each line ends: in a wrapped text with the line in which its sentence breaks off last. */
  readonly ends: readonly number[];
  /** The lines from one to another as one line, line ends inside. */
  readonly join: (from: number, to: number) => Line;
}

/** The last line of a paragraph is shorter than the others, or the next one is indented; the number of a page ends none. */
export function wrappingOf(text: string, lines: readonly Line[], memory = noMemory): Wrapping {
  const width = wrappedAt(lines);
  const none = lines.map(() => false);
  const join = (from: number, to: number): Line => {
    const line = lines[from];
    return line && from === to ? line : lineOf(text, line?.start ?? 0, lines[to]?.end ?? 0, memory);
  };
  const ends = lines.map(({ end }) => end);
  if (width === 0) return { paragraph: none, sentence: none, ends, join };
  const indented = lines.map(({ start }) => start > 0 && !/[\r\n]/.test(text[start - 1] ?? '\n'));
  const allIndented = indented.filter(Boolean).length * 2 > lines.length;
  let open = false;
  const paragraph = lines.map((line, i) => {
    const full = widthOf(line.text) >= width * FULL || (open && /^\d{1,4}$/.test(line.text));
    open = full && i + 1 < lines.length && (allIndented || !indented[i + 1]) && !opensSection(line.text, lines[i + 1]);
    return open;
  });
  const sentence = lines.map((line, i) => paragraph[i] === true && !/[。！？!?；;：:]$/.test(line.text));
  for (let i = lines.length - 2; i >= 0; i--) if (sentence[i]) ends[i] = ends[i + 1] ?? 0;
  return { paragraph, sentence, ends, join };
}

/** A heading with its number begins a paragraph, unless the number may go on with one at the end of the line before. */
const opensSection = (before: string, next: Line | undefined): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/.test(next?.text ?? '') &&
  !/[一二三四五六七八九十第]$/.test(before);
