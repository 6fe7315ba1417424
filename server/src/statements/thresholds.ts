import type { Figure } from '../figures/figure';
import { qualifierOf, readings } from '../figures/readings';
import { sameDimension } from './context';
import type { Thresholds } from './tally';

/** Words between a threshold and its count: 5亿元以上(的)(工业)项目11个. */
const BETWEEN = /^(?:以上|及以上|\(含\)以上)?(?:的)?[\u4e00-\u9fff“”"]{0,10}(?:达到|达|有|为|共)?$/;
/** Words that name what the things amount to together. */
const TOTAL =
  /(?:总投资|投资总额|计划总投资|协议总投资|合同总投资|总金额|合同金额|协议资金|总产值|投资额|总额)(?:额)?(?:达到|达|为|约|近|超过|超|共|共计|合计)*$/;

/** Counts by nested thresholds: 17个项目，其中5亿元以上11个、10亿元以上4个、50亿元以上1个，总投资…. */
export function* readThresholds(text: string, figures: readonly Figure[]): Generator<Thresholds> {
  const values = figures.filter(figure => figure.numeral !== null && figure.kind !== 'code');
  let steps: { threshold: Figure; count: Figure }[] = [];
  let all: Figure | null = null;
  for (let i = 0; i + 1 < values.length; i++) {
    const [threshold, count] = [values[i], values[i + 1]];
    if (!threshold || !count || !isStep(text, threshold, count)) {
      if (steps.length > 1) break;
      if (steps.length === 0 && threshold && isCount(threshold)) all = threshold;
      continue;
    }
    const before = steps.at(-1);
    const gap = before ? text.slice(before.count.span.end, threshold.span.start) : '';
    if (before && (/[;；。]/.test(gap) || gap.length > 14 || !sameDimension(before.threshold, threshold))) break;
    steps.push({ threshold, count });
    i++;
  }
  if (steps.length === 0) return;
  steps = [...steps].sort((a, b) => compare(a.threshold, b.threshold));
  const [lowest] = steps;
  if (!lowest) return;
  if (all && all.unit?.name !== lowest.count.unit?.name) return;
  const total = totalOf(text, values, lowest.threshold);
  if (steps.length > 1 || total) yield { relation: 'thresholds', steps, total };
}

function isStep(text: string, threshold: Figure, count: Figure): boolean {
  return (
    threshold.kind === 'amount' &&
    threshold.upTo === null &&
    (threshold.unit?.dimension.startsWith('money') ?? false) &&
    qualifierOf(threshold) === 'atLeast' &&
    /^(?:及)?以上/.test(text.slice(threshold.span.end)) &&
    isCount(count) &&
    BETWEEN.test(text.slice(threshold.span.end, count.span.start)) &&
    readings(threshold) !== null
  );
}

const isCount = (figure: Figure): boolean =>
  figure.kind === 'count' &&
  figure.upTo === null &&
  figure.unit !== null &&
  ['个', '项', '家'].includes(figure.unit.name) &&
  readings(figure) !== null;

function compare(a: Figure, b: Figure): number {
  const [x, y] = [readings(a), readings(b)];
  return x && y ? x.value.compare(y.value) : 0;
}

function totalOf(text: string, values: readonly Figure[], like: Figure): Figure | null {
  const found = values.filter(
    figure =>
      figure.kind === 'amount' &&
      sameDimension(figure, like) &&
      figure.upTo === null &&
      TOTAL.test(
        text.slice(
          Math.max(0, figure.span.start - 14),
          figure.qualifiers[0] ? Math.min(figure.span.start, figure.qualifiers[0].span.start) : figure.span.start,
        ),
      ),
  );
  const [only] = found;
  return found.length === 1 && only ? only : null;
}
