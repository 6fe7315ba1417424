import { digitValue } from '../text/characters';
import { chineseValue } from '../text/chineseNumeral';
import type { OpenSide } from './period';
import { CENTURY_PARTS, DAY_WORDS, ERAS, YEAR_WORDS } from './timeWords';

/**
 * A time as it is printed, before anybody knows which year the text speaks of: what is named, and what is said relative to
 * the day of the text (上年末, 下周三, 11月).
 */
export interface TimePoint {
  readonly year?: number;
  /** 去年 -1, 今年 0, 明年 1. */
  readonly yearOffset?: number;
  readonly month?: number;
  /** 1—11月: the last month of a run. */
  readonly lastMonth?: number;
  readonly monthOffset?: number;
  readonly day?: number;
  readonly dayOffset?: number;
  readonly weekOffset?: number;
  /** Monday 1 … Sunday 7; 6 with `weekend`. */
  readonly weekday?: number;
  readonly weekend?: boolean;
  readonly quarter?: number;
  /** 上旬 1, 中旬 2, 下旬 3: ten days of a month. */
  readonly tenDays?: number;
  /** 十月的第一周, 8月的最后一个星期一: which week or weekday of the month; 5 is the last one. */
  readonly nth?: number;
  readonly half?: 1 | 2;
  /** 上个半年 -1. */
  readonly halfOffset?: number;
  /** 上半月 1: fifteen days of a month. */
  readonly halfMonth?: 1 | 2;
  /** 去年的前10天: so many days from its start. */
  readonly firstDays?: number;
  /** 5天前 -5 days: so far from the day of the text. */
  readonly away?: { readonly count: number; readonly unit: 'year' | 'month' | 'day' };
  readonly season?: string;
  /** Decades and centuries: how many years it covers. */
  readonly span?: number;
  /** 末, 底: the last day of it; 初: its start. */
  readonly edge?: 'end' | 'start';
  /** 以来: up to the day of the text. */
  readonly since?: boolean;
  /** 6月前, 3月5日之后: all that lies before or behind it, itself included. */
  readonly open?: OpenSide;
}

export interface TimePointAt {
  readonly point: TimePoint;
  readonly end: number;
}

const N =
  '(?:[0-9０-９]{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])';
const isoDay = /([0-9]{4}|[0-9]{2})([-/.]| )([0-9]{1,2})\2([0-9]{1,2})(?![0-9])(?!\2[0-9])/y;
const monthFirst = /(0[1-9])[-.]((?:1[89]|20)[0-9]{2})(?![0-9./-])/y;
const monthSlashYear = /(0?[1-9]|1[0-2])\/((?:1[89]|20)[0-9]{2})(?![0-9./-])/y;
const dayFirst = /([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9])/y;
const yearAndMonth = /((?:1[89]|20)[0-9]{2})[-/](0?[1-9]|1[0-2])(?![0-9./-])/y;
const monthSlashDay = /(1[0-2]|[1-9])\/([1-9]|[12][0-9]|3[01])(?![0-9./-])/y;
const padded = /(?:(0[1-9])\/(0[1-9]|[12][0-9]|3[01])|(1[0-2])\/(0[1-9]))(?![0-9./-])/y;
const fourDigits =
  /([0-9０-９]{4}|[0-9０-９]{2,3}|[〇零○一二三四五六七八九]{2,4}|[一二两]千(?:零?[一二三四五六七八九十]{1,3})?)年(?!代)/y;
