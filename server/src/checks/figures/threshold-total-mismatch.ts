/**
 * 分档个数与总额不符. 其中5亿元以上11个、10亿元以上4个、50亿元以上1个，总投资60亿元: they are at least 115亿元.
 *
 * Why: a total or a count from another version; or a higher threshold reached by more than a lower one.
 * Source: nested thresholds: what reaches the higher one reaches the lower; the least total is each thing at its threshold.
 * Silent: one threshold without a total; several totals in the sentence; thresholds said of different things.
 */
import { Fraction } from 'fraction.js';
import { readings } from '../../figures/readings';
import type { Thresholds } from '../../statements/tally';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import { bareText, likePrinted } from '../shared/wording';

const CODE = 'threshold-total-mismatch';

export const thresholdTotalMismatch = checkEach(CODE, 'warning', {
  thresholds: (text, statement) => monotone(text, statement) ?? total(text, statement),
});

/** A higher threshold that more things reach. */
function monotone(text: string, { steps }: Thresholds): Verdict | null {
  for (let i = 1; i < steps.length; i++) {
    const [lower, higher] = [steps[i - 1], steps[i]];
    if (!lower || !higher) continue;
    const [few, many] = [readings(lower.count), readings(higher.count)];
    const [low, high] = [readings(lower.threshold), readings(higher.threshold)];
    if (!few || !many || !low || !high || few.qualifier || many.qualifier) continue;
    if (low.value.compare(high.value) >= 0 || many.value.compare(few.value) <= 0) continue;
    const args = {
      lower: bareText(text, lower.threshold),
      few: bareText(text, lower.count),
      higher: bareText(text, higher.threshold),
      many: bareText(text, higher.count),
    };
    return {
      code: CODE,
      outcome: 'conflicts',
      level: 'warning',
      span: higher.count.span,
      operands: [lower.threshold, lower.count, higher.threshold].map(({ span }) => ({ span, role: 'threshold' })),
      message: { key: 'monotone', args },
      fixes: [],
    };
  }
  return null;
}

function total(text: string, { steps, total: sum }: Thresholds): Verdict | null {
  let least = new Fraction(0);
  const terms: string[] = [];
  let above = new Fraction(0);
  for (const { threshold, count } of [...steps].reverse()) {
    const [t, n] = [readings(threshold), readings(count)];
    if (!t || !n?.rounded.low) return null;
    const more = n.rounded.low.sub(above);
    if (more.compare(0) < 0) return null;
    least = least.add(more.mul(t.value));
    if (more.compare(0) > 0) terms.push(`${more.toFraction()}×${bareText(text, threshold)}`);
    above = n.rounded.low;
  }
  const [lowest] = steps;
  if (!sum || !lowest) return holds(text, steps);
  const printed = readings(sum);
  if (!printed) return null;
  const args = { total: bareText(text, sum), least: likePrinted(least, sum), terms: terms.join('+') };
  const common = {
    code: CODE,
    span: sum.span,
    operands: steps
      .flatMap(({ threshold, count }) => [threshold, count])
      .map(({ span }) => ({ span, role: 'threshold' })),
    fixes: [],
  };
  // below it whether the total was rounded or cut off
  const short = [printed.rounded, printed.cut].every(
    ({ high, highClosed }) => high !== null && (high.compare(least) < 0 || (high.compare(least) === 0 && !highClosed)),
  );
  return short
    ? { ...common, outcome: 'conflicts', level: 'warning', message: { key: 'conflict', args } }
    : { ...common, outcome: 'holds', level: null, message: { key: 'holds', args } };
}

function holds(text: string, steps: Thresholds['steps']): Verdict | null {
  const last = steps.at(-1);
  if (!last || steps.length < 2) return null;
  const args = {
    steps: steps.map(({ threshold, count }) => `${bareText(text, threshold)}：${bareText(text, count)}`).join('，'),
  };
  return {
    code: CODE,
    outcome: 'holds',
    level: null,
    span: last.count.span,
    operands: steps.map(({ threshold }) => ({ span: threshold.span, role: 'threshold' })),
    message: { key: 'nested', args },
    fixes: [],
  };
}
