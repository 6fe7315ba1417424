/**
 * A growth rate that the stated levels do not give: 由40.0亿元增至50.0亿元,增长20% (25 %).
 *
 * Level V, rate g, base B: stated, or V less a stated increment, or the same indicator a year earlier in the same report
 * (a warning at most). Inconsistent where V cannot lie in B × (1 + g).
 * Silent on indicators whose growth is at constant prices or on a comparable basis, where words explain the rate away
 * (可比口径, 不变价, 扣除…因素), on vague numerals, and where a figure is no part of a wholly understood run of words.
 */
import type { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { add, gap, meet, negate, scale, subtract } from '../../figures/interval';
import { readings } from '../../figures/readings';
import type { Readings } from '../../figures/readings';
import { powerOfTen } from '../../text/numeral';
import type { Change } from '../../statements/statement';
import { shift } from '../../text/span';
import type { ReportCheck, Verdict } from '../check';
import { eachStatement } from '../shared/checkEach';
import { growthLimits, untestedGrowth } from '../shared/basis';
import type { Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import type { StatedLevel } from '../shared/statedLevels';
import { acrossLimit, withYearBefore } from '../shared/statedLevels';
import { growth, type GrowthOperands, signed } from '../shared/growth';
import { repairs } from '../shared/repairs';
import { bareText, decimalsOf, percent, percentRange, printedText } from '../shared/wording';

const CODE = 'growth-mismatch';

export const growthMismatch: ReportCheck = {
  code: CODE,
  family: 'figures',
  level: 'error',
  scope: 'report',
  sentence: eachStatement({
    change: (text, statement) => (statement.rate?.kind === 'rate' ? judge(text, statement, statement.rate) : null),
  }),
  // A level and its rate against the same indicator's level of the year before, stated elsewhere in the report.
  *run({ blocks, reading }) {
    for (const { stated, before, year } of withYearBefore(blocks, reading)) {
      const verdict = judgeAcross(stated, before, year);
      if (verdict) yield verdict;
    }
  },
};

function judgeAcross(stated: StatedLevel, before: StatedLevel, year: number): Verdict | null {
  const { rate, level, measure } = stated.statement;
  if (!rate || level.kind === 'rate' || (rate.comparison !== null && rate.comparison !== 'yearOnYear')) return null;
  if (rate.falls && rate.figure.numeral?.negative) return null;
  const [v, b, g] = [level, before.statement.level, rate.figure].map(readings);
  if (!v || !b || !g || b.value.compare(0) <= 0) return null;
  const operands: GrowthOperands = { level: v, base: b, rate: g };
  const decimals = decimalsOf(rate.figure);
  const implied = growth(operands, 'rounded', rate.falls);
  const common = {
    code: CODE,
    span: shift(rate.figure.span, stated.offset),
    operands: [
      { span: shift(before.statement.level.span, before.offset), role: 'base' },
      { span: shift(level.span, stated.offset), role: 'level' },
    ],
    fixes: [],
  };
  const args = {
    rate: printedText(stated.text, rate.figure),
    level: bareText(stated.text, level),
    base: bareText(before.text, before.statement.level),
    verb: `@roles.${rate.falls ? 'falls' : 'grows'}`,
    year: String(year),
    expected: percent(signed(v.value.div(b.value).sub(1), rate.falls), decimals),
    range: percentRange(implied, decimals + 1),
  };
  const reason = untestedGrowth({ ...measure, basis: rate.basis ?? measure.basis });
  if (reason) return { ...common, outcome: 'untested', level: null, message: { key: reason, args } };
  const decision = decide(reading => ({ implied: growth(operands, reading, rate.falls), printed: g[reading] }), {
    place: g.lastPlace,
    rates: true,
    limits: [...growthLimits(measure, level), { applies: true, atMost: acrossLimit(measure), reason: 'otherSentence' }],
  });
  const key = decision.level === null ? 'holds' : 'earlierYear';
  return {
    ...common,
    outcome: decision.level === null ? 'holds' : 'conflicts',
    level: decision.level,
    message: { key, args },
    data: { ...decision },
  };
}

function judge(text: string, change: Change, rate: Figure): Verdict | null {
  const operands = operandsOf(change, rate);
  const model = change.level ?? change.base;
  // Shares and rates have points, not rates of growth; a negative rate of decrease is another check's business.
  if (!operands || !model || model.kind === 'rate' || (change.falls && rate.numeral?.negative)) return null;
  const related = [change.base, change.level, change.increment].filter(figure => figure !== null);
  const common = {
    code: CODE,
    span: rate.span,
    operands: related.map(figure => ({
      span: figure.span,
      role: figure === change.base ? 'base' : figure === change.level ? 'level' : 'increment',
    })),
  };
  const decimals = decimalsOf(rate);
  const expected = signed(operands.level.value.div(operands.base.value).sub(1), change.falls);
  const words = {
    rate: printedText(text, rate),
    ...namesOf(text, change),
    verb: `@roles.${change.falls ? 'falls' : 'grows'}`,
  };
  const reason = untestedGrowth(change.measure) ?? (change.otherBase ? 'otherBase' : null);
  if (reason) return { ...common, outcome: 'untested', level: null, message: { key: reason, args: words }, fixes: [] };
  const compare = (reading: Reading) => ({
    implied: growth(operands, reading, change.falls),
    printed: operands.rate[reading],
  });
  const slipped = [4, -4].some(power => {
    const level = shiftBy(operands.level, power);
    // a level below what it changed by has no growth
    if (power < 0 && operands.step?.beside === 'level') return false;
    return meet(growth({ ...operands, level }, 'union', change.falls), operands.rate.union);
  });
  const rounded = compare('rounded');
  // 59.03万家,增加4.00万家,增长7.25%: the amount was taken from figures of more digits
  const isOfLastPlace =
    (operands.step ?? null) !== null && gap(rounded.implied, rounded.printed).compare(operands.rate.lastPlace) < 0;
  const decision = decide(compare, {
    place: operands.rate.lastPlace,
    rates: true,
    limits: [
      ...growthLimits(change.measure, model),
      { applies: isOfLastPlace, atMost: 'information', reason: 'missBelowLastPlace' },
      { applies: slipped, atMost: 'warning', reason: 'unitSlipFits' },
      { applies: operands.level.qualifier === 'above', atMost: 'warning', reason: 'thresholdPassed' },
    ],
  });
  const range = percentRange(compare('rounded').implied, decimals + 1);
  const args = { ...words, expected: percent(expected, decimals), range };
  if (decision.level === null)
    return {
      ...common,
      outcome: 'holds',
      level: null,
      message: { key: 'holds', args },
      fixes: [],
      data: { ...decision },
    };
  const otherWay = expected.compare(0) < 0;
  const derived = otherWay
    ? null
    : {
        key: 'recompute',
        args: { to: percent(expected, decimals) },
        edits: [{ span: rate.span, text: percent(expected, decimals) }],
      };
  const fixes = repairs(text, related, (figure, meant) => agrees(change, operands, figure, meant), derived);
  return {
    ...common,
    outcome: 'conflicts',
    level: decision.level,
    message: {
      key: `${otherWay ? 'otherWay' : 'conflict'}${range === '' ? 'Exact' : ''}`,
      args: { ...args, size: percent(expected.abs(), decimals) },
    },
    fixes,
    data: { ...decision },
  };
}

function namesOf(text: string, { base, level, increment, falls }: Change): { base: string; level: string } {
  const sign = (falls: boolean): string => (falls ? '−' : '+');
  const named = (figure: Figure): string => bareText(text, figure);
  return {
    level: level ? named(level) : base && increment ? `${named(base)}${sign(falls)}${named(increment)}` : '',
    base: base ? named(base) : level && increment ? `${named(level)}${sign(!falls)}${named(increment)}` : '',
  };
}

/** Base and level with their readings; the one that is not printed follows from the increment. Null where it cannot. */
function operandsOf({ base, level, increment, incrementFalls }: Change, rate: Figure): GrowthOperands | null {
  const [b, v, d, g] = [base, level, increment, rate].map(figure => figure && readings(figure));
  const step =
    d &&
    (incrementFalls
      ? combine(
          d,
          d,
          x => negate(x),
          x => x.neg(),
        )
      : d);
  const from = b ?? (v && step ? combine(v, step, subtract, (x, y) => x.sub(y)) : null);
  const to = v ?? (b && step ? combine(b, step, add, (x, y) => x.add(y)) : null);
  if (!from || !to || !g || from.value.compare(0) <= 0 || to.value.compare(0) < 0) return null;
  const sized = d && d.value.compare(0) > 0 && !(b && v) ? d : null;
  const changed = sized && { size: sized, falls: incrementFalls, beside: v ? ('level' as const) : ('base' as const) };
  return { base: from, level: to, rate: g, step: changed };
}

function combine(
  a: Readings,
  b: Readings,
  interval: (a: Interval, b: Interval) => Interval,
  value: (a: Fraction, b: Fraction) => Fraction,
): Readings {
  return {
    rounded: interval(a.rounded, b.rounded),
    cut: interval(a.cut, b.cut),
    union: interval(a.union, b.union),
    lastPlace: a.lastPlace,
    value: value(a.value, b.value),
    qualifier: a.qualifier ?? b.qualifier,
  };
}

function shiftBy(figure: Readings, power: number): Readings {
  const by = powerOfTen(power);
  return { ...figure, rounded: scale(figure.rounded, by), cut: scale(figure.cut, by), union: scale(figure.union, by) };
}

function agrees(change: Change, operands: GrowthOperands, replaced: Figure, meant: Readings): boolean {
  if (replaced === change.increment) return false;
  const changed = replaced === change.base ? { ...operands, base: meant } : { ...operands, level: meant };
  return meant.value.compare(0) > 0 && meet(growth(changed, 'rounded', change.falls), operands.rate.rounded);
}
