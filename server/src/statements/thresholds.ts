import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { qualifierOf, readings } from '../figures/readings';
import { unitNamed } from '../figures/units';
import { sameDimension } from './context';
import type { Thresholds } from './tally';
import { figuresWithin } from './within';

/** Words between a threshold and its count: 5亿元以上(的)(工业)项目11个. */
const BETWEEN = /^(?:以上|及以上|\(含\)以上)?(?:的)?[\u4e00-\u9fff“”"]{0,10}(?:达到|达|有|为|共)?$/;
/** Words that name what the things amount to together. */
const TOTAL =
  /(?:总投资|投资总额|计划总投资|协议总投资|合同总投资|总金额|合同金额|协议资金|总产值|投资额|总额)(?:额)?(?:达到|达|为|约|近|超过|超|共|共计|合计)*$/;

/** Counts by nested thresholds: 17个项目，其中5亿元以上11个、10亿元以上4个、50亿元以上1个，总投资…. */
export function* readThresholds(text: string, figures: readonly Figure[]): Generator<Thresholds> {
  if (!text.includes('以上')) return;
  const values = [
    ...figures.filter(figure => figure.numeral !== null && figure.kind !== 'code'),
    ...roundSums(text),
  ].sort((a, b) => a.span.start - b.span.start);
  let steps: Step[] = [];
  for (let i = 0; i + 1 < values.length; i++) {
    const [threshold, count] = [values[i], values[i + 1]];
    if (!threshold || !count || !isStep(text, threshold, count)) continue;
    const before = steps.at(-1);
    const gap = before ? text.slice(before.count.span.end, threshold.span.start) : '';
    if (before && (/[;；。]/.test(gap) || gap.length > 14 || !sameDimension(before.threshold, threshold))) {
      yield* groupOf(text, values, steps);
      steps = [];
    }
    steps.push({ threshold, count });
    i++;
  }
  yield* groupOf(text, values, steps);
}

type Step = Thresholds['steps'][number];

function* groupOf(text: string, values: readonly Figure[], printed: readonly Step[]): Generator<Thresholds> {
  const total = totalOf(text, values, printed);
  const steps = [...printed].sort((a, b) => compare(a.threshold, b.threshold));
  if (steps.length > 1 || (steps.length === 1 && total)) yield { relation: 'thresholds', steps, total };
}

/** 亿元以上, 千万元以上: thresholds printed without a numeral. */
const ROUND_SUM = /(?<![0-9０-９.．十百千万几数一二两三四五六七八九多余])(千亿|百亿|十亿|亿|千万|百万)元(?=及?以上)/g;
const POWERS: Readonly<Record<string, number>> = { 千亿: 11, 百亿: 10, 十亿: 9, 亿: 8, 千万: 7, 百万: 6 };

function roundSums(text: string): Figure[] {
  return [...text.matchAll(ROUND_SUM)].map(({ index, 0: printed, 1: scale = '' }): Figure => {
    const end = index + printed.length;
    return {
      span: { start: index, end },
      kind: 'amount',
      numeral: {
        digits: '1',
        decimals: 0,
        power: POWERS[scale] ?? 0,
        negative: false,
        denominator: null,
        style: 'chinese',
        andMore: 'none',
        vague: false,
      },
      upTo: null,
      terms: [],
      unit: unitNamed('元') ?? null,
      unitSpan: { start: end - 1, end },
      qualifiers: [{ kind: 'atLeast', span: { start: end, end: end + 2 } }],
      period: null,
      codeClass: null,
    };
  });
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

/** 总投资 straight behind the steps, or straight before their 其中. */
function totalOf(text: string, values: readonly Figure[], steps: readonly Step[]): Figure | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const fits = (figure: Figure): boolean =>
    figure.kind === 'amount' &&
    figure.upTo === null &&
    sameDimension(figure, first.threshold) &&
    TOTAL.test(text.slice(Math.max(0, figure.span.start - 14), qualifiedSpan(figure).start));
  const [behind] = figuresWithin(values, last.count.span.end, last.count.span.end + 40);
  if (behind && fits(behind) && /^[^;；。]{2,14}$/.test(text.slice(last.count.span.end, qualifiedSpan(behind).start)))
    return behind;
  const before = figuresWithin(values, first.threshold.span.start - 60, first.threshold.span.start).at(-1);
  const gap = before ? text.slice(qualifiedSpan(before).end, first.threshold.span.start) : '';
  return before && fits(before) && /^[,，]其中[,，]?$/.test(gap) ? before : null;
}
