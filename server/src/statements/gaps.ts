import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { SentenceContext } from './context';
import type { Change } from './statement';

const WHERE = '全国|全省|全市|全县|全区|全州|全球|世界|全自治区';
const NAME = '(?:平均)?(?:水平|增速|增幅|涨幅)?';
const OVER = '高于|快于';
const UNDER = '低于|慢于';

/** 增长8.6%|,高于全国|5.9%|的增速|2.7个百分点. */
const OVER_ONE = new RegExp(`^[,，]?(?:(?<over>${OVER})|(?<under>${UNDER}))(?:${WHERE})(?:同期)?的?${NAME}[(（]?$`);
const OF_ONE = new RegExp(`^[)）]?的?${NAME}$`);
/** 增长8.6%|,比全国平均水平|5.9%|高|2.7个百分点. */
const THAN_ONE = new RegExp(`^[,，]?[比较](?:${WHERE})(?:同期)?的?${NAME}[(（]?$`);
const HIGHER = new RegExp(`^[)）]?的?${NAME}[,，]?(?:(?<over>高出|高|快)|(?<under>低|慢))了?$`);

/** 增长6.2%|,全国增长|5.0%|,高于全国|1.2个百分点. */
const OF_WHOLE = new RegExp(`^[,，;；](?:同期)?(?<where>${WHERE})${NAME}(?:同比)?(?:为|是|增长|上涨|上升)?$`);
const OVER_WHOLE = new RegExp(
  `^[,，](?:增速|增幅|涨幅)?(?:(?:(?<over>${OVER})|(?<under>${UNDER}))(?<where>${WHERE})${NAME}|比(?<than>${WHERE})${NAME}(?:(?<more>高出|高|快)|低|慢))$`,
);

/** 城镇居民收入|增长 */
const GROWN = /(?<of>[^,，;；。、:：0-9]{2,24}?)(?:同比)?(?:增长|上涨)$/;
const ALSO_GROWN = /^[,，;；、](?<of>[^,，;；。、:：0-9]{2,24}?)(?:同比)?(?:增长|上涨)$/;
/** 城镇、农村居民收入分别增长 */
const BOTH_GROWN =
  /(?<one>[^,，;；。、:：0-9和与]{2,12})[、和与](?<other>[^,，;；。、:：0-9和与]{2,24})分别(?:同比)?(?:增长|上涨)$/;
/** ,农村增速快于城镇 */
const ONE_OVER_OTHER = new RegExp(
  `^[,，;；](?<one>[^,，;；。、:：0-9]{2,12}?)(?:增速|增幅)?(?:(?<over>${OVER})|(?<under>${UNDER}))(?<other>[^,，;；。、:：0-9]{2,12}?)(?:增速|增幅)?$`,
);

/** 上涨0.8%|,涨幅比上年的|1.2%|回落|0.4个百分点. */
const SINCE =
  /^[,，](?<name>涨幅|增速|增幅|降幅)[比较](?:上年|去年|上年同期|去年同期|上月|上季度|上半年|一季度|前三季度)的$/;
const MOVED = /^(?:(?<over>提高|扩大|加快|上升)|(?:回落|收窄|放缓|下降|减缓))了?$/;
const RISEN = /(?:增长|上涨|上升)$/;
const FALLEN = /下降|减少|降低|回落|收窄|下跌|负/;

