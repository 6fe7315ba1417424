/**
 * A total that grows faster or slower than all its parts: 进口增长5%,出口增长8%,进出口总额增长9%.
 *
 * The growth of a sum is a weighted mean of its parts' growth, so it lies between the smallest and the largest. Only for
 * parts that leave nothing out and add up (not for per-capita means, whose weights move), with every rate on one comparison
 * and one price basis.
 */
import type { Interval } from '../../figures/interval';
import { liesAbove, negate } from '../../figures/interval';
import { readings } from '../../figures/readings';
import type { GrowthRate, Sum } from '../../statements/statement';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import { printedText } from '../shared/wording';

const CODE = 'mixture-out-of-range';

export const mixtureOutOfRange = checkEach(CODE, 'warning', {
  sum: judgeSum,
  mixture: (text, { whole, parts }) => judge(text, whole, parts),
});

function judgeSum(text: string, { tie, wholeRate, parts, measure }: Sum): Verdict | null {
  if (tie !== 'complementary') return null;
  const rates = parts.flatMap(({ rate }) => rate ?? []);
  if (!wholeRate || rates.length < parts.length || /人均|平均|价格|指数|浓度/.test(measure.indicator?.name ?? ''))
    return null;
  return judge(text, wholeRate, rates);
}

/** 增长 alone is growth over the year before. */
const over = ({ comparison }: GrowthRate): string => comparison ?? 'yearOnYear';

function judge(text: string, wholeRate: GrowthRate, rates: readonly GrowthRate[]): Verdict | null {
  if (rates.some(rate => rate.basis !== wholeRate.basis || over(rate) !== over(wholeRate))) return null;
  const total = growthOf(wholeRate);
  const each = rates.map(growthOf);
  if (!total) return null;
  const known = each.filter(interval => interval !== null);
  if (known.length < rates.length) return null;
  const above = known.every(interval => liesAbove(total, interval));
  const below = known.every(interval => liesAbove(interval, total));
  const args = { total: printedText(text, wholeRate.figure), parts: rates.map(rate => signed(text, rate)).join('、') };
  const common = {
    code: CODE,
    span: wholeRate.figure.span,
    operands: rates.map(rate => ({ span: rate.figure.span, role: 'part' })),
    fixes: [],
  };
  if (!above && !below) return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args } };
  return { ...common, outcome: 'conflicts', level: 'warning', message: { key: above ? 'above' : 'below', args } };
}

/** The widest reading of a rate, falling ones negative; null where it is vague. */
function growthOf({ figure, falls }: GrowthRate): Interval | null {
  const read = readings(figure);
  if (!read) return null;
  return falls ? negate(read.union) : read.union;
}

const signed = (text: string, { figure, falls }: GrowthRate): string =>
  `${falls ? '−' : ''}${printedText(text, figure)}`;
