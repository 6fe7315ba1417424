import type { SentenceCheck } from '../check';

/**
 * 词中空格. A blank inside an ordinal: `第 四、`, `前 十、`.
 *
 * Why: pages justify their lines with blanks; copied, the blank parts a word and makes it look like a heading.
 * Source: GB/T 15834-2011, 5.1 (标点和文字的位置): running text has no blanks between characters.
 * Silent: for blanks between names, in titles, beside figures and Latin letters.
 */
export const straySpace: SentenceCheck = {
  code: 'stray-space',
  family: 'structure',
  level: 'information',
  scope: 'sentence',
  anyOf: ['第 ', '第\u3000', '第\u00a0', '前 ', '前\u3000', '前\u00a0'],
  *run({ text }) {
    for (const match of text.matchAll(
      /[第前][ \u3000\u00a0]{1,3}[一二三四五六七八九十]{1,3}(?=[、，,。；名位次个])/g,
    )) {
      const printed = match[0];
      const repaired = printed.replace(/[ \u3000\u00a0]+/g, '');
      const span = { start: match.index, end: match.index + printed.length };
      yield {
        code: 'stray-space',
        outcome: 'conflicts',
        level: 'information',
        span,
        operands: [],
        message: { key: 'space', args: { printed, repaired } },
        fixes: [{ key: 'removeSpace', args: { repaired }, edits: [{ span, text: repaired }], typographic: true }],
      };
    }
  },
};
