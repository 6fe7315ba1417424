import type { Figure } from './figure';
import type { Period } from './period';
import { daysInMonth, yearPeriod } from './period';
import type { PrintedTime } from './printedTime';
import type { TimePoint } from './timePoint';

/** The day a text speaks from: its date, or the year it reports on; month and day where they are known. */
export interface Reference {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /**
   * What 31日 without its month means where the text's month has no such day or has not come so far: the last one there was,
   * the nearest one before or behind the day of the text, or nothing (what is said of it decides, and that is not read here).
   */
  readonly bareDay?: 'last' | 'nearest';
  /** Where the text reviews whole years: the last one that was over. 近三年 ends with it. */
  readonly lastFullYear?: number;
}

/**
 * The days a date or period of a text covers, both ends included; what is printed without a year is of the reference's
 * year (11月, 上半年), 上年末 is the end of the year before it, 近三年 ends with it. Null for figures that are no time, for days
 * that do not exist, and where the reference lacks the month or day that is needed (本月, 昨天).
 */
export function resolvePeriod(figure: Figure, reference: Reference): Period | null {
  if (figure.period && figure.period.start !== '') return figure.period;
  return figure.time ? resolveTime(figure.time, reference) : null;
}

/** The same for a printed time alone. */
export function resolveTime(time: PrintedTime, reference: Reference): Period | null {
  if (time.stretch) return stretchPeriod(time.stretch, reference);
  if (!time.from) return null;
  const first = resolvePoint(time.from, reference);
  if (!time.to || !first) return first;
  const last = lastOfRun(time, reference);
  if (!last) return null;
  const years = first.grain === 'year' && last.grain === 'year' ? yearOf(last.end) - yearOf(first.start) + 1 : null;
  return { start: first.start, end: last.end, grain: 'span', years };
}

