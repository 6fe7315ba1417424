/** A stretch of time as the text names it; `start` and `end` are ISO dates, both included. */
export interface Period {
  readonly start: string;
  readonly end: string;
  /** How it is printed: year, half, quarter, months, day, plan (十四五), span (2021—2025年). */
  readonly grain: 'year' | 'half' | 'quarter' | 'months' | 'day' | 'plan' | 'span';
  /** Years it covers, for average annual growth; null below a year. */
  readonly years: number | null;
  /** 2025年以前 has no beginning, 2026年底之后 no end; `start` and `end` are then those of the time that is named. */
  readonly open?: OpenSide;
}

export type OpenSide = 'before' | 'after';

/** The ISO 8601 interval of days, `..` for an open side; null for a number of years without a place on the calendar. */
export function isoInterval(period: Period | null): string | null {
  if (!period || period.start === '') return null;
  return `${period.open === 'before' ? '..' : period.start}/${period.open === 'after' ? '..' : period.end}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month of a year; the month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const yearPeriod = (year: number): Period => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  grain: 'year',
  years: 1,
});

export function monthsPeriod(year: number, from: number, to: number): Period {
  return {
    start: `${year}-${pad(from)}-01`,
    end: `${year}-${pad(to)}-${pad(daysInMonth(year, to))}`,
    grain: to - from === 2 && from % 3 === 1 ? 'quarter' : 'months',
    years: null,
  };
}

export function dayPeriod(year: number, month: number, day: number): Period {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return { start: iso, end: iso, grain: 'day', years: null };
}

export const spanPeriod = (from: number, to: number, grain: 'span' | 'plan' = 'span'): Period => ({
  start: `${from}-01-01`,
  end: `${to}-12-31`,
  grain,
  years: to - from + 1,
});

/** 十一五 2006–2010 … 十五五 2026–2030: five years each, the first plan from 1953. */
export function planPeriod(plan: number): Period {
  const from = plan >= 6 ? 1981 + (plan - 6) * 5 : 1953 + (plan - 1) * 5;
  return spanPeriod(from, from + 4, 'plan');
}