/** Two rates side by side and by how many points the one is above or below the other: 高于全国5.9%的增速2.7个百分点. */
export function* readGaps({ text, figures, measureOf }: SentenceContext): Generator<Change> {
  const values = figures.filter(figure => figure.numeral !== null);
  for (let i = 2; i < values.length; i++) {
    const [first, second, points] = [values[i - 2], values[i - 1], values[i]];
    if (points?.kind !== 'points' || !first || !second || !isRate(first) || !isRate(second)) continue;
    const words: Words = {
      before: text.slice(Math.max(0, first.span.start - 50), qualifiedSpan(first).start),
      between: text.slice(first.span.end, qualifiedSpan(second).start),
      behind: text.slice(second.span.end, qualifiedSpan(points).start),
    };
    if (words.between.length > 30 || words.behind.length > 30) continue;
    const found =
      readSince(words) ??
      (hasFallen(words) ? null : (readOverOne(words) ?? readOverWhole(words) ?? readOneOverOther(words)));
    if (!found) continue;
    const [level, base] = found.ofFirst ? [first, second] : [second, first];
    yield {
      relation: 'change',
      level,
      base,
      increment: null,
      rate: points,
      falls: !found.over,
      incrementFalls: false,
      incrementGross: false,
      otherBase: false,
      apart: true,
      measure: measureOf(level),
    };
  }
}

interface Words {
  readonly before: string;
  readonly between: string;
  readonly behind: string;
}

/** Whether the first rate is held against the second, or the other way round, and is said to be above it. */
interface Gap {
  readonly ofFirst: boolean;
  readonly over: boolean;
}

const isRate = ({ kind, unit, upTo, numeral }: Figure): boolean =>
  kind === 'rate' && unit?.name === '%' && !upTo && numeral?.negative === false;

/** A rate of decrease has no sign of its own. */
const hasFallen = ({ before, between }: Words): boolean => FALLEN.test(before.slice(-10) + between);

function readSince({ before, between, behind }: Words): Gap | null {
  const name = SINCE.exec(between)?.groups?.['name'];
  const moved = MOVED.exec(behind)?.groups;
  if (name === undefined || !moved) return null;
  const alike = name === '降幅' ? /(?:下降|减少|降低)$/.test(before) : RISEN.test(before);
  return alike ? { ofFirst: true, over: moved['over'] !== undefined } : null;
}

function readOverOne({ between, behind }: Words): Gap | null {
  const over = OVER_ONE.exec(between)?.groups;
  if (over && OF_ONE.test(behind)) return { ofFirst: true, over: over['over'] !== undefined };
  const higher = THAN_ONE.test(between) ? HIGHER.exec(behind)?.groups : undefined;
  return higher ? { ofFirst: true, over: higher['over'] !== undefined } : null;
}

function readOverWhole({ before, between, behind }: Words): Gap | null {
  const where = OF_WHOLE.exec(between)?.groups?.['where'];
  const over = OVER_WHOLE.exec(behind)?.groups;
  if (where === undefined || !over || (over['where'] ?? over['than']) !== where) return null;
  const clause = before.slice(Math.max(...[...',，;；。'].map(mark => before.lastIndexOf(mark))) + 1);
  if (clause.includes(where)) return null;
  return { ofFirst: true, over: (over['over'] ?? over['more']) !== undefined };
}

function readOneOverOther({ before, between, behind }: Words): Gap | null {
  const told = ONE_OVER_OTHER.exec(behind)?.groups;
  if (!told) return null;
  const joined = /^[、和与,，]$/.test(between);
  const both = joined ? BOTH_GROWN.exec(before)?.groups : undefined;
  const one = joined ? both?.['one'] : GROWN.exec(before)?.groups?.['of'];
  const other = joined ? both?.['other'] : ALSO_GROWN.exec(between)?.groups?.['of'];
  if (one === undefined || other === undefined) return null;
  const over = told['over'] !== undefined;
  const isOf = (name: string | undefined, of: string): boolean => name !== undefined && isSaidIn(of, name);
  const fits = (upper: string, lower: string): boolean =>
    isOf(told['one'], upper) && !isOf(told['one'], lower) && isOf(told['other'], lower) && !isOf(told['other'], upper);
  return fits(one, other) ? { ofFirst: true, over } : fits(other, one) ? { ofFirst: false, over } : null;
}

/** 出口 is not said in 进出口. */
function isSaidIn(words: string, name: string): boolean {
  const at = words.lastIndexOf(name);
  return at >= 0 && !(words.charAt(at - 1) === '进' && name.startsWith('出'));
}
