import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { type Period, yearPeriod } from '../figures/period';
import type { Measure } from './statement';

/** How far before a figure its verb and what it sums up are looked for; UTF-16 units. */
const REACH = 40;
const REACHED =
  /(?:达到?|突破|超过?|接近|迈[上过入]|跨[上过越]|跃[上升]至?|攀升[至到]|稳定[在为]|保持[在为]|(?:增加|增长|增|提高|提升|上升|扩大|发展|降|下降|降低|减少|回升)[到至为])了?(?:近|约|超过?)?$/;
/** What is done over all of the years, or each of them. */
const OF_ALL_YEARS =
  /累计|共|总计|合计|新[增建设改]|净增|年均|每年|平均|[完建]成|实施|投[入资]|争取|引进|招[引商]|培[训育]|发放|减免|安排|办理|转移/;

/**
 * A level that was reached in several years (五年来，经济总量达到1.2万亿元) is that of the last of them; sums and means are of
 * them all. The measure itself where nothing is reached.
 */
export function atEndOfYears(measure: Measure, figure: Figure, text: string): Measure {
  const years = measure.period && lastYear(measure.period);
  if (!years || measure.comparison !== null || !isLevelOf(figure)) return measure;
  const { start } = qualifiedSpan(figure);
  const clause = /[^，,；;。：:]*$/.exec(text.slice(Math.max(0, start - REACH), figure.span.start))?.[0] ?? '';
  const summed = figure.kind !== 'rate' && OF_ALL_YEARS.test(clause + (measure.indicator?.name ?? ''));
  return REACHED.test(clause) && !summed ? { ...measure, period: years } : measure;
}

const isLevelOf = ({ kind }: Figure): boolean =>
  kind === 'amount' || kind === 'count' || kind === 'rate' || kind === 'ratio' || kind === 'rank';

/** The last of several whole years. */
function lastYear({ start, end }: Period): Period | null {
  const whole = start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) < end.slice(0, 4);
  return whole ? yearPeriod(Number(end.slice(0, 4))) : null;
}