const yearWord = /(大前|前|去|上一|上|今|本|当|这一|同|明|次|来|下一|大后|后)年(?:度)?(?![龄纪级])/y;
const eraYear = new RegExp(`(${Object.keys(ERAS).join('|')})(元|${N})年`, 'y');
const fullDecade = /((?:1[89]|20)[0-9]0)年代(?:初|末|中期)?/y;
const decade = new RegExp(`(?:(上|本|${N})世纪)?([0-9]0|[一二三四五六七八九]十)年代(?:初|末|中期)?`, 'y');
const century = new RegExp(`(?:公元)?(上个?|本|下个?|${N})世纪(初|末|中叶)?`, 'y');
const half = /年?([上下前后])半年/y;
const quarter = /(?:第)?([一二三四1-4])季度?(?!度)/y;
const threeQuarters = /前([一二三1-3])(?:个)?季度/y;
const halfMonth = /([上下])半个?月(?!刊)/y;
const halfYearBefore = /(上|下)一?个半年/y;
const nthMonth = /的?第([一二三四五六七八九十]{1,2}|1?[0-9])个月/y;
const firstDays = /的?前([0-9]{1,3}|[一二三四五六七八九十百]{1,3})天/y;
const season = /的?([春夏秋冬])(?:天|季|(?=[，。,.、]|$))/y;
const seasonAlone = /([春夏秋冬])[天季](?![度播种粮收])/y;
const edge = /(?:的)?(年?底|年?末|年?初(?!步)|年中(?![央国小东部医]))(?!级)/y;
const monthRun = new RegExp(
  `(${N})月?(?:份)?[—–\\-－~～至到]{1,2}(${N})月(?:份)?(?![${'0-9一二三四五六七八九十'}])`,
  'y',
);
const month = new RegExp(`(${N}|正|腊|冬)月(?:份)?(?!龄)`, 'y');
const monthWord = /(上上|上|这|本|当|下下|下)个?月(?:份)?/y;
const day = new RegExp(`(?:的)?(${N})[日号](?!元|楼|线|院|文|机)`, 'y');
const monthDayBare =
  /(初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])(?![个多几余百千万年月份元人天点时])/y;
const monthPart = /(?:的)?(上旬|中旬|下旬|底|末|初)(?![一二三四五六七八九])/y;
const weekOfMonth = /的?(?:第([一二三四五1-5])|(最后一))个?(?:周|星期|礼拜)([一二三四五六日天])?(?![末期])/y;
const dayWord = /(大前|前|昨|今|明|大后|后)(?:天|日|儿)|(?:当|次)日/y;
const weekday = /(上上|下下|上|下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天末])/y;
const week = /(上上|下下|上|下|这|本)(?:一)?个?(?:周|星期|礼拜)(?![一二三四五六日天末岁年边期])/y;
const weekdayBehind = /[，, (（]?\s?(?:星期|礼拜|周)[一二三四五六日天][)）]?/y;
const newYear = /大年(初[一二三四五六七八九十]|三十)|除夕|元旦/y;
const sinceWord = /以来/y;

const at = (pattern: RegExp, text: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(text);
};

/** 九 behind 九千 or behind 1 is the tail of another numeral. */
function isNumeralUnit(text: string, at: number): boolean {
  const char = text.charAt(at);
  return digitValue(text.charCodeAt(at)) >= 0 || (char !== '' && '十百千万亿'.includes(char));
}

/** The number that digits of any kind stand for: 12, １２, 十二, 初三, 廿五, 二〇二一. */
export function smallNumber(printed: string): number {
  const plain = printed.replace('初', '').replace('廿', '二十').replace('卅', '三十');
  if (digitValue(plain.charCodeAt(0)) >= 0)
    return [...plain].reduce((sum, char) => sum * 10 + Math.max(0, digitValue(char.charCodeAt(0))), 0);
  return Number(chineseValue(plain)?.value ?? -1n);
}

const shortYear = (year: number, digits: number): number => (digits > 2 ? year : year < 50 ? 2000 + year : 1900 + year);
const steps = (word: string): number =>
  word.startsWith('上') ? -word.length : word.startsWith('下') ? word.length : 0;

/** The point of time that starts at `start`; null where none does. Years of two digits count from 1950 to 2049. */
export function timePointAt(text: string, start: number, behindJoint = false): TimePointAt | null {
  const plain = numericDay(text, start, behindJoint);
  if (plain) return plain;
  const lunar = text.startsWith('农历', start) ? start + 2 : text.startsWith('公元', start) ? start + 2 : start;
  const year = yearAt(text, lunar);
  if (year) return behindYear(text, year);
  const words = wordsAt(text, lunar);
  if (words) return words;
  const months = monthAt(text, lunar, {});
  return months ?? dayOnly(text, lunar);
}

