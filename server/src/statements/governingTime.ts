import type { Figure } from '../figures/figure';
import { type Period, yearPeriod } from '../figures/period';
import type { PrintedTime } from '../figures/printedTime';
import { printedTimeAt } from '../figures/printedTime';
import { relativeTimeAt } from '../figures/relativeTime';
import { COMPARED_SINCE, sinceTimes } from './sinceTimes';

/** A time of the sentence that holds for the figures behind it. */
export interface GoverningTime {
  readonly start: number;
  readonly period: Period | null;
  /** Where the year is left to the text. */
  readonly time: PrintedTime | null;
  /** Where it ends to hold: a time some deed is to be done by (确保2018年投入使用) holds up to the next pause; else null. */
  readonly until: number | null;
}

const RELATIVE =
  /(?:去年|上年|今年|本年|明年|过去[一两三四五六七八九十0-9]+年|未来[一两三四五六七八九十0-9]+年|[上下]半年|(?<![0-9一二三四五六七八九十几])年内|(?<!年)全年|前[一二三]个?季度|第?[一二三四]季度)/g;
const PARAGRAPH = /<\/p>/g;
/** Of the year told of: January to December. */
const WHOLE_YEAR: PrintedTime = { from: { month: 1, lastMonth: 12 }, to: null, stretch: null };
/**
 * The times of a sentence that say when its figures are from, in order. What a figure is compared with (比2020年, 较上年末) or
 * valued at (2010年不变价), and years in names (2024世界大会) hold for nothing behind them.
 */
export function governingTimes(text: string, figures: readonly Figure[]): readonly GoverningTime[] {
  const times: GoverningTime[] = [];
  for (const { kind, span, period, time } of figures) {
    if (kind !== 'date' && kind !== 'period') continue;
    const known = period && period.start !== '' && !time?.from?.since ? period : null;
    if ((known || time) && governs(text, span.start, span.end))
      times.push({
        start: span.start,
        period: known && atItsEnd(text, known, span.end),
        time: known ? null : (time ?? null),
        until: untilOf(text, span.start, span.end),
      });
  }
  const printed = figures.filter(({ kind }) => kind === 'date' || kind === 'period');
  let next = 0;
  /** The end of a time that holds for nothing: of 比上年四季度加快 neither 上年 nor 四季度 does. */
  let passed = 0;
  for (const { index } of text.matchAll(RELATIVE)) {
    if (index < passed) continue;
    const wholeYear = text.startsWith('年内', index) || text.startsWith('全年', index);
    // 全年 is the year that is told of anyway, but where the sentence told of a part of it
    if (wholeYear && text.charAt(index) === '全' && times.length === 0) continue;
    const found = wholeYear
      ? { time: WHOLE_YEAR, end: index + 2 }
      : (printedTimeAt(text, index) ?? relativeTimeAt(text, index));
    if (!found) continue;
    if (!governs(text, index, found.end)) {
      passed = found.end;
      continue;
    }
    while (next < printed.length && (printed[next]?.span.end ?? 0) <= index) next++;
    // 今年1—5月 is one figure already
    if ((printed[next]?.span.start ?? Infinity) < found.end) continue;
    times.push({ start: index, period: null, time: found.time, until: untilOf(text, index, found.end) });
  }
  for (const { index, time } of sinceTimes(text, printed))
    times.push({ start: index, period: null, time, until: null });
  // text copied from a page: its paragraphs are no one sentence
  for (const { index } of text.matchAll(PARAGRAPH)) times.push({ start: index, period: null, time: null, until: null });
  return times.sort((a, b) => a.start - b.start);
}

/** “十三五”末: the last year of the plan. */
const atItsEnd = (text: string, period: Period, end: number): Period =>
  period.grain === 'plan' && /^期?末/.test(text.slice(end, end + 2))
    ? yearPeriod(Number(period.end.slice(0, 4)))
    : period;

const DEADLINE = /(?:确保|力争|预计|计划|争取|将于|定于|拟于|有望)(?:在|于|到)?$/;

function untilOf(text: string, start: number, end: number): number | null {
  // 力争2025年,…: behind a pause the goals of that time are told
  if (
    !DEADLINE.test(text.slice(Math.max(0, start - 4), start)) ||
    /^[”"]?(?:期间|时期|年?[末底]|前)?[,，]/.test(text.slice(end, end + 5))
  )
    return null;
  const length = text.slice(end, end + LONGEST_CLAUSE).search(/[,，;；。]/);
  return length < 0 ? null : end + length;
}

const LONGEST_CLAUSE = 80;

const governs = (text: string, start: number, end: number): boolean =>
  text.startsWith('以来', end) ? !COMPARED_SINCE.test(text.slice(end + 2, end + 6)) : holdsBehind(text, start, end);

const holdsBehind = (text: string, start: number, end: number): boolean =>
  (!/(?:较|比|由|从|自|于|同|与|以|原|至|是)$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /截[至止]$/.test(text.slice(Math.max(0, start - 2), start))) &&
  !/^(?:不变价|可比价|价格|同期|相比|的[0-9０-９.．]+(?:倍|%|％)|[”"]?(?:规划|目标|任务|建议|纲要|计划))/.test(
    text.slice(end, end + 10),
  );
