import { spansOf, type Verdict } from './check';
import { registry } from './registry';

const NEAR = 14;
/** Places farther apart are not read together. */
const FAR = 600;
const family = new Map(registry.map(check => [check.code, check.family]));

/**
 * Leaves out what was read of figures across the end of a wrapped line: a number and its unit, a name or a list may be
 * broken there, so that what stands beside it is not fully understood. `wraps` are sorted.
 */
export function awayFromWraps(verdicts: readonly Verdict[], wraps: readonly number[]): readonly Verdict[] {
  if (wraps.length === 0) return verdicts;
  return verdicts.filter(verdict => {
    if (family.get(verdict.code) === 'structure' || verdict.outcome !== 'conflicts') return true;
    const spans = spansOf(verdict);
    if (spans.some(({ start, end }) => holdsWrap(wraps, start - NEAR, end + NEAR))) return false;
    const start = Math.min(...spans.map(span => span.start));
    const end = Math.max(...spans.map(span => span.end));
    return end - start > FAR || !holdsWrap(wraps, start, end);
  });
}

function holdsWrap(wraps: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = wraps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wraps[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (wraps[low] ?? Infinity) <= to;
}
