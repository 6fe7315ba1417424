import { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import { type Interval, meet, scale } from '../../figures/interval';
import { type Readings, readings } from '../../figures/readings';
import type { Span } from '../../text/span';
import type { Operand, Verdict } from '../check';
import { decide, type Reading } from './decision';
import { printedText } from './wording';

/** What came about in some years, as it is printed or as two levels give it, beside its yearly mean. */
export interface Yearly {
  readonly code: string;
  readonly average: Figure;
  /** The change of all the years together. */
  readonly whole: (reading: Reading) => Interval;
  readonly value: Fraction;
  /** The change as the message says it. */
  readonly told: string;
  readonly years: { readonly count: number; readonly accepted: readonly number[]; readonly span: Span };
  readonly operands: readonly Operand[];
  /** A value written like the mean. */
  readonly written: (value: Fraction) => string;
}

/** 五年累计28.5万人,年均7.5万人 (5.7): the sum over the years, where n − 1 and n + 1 years do not explain it either. */
export function judgeYearly(
  text: string,
  { code, average, whole, value, told, years, operands, written }: Yearly,
): Verdict | null {
  const mean: Readings | null = readings(average);
  if (!mean || years.count < 2) return null;
  const each = (reading: Reading, n: number): Interval => scale(whole(reading), new Fraction(1, n));
  const counts = new Set(years.accepted.flatMap(n => [n - 1, n, n + 1]).filter(n => n > 0));
  const decision = decide(reading => ({ implied: each(reading, years.count), printed: mean[reading] }), {
    place: mean.lastPlace,
    limits: [{ applies: true, atMost: 'warning', reason: 'samePopulation' }],
  });
  const expected = written(value.div(years.count));
  const args = { average: printedText(text, average), total: told, years: String(years.count), expected };
  const common = {
    code,
    span: average.span,
    operands: [...operands, { span: years.span, role: 'years' }],
    data: { ...decision },
  };
  const isExplained = [...counts].some(n => meet(each('union', n), mean.union));
  if (decision.level === null || isExplained)
    return { ...common, outcome: 'holds', level: null, message: { key: 'holdsYearly', args }, fixes: [] };
  const fix = { key: 'recompute', args: { to: expected }, edits: [{ span: average.span, text: expected }] };
  return { ...common, outcome: 'conflicts', level: decision.level, message: { key: 'yearly', args }, fixes: [fix] };
}
