/**
 * A decrease by a negative number: 下降-5%, 降幅为-3.2%.
 *
 * GB/T 15835-2011, 4.1.1 (negative numbers are written with a sign): the word already says the direction. Silent on levels (降至-5℃) and on a
 * dash of two characters.
 */
import type { SentenceCheck } from '../check';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'double-negative-rate';

export const doubleNegativeRate: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'warning',
  scope: 'sentence',
  needs: 'figures',
  *run({ text }) {
    if (!/[-－−负—][0-9０-９]/.test(text)) return;
    for (const match of text.matchAll(NEGATIVE)) {
      const { verb = '', sign = '', rate = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const at = end - rate.length - sign.length;
      const to = rate;
      yield conflict({
        code: CODE,
        level: 'warning',
        span: { start: match.index, end },
        message: { key: 'conflict', args: { printed: match[0], verb, to } },
        fixes: [{ ...rewrite({ start: at, end: end - rate.length }, ''), args: { to: match[0].replace(sign, '') } }],
      });
    }
  },
};

const NEGATIVE =
  /(?<verb>下降|减少|降低|回落|下跌|下滑|缩减|降幅|跌幅|减幅|负增长|收窄)(?:了|为|达|达到|约|约为)?(?<sign>[-－−负]|—(?!—))(?<rate>[0-9０-９]+(?:[.．][0-9０-９]+)?(?:[%％‰]|个百分点|个千分点|[万亿]?元|万?人|万?吨))/g;
