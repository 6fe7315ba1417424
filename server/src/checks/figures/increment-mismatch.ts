/**
 * A base, an increase and a new total that do not add up: 原有4300家,净增300家,达到4700家 (4600).
 *
 * The increase is net: 净增, or the plain change between a stated base and level (由A增加到B,增加Δ). 新增 is gross: it may be more
 * than the difference, never less. 新认定 binds nothing. Without a base an increase is at most the level it led to.
 */
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { add, liesAbove, meet, negate } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import { readings } from '../../figures/readings';
import type { Change } from '../../statements/statement';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import type { Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import { repairs } from '../shared/repairs';
import { bareText, decimalsOf, likePrinted } from '../shared/wording';

const CODE = 'increment-mismatch';

export const incrementMismatch = checkEach(CODE, 'error', 'change', judge);

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
const BALANCE = /利润|盈|亏|差|净|结余|损益|温|收益/;
