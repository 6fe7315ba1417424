import type { Paragraph } from '../../../structure/skeleton';
import type { Span } from '../../../text/span';

/** The paragraphs of one text of the file; they are sorted. */
export function paragraphsOf(paragraphs: readonly Paragraph[], { start, end }: Span): Paragraph[] {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const own: Paragraph[] = [];
  for (let i = low; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.start >= end) break;
    own.push(paragraph);
  }
  return own;
}
