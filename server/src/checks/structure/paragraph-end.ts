import type { ReportCheck } from '../check';

/** Shorter paragraphs may be headings, signatures and items of a table. */
const SHORTEST_PARAGRAPH = 50;

/**
 * 段末缺标点. A paragraph of whole sentences without a mark at its end.
 *
 * Why: the last mark, or the last words with it, was lost with the line end.
 * Source: GB/T 15834-2011, 4.1 (句号 ends a statement).
 * Silent: unless switched on; for short paragraphs, headings, captions, and paragraphs without a stop inside; where the
 * paragraph goes on in the next line.
 */
export const paragraphEnd: ReportCheck = {
  code: 'paragraph-end',
  family: 'structure',
  level: 'off',
  scope: 'report',
  *run({ reading: { text, paragraphs }, blocks }) {
    for (const [i, { block }] of blocks.entries()) {
      const paragraph = paragraphs[block.paragraph];
      const isLast = blocks[i + 1]?.block.paragraph !== block.paragraph;
      if (!paragraph || !isLast || block.role !== 'body' || paragraph.end - paragraph.start < SHORTEST_PARAGRAPH)
        continue;
      const words = text.slice(paragraph.start, paragraph.end);
      if (endMark.test(words) || !/[。！？；;]/.test(words)) continue;
      const end = paragraph.end;
      const printed = text.slice(Math.max(paragraph.start, end - 6), end);
      yield {
        code: 'paragraph-end',
        outcome: 'conflicts',
        level: 'information',
        span: { start: end - 1, end },
        operands: [],
        message: { key: 'open', args: { printed } },
        fixes: [{ key: 'insertStop', args: { mark: '。' }, edits: [{ span: { start: end, end }, text: '。' }] }],
      };
    }
  },
};

const endMark = /[。！？!?；;：:…—”’）)》】」』.]$/;
