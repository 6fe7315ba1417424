import { digitValue } from '../text/characters';
import { chineseValue } from '../text/chineseNumeral';
import type { Period } from './period';
import type { PrintedTime } from './printedTime';
import { dayPeriod, daysInMonth, monthsPeriod, planPeriod, spanPeriod, yearPeriod } from './period';

/** A date or stretch of time printed in a sentence. */
export interface DateAt {
  readonly kind: 'date' | 'period';
  readonly end: number;
  /** Null where the year is not printed or no such day exists. */
  readonly period: Period | null;
}

const D = '[0-9０-９]';
const DASH = '(?:[—–\\-－~～]{1,2}|至|到)';
const REST_OF_YEAR =
  '(?:度|年?底|末|初|上半年|下半年|第?[一二三四]季度|前三季度|年?中(?![\\u4e00-\\u9fff、])|年中(?=[以将前后达实完建投]))';

const fullDate = new RegExp(`(${D}{4}) ?年 ?(${D}{1,2}) ?月 ?(${D}{1,2}) ?[日号]`, 'y');
const yearMonths = new RegExp(`(${D}{4})年(${D}{1,2})月?${DASH}(${D}{1,2})月份?`, 'y');
const yearMonth = new RegExp(`(${D}{4}) ?年 ?(${D}{1,2}) ?月(份|底|末|初|上旬|中旬|下旬)?`, 'y');
const yearSpan = new RegExp(
  `(${D}{4})年?(?:底|末|初)?${DASH}(${D}{4}) ?(?:年(?:底|末|初)?|学年度?|财年|赛季|采暖季|供暖季|榨季|雪季)`,
  'y',
);
const yearOnly = new RegExp(`(${D}{4}) ?年(${REST_OF_YEAR})?`, 'y');
const isoDate = new RegExp(`(${D}{4})([-/.])(${D}{1,2})\\2(${D}{1,2})(?!${D})`, 'y');
const compactDate = /((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?=[)）\]】 ]|$)/y;
const monthDay = new RegExp(`(${D}{1,2})月(${D}{1,2})[日号]`, 'y');
const months = new RegExp(`(${D}{1,2})月?${DASH}(${D}{1,2})月份?`, 'y');
const monthOnly = new RegExp(`(${D}{1,2})月(?:份|底|末|初|上旬|中旬|下旬)?(?![龄令])`, 'y');
const dayOnly = new RegExp(`(${D}{1,2})日(?!元)(?:上午|下午|起)?`, 'y');
const clock = new RegExp(`(${D}{1,2})[:：](${D}{2})(?:[:：](${D}{2}))?(?![.．:：]?${D}|%|％)`, 'y');
const oClock = new RegExp(`(${D}{1,2})时(?:(${D}{1,2})分(?!之))?`, 'y');
const duration = new RegExp(`(${D}{1,3}|${D}{4}(?=[多余]))([多余]|${DASH}${D}{1,3})?年(?:来|间|以?内|时间|多)?`, 'y');
const hours = new RegExp(`(${D}{1,2})时?${DASH}(${D}{1,2})时(?!期)`, 'y');
const oClockAndMinutes = new RegExp(
  `(${D}{1,2})点(?:(${D}{1,2})分(?!之)|半(?![年月天日])|整(?![改治理合体])|钟)?`,
  'y',
);
const yearInList = new RegExp(`(${D}{4})(?=(?:[、和及与]${D}{4}){1,6}年)`, 'y');
const plan =
  /["“](十[一二三四五六]?|[一二三四五六七八九])五["”](?!普法)|(十[一二三四五六]?|[一二三四五六七八九])五(?=规划|期间|时期|末|以来|开局|收官|计划|目标|头|前|中期|后|建设|发展|["”](?!普法))/y;
const chineseYear =
  /([〇零○一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月)?(?:([一二三四五六七八九十]{1,3})[日号])?/y;
/** 五月三十日, 十月份, 三月底; a bare 三月 may be 三个月 cut short and is left alone. */
const chineseMonthDay =
  /(十[一二]?|[一二三四五六七八九])月(?:(三?十[一二三四五六七八九]?|二十[一二三四五六七八九]?|[一二三四五六七八九])[日号]|份|初|底|末|上旬|中旬|下旬)/y;
const chineseDuration =
  /(十[一二三四五六七八九]?|[二三]十[一二三四五六七八九]?|[两三四五六七八九])([多余])?年(?:来|间|以?内|时间|多|期间)?(?![级制龄初底末前后度代])/y;

/** The number a run of decimal digits of either width stands for. */
export function decimal(digits: string | undefined): number {
  let value = 0;
  for (let i = 0; digits !== undefined && i < digits.length; i++) value = value * 10 + digitValue(digits.charCodeAt(i));
  return value;
}

const isYear = (year: number): boolean => year >= 1840 && year <= 2150;

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

const found = (match: RegExpExecArray, kind: DateAt['kind'], period: Period | null): DateAt => ({
  kind,
  end: match.index + match[0].length,
  period,
});

function dayOf(year: number, month: number, day: number): Period | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayPeriod(year, month, day) : null;
}

/** The date or period that starts at the digit at `start`; null where none does. Years run from 1840 to 2150. */
export function dateAt(text: string, start: number): DateAt | null {
  let end = start;
  while (digitValue(text.charCodeAt(end)) >= 0) end++;
  if (end - start === 8 && /[(（[【 ]/.test(text.charAt(start - 1) || '0')) return compactDay(text, start);
  if (end - start > 4) return null;
  switch (text.charAt(end)) {
    case '、':
    case '和':
    case '及':
    case '与':
      return end - start === 4 ? listedYear(text, start) : null;
    case '多':
    case '余':
      return text.charAt(end + 1) === '年' ? durationAt(text, start) : null;
    case '点':
      return clockTime(text, start);
    case '':
      return null;
    default:
      if (!DATE_GOES_ON.includes(text.charAt(end))) return null;
      return (end - start === 4 ? withYear(text, start) : null) ?? withoutYear(text, start);
  }
}

/** What may follow the first digits of a date; anything else needs no closer look. */
const DATE_GOES_ON = ' 年月日号时:：-/.—–－~～至到';

/** （20250121）: a day as files and programmes are dated by. */
function compactDay(text: string, start: number): DateAt | null {
  const match = at(compactDate, text, start);
  const day = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return match && day && found(match, 'date', day);
}

/** 1998、1999年: a year of a list whose last one alone has its 年. */
function listedYear(text: string, start: number): DateAt | null {
  const match = at(yearInList, text, start);
  return match && isYear(decimal(match[1])) ? found(match, 'period', yearPeriod(decimal(match[1]))) : null;
}

function clockTime(text: string, start: number): DateAt | null {
  const match = at(oClockAndMinutes, text, start);
  if (!match || decimal(match[1]) > 24) return null;
  const told = /[分半整钟]$/.test(match[0]) || PART_OF_DAY.test(text.slice(Math.max(0, start - 2), start));
  return told ? found(match, 'date', null) : null;
}

function durationAt(text: string, start: number): DateAt | null {
  const match = at(duration, text, start);
  return match && found(match, 'period', durationPeriod(match[2] === undefined ? decimal(match[1]) : null));
}

function withYear(text: string, start: number): DateAt | null {
  let match = at(isoDate, text, start);
  if (match && isYear(decimal(match[1])))
    return found(match, 'date', dayOf(decimal(match[1]), decimal(match[3]), decimal(match[4])));
  match = at(fullDate, text, start);
  if (match) return found(match, 'date', dayOf(decimal(match[1]), decimal(match[2]), decimal(match[3])));
  match = at(yearMonths, text, start);
  if (match) return found(match, 'period', monthsOf(decimal(match[1]), decimal(match[2]), decimal(match[3])));
  match = at(yearMonth, text, start);
  if (match) return found(match, 'period', partOfMonth(decimal(match[1]), decimal(match[2]), match[3] ?? ''));
  match = at(yearSpan, text, start);
  if (match && isYear(decimal(match[1])) && isYear(decimal(match[2]))) {
    const [from, to] = [decimal(match[1]), decimal(match[2])];
    return found(match, 'period', from <= to ? spanPeriod(from, to) : null);
  }
  match = at(yearOnly, text, start);
  if (match && isYear(decimal(match[1]))) return found(match, 'period', partOfYear(decimal(match[1]), match[2] ?? ''));
  return null;
}

function monthsOf(year: number, from: number, to: number): Period | null {
  return from >= 1 && to <= 12 && from <= to && isYear(year) ? monthsPeriod(year, from, to) : null;
}

/** 3月上旬 is ten days, 3月底 the last one. */
function partOfMonth(year: number, month: number, part: string): Period | null {
  const whole = monthsOf(year, month, month);
  if (!whole) return null;
  const last = daysInMonth(year, month);
  const days = (from: number, to: number): Period => ({
    ...whole,
    start: dayPeriod(year, month, from).start,
    end: dayPeriod(year, month, to).end,
    grain: from === to ? 'day' : 'span',
  });
  switch (part) {
    case '上旬':
      return days(1, 10);
    case '中旬':
      return days(11, 20);
    case '下旬':
      return days(21, last);
    case '初':
      return days(1, 1);
    case '末':
    case '底':
      return days(last, last);
    default:
      return whole;
  }
}

function partOfYear(year: number, part: string): Period {
  if (part.includes('上半年')) return { ...monthsPeriod(year, 1, 6), grain: 'half' };
  if (part.includes('下半年')) return { ...monthsPeriod(year, 7, 12), grain: 'half' };
  if (part === '前三季度') return monthsPeriod(year, 1, 9);
  const quarter = '一二三四'.indexOf(part.charAt(part.length - 3));
  if (part.endsWith('季度') && quarter >= 0) return monthsPeriod(year, quarter * 3 + 1, quarter * 3 + 3);
  if (part.endsWith('底') || part === '末') return dayPeriod(year, 12, 31);
  if (part === '初') return dayPeriod(year, 1, 1);
  return yearPeriod(year);
}

function withoutYear(text: string, start: number): DateAt | null {
  let match = at(monthDay, text, start);
  if (match) return found(match, 'date', null);
  match = at(months, text, start);
  if (match && decimal(match[1]) <= 12 && decimal(match[2]) <= 12) return found(match, 'period', null);
  match = at(monthOnly, text, start);
  if (match && decimal(match[1]) <= 12) return found(match, 'period', null);
  match = at(clock, text, start);
  if (match && isClock(match, text)) return found(match, 'date', null);
  match = at(dayOnly, text, start);
  if (match && decimal(match[1]) <= 31) return found(match, 'date', null);
  match = at(hours, text, start) ?? at(oClock, text, start);
  if (match && decimal(match[1]) <= 24) return found(match, 'date', null);
  return durationAt(text, start);
}

/** The end of a time of day at `start`; null where none stands. */
export function clockAt(text: string, start: number): number | null {
  const match = at(clock, text, start);
  return match && isClock(match, text) ? start + match[0].length : null;
}

/**
 * 近三年, 五年来, 未来五年: a number of years that touches the text's own; 五年累计 is as many years as are told of; null for any
 * other number of years.
 */
export function stretchAround(text: string, start: number, { end, period }: DateAt): PrintedTime | null {
  const count = period?.years ?? 0;
  if (count <= 0) return null;
  const before = text.slice(Math.max(0, start - 16), start);
  const direction = directionOf(before, text.slice(start, end), text.slice(end, end + 16));
  return direction && { from: null, to: null, stretch: { count, unit: 'year', direction } };
}

function directionOf(before: string, printed: string, behind: string): 'past' | 'future' | 'told' | null {
  if (/(?:未来|今后|接下来)的?$|今明$/.test(before)) return 'future';
  if (/(?:近|过去|这)的?$/.test(before)) return 'past';
  if (/第[一二三四五六七八九十]+个$/.test(before)) return null;
  if (/来$/.test(printed)) return 'past';
  if (/(?:^|[，,。；;、：:>])$/.test(before) && /间$/.test(printed)) return 'past';
  if (/内$/.test(printed)) return /(?:力争|争取|计划|用|将|要|再)[^，,。；;]{0,4}$/.test(before) ? 'future' : null;
  if (/["””]的$/.test(before)) return 'told';
  if (/(?:连续|[前比满第后期每]|实施)$/.test(before)) return null;
  return /年$/.test(printed) &&
    (DONE_IN_YEARS.test(behind) || ALL_DONE_IN_YEARS.test(behind)) &&
    !NAME_OF_YEARS.test(behind)
    ? 'told'
    : null;
}

/** 五年|全国新增: what stands between says whose. */
const ALL_DONE_IN_YEARS = /^(?:全[国省市县区社][\u4e00-\u9fff]{0,8}?|中央[\u4e00-\u9fff]{0,4}?)(?:累计|新增|完成)/;
const NAME_OF_YEARS = /^[^，,。；;0-9]{0,8}(?:行动|计划|规划|工程|攻坚|方案|试点)/;

/** 五年|新增, 五年|累计: what was done in them; 三年|行动 and 两年|试点 are names. */
const DONE_IN_YEARS =
  /^(?:累计|共[^享同]|新[增建设]|净增|增[长加]|年均|翻|提[高升]|减少|下降|投[入资]|转移|建成|改造|完成|实现|培[育训]|引进|跨过|迈)/;

/** `9:30` is a time of day where the minutes are two digits below sixty and no proportion is spoken of. */
function isClock(match: RegExpExecArray, text: string): boolean {
  if (decimal(match[1]) > 24 || decimal(match[2]) > 59 || decimal(match[3]) > 59) return false;
  return !/[比例率值结构为]$/.test(text.slice(Math.max(0, match.index - 2), match.index));
}

/** 下午4点; 4点意见 counts opinions. */
const PART_OF_DAY = /(?:[上下中]午|凌晨|清晨|[早晚]上|[早晚]|傍晚|深夜|[0-9０-９]日)$/;

/** A number of years without a place on the calendar: 五年来, 近三年; null for 40多年, 3—5年. */
const durationPeriod = (years: number | null): Period => ({ start: '', end: '', grain: 'span', years });

/** Periods that start with a Chinese numeral: “十四五”, 二〇二一年, 五年来. */
export function chineseDateAt(text: string, start: number): DateAt | null {
  let match = at(plan, text, start);
  if (match) {
    const quoted = match[1] !== undefined || /["“]/.test(text.charAt(start - 1));
    const number = Number(chineseValue(match[1] ?? match[2] ?? '')?.value ?? 0n);
    const named = number >= 6 && number <= 16;
    if (named && (quoted || number >= 10)) return found(match, 'period', planPeriod(number));
  }
  match = at(chineseYear, text, start);
  if (match) {
    const year = Number(chineseValue(match[1] ?? '')?.value ?? 0n);
    if (!isYear(year)) return null;
    const month = Number(chineseValue(match[2] ?? '')?.value ?? 0n);
    const day = Number(chineseValue(match[3] ?? '')?.value ?? 0n);
    if (day > 0) return found(match, 'date', dayOf(year, month, day));
    return found(match, 'period', month > 0 ? monthsOf(year, month, month) : yearPeriod(year));
  }
  match = at(chineseMonthDay, text, start);
  if (match && !/[〇零一二三四五六七八九十两]/.test(text.charAt(start - 1))) {
    const month = Number(chineseValue(match[1] ?? '')?.value ?? 0n);
    const day = Number(chineseValue(match[2] ?? '一')?.value ?? 0n);
    if (month >= 1 && month <= 12 && day <= 31) return found(match, match[2] === undefined ? 'period' : 'date', null);
  }
  match = /[第〇零一二三四五六七八九十每]/.test(text.charAt(start - 1)) ? null : at(chineseDuration, text, start);
  if (match)
    return found(
      match,
      'period',
      durationPeriod(match[2] === undefined ? Number(chineseValue(match[1] ?? '')?.value ?? 0n) : null),
    );
  return null;
}
