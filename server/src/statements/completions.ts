import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { SentenceContext } from './context';
import { sameDimension } from './context';
import type { Share } from './statement';

/**
 * What was done against what was planned: 完成调整预算90亿元的112.3%; 年初预算90亿元,实际完成101亿元,为预算的112.3%. A share that may be
 * above one. Only where nothing but the doing stands between plan and done, so that the plan is that of the same thing.
 */
export function* readCompletions(context: SentenceContext): Generator<Share> {
  const { text } = context;
  const values = context.figures.filter(figure => figure.numeral !== null && figure.kind !== 'rank');
  for (let i = 2; i < values.length; i++) {
    const rate = values[i];
    if (rate?.kind !== 'rate' || rate.upTo) continue;
    const before = values[i - 1];
    if (!before) continue;
    const words = text.slice(before.span.end, qualifiedSpan(rate).start);
    const measure = context.measureOf(rate);
    const planned = /^的$/.test(words) ? plannedInRow(text, values, i) : null;
    if (planned) {
      yield { relation: 'share', ...planned, rate, tie: 'inRow', perhaps: [], measure };
      continue;
    }
    const asked = ASKED.exec(words)?.[1];
    const said = asked === undefined ? null : plannedBefore(text, values, i, asked);
    if (said) yield { relation: 'share', ...said, rate, tie: 'named', perhaps: [], measure };
  }
}

type PlanAndDone = Pick<Share, 'whole' | 'part'>;

/** `,完成|年度任务|`: what stands between the done and the plan in a row. */
const IN_ROW =
  /^[\u4e00-\u9fff]{0,6}[,，]?(?:为|完成|达到|达|实现|是)了?[\u4e00-\u9fff]{0,6}?(?:预算|任务|计划|目标)(?:数|任务|目标|计划|指标)?$/;

function plannedInRow(text: string, values: readonly Figure[], i: number): PlanAndDone | null {
  const [part, whole] = [values[i - 2], values[i - 1]];
  if (!part || !whole || !isAmount(part) || !isAmount(whole) || !sameDimension(part, whole)) return null;
  return IN_ROW.test(text.slice(qualifiedSpan(part).end, whole.span.start)) ? { whole, part } : null;
}

/** `,为|调整预算的`: what the rate is of. 占年度计划的 is a share by its own words. */
const ASKED =
  /^[\u4e00-\u9fff]{0,4}[)）]?[,，;；]?(?:为|完成|达到|达|实现|是)了?((?:全年|年度|年初|调整后?的?|变动|收入|支出|财政)*(?:预算|任务|计划|目标)(?:数|任务|目标|计划|指标)?)的$/;

/** 年度任务|: the noun the plan is named by, with a verb or without one. */
const PLAN =
  /(?:预算|任务|计划|目标)(?:数|任务|目标|计划|指标|收入|支出|投资|安排|完成|实现|到位)*(?:为|是|共|达|达到)?$/;

/** Nothing but the doing, and when: ,全年完成 · ,实际完成投资 · )累计完成. */
const DONE =
  /^[)）]?[,，;；]?(?:全年|实际|累计|已经|已|目前|年末|截至|底|止|预计|均|当年|本年|年底|上半年|前三季度|前|[0-9]{1,2}|[—–-]|至|月份?)*(?:完成|实现|执行数?|支出|收入|到位|达到|达|支付|拨付|投入|决算数?|为){1,3}(?:投资|收入|支出|税收|任务|资金)?$/;

const GROWN = /^[,，(（]?(?:同比|比上年|较上年|比去年|同口径)?(?:增长|下降|增加|减少|增)(?:了|约)?$/;

function plannedBefore(text: string, values: readonly Figure[], i: number, asked: string): PlanAndDone | null {
  const last = values[i - 1];
  const between = (a: Figure, b: Figure): string => text.slice(qualifiedSpan(a).end, qualifiedSpan(b).start);
  let at = i - 1;
  // 完成101亿元,增长3.2%,为预算的112.3%
  if (last?.kind === 'rate') {
    const grown = values[i - 2];
    if (!grown || !GROWN.test(between(grown, last))) return null;
    at = i - 2;
  }
  const [whole, part] = [values[at - 1], values[at]];
  if (!part || !whole || !isAmount(part) || !isAmount(whole) || !sameDimension(part, whole)) return null;
  if (!DONE.test(between(whole, part))) return null;
  const lead = text.slice(Math.max(values[at - 2]?.span.end ?? 0, whole.span.start - 24), qualifiedSpan(whole).start);
  const named = lead.slice(Math.max(...[...',，;；。：:（('].map(mark => lead.lastIndexOf(mark))) + 1);
  return PLAN.test(named) && isSamePlan(asked, named) ? { whole, part } : null;
}

/** 年初预算 is not 调整预算, and a plan for all is not that of the year. */
const isSamePlan = (asked: string, named: string): boolean =>
  ['预算', '任务', '计划', '目标'].some(noun => asked.includes(noun) && named.includes(noun)) &&
  asked.includes('调整') === named.includes('调整') &&
  !/总|[两三五]年|十[一二三四五六]五|周期/.test(named);

const isAmount = ({ kind, upTo }: Figure): boolean => (kind === 'amount' || kind === 'count') && upTo === null;