/** 12-11-10 goes from the year down, as dates with hyphens do. */
const isShortIso = (printed: string): boolean => /^[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(printed);

function numericDay(text: string, start: number, behindJoint: boolean): TimePointAt | null {
  if (!behindJoint && /[0-9./-]/.test(text.charAt(start - 1))) return null;
  let match = at(isoDay, text, start);
  if (match) {
    const [whole, y = '', , m = '', d = ''] = match;
    const [year, monthOf, dayOf] = [shortYear(Number(y), y.length), Number(m), Number(d)];
    if (
      monthOf >= 1 &&
      monthOf <= 12 &&
      dayOf >= 1 &&
      dayOf <= 31 &&
      (y.length === 4 || Number(y) > 12 || isShortIso(whole))
    )
      return { point: { year, month: monthOf, day: dayOf }, end: start + whole.length };
  }
  match = at(dayFirst, text, start);
  if (match) {
    const [whole, first = '', , second = '', y = ''] = match;
    // the day stands in front, unless the other number can be no month: 3/22/2017
    const [d, m] = Number(second) > 12 ? [second, first] : [first, second];
    const [year, monthOf, dayOf] = [shortYear(Number(y), y.length), Number(m), Number(d)];
    if (monthOf >= 1 && monthOf <= 12 && dayOf >= 1 && dayOf <= 31)
      return { point: { year, month: monthOf, day: dayOf }, end: start + whole.length };
  }
  match = at(yearAndMonth, text, start);
  if (match) return { point: { year: Number(match[1]), month: Number(match[2]) }, end: start + match[0].length };
  match = at(monthFirst, text, start) ?? at(monthSlashYear, text, start);
  if (match) return { point: { year: Number(match[2]), month: Number(match[1]) }, end: start + match[0].length };
  match = at(padded, text, start) ?? improper(text, start);
  if (!match) return null;
  const [month, day] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])];
  return { point: { month, day }, end: start + match[0].length };
}

/** 12/1: more than one is no fraction of a whole. */
function improper(text: string, start: number): RegExpExecArray | null {
  const match = at(monthSlashDay, text, start);
  return match && Number(match[1]) > Number(match[2]) ? match : null;
}

function yearAt(text: string, start: number): TimePointAt | null {
  let match = at(eraYear, text, start);
  if (match) {
    const [whole, era = '', count = ''] = match;
    return { point: { year: (ERAS[era] ?? 0) + (count === '元' ? 1 : smallNumber(count)) }, end: start + whole.length };
  }
  match = at(yearWord, text, start);
  // 马上|一年半
  if (match && !(match[1] === '上一' && /[马早晚]/.test(text.charAt(start - 1))))
    return { point: { yearOffset: YEAR_WORDS[match[1] ?? ''] ?? 0 }, end: start + match[0].length };
  match = at(fourDigits, text, start);
  if (!match || digitValue(text.charCodeAt(start - 1)) >= 0) return null;
  const [whole, printed = ''] = match;
  const value = smallNumber(printed);
  const isShort = printed.length === 2 && !printed.includes('千');
  // 20年 is a stretch of time, 08年 a year; 八五年 is one, 十五年 is none.
  const yearLike =
    printed.length === 2
      ? /^[0０]|^[〇零]|^[六七八九][〇零一二三四五六七八九]/.test(printed) ||
        (/^[6-9][0-9]$/.test(printed) &&
          !/^(?:的|多|来|以?[前后内间]|之|左右|时间|历史|$)/.test(text.slice(start + whole.length))) ||
        behindTwoDigits(text, start + whole.length)
      : true;
  if (
    value < 0 ||
    (isShort && !yearLike) ||
    (printed.length === 3 && /[〇零○一二三四五六七八九]/.test(printed) && value < 100)
  )
    return null;
  return { point: { year: isShort ? shortYear(value, 2) : value }, end: start + whole.length };
}

const behindTwoDigits = (text: string, end: number): boolean => at(month, text, end) !== null;

