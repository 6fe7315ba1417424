/**
 * Percentage points that two shares or rates do not give: 74.6%,比2015年的70.0%提高5.6个百分点 (4.6).
 *
 * Y − X must meet d, be they of two years or of two places (高于全国5.9%的增速2.7个百分点), qualifiers on either side being ends of intervals. 年均提高d个百分点 is the difference over the number of years. Silent where the rate before is not printed.
 */
import type { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { meet, negate, subtract } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import { readings, roundedText } from '../../figures/readings';
import type { AnnualAverage, Change } from '../../statements/statement';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import type { Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import { repairs } from '../shared/repairs';
import { bareText, decimalsOf, printedText } from '../shared/wording';
import { judgeYearly } from '../shared/yearly';

const CODE = 'points-mismatch';

export const pointsMismatch = checkEach(CODE, 'warning', { change: judge, annualAverage: judgeYears });

/** 由51.6%提高到58.1%,年均提高1.3个百分点. */
function judgeYears(text: string, { base, level, falls, rate: points, years }: AnnualAverage): Verdict | null {
  if (points.kind !== 'points' || !years || base?.kind !== 'rate' || level?.kind !== 'rate') return null;
  const [b, v] = [base, level].map(readings);
  if (!b || !v) return null;
  const value = falls ? b.value.sub(v.value) : v.value.sub(b.value);
  if (value.compare(0) <= 0) return null;
  const decimals = Math.max(decimalsOf(base), decimalsOf(level), decimalsOf(points));
  return judgeYearly(text, {
    code: CODE,
    average: points,
    years,
    whole: reading => (falls ? subtract(b[reading], v[reading]) : subtract(v[reading], b[reading])),
    value,
    told: pointsText(value, decimals, points),
    operands: [
      { span: base.span, role: 'base' },
      { span: level.span, role: 'level' },
    ],
    written: mean => pointsText(mean, decimalsOf(points), points),
  });
}

function judge(text: string, { base, level, falls, rate: points, otherBase, apart = false }: Change): Verdict | null {
  if (points?.kind !== 'points' || !base || !level || base.kind !== 'rate' || level.kind !== 'rate') return null;
  const [b, v, d] = [base, level, points].map(readings);
  if (!b || !v || !d) return null;
  const difference = (reading: Reading, of: Readings = v, to: Readings = b): Interval => {
    const rise = subtract(of[reading], to[reading]);
    return falls ? negate(rise) : rise;
  };
  const decision = decide(reading => ({ implied: difference(reading), printed: d[reading] }), {
    place: d.lastPlace,
    limits: [{ applies: true, atMost: 'warning', reason: 'points' }],
  });
  const decimals = Math.max(decimalsOf(base), decimalsOf(level), decimalsOf(points));
  const rise = v.value.sub(b.value);
  const expected = pointsText(falls ? rise.neg() : rise, decimals, points);
  const args = {
    points: printedText(text, points),
    base: bareText(text, base),
    level: bareText(text, level),
    expected,
    verb: `@roles.${falls ? 'fallsPoints' : 'risesPoints'}`,
  };
  const operands = [
    { span: base.span, role: 'base' },
    { span: level.span, role: 'level' },
  ];
  const common = { code: CODE, span: points.span, operands, data: { ...decision } };
  if (otherBase) return { ...common, outcome: 'untested', level: null, message: { key: 'otherBase', args }, fixes: [] };
  if (decision.level === null)
    return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args }, fixes: [] };
  const agrees = (figure: Figure, meant: Readings): boolean =>
    meet(figure === level ? difference('rounded', meant, b) : difference('rounded', v, meant), d.rounded);
  const forward = (falls ? rise.neg() : rise).compare(0) > 0;
  const derived = forward
    ? { key: 'recompute', args: { to: expected }, edits: [{ span: points.span, text: expected }] }
    : null;
  const fixes = repairs(text, [base, level], agrees, derived);
  return {
    ...common,
    outcome: 'conflicts',
    level: decision.level,
    message: { key: apart ? (forward ? 'apart' : 'apartOtherWay') : forward ? 'conflict' : 'otherWay', args },
    fixes,
  };
}

const pointsText = (value: Fraction, decimals: number, model: Figure): string =>
  `${roundedText(value.div(model.unit?.factor ?? 1), decimals)}${model.unit?.name ?? '个百分点'}`;
