import type { TimePoint } from './timePoint';
import { smallNumber, timePointAt } from './timePoint';

export type StretchUnit = 'year' | 'month' | 'week' | 'day';

/** A time as it is printed: a point, a run from one point to another, or a stretch that touches the day of the text. */
export interface PrintedTime {
  readonly from: TimePoint | null;
  /** The last point of a run; null for a single point. */
  readonly to: TimePoint | null;
  /** 近三年, 五年来, 未来五年; 五年 of 五年累计 is `told`: the years the text tells of. */
  readonly stretch: {
    readonly count: number;
    readonly unit: StretchUnit;
    readonly direction: 'past' | 'future' | 'told';
  } | null;
}

export interface PrintedTimeAt {
  readonly time: PrintedTime;
  readonly end: number;
}

const joint = / ?(?:[—–\-－~～]{1,2}|到|至|与|和) ?/y;
const bareYear = /(?:[0-9]{4})(?![0-9年.])/y;
const bareDay = /([0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]/y;
const afterUntil = /(?:之|以)后(?:[,，]|到)?/y;
const stretchWord =
  /(近|最近|过去|前|上|后|下|未来|今后|这|接下来)(?:的)?([0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3}|几|数)个?(年|月|周|星期|礼拜|天|日)(?!级|龄|初|底|末)/y;

const UNITS: Readonly<Record<string, StretchUnit>> = {
  年: 'year',
  月: 'month',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  天: 'day',
  日: 'day',
};

const at = (pattern: RegExp, text: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(text);
};

/** The time that starts at `start`, with what it runs to; null where none does. */
export function printedTimeAt(text: string, start: number): PrintedTimeAt | null {
  const away = awayAt(text, start);
  if (away) return away;
  const stretch = stretchAt(text, start);
  if (stretch) return stretch;
  const from = /[从自]/.test(text.charAt(start)) ? start + 1 : start;
  const first = timePointAt(text, from) ?? bareYearAt(text, from);
  if (!first) return null;
  const run = runFrom(text, first.point, first.end);
  if (run) return run;
  // 从 belongs to a run only; a lone four-digit number is a year only inside one
  if (from > start || !timePointAt(text, from)) return null;
  return { time: { from: first.point, to: null, stretch: null }, end: first.end };
}

function bareYearAt(text: string, start: number): { point: TimePoint; end: number } | null {
  const match = at(bareYear, text, start);
  if (!match || /[0-9.]/.test(text.charAt(start - 1))) return null;
  const year = Number(match[0]);
  return year >= 1800 && year <= 2100 ? { point: { year }, end: start + 4 } : null;
}

/** What a run ends with; the end takes from the start what it does not name itself (一月十日到十二日). */
function runFrom(text: string, from: TimePoint, end: number): PrintedTimeAt | null {
  const until = at(afterUntil, text, end);
  if (until) {
    const last = timePointAt(text, end + until[0].length, true);
    const before = last && /^[之以]前/.test(text.slice(last.end, last.end + 2));
    return last && before ? { time: { from, to: { ...last.point }, stretch: null }, end: last.end + 2 } : null;
  }
  const sign = at(joint, text, end);
  if (!sign) return null;
  const start = end + sign[0].length;
  const last = timePointAt(text, start, true) ?? dayAt(text, start, from) ?? bareYearAt(text, start);
  if (!last) return null;
  const together = /[与和]/.test(sign[0]);
  const between = /^(?:之间|间|期间)/.exec(text.slice(last.end, last.end + 2));
  if (together && !between) return null;
  const sameLevel = (from.day === undefined) === (last.point.day === undefined) || from.weekday !== undefined;
  if (!sameLevel) return null;
  const to: TimePoint = {
    ...(last.point.year === undefined && from.year !== undefined ? { year: from.year } : {}),
    ...(last.point.yearOffset === undefined && from.yearOffset !== undefined ? { yearOffset: from.yearOffset } : {}),
    ...(last.point.month === undefined && from.month !== undefined && last.point.day !== undefined
      ? { month: from.month }
      : {}),
    ...last.point,
  };
  return { time: { from, to, stretch: null }, end: last.end + (between ? between[0].length : 0) };
}

function dayAt(text: string, start: number, from: TimePoint): { point: TimePoint; end: number } | null {
  const match = from.day === undefined ? null : at(bareDay, text, start);
  return match && { point: { day: smallNumber(match[1] ?? '') }, end: start + match[0].length };
}

const awayWord =
  /([0-9０-９]{1,4}|[一二两三四五六七八九十百]{1,4})(个月|年|周|个星期|个礼拜|天)(?:之|以)?([前后])(?![一二三四五六七八九十0-9期年])/y;

/** 5天前, 三个月之后: how far away from the day of the text. */
function awayAt(text: string, start: number): PrintedTimeAt | null {
  const match = at(awayWord, text, start);
  if (!match || /[0-9０-９一二三四五六七八九十百千前后第近]/.test(text.charAt(start - 1))) return null;
  const [whole, printed = '', name = '', direction] = match;
  const count = smallNumber(printed.replace('两', '二')) * (direction === '前' ? -1 : 1);
  // 07年以后, 96年以后: since a year
  if (count === 0 || (name === '年' && (/^[0０]/.test(printed) || Math.abs(count) > 59))) return null;
  const unit = name === '年' ? 'year' : name === '个月' ? 'month' : 'day';
  const away = { count: name === '天' || unit !== 'day' ? count : count * 7, unit } as const;
  return { time: { from: { away }, to: null, stretch: null }, end: start + whole.length };
}

/** 马上|一年半 */
export const isTail = (text: string, start: number): boolean =>
  /[上下]/.test(text.charAt(start)) && /[马早晚]/.test(text.charAt(start - 1));

function stretchAt(text: string, start: number): PrintedTimeAt | null {
  const match = at(stretchWord, text, start);
  // 公元|前200年
  if (!match || text.startsWith('公元', start - 2) || isTail(text, start)) return null;
  const [whole, word = '', printed = '', name = ''] = match;
  const count = printed === '几' || printed === '数' ? 0 : smallNumber(printed.replace('两', '二'));
  if (count <= 0) return null;
  const direction = /后|下|未来/.test(word) ? 'future' : 'past';
  return {
    time: { from: null, to: null, stretch: { count, unit: UNITS[name] ?? 'year', direction } },
    end: start + whole.length,
  };
}