/** What may follow a year: a half, a quarter, a month with its day, a season, 末, 以来. */
function behindYear(text: string, { point, end }: TimePointAt): TimePointAt {
  const from = text.startsWith('农历', end) ? end + 2 : text.charAt(end) === '的' ? end + 1 : end;
  let match = at(half, text, from);
  if (match)
    return tail(text, {
      point: { ...point, half: /[上前]/.test(match[1] ?? '') ? 1 : 2 },
      end: from + match[0].length,
    });
  match = at(threeQuarters, text, from);
  if (match) {
    const until = smallNumber(match[1] ?? '') * 3;
    return { point: { ...point, month: 1, lastMonth: until }, end: from + match[0].length };
  }
  match = at(quarter, text, from);
  if (match)
    return tail(text, { point: { ...point, quarter: smallNumber(match[1] ?? '') }, end: from + match[0].length });
  match = at(weekOfMonth, text, end);
  if (match && match[3] === undefined)
    return {
      point: { ...point, nth: match[1] === undefined ? 53 : smallNumber(match[1]) },
      end: end + match[0].length,
    };
  match = at(season, text, from);
  if (match) return { point: { ...point, season: match[1] ?? '' }, end: from + match[0].length };
  match = at(nthMonth, text, end);
  if (match && smallNumber(match[1] ?? '') <= 12)
    return { point: { ...point, month: smallNumber(match[1] ?? '') }, end: end + match[0].length };
  match = at(firstDays, text, end);
  if (match) return { point: { ...point, firstDays: smallNumber(match[1] ?? '') }, end: end + match[0].length };
  const months = monthAt(text, from, point);
  if (months) return months;
  match = at(edge, text, end);
  if (match) return { point: { ...point, ...edgeOf(match[1] ?? '') }, end: end + match[0].length };
  return tail(text, { point, end });
}

const edgeOf = (word: string): TimePoint =>
  word.includes('中') ? {} : { edge: word.includes('初') ? 'start' : 'end' };

/** 以来 behind a time runs up to the day of the text. */
function tail(text: string, read: TimePointAt): TimePointAt {
  return at(sinceWord, text, read.end) ? { point: { ...read.point, since: true }, end: read.end + 2 } : read;
}

function monthAt(text: string, start: number, base: TimePoint): TimePointAt | null {
  let match = at(monthRun, text, start);
  if (match) {
    const [first, last] = [smallNumber(match[1] ?? ''), smallNumber(match[2] ?? '')];
    if (first >= 1 && last <= 12 && first < last)
      return { point: { ...base, month: first, lastMonth: last }, end: start + match[0].length };
  }
  match = at(monthWord, text, start);
  if (match)
    return withDay(text, { point: { ...base, monthOffset: steps(match[1] ?? '') }, end: start + match[0].length });
  match = at(month, text, start);
  if (!match || isNumeralUnit(text, start - 1)) return null;
  const printed = match[1] ?? '';
  const value = printed === '正' ? 1 : printed === '冬' ? 11 : printed === '腊' ? 12 : smallNumber(printed);
  if (value < 1 || value > 12) return null;
  const read = { point: { ...base, month: value }, end: start + match[0].length };
  if (printed === '正' && !at(monthDayBare, text, read.end)) return null; // 真正月… is no month
  return withDay(text, read);
}

function withDay(text: string, read: TimePointAt): TimePointAt {
  let match = at(day, text, read.end);
  if (match && smallNumber(match[1] ?? '') <= 31)
    return withWeekday(text, {
      point: { ...read.point, day: smallNumber(match[1] ?? '') },
      end: read.end + match[0].length,
    });
  match = at(monthDayBare, text, read.end);
  if (match && smallNumber(match[1] ?? '') <= 31)
    return { point: { ...read.point, day: smallNumber(match[1] ?? '') }, end: read.end + match[0].length };
  match = at(monthPart, text, read.end);
  if (match) {
    const part = match[1] ?? '';
    const within = part.endsWith('旬') ? { tenDays: '上中下'.indexOf(part.charAt(0)) + 1 } : edgeOf(part);
    return { point: { ...read.point, ...within }, end: read.end + match[0].length };
  }
  match = at(halfMonth, text, read.end);
  if (match) return { point: { ...read.point, halfMonth: match[1] === '上' ? 1 : 2 }, end: read.end + match[0].length };
  match = at(weekOfMonth, text, read.end);
  if (match) {
    const [whole, count = '', , name] = match;
    const weekday = name === undefined ? {} : { weekday: '日一二三四五六天'.indexOf(name) % 7 || 7 };
    return {
      point: { ...read.point, ...weekday, nth: count === '' ? 5 : smallNumber(count) },
      end: read.end + whole.length,
    };
  }
  return tail(text, read);
}