/** What a run ends with; 8月至2月 ends in the year after the one it begins in. Null for other times. */
export function lastOfRun({ from, to }: PrintedTime, reference: Reference): Period | null {
  const first = from && resolvePoint(from, reference);
  const last = to && resolvePoint(to, reference);
  if (!to || !first || !last) return null;
  if (last.end >= first.start) return last;
  const yearless = to.year === undefined && to.yearOffset === undefined && to.month !== undefined;
  const next = yearless ? resolvePoint({ ...to, yearOffset: 1 }, reference) : null;
  return next && next.end >= first.start ? next : null;
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Days since 1970-01-01 in the Gregorian calendar, and back; no clock is asked. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;
const fromDayNumber = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

export function resolvePoint(point: TimePoint, reference: Reference): Period | null {
  if (point.open) {
    const named = resolvePoint({ ...point, open: undefined }, reference);
    return named && { ...named, open: point.open };
  }
  if (point.since) return sinceThen(resolvePoint({ ...point, since: false }, reference), reference);
  if (point.dayOffset !== undefined) return shifted(point.dayOffset, reference);
  if (point.away) return awayFrom(point.away, reference);
  if (point.halfOffset !== undefined) return halfAway(point.halfOffset, reference);
  if (point.nth !== undefined) return weekOfMonth(point, reference);
  if (point.weekOffset !== undefined || point.weekday !== undefined) return weekPeriod(point, reference);
  const year = point.year ?? reference.year + (point.yearOffset ?? 0);
  if (point.span !== undefined)
    return { start: iso(year, 1, 1), end: iso(year + point.span - 1, 12, 31), grain: 'span', years: point.span };
  const month = monthOf(point, reference);
  if (month === null) return null;
  if (point.day !== undefined) {
    if (month === undefined) return dayAlone(point.day, year, reference);
    const known = month <= 12 && point.day <= daysInMonth(year, month);
    if (known) return day(iso(year, month, point.day));
    // 2月29日 of no year
    const leap = reference.bareDay && point.year === undefined && month === 2 && point.day === 29;
    return leap ? day(iso(year - ((year - 1) % 4) - 1, 2, 29)) : null;
  }
  if (point.season !== undefined) return null;
  const whole = wholePeriod(point, year, month);
  if (!whole) return null;
  if (point.edge === 'end') return day(whole.end);
  if (point.edge === 'start') return day(whole.start);
  if (point.firstDays !== undefined) {
    const first = Date.parse(whole.start) / 86_400_000;
    return { start: whole.start, end: fromDayNumber(first + point.firstDays - 1), grain: 'span', years: null };
  }
  return whole;
}

/** 2021年以来 ends with the day of the text. */
function sinceThen(from: Period | null, { year, month, day: today }: Reference): Period | null {
  const end = month && today ? iso(year, month, today) : iso(year, 12, 31);
  return from && from.start <= end ? { start: from.start, end, grain: 'span', years: null } : null;
}

/** 31日: of the text's month up to the day of the text; later ones are of the month before or still to come. */
function dayAlone(printed: number, year: number, reference: Reference): Period | null {
  const { month, day: today } = reference;
  if (month === undefined) return null;
  const fits = (y: number, m: number): boolean => printed <= daysInMonth(y, m);
  if (fits(year, month) && (today === undefined || printed <= today)) return day(iso(year, month, printed));
  if (reference.bareDay === undefined) return null;
  const index = year * 12 + month - 1;
  // no two months in a row are short of a day
  const back = [1, 2].map(by => index - by).find(at => fits(Math.floor(at / 12), (at % 12) + 1));
  const before = back === undefined ? null : iso(Math.floor(back / 12), (back % 12) + 1, printed);
  if (before && reference.bareDay === 'nearest' && today !== undefined && fits(year, month)) {
    const now = dayNumber(year, month, today);
    if (dayNumber(year, month, printed) - now < now - Date.parse(before) / 86_400_000)
      return day(iso(year, month, printed));
  }
  return before === null ? null : day(before);
}

/** The nth weekday of a month; a week belongs to the month of its Thursday (ISO 8601). */
function weekOfMonth(point: TimePoint, reference: Reference): Period | null {
  const month = monthOf(point, reference);
  const nth = point.nth ?? 1;
  const year = point.year ?? reference.year + (point.yearOffset ?? 0);
  if (month === undefined) return weekOfYear(year, nth);
  if (month === null || month < 1 || month > 12) return null;
  const wanted = point.weekday ?? 4;
  const first = dayNumber(year, month, 1);
  const offset = (wanted - 1 - ((first + 3) % 7) + 7) % 7;
  const days = daysInMonth(year, month);
  const count = Math.min(nth, Math.floor((days - offset - 1) / 7) + 1);
  const found = first + offset + 7 * (count - 1);
  if (point.weekday !== undefined) return day(fromDayNumber(found));
  return { start: fromDayNumber(found - 3), end: fromDayNumber(found + 3), grain: 'span', years: null };
}

/** The first week of a year holds its first Thursday (ISO 8601); a number too high means the last one. */
function weekOfYear(year: number, nth: number): Period {
  const thursday = (of: number): number => {
    const first = dayNumber(of, 1, 1);
    return first + ((3 - ((first + 3) % 7) + 7) % 7);
  };
  const weeks = Math.floor((dayNumber(year, 12, 31) - thursday(year)) / 7) + 1;
  const found = thursday(year) + 7 * (Math.min(nth, weeks) - 1);
  return { start: fromDayNumber(found - 3), end: fromDayNumber(found + 3), grain: 'span', years: null };
}

const day = (date: string): Period => ({ start: date, end: date, grain: 'day', years: null });

/** The month a point names, undefined where it names none, null where it cannot be known. */
function monthOf(point: TimePoint, reference: Reference): number | undefined | null {
  if (point.monthOffset === undefined) return point.month;
  return reference.month === undefined ? null : reference.month + point.monthOffset;
}

function wholePeriod(point: TimePoint, year: number, month: number | undefined): Period | null {
  const months = (from: number, to: number, grain: Period['grain']): Period => {
    const [y, m, n] =
      from < 1 ? [year - 1, from + 12, to + 12] : from > 12 ? [year + 1, from - 12, to - 12] : [year, from, to];
    return { start: iso(y, m, 1), end: iso(y, n, daysInMonth(y, n)), grain, years: null };
  };
  if (point.half !== undefined) return months(point.half * 6 - 5, point.half * 6, 'half');
  if (point.quarter !== undefined) return months(point.quarter * 3 - 2, point.quarter * 3, 'quarter');
  if (month !== undefined) {
    if (month === 1 && point.lastMonth === 12) return yearPeriod(year);
    const whole = months(month, point.lastMonth ?? month, 'months');
    if (point.halfMonth !== undefined) {
      const [start, end] = point.halfMonth === 1 ? [1, 15] : [16, daysInMonth(year, month)];
      return { start: iso(year, month, start), end: iso(year, month, end), grain: 'span', years: null };
    }
    return point.tenDays === undefined ? whole : tenDaysOf(whole, point.tenDays);
  }
  if (point.year === undefined && point.yearOffset === undefined) return null;
  return { start: iso(year, 1, 1), end: iso(year, 12, 31), grain: 'year', years: 1 };
}

/** 上旬 ends on the 10th, 中旬 on the 20th, 下旬 with the month. */
function tenDaysOf(month: Period, which: number): Period {
  const at = (date: string): string => `${month.start.slice(0, 8)}${date}`;
  const [start = '', end = ''] = [
    [at('01'), at('10')],
    [at('11'), at('20')],
    [at('21'), month.end],
  ][which - 1] ?? [month.start, month.end];
  return { ...month, start, end, grain: 'span' };
}

function shifted(offset: number, { year, month, day: today }: Reference): Period | null {
  return month === undefined || today === undefined ? null : day(fromDayNumber(dayNumber(year, month, today) + offset));
}

/** 三年前, 两周后: a day so far from that of the text. */
function awayFrom({ count, unit }: NonNullable<TimePoint['away']>, reference: Reference): Period | null {
  if (unit === 'day') return shifted(count, reference);
  const { year, month, day: today } = reference;
  if (month === undefined || today === undefined) return null;
  return day(fromDayNumber(monthsAway(dayNumber(year, month, today), unit === 'year' ? count * 12 : count)));
}

/** 上个半年 is the half before the one of the text. */
function halfAway(by: number, { year, month }: Reference): Period | null {
  if (month === undefined) return null;
  const index = year * 2 + (month > 6 ? 1 : 0) + by;
  return wholePeriod({ half: index % 2 === 0 ? 1 : 2 }, Math.floor(index / 2), undefined);
}

/** Weeks begin on Monday. */
function weekPeriod(point: TimePoint, { year, month, day: today }: Reference): Period | null {
  if (month === undefined || today === undefined) return null;
  const now = dayNumber(year, month, today);
  const monday = now - ((now + 3) % 7) + 7 * (point.weekOffset ?? 0);
  if (point.weekend)
    return { start: fromDayNumber(monday + 5), end: fromDayNumber(monday + 6), grain: 'span', years: null };
  if (point.weekday !== undefined) return day(fromDayNumber(monday + point.weekday - 1));
  return { start: fromDayNumber(monday), end: fromDayNumber(monday + 6), grain: 'span', years: null };
}

/** Whole years where only the year is known: 近三年 of 2023 are 2021 to 2023, 未来五年 2024 to 2028. */
function stretchPeriod(
  stretch: NonNullable<PrintedTime['stretch']>,
  { year, month, day: today, lastFullYear }: Reference,
): Period | null {
  const { count, unit, direction } = stretch;
  if (direction === 'told') return null;
  const whole = unit === 'year' ? lastFullYear : undefined;
  if (whole !== undefined || month === undefined || today === undefined) {
    if (unit !== 'year') return null;
    const last = whole ?? year;
    const [from, to] = direction === 'past' ? [last - count + 1, last] : [last + 1, last + count];
    return { start: iso(from, 1, 1), end: iso(to, 12, 31), grain: 'span', years: count };
  }
  const now = dayNumber(year, month, today);
  const sign = direction === 'past' ? -1 : 1;
  const start = direction === 'past' ? now : now + 1;
  const other =
    unit === 'day' || unit === 'week'
      ? start + sign * count * (unit === 'week' ? 7 : 1)
      : monthsAway(start, sign * count * (unit === 'year' ? 12 : 1));
  const [from, to] = direction === 'past' ? [other, now] : [start, other - 1];
  return { start: fromDayNumber(from), end: fromDayNumber(to), grain: 'span', years: unit === 'year' ? count : null };
}

function monthsAway(days: number, months: number): number {
  const [year = 0, month = 1, today = 1] = fromDayNumber(days).split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return dayNumber(y, m, Math.min(today, daysInMonth(y, m)));
}
