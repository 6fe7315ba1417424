import type { Figure, PerUnit } from './figure';
import { simpleUnitAt, type Unit } from './units';

/** How far before a number its 每 may stand; UTF-16 units. */
const REACH = 24;
const SCALE = /^(?:[0-9]{1,3}[千万]?|[十百千万亿]{1,2})(?![瓦克米分伏])/;
const TIME = /^(?:小时|分钟|秒钟?|季度|[年月日天周])/;
/** 每千人口医师数|3.4人, 每公顷蓄积|95立方米: the words of one clause, in which nothing else is counted. */
const NAME_BETWEEN = /^(?:PM(?:10|2\.5))?[\u4e00-\u9fffA-Za-z、“”]{0,16} ?$/;
/** 每千人口拥有3岁以下婴幼儿托位|4.6个 */
const OF_AGE = /[0-9一二三六]{1,2}岁(?:及?以[上下])?/;
/** Words behind which a number is of all of them together, or of another time. */
const ALL = /共|总|合计|累计|全部|并|而|后|以上|以下|[年月]内?(?:已|将|要)|^(?:个|次性|块钱)/;
/** What may stand between a time and how much there is in it: 每秒超过6000件, 每年补助1200元. */
const HELD_BETWEEN =
  /^(?:平均|约|大约|近|超过?|逾|可|达到?|都?能|就?有|最[高低多少]|至[少多]|不[少低多高]于|不超过|为|补[助贴]|发放|领取|收费|支付|增收)*$/;
const JOINED = /^[\u4e00-\u9fff、]{0,8}$/;
const LISTED = /^[、和及][\u4e00-\u9fff（）()]{2,14}$/;

/** The figure with what it is given for: 每立方米29微克 are 29微克/立方米; 每吨分别上调70元和65元 are both of a ton. */
export function perUnitOf(text: string, figure: Figure, before: Figure | undefined): Figure {
  const { unit, span } = figure;
  if (!unit || unit.name.includes('/') || (figure.kind !== 'amount' && figure.kind !== 'count')) return figure;
  if (NEVER_PER.has(unit.dimension)) return figure;
  const per = printedBefore(text, span.start, before) ?? joinedTo(text, figure, unit, before);
  return per ? { ...figure, per } : figure;
}

/** How long a thing lasts, how old or warm it is, is not given for each of them: 每次潜水15分钟. */
const NEVER_PER = new Set(['time', 'days', 'weeks', 'months', 'quarters', 'years', 'age', 'temperature', 'angle']);

function printedBefore(text: string, start: number, before: Figure | undefined): PerUnit | null {
  let at = lastEach(text, start, REACH);
  if (at < 0) return null;
  const last = perAt(text, at);
  if (!last || last.end > start) return null;
  let { name, dimension } = last;
  let from = last.end;
  // 每人|每年, 每户|每月
  if (last.time && text.charAt(at - 1) !== '' && at > 0) {
    const outer = lastEach(text, at, 6);
    const each = outer >= 0 ? perAt(text, outer) : null;
    if (each && !each.time && each.end === at) {
      name = `${each.name}·${name}`;
      dimension = `${each.dimension}/${dimension}`;
      at = outer;
    }
  }
  // 每人年均, 每亩年|产量
  if (!last.time && text.charAt(from) === '年' && /[产收增均]/.test(text.charAt(from + 1))) from++;
  const between = text.slice(from, start).replace(OF_AGE, '');
  const fits = last.time && !name.includes('·') ? HELD_BETWEEN.test(between) : NAME_BETWEEN.test(between);
  if (!fits || (!HELD_BETWEEN.test(between) && ALL.test(between))) return null;
  if (before && before.kind !== 'code' && before.span.end > from && before.unit?.dimension !== 'age') return null;
  return { name, dimension, span: { start: at, end: last.end } };
}

/** The last 每 before `end`, -1 where none is in reach: lines of a million characters are real. */
function lastEach(text: string, end: number, reach: number): number {
  const from = Math.max(0, end - reach);
  const found = text.slice(from, end).lastIndexOf('每');
  return found < 0 ? -1 : from + found;
}

interface PerAt {
  readonly name: string;
  readonly dimension: string;
  readonly end: number;
  readonly time: boolean;
}

/** 每立方米, 每万人, 每百户, 每年 at the 每; null for 每个 and for what is no unit. */
function perAt(text: string, at: number): PerAt | null {
  const behind = at + 1;
  const time = TIME.exec(text.slice(behind, behind + 3))?.[0];
  if (time !== undefined) return { name: time, dimension: `per.${time}`, end: behind + time.length, time: true };
  const scale = SCALE.exec(text.slice(behind, behind + 5))?.[0] ?? '';
  const unit = simpleUnitAt(text, behind + scale.length);
  if (!unit || unit.unit.name.startsWith('个') || NEVER_PER.has(unit.unit.dimension)) return null;
  const name = scale + (GROUND.exec(unit.unit.name)?.[1] ?? unit.unit.name);
  return { name, dimension: unit.unit.dimension, end: unit.end, time: false };
}

/** 每亩地, 每度电 */
const GROUND = /^(亩|度)[地田电]$/;

/** Another number of the same clause: 每亩补贴由100元提高到150元, 每千人口拥有床位6.7张、医师3.4人. */
function joinedTo(text: string, { span }: Figure, unit: Unit, before: Figure | undefined): PerUnit | null {
  if (!before?.per) return null;
  const between = text.slice(before.span.end, span.start);
  const joined = before.unit?.name === unit.name ? JOINED : /[十百千万]/.test(before.per.name) ? LISTED : null;
  return joined?.test(between) && !ALL.test(between) ? before.per : null;
}
