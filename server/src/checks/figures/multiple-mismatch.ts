/**
 * A multiple that the stated levels do not give: 由30家增加到50家,翻一番 (60).
 *
 * 是B的k倍: V/B in I_k; 增长k倍: I_k + 1; 增长到k倍: I_k; 翻n番: [0.95, 1.25]·2^n. Where the other reading (k for k + 1) fits,
 * both are named and it is a warning. Silent on whole multiples of one-digit operands, which say little, and on
 * indicators whose growth is not measured against levels.
 */
import { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { add, closed, divide, meet, negate } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import { readings, roundedText } from '../../figures/readings';
import type { Multiple } from '../../statements/statement';
import type { Fix, Verdict } from '../check';
import { growthLimits, untestedGrowth } from '../shared/basis';
import { checkEach } from '../shared/checkEach';
import type { Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import { ONE, repairs } from '../shared/repairs';
import { bareText, decimalsOf, printedText } from '../shared/wording';

const CODE = 'multiple-mismatch';

export const multipleMismatch = checkEach(CODE, 'error', { multiple: judge });

function judge(text: string, statement: Multiple): Verdict | null {
  const { level, base, multiple } = statement;
  const [v, b, k] = [readings(level), readings(base), readings(multiple)];
  if (!v || !b || !k || b.value.compare(0) <= 0 || statement.falls || saysLittle(statement)) return null;
  const common = {
    code: CODE,
    span: multiple.span,
    operands: [
      { span: base.span, role: 'base' },
      { span: level.span, role: 'level' },
    ],
  };
  const ratio = v.value.div(b.value);
  const decimals = Math.max(decimalsOf(multiple), 1);
  const words = {
    multiple: printedText(text, multiple),
    level: bareText(text, level),
    base: bareText(text, base),
    ratio: roundedText(ratio, decimals + 1),
  };
  const reason = untestedGrowth(statement.measure);
  // How many times the base a level is can be tested on any price basis; how much it grew cannot.
  if (reason && statement.reading !== 'times')
    return { ...common, outcome: 'untested', level: null, message: { key: reason, args: words }, fixes: [] };
  const implied = (reading: Reading, of = v, to = b): Interval => divide(of[reading], to[reading]);
  const printed = (reading: Reading, as = statement.reading): Interval => setOf(k, reading, as, multiple);
  const other = statement.reading === 'growsBy' ? 'growsTo' : 'growsBy';
  const otherFits = statement.reading !== 'doublings' && meet(implied('union'), printed('union', other));
  const place = decimalsOf(multiple) > 0 ? k.lastPlace : new Fraction(0);
  const decision = decide(reading => ({ implied: implied(reading), printed: printed(reading) }), {
    place,
    limits: [
      ...growthLimits(statement.measure, level),
      { applies: otherFits, atMost: 'warning', reason: 'otherReadingFits' },
    ],
  });
  if (decision.level === null)
    return {
      ...common,
      outcome: 'holds',
      level: null,
      message: { key: 'holds', args: words },
      fixes: [],
      data: { ...decision },
    };
  const agrees = (figure: Figure, meant: Readings): boolean =>
    meant.value.compare(0) > 0 &&
    meet(figure === level ? implied('rounded', meant, b) : implied('rounded', v, meant), printed('rounded'));
  const fixes = repairs(text, [base, level], agrees, recomputed(statement, ratio));
  return {
    ...common,
    outcome: 'conflicts',
    level: decision.level,
    message: { key: otherFits ? 'otherReading' : statement.reading, args: words },
    fixes,
    data: { ...decision },
  };
}

/** The ratios a printed multiple allows under each way of reading it. */
function setOf(k: Readings, reading: Reading, as: Multiple['reading'], multiple: Figure): Interval {
  switch (as) {
    case 'times':
    case 'growsTo':
      return k[reading];
    case 'growsBy':
      return add(k[reading], closed(ONE, ONE));
    case 'doublings': {
      const times = k.value.d === 1n && k.value.compare(0) > 0 && k.value.compare(10) <= 0 ? k.value.n : 1n;
      const doubled = new Fraction(2n ** times);
      const more = multiple.qualifiers.length > 0 || multiple.numeral?.andMore !== 'none';
      return {
        low: doubled.mul(new Fraction(19, 20)),
        high: more ? null : doubled.mul(new Fraction(5, 4)),
        lowClosed: true,
        highClosed: true,
      };
    }
  }
}

function saysLittle({ level, base, multiple }: Multiple): boolean {
  const oneDigit = (figure: Figure): boolean => (figure.numeral?.digits.length ?? 0) <= 1;
  return decimalsOf(multiple) === 0 && oneDigit(level) && oneDigit(base);
}

/** The multiple recomputed at its printed precision; 翻番 is not a thing to recompute. */
function recomputed({ multiple, reading }: Multiple, ratio: Fraction): Fix | null {
  if (reading === 'doublings') return null;
  const times = reading === 'growsBy' ? add(closed(ratio, ratio), negate(closed(ONE, ONE))).low : ratio;
  if (!times || times.compare(0) <= 0) return null;
  const to = `${roundedText(times, Math.max(decimalsOf(multiple), 1))}倍`;
  return { key: 'recompute', args: { to }, edits: [{ span: multiple.span, text: to }] };
}
