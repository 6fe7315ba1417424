import { type Account, yearOf } from './accounts';
import type { Link } from './chains';
import type { Lead } from './lead';

/** What a change is counted from: a year, the year before, the beginning of this one, …; null where nothing says. */
type Frame = number | 'lastYear' | 'yearStart' | 'other' | null;

/**
 * Whether a change is counted from the base: 由2020年的40亿元增加到2025年的50亿元,比上年增长5% is counted from 2024.
 * @param levelYear the year of the level, where it is known
 */
export function countsFromBase(account: Account, { lead }: Link, levelYear: number | null): boolean {
  if (!account.base) return true;
  const change = frameOf(lead);
  const base: Frame = yearOf(account.baseDates)?.year ?? (account.basePast ? 'lastYear' : null);
  if (change === null || base === null || change === base) return true;
  if (change === 'other') return false;
  // 上年 and 上年末 are one word to us, and a year that begins is a year that ended
  if (typeof change === 'string' && typeof base === 'string') return true;
  const [year] = [change, base].filter(frame => typeof frame === 'number');
  if (typeof change === 'number' && typeof base === 'number') return false;
  return levelYear === null ? account.baseLinked && typeof base === 'number' : levelYear === (year ?? 0) + 1;
}

/** Whether an increase and a rate are counted from the same: 同比增长12.8%,比年初增加36亿元 are not. */
export function oneAccount(increase: Link, rate: Link, levelYear: number | null): boolean {
  const [a, b] = [frameOf(increase.lead), frameOf(rate.lead)];
  if (a === null || b === null || a === b) return true;
  const year = typeof a === 'number' ? a : typeof b === 'number' ? b : null;
  return year !== null && (a === 'lastYear' || b === 'lastYear') && levelYear === year + 1;
}

function frameOf(lead: Lead): Frame {
  const year = lead.than || lead.times || lead.onlyTime ? yearOf(lead.dates)?.year : undefined;
  if (year !== undefined) return year;
  if (lead.past) return 'lastYear';
  switch (lead.comparison) {
    case 'yearOnYear':
      return 'lastYear';
    case 'sinceYearStart':
    case 'sinceYearEnd':
      return 'yearStart';
    case 'periodOnPeriod':
    case 'twoYearAverage':
    case 'namedPeriod':
      return 'other';
    case 'sinceBase':
    case 'annualAverage':
    case null:
      return null;
  }
}
