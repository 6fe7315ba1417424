import type { Block } from '../structure/skeleton';
import type { Span } from '../text/span';

/** Characters of a sentence that are printed beside a figure. */
const LONGEST = 240;

/**
 * The sentence on one line; of one that is longer than a person reads, what stands around the span, `…` for the rest, so that
 * a text of one endless sentence is not printed once for each of its figures.
 */
export function around(text: string, block: Pick<Block, 'start' | 'text'>, { start, end }: Span): string {
  const last = block.start + block.text.length;
  if (block.text.length <= LONGEST) return oneLine(block.text);
  const from = Math.max(block.start, Math.min(start - LONGEST / 2, last - LONGEST));
  const to = Math.min(last, Math.max(from + LONGEST, end));
  return `${from > block.start ? '…' : ''}${oneLine(text.slice(from, to))}${to < last ? '…' : ''}`;
}

const oneLine = (words: string): string => words.replace(/\s*[\r\n]\s*/g, ' ').trim();
