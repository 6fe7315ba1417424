import type { Reading } from '../structure/skeleton';
import type { Span } from '../text/span';

/** The block that holds an offset; null between blocks. Blocks are in the order of the text. */
export function blockAt<Item extends { readonly start: number; readonly text: string }>(
  blocks: readonly Item[],
  offset: number,
): Item | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && block.start <= offset && offset <= block.start + block.text.length ? block : null;
}

/** The clause an offset stands in: what lies between two commas or stronger stops of a span. */
export function clauseAt({ text }: Reading, offset: number, within: Span): Span {
  let start = Math.min(Math.max(offset, within.start), within.end);
  while (start > within.start && !isStop(text, start - 1)) start--;
  let end = Math.max(start, offset);
  while (end < within.end && !isStop(text, end)) end++;
  return { start, end };
}

/** A comma between digits groups thousands and ends no clause. */
function isStop(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!'，,；;。！!？?：:\n\r'.includes(mark)) return false;
  return !((mark === ',' || mark === ':') && isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';
