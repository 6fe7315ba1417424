import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { spansGrowth, yearsStated } from './changes';
import type { SentenceContext } from './context';
import { sameDimension } from './context';
import type { YearlyMean } from './tally';

/** Between what came together in some years and the mean of a year. */
const BETWEEN = /^[\u4e00-\u9fff]{0,6}[,，、；;（(]?(?:年均|平均每年|每年平均|年平均)([\u4e00-\u9fff]{0,6})$/;
/** Words that leave the mean without a name of its own. */
const FILLERS = /约为|达到|超过|完成|实现|约|达|为|近|超|有/g;
const TOGETHER = /累计|(?<!公)共|总计|合计/;
/** A level that was reached, or by how much it grew since, is no sum of years. */
const REACHED = /达到|增至|增加到|增长到|提高到|突破|存量|总数|总量|余额|其中|增长|翻/;

/** 五年累计新增就业28.5万人,年均新增5.7万人: a sum of years and its mean. */
export function* readYearlyMeans({ text, figures }: SentenceContext): Generator<YearlyMean> {
  for (let i = 1; i < figures.length; i++) {
    const [total, average] = [figures[i - 1], figures[i]];
    if (!total || !average || !isAmount(total) || !isAmount(average) || !sameDimension(total, average)) continue;
    const between = BETWEEN.exec(text.slice(qualifiedSpan(total).end, qualifiedSpan(average).start));
    if (!between) continue;
    const before = text.slice(Math.max(0, total.span.start - 40), total.span.start);
    const clause = before.slice(Math.max(...[...',，;；。：:'].map(mark => before.lastIndexOf(mark))) + 1);
    if (REACHED.test(clause) || !isOfTotal(between[1] ?? '', clause)) continue;
    const period = figures.slice(0, i - 1).findLast(figure => isOfYears(text, figure));
    if (!period?.period || /[;；。]/.test(text.slice(period.span.end, total.span.start))) continue;
    const own = period.span.start >= total.span.start - clause.length;
    if (!own && !TOGETHER.test(clause)) continue;
    yield { relation: 'yearlyMean', total, average, years: yearsStated(period, period.period) };
  }
}

const isAmount = ({ kind, numeral, upTo }: Figure): boolean =>
  (kind === 'amount' || kind === 'count') && numeral !== null && upTo === null;

function isOfYears(text: string, figure: Figure): boolean {
  const years = figure.period?.years ?? 0;
  return years >= 2 && years <= 20 && spansGrowth(text, figure);
}

/** 年均造林 of 累计完成造林: every two characters of the mean's own name stand in what is said of the total. */
function isOfTotal(named: string, clause: string): boolean {
  const own = named.replace(FILLERS, '');
  if (own.length === 1) return clause.includes(own);
  for (let i = 0; i + 2 <= own.length; i++) if (!clause.includes(own.slice(i, i + 2))) return false;
  return true;
}
