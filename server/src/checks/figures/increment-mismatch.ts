/**
 * A base, an increase and a new total that do not add up: 原有4300家,净增300家,达到4700家 (4600).
 *
 * The increase is net: 净增, or the plain change between a stated base and level (由A增加到B,增加Δ). 新增 is gross: it may be more
 * than the difference, never less. 新认定 binds nothing. Without a base an increase is at most the level it led to.
 * The base may stand elsewhere in the report, as the same indicator's level of the year before; then the increase is one of a
 * year (净增, 比上年增加) and it is a warning at most.
 */
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { add, liesAbove, meet, negate } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import { readings } from '../../figures/readings';
import type { Change, YearStep } from '../../statements/statement';
import { shift } from '../../text/span';
import type { ReportCheck, Verdict } from '../check';
import { eachStatement } from '../shared/checkEach';
import type { Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import { repairs } from '../shared/repairs';
import { acrossLimit, type StatedLevel, withYearBefore } from '../shared/statedLevels';
import { bareText, decimalsOf, likePrinted } from '../shared/wording';

const CODE = 'increment-mismatch';

export const incrementMismatch: ReportCheck = {
  code: CODE,
  family: 'figures',
  level: 'error',
  scope: 'report',
  sentence: eachStatement({ change: judge }),
  *run({ blocks, reading }) {
    for (const { stated, before, year } of withYearBefore(blocks, reading)) {
      const { step } = stated.statement;
      const verdict = step ? judgeAcross(stated, step, before, year) : null;
      if (verdict) yield verdict;
    }
  },
};

/** A level and by how much it grew, against what it was a year before by another sentence. */
function judgeAcross(stated: StatedLevel, step: YearStep, before: StatedLevel, year: number): Verdict | null {
  const { level, measure } = stated.statement;
  const [b, v, d] = [before.statement.level, level, step.figure].map(readings);
  if (!b || !v || !d || level.kind === 'rate') return null;
  const reached = (reading: Reading): Interval => add(b[reading], step.falls ? negate(d[reading]) : d[reading]);
  const decision = decide(reading => ({ implied: reached(reading), printed: v[reading] }), {
    place: v.lastPlace,
    limits: [{ applies: true, atMost: acrossLimit(measure), reason: 'otherSentence' }],
  });
  const decimals = Math.max(...[before.statement.level, level, step.figure].map(decimalsOf));
  const args = {
    base: bareText(before.text, before.statement.level),
    level: bareText(stated.text, level),
    increment: bareText(stated.text, step.figure),
    sign: step.falls ? '−' : '＋',
    expected: likePrinted(step.falls ? b.value.sub(d.value) : b.value.add(d.value), level, decimals),
    year: String(year),
  };
  return {
    code: CODE,
    outcome: decision.level === null ? 'holds' : 'conflicts',
    level: decision.level,
    span: shift(step.figure.span, stated.offset),
    operands: [
      { span: shift(before.statement.level.span, before.offset), role: 'base' },
      { span: shift(level.span, stated.offset), role: 'level' },
    ],
    message: { key: decision.level === null ? 'holds' : 'earlierYear', args },
    fixes: [],
    data: { ...decision },
  };
}

function judge(text: string, change: Change): Verdict | null {
  const { base, level, increment, incrementFalls: falls } = change;
  if (level && increment && !base) return withoutBase(text, change, level, increment);
  if (!base || !level || !increment || base.kind === 'rate') return null;
  const [b, v, d] = [base, level, increment].map(readings);
  if (!b || !v || !d) return null;
  const reached = (reading: Reading, from: Readings = b, by: Readings = d): Interval =>
    add(from[reading], falls ? negate(by[reading]) : by[reading]);
  const decision = decide(reading => ({ implied: reached(reading), printed: v[reading] }), { place: v.lastPlace });
  const decimals = Math.max(decimalsOf(base), decimalsOf(level), decimalsOf(increment));
  const expected = likePrinted(falls ? b.value.sub(d.value) : b.value.add(d.value), level, decimals);
  const difference = likePrinted(v.value.sub(b.value).abs(), increment, decimals);
  const args = {
    base: bareText(text, base),
    level: bareText(text, level),
    increment: bareText(text, increment),
    sign: falls ? '−' : '＋',
    expected,
    difference,
  };
  const operands = [
    { span: base.span, role: 'base' },
    { span: increment.span, role: 'increment' },
  ];
  const common = { code: CODE, span: level.span, operands, data: { ...decision } };
  const grossCovers = change.incrementGross && !liesAbove(v.union, reached('union'));
  if (decision.level === null || grossCovers)
    return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args }, fixes: [] };
  const agrees = (figure: Figure, meant: Readings): boolean =>
    meet(figure === base ? reached('rounded', meant, d) : reached('rounded', b, meant), v.rounded);
  const derived = { key: 'recompute', args: { to: expected }, edits: [{ span: level.span, text: expected }] };
  const fixes = repairs(text, [increment, base], agrees, derived);
  return { ...common, outcome: 'conflicts', level: decision.level, message: { key: 'conflict', args }, fixes };
}

/** 总数达到58家,比上年增加312家: what is counted was never less than nothing. Profits and balances were. */
function withoutBase(text: string, change: Change, level: Figure, increment: Figure): Verdict | null {
  const [v, d] = [readings(level), readings(increment)];
  const { indicator, comparison } = change.measure;
  if (!v || !d || change.incrementFalls || comparison === 'sinceBase' || level.kind === 'rate') return null;
  const sure = level.unit?.counts === true || indicator?.known === true;
  const named = text.slice(Math.max(0, level.span.start - 24), level.span.start);
  if (
    !liesAbove(d.union, v.union) ||
    (!sure && (level.unit?.dimension.startsWith('money') ?? true)) ||
    BALANCE.test(named)
  )
    return null;
  const args = { level: bareText(text, level), increment: bareText(text, increment) };
  return {
    code: CODE,
    span: increment.span,
    operands: [{ span: level.span, role: 'level' }],
    outcome: 'conflicts',
    level: sure ? 'error' : 'warning',
    message: { key: 'exceeds', args },
    fixes: repairs(
      text,
      [increment, level],
      (figure, meant) =>
        !(figure === increment ? liesAbove(meant.rounded, v.rounded) : liesAbove(d.rounded, meant.rounded)),
      null,
    ),
  };
}

/** Amounts that may be below zero. */
const BALANCE = /利润|盈|亏|差|净(?!增)|结余|损益|温|收益/;