function withWeekday(text: string, read: TimePointAt): TimePointAt {
  const match = at(weekdayBehind, text, read.end);
  if (!match) return tail(text, read);
  const opened = /[(（]/.test(match[0]);
  return opened === /[)）]/.test(match[0]) ? { ...read, end: read.end + match[0].length } : read;
}

function wordsAt(text: string, start: number): TimePointAt | null {
  let match = at(halfMonth, text, start);
  if (match) return { point: { monthOffset: 0, halfMonth: match[1] === '上' ? 1 : 2 }, end: start + match[0].length };
  match = at(halfYearBefore, text, start);
  if (match) return { point: { halfOffset: match[1] === '上' ? -1 : 1 }, end: start + match[0].length };
  match = at(newYear, text, start);
  if (match) {
    const printed = match[1] ?? (match[0] === '元旦' ? '初一' : '三十');
    const point = printed === '三十' ? { month: 12, day: 30 } : { month: 1, day: smallNumber(printed) };
    return { point, end: start + match[0].length };
  }
  match = at(dayWord, text, start);
  if (match) {
    const word = match[1] ?? match[0].charAt(0);
    return { point: { dayOffset: DAY_WORDS[word] ?? 0 }, end: start + match[0].length };
  }
  match = at(weekday, text, start);
  if (match) {
    const [whole, which, name = ''] = match;
    const offset = which === undefined ? {} : { weekOffset: steps(which) };
    const weekend = name === '末';
    const point = { ...offset, weekday: weekend ? 6 : ('一二三四五六日天'.indexOf(name) % 7) + 1, weekend };
    const weekdayOf = name === '天' || name === '日' ? 7 : point.weekday;
    return { point: { ...point, weekday: weekdayOf }, end: start + whole.length };
  }
  match = at(week, text, start);
  if (match) return { point: { weekOffset: steps(match[1] ?? '') }, end: start + match[0].length };
  match = at(seasonAlone, text, start);
  if (match) return { point: { season: match[1] ?? '' }, end: start + match[0].length };
  match = at(fullDecade, text, start);
  if (match && digitValue(text.charCodeAt(start - 1)) < 0)
    return { point: { year: Number(match[1]), span: 10 }, end: start + match[0].length };
  match = at(decade, text, start);
  if (match && digitValue(text.charCodeAt(start - 1)) < 0) return decadeOf(match, start);
  match = at(century, text, start);
  if (match && digitValue(text.charCodeAt(start - 1)) < 0) {
    const year = centuryOf(match[1] ?? '') * 100;
    const part = CENTURY_PARTS[match[2] ?? ''];
    const point = part ? { year: year + part[0], span: part[1] } : { year, span: 100 };
    return { point, end: start + match[0].length };
  }
  return null;
}

const centuryOf = (word: string): number =>
  word.startsWith('上') ? 19 : word.startsWith('本') ? 20 : word.startsWith('下') ? 21 : smallNumber(word) - 1;

function decadeOf(match: RegExpExecArray, start: number): TimePointAt {
  const tens = smallNumber(match[2] ?? '');
  const first = match[1] === undefined ? (tens >= 30 ? 19 : 20) : centuryOf(match[1]);
  return { point: { year: first * 100 + tens, span: 10 }, end: start + match[0].length };
}

function dayOnly(text: string, start: number): TimePointAt | null {
  const match = at(day, text, start);
  if (!match || digitValue(text.charCodeAt(start - 1)) >= 0 || match[0].startsWith('的')) return null;
  const value = smallNumber(match[1] ?? '');
  return value >= 1 && value <= 31 ? withWeekday(text, { point: { day: value }, end: start + match[0].length }) : null;
}
