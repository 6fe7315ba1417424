/**
 * An average annual rate that does not lead from the first level to the last: 五年从100亿元到200亿元,年均增长10% (14.9 %).
 *
 * Consistent where B(1+g)^n can reach V, so no root is drawn. n is the stated number of years or plan (“十三五” = 5), else
 * the years printed with the two levels; where only n ± 1 fits, the finding says so and is a warning. 翻n番 and 增长k倍
 * stand in for the levels. Where the sentence does not state n, the last one stated before counts, n ± 1 included, and it is
 * a warning at most. Silent without n, and wherever growth is not measured against levels (不变价, 可比口径).
 */
import { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { add, closed, divide, gap, meet, negate, power, scale, subtract } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import { readings } from '../../figures/readings';
import { spansGrowth } from '../../statements/changes';
import type { AnnualAverage } from '../../statements/statement';
import { roundedText } from '../../figures/readings';
import type { Span } from '../../text/span';
import { shift } from '../../text/span';
import { powerOfTen } from '../../text/numeral';
import type { Fix, ReportCheck, Verdict } from '../check';
import { eachStatement } from '../shared/checkEach';
import { shiftVerdict } from '../shift';
import { growthLimits, untestedGrowth } from '../shared/basis';
import type { Comparison, Decision, Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import { ONE, repairs } from '../shared/repairs';
import { bareText, decimalsOf, printedText } from '../shared/wording';

const CODE = 'average-growth-mismatch';

export const averageGrowthMismatch: ReportCheck = {
  code: CODE,
  family: 'figures',
  level: 'error',
  scope: 'report',
  sentence: eachStatement({
    annualAverage: (text, statement) => (statement.years ? judge(text, statement, null) : null),
  }),
  *run({ blocks }) {
    let heading: StatedYears | null = null;
    let recent: StatedYears | null = null;
    for (let i = 0; i < blocks.length; i++) {
      const understood = blocks[i];
      if (!understood || understood.figures.length === 0) continue;
      const { block, text, figures, statements } = understood;
      for (const figure of figures) {
        const count = figure.period?.years ?? 0;
        if (count < 3 || count > 10 || !spansGrowth(text, figure)) continue;
        const stated = { count, span: shift(figure.span, block.start), at: i };
        if (block.role === 'heading') heading = stated;
        else recent = stated;
      }
      for (const statement of statements) {
        if (statement.relation !== 'annualAverage') continue;
        const { years } = statement;
        if (years) {
          if (years.count > 2) recent = { ...years, span: shift(years.span, block.start), at: i };
          continue;
        }
        const near: StatedYears | null = recent && i - recent.at <= CONTEXT_REACH ? recent : heading;
        const verdict = judge(text, statement, near);
        if (verdict) yield withContext(shiftVerdict(verdict, block.start), near);
      }
    }
  },
};

/** A number of years stated in a sentence before: “十三五”, 五年来, or the years of the last average. */
interface StatedYears {
  readonly count: number;
  readonly span: Span;
  /** Index of the block it stands in. */
  readonly at: number;
}

/** How many sentences a stated number of years is remembered; one in a heading holds until the next such heading. */
const CONTEXT_REACH = 12;

/** The place of the years, which stand in another sentence. */
function withContext(verdict: Verdict, context: StatedYears | null): Verdict {
  if (!context || verdict.outcome === 'untested') return verdict;
  return { ...verdict, operands: [...verdict.operands, { span: context.span, role: 'years' }] };
}

function judge(text: string, average: AnnualAverage, context: StatedYears | null): Verdict | null {
  const rate = readings(average.rate);
  const ratio = ratioOf(average);
  const model = average.level ?? average.multiple;
  if (!rate || !ratio || !model || model.kind === 'rate' || (average.falls && average.rate.numeral?.negative))
    return null;
  const { increment } = average;
  const operands = [average.base, average.level, increment, average.multiple].filter(figure => figure !== null);
  const years = average.years?.count ?? context?.count ?? null;
  const common = {
    code: CODE,
    span: average.rate.span,
    operands: [
      ...operands.map(figure => ({
        span: figure.span,
        role: rolesOf(average, figure),
      })),
      ...(average.years ? [{ span: average.years.span, role: average.years.stated ? 'years' : 'lastYear' }] : []),
    ],
  };
  const words = {
    rate: printedText(text, average.rate),
    base: average.base
      ? bareText(text, average.base)
      : average.level && increment
        ? `${bareText(text, average.level)}−${bareText(text, increment)}`
        : '',
    level: average.level ? bareText(text, average.level) : average.multiple ? printedText(text, average.multiple) : '',
    years: String(years ?? ''),
    verb: `@roles.${average.falls ? 'falls' : 'grows'}`,
  };
  const untested = (key: string): Verdict => ({
    ...common,
    outcome: 'untested',
    level: null,
    message: { key, args: words },
    fixes: [],
  });
  const reason = untestedGrowth(average.measure);
  if (reason) return untested(reason);
  if (years === null || years < 2 || years > 60) return untested('yearsUnknown');

  // All in one dimension: the level as a multiple of the base beside (1+g)^n.
  const printed = (reading: Reading, n: number): Interval =>
    power(add(ONE_INTERVAL, average.falls ? negate(rate[reading]) : rate[reading]), n);
  const fits = (n: number): boolean => n > 1 && meet(ratio.union, printed('union', n));
  const slipped = [4, -4].some(
    shifted => average.level && meet(scale(ratio.union, powerOfTen(shifted)), printed('union', years)),
  );
  const accepted = average.years?.accepted ?? [years - 1, years, years + 1];
  const otherYears = [years - 1, years + 1].find(n => !accepted.includes(n) && fits(n));
  const decimals = Math.max(1, decimalsOf(average.rate));
  const expected = annualRate(ratio, years, decimals, average.falls);
  const miss = gap(closed(expected.low, expected.high), rate.union);
  const compare = (reading: Reading): Comparison => ({ implied: ratio[reading], printed: printed(reading, years) });
  const decision = accepted.some(n => n !== years && fits(n))
    ? HOLDS
    : decide(compare, {
        place: rate.lastPlace,
        miss,
        limits: [
          ...growthLimits(average.measure, model),
          { applies: otherYears !== undefined, atMost: 'warning', reason: 'otherYearsFit' },
          { applies: average.years === null, atMost: 'warning', reason: 'yearsFromContext' },
          { applies: slipped, atMost: 'warning', reason: 'unitSlipFits' },
        ],
      });
  const args = { ...words, expected: expected.text, range: expected.range, otherYears: String(otherYears ?? '') };
  if (decision.level === null || tooClose(average, rate, expected)) {
    return {
      ...common,
      outcome: 'holds',
      level: null,
      message: { key: average.level ? 'holds' : 'multipleHolds', args },
      fixes: [],
      data: { ...decision },
    };
  }
  const derived: Fix = {
    key: 'recompute',
    args: { to: expected.text },
    edits: [{ span: average.rate.span, text: expected.text }],
  };
  const agrees = (figure: Figure, meant: Readings): boolean => {
    const changed = ratioOf(average, figure, meant);
    return changed !== null && meant.value.compare(0) > 0 && meet(changed.rounded, printed('rounded', years));
  };
  const fixes = repairs(
    text,
    operands.filter(figure => figure === average.base || figure === average.level),
    agrees,
    derived,
  );
  const conflict = expected.range === '' ? 'conflictExact' : 'conflict';
  const key = otherYears !== undefined ? 'otherYears' : average.level ? conflict : 'multipleConflict';
  return {
    ...common,
    outcome: 'conflicts',
    level: decision.level,
    message: { key, args },
    fixes,
    data: { ...decision, years },
  };
}

const rolesOf = ({ base, level, increment }: AnnualAverage, figure: Figure): string =>
  figure === base ? 'base' : figure === level ? 'level' : figure === increment ? 'increment' : 'multiple';

const HOLDS: Decision = { level: null, disjointUnder: null, lowered: [] };
const ONE_INTERVAL = closed(ONE, ONE);

interface Ratio {
  readonly rounded: Interval;
  readonly cut: Interval;
  readonly union: Interval;
}

/** V ÷ B, or what 翻n番 and 增长k倍 say of it. */
function ratioOf(average: AnnualAverage, replaced?: Figure, meant?: Readings): Ratio | null {
  const { base, level, increment, multiple } = average;
  const read = (figure: Figure): Readings | null => (figure === replaced && meant ? meant : readings(figure));
  if (base && level) {
    const [b, v] = [read(base), read(level)];
    if (!b || !v || b.value.compare(0) <= 0) return null;
    return { rounded: divide(v.rounded, b.rounded), cut: divide(v.cut, b.cut), union: divide(v.union, b.union) };
  }
  if (level && increment) {
    const [v, d] = [read(level), read(increment)];
    if (!v || !d || v.value.compare(d.value) <= 0) return null;
    const over = (reading: Reading): Interval => divide(v[reading], subtract(v[reading], d[reading]));
    return { rounded: over('rounded'), cut: over('cut'), union: over('union') };
  }
  if (!multiple) return null;
  const k = read(multiple);
  if (!k) return null;
  if (multiple.unit?.name === '番') {
    if (k.value.d !== 1n || k.value.compare(10) > 0) return null;
    // 翻n番: the ratio lies in [0.95, 1.25] · 2^n.
    const doubled = new Fraction(2n ** k.value.n);
    const set = closed(doubled.mul(new Fraction(19, 20)), doubled.mul(new Fraction(5, 4)));
    return { rounded: set, cut: set, union: set };
  }
  const grown = (set: Interval): Interval => (average.multipleOf === 'growsBy' ? add(set, ONE_INTERVAL) : set);
  return { rounded: grown(k.rounded), cut: grown(k.cut), union: grown(k.union) };
}

interface Expected {
  readonly text: string;
  readonly range: string;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** The rate the levels imply, found by halving in exact steps of a tenth of the printed place: for the message only. */
function annualRate(ratio: Ratio, years: number, decimals: number, falls: boolean): Expected {
  const low = ratio.rounded.low ? rootLess1(ratio.rounded.low, years, decimals) : new Fraction(0);
  const high = ratio.rounded.high ? rootLess1(ratio.rounded.high, years, decimals) : low;
  const [from, to] = falls ? [high.neg(), low.neg()] : [low, high];
  const middle = from.add(to).div(2);
  const text = (value: Fraction, places: number): string => `${roundedText(value.mul(100), places)}%`;
  return {
    text: text(middle, decimals),
    range: rangeText(text(from, decimals + 1), text(to, decimals + 1)),
    low: from,
    high: to,
  };
}

/** Empty where both ends are printed alike: levels of many digits leave no room. */
const rangeText = (from: string, to: string): string => (from === to ? '' : `${from}–${to}`);

function rootLess1(ratio: Fraction, years: number, decimals: number): Fraction {
  const steps = 10n ** BigInt(decimals + 3);
  let low = -steps;
  let high = steps * 20n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    const factor = new Fraction(steps + middle, steps);
    if (factor.compare(0) <= 0 || factor.pow(years).compare(ratio) <= 0) low = middle;
    else high = middle;
  }
  return new Fraction(low, steps);
}

/** A prediction wider than three places and a point proves little where the miss is below a point. */
function tooClose(average: AnnualAverage, rate: Readings, { low, high }: Expected): boolean {
  const span = high.sub(low);
  if (span.compare(rate.lastPlace.mul(3)) <= 0 || span.compare(new Fraction(1, 100)) <= 0) return false;
  const g = rate.value;
  const miss = g.compare(low) < 0 ? low.sub(g) : g.sub(high);
  return miss.compare(new Fraction(1, 100)) < 0;
}
