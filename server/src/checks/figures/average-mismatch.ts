/**
 * 平均数与总数不符. 总投资3000万元建设20公里，每公里投资120万元: 150万元.
 *
 * Also what came together in some years and its yearly mean (五年累计新增28.5万人，年均新增5.7万人), n − 1 and n + 1 years
 * included.
 *
 * Why: one of three figures was changed and the others were not.
 * Source: the average is the total divided by how many, compared as intervals.
 * Silent: unless total, count and average follow one another in one sentence, the count is in the unit of the average
 * (户 for 户均), and the average is named by nothing or by a word of the total (投资 … 每公里投资); 增收, 同比 and 累计
 * between them are another account.
 */
import type { Interval } from '../../figures/interval';
import { divide, meet } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import { readings } from '../../figures/readings';
import type { Average, YearlyMean } from '../../statements/tally';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import type { Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import { repairs } from '../shared/repairs';
import { bareText, decimalsOf, likePrinted, printedText, rangeLikePrinted } from '../shared/wording';
import { judgeYearly } from '../shared/yearly';

const CODE = 'average-mismatch';

export const averageMismatch = checkEach(CODE, 'warning', { average: judge, yearlyMean: judgeYears });

function judgeYears(text: string, { total, average, years }: YearlyMean): Verdict | null {
  const together = readings(total);
  return (
    together &&
    judgeYearly(text, {
      code: CODE,
      average,
      years,
      whole: reading => together[reading],
      value: together.value,
      told: bareText(text, total),
      operands: [{ span: total.span, role: 'whole' }],
      written: value => likePrinted(value, average),
    })
  );
}

function judge(text: string, { total, count, average }: Average): Verdict | null {
  const [t, n, a] = [readings(total), readings(count), readings(average)];
  if (!t || !n || !a || n.value.compare(0) <= 0) return null;
  // kilometres and mu are scaled to metres; the average is per one as printed
  const factor = count.unit?.factor ?? 1;
  const per = (reading: Reading, of: Readings = t, over: Readings = n): Interval => {
    const each = divide(of[reading], over[reading]);
    return { ...each, low: each.low && each.low.mul(factor), high: each.high && each.high.mul(factor) };
  };
  const decision = decide(reading => ({ implied: per(reading), printed: a[reading] }), {
    place: a.lastPlace,
    limits: [{ applies: true, atMost: 'warning', reason: 'samePopulation' }],
  });
  const decimals = decimalsOf(average);
  const value = t.value.div(n.value).mul(factor);
  const args = {
    average: printedText(text, average),
    total: bareText(text, total),
    count: bareText(text, count),
    expected: likePrinted(value, average),
    range: rangeLikePrinted(per('rounded'), average, decimals + 1),
  };
  const common = {
    code: CODE,
    span: average.span,
    operands: [
      { span: total.span, role: 'whole' },
      { span: count.span, role: 'count' },
    ],
    data: { ...decision },
  };
  if (decision.level === null)
    return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args }, fixes: [] };
  const agrees = (figure: unknown, meant: Readings): boolean =>
    meant.value.compare(0) > 0 && meet(figure === total ? per('rounded', meant) : per('rounded', t, meant), a.rounded);
  const derived = {
    key: 'recompute',
    args: { to: args.expected },
    edits: [{ span: average.span, text: args.expected }],
  };
  return {
    ...common,
    outcome: 'conflicts',
    level: decision.level,
    message: { key: 'conflict', args },
    fixes: repairs(text, [total, count], agrees, derived),
  };
}
