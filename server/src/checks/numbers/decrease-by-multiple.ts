/**
 * Something that fell by a multiple of itself: 成本降低2倍. Nothing falls by more than all of it.
 *
 * The usage of statistics: 倍 counts increases; decreases are said in parts (减少三分之二, 降低50%). An error for whole
 * multiples, a warning for others from one upwards. Never on ratios, which are counted in 倍 themselves (收入比, 杠杆,
 * 市盈率 下降0.1倍), nor on 缩小到2倍, which is a level.
 */
import { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import { valueOf } from '../../text/numeral';
import type { Fix, SentenceCheck } from '../check';
import { chineseCount } from './shared/chineseCount';
import { clauseBefore } from './shared/clause';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'decrease-by-multiple';

export const decreaseByMultiple: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'error',
  scope: 'sentence',
  needs: 'figures',
  *run({ text, figures }) {
    for (const figure of figures) {
      const { numeral, unit, unitSpan, span } = figure;
      if (unit?.name !== '倍' || !unitSpan || !numeral || numeral.vague || numeral.negative || figure.upTo) continue;
      const times = valueOf(numeral);
      if (times.compare(1) < 0 || NOT_TIMES.test(text.slice(span.end, span.end + 3))) continue;
      const lead = clauseBefore(text, span.start, 40);
      const verb = FALL.exec(lead);
      if (!verb || RATIO.test(lead)) continue;
      const start = span.start - verb[0].length;
      yield conflict({
        code: CODE,
        level: times.d === 1n ? 'error' : 'warning',
        span: { start, end: span.end },
        message: { key: 'conflict', args: { printed: text.slice(start, span.end) } },
        fixes: partsFor(figure, times),
      });
    }
  },
};

const FALL =
  /(?:降低|下降|减少|缩短|缩小|缩减|压缩|压减|减轻|下跌|下滑|回落|收窄|精简|减小|减慢|(?<![下升])降|(?<![加增])减)了?(?:约|近|超过|超|将近|接近|大约|至少|不少于)?$/;
/** What is itself counted in 倍. */
const RATIO = /[入差距支离率]比|比值|比例|之比|杠杆|倍数|倍率|市[盈净销]率|差距|差异|倍差/;
/** 2倍体, 3倍速, 2倍标准差 are names. */
const NOT_TIMES = /^(?:体|速|频|镜|率|数|焦|标准差)/;

/** Both readings of the multiple as a part: the old was k+1 times the new, or k times. */
function partsFor({ span, unitSpan }: Figure, times: Fraction): Fix[] {
  if (!unitSpan) return [];
  const shares = [times.div(times.add(1)), times.sub(1).div(times)];
  const words = shares.map(partWords).filter(part => part !== '');
  return [...new Set(words)].map(to => rewrite({ start: span.start, end: span.end }, to));
}

/** 三分之二, 一半; empty where the terms are too great for words. */
function partWords(share: Fraction): string {
  if (share.compare(0) <= 0 || share.d > 20n) return '';
  return share.equals(new Fraction(1, 2))
    ? '一半'
    : `${chineseCount(Number(share.d))}分之${chineseCount(Number(share.n))}`;
}
