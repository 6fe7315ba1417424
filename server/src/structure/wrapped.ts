import type { Span } from '../text/span';
import { type Line, lineOf, perLine } from './lines';

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

/**
 * The paragraphs of a text whose lines were wrapped: full lines joined with those they go on in, over the number of a page
 * that stands between them. The lines themselves where the text is not wrapped.
 */
export function unwrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = wrappedAt(lines);
  if (width === 0) return lines;
  const joined: Span[] = [];
  let open = false;
  for (const { start, end, text: words } of lines) {
    const last = joined.at(-1);
    if (last && open) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
    open = widthOf(words) >= width * FULL || (open && /^\d{1,4}$/.test(words));
  }
  return joined.map(({ start, end }) => lineOf(text, start, end));
}
