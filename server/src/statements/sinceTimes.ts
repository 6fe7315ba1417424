import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import type { PrintedTime } from '../figures/printedTime';

const SINCE = /以来|至今/g;

/** 为2021年以来最高: how long nothing was like it. */
export const COMPARED_SINCE = /^的?(?:最|新[高低]|首|第|同期|单[月季年日]|少有|罕见)/;

/** How far before 以来 its day may be printed. */
const REACH = 40;

/**
 * Times from a beginning that is no date: 党的十八大以来, 项目实施以来, 从1989年加入公约以来. What such a time governs is of no year the
 * section tells of. `dates` are the dates and periods of the sentence, in order; 2021年以来 is one of them.
 */
export function* sinceTimes(text: string, dates: readonly Figure[]): Generator<{ index: number; time: PrintedTime }> {
  let next = 0;
  for (const { 0: word, index } of text.matchAll(SINCE)) {
    while (next < dates.length && (dates[next]?.span.end ?? 0) <= index) next++;
    const last = dates[next - 1];
    const lead = text.slice(Math.max(0, index - REACH), index);
    const dated = last !== undefined && index - last.span.end <= 1;
    if (dated || /[今去上本]年$/.test(lead) || COMPARED_SINCE.test(text.slice(index + 2, index + 6))) continue;
    const clause = index - lead.length + lead.search(/[^，,；;。]*$/);
    const from = last && last.span.start >= clause && last.period?.start ? last.period : null;
    // 1995年授奖至今 counts from a day, 至今仍 from none
    if (from || word === '以来') yield { index, time: from ? sinceDay(from) : sinceWhat(lead) };
  }
}

function sinceDay({ start, grain }: Period): PrintedTime {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const exact = grain === 'day' ? { month, day } : grain === 'months' ? { month } : {};
  return { from: { year, ...exact, since: true }, to: null, stretch: null };
}

/** From a month known to everybody, or from an unknown one. */
function sinceWhat(words: string): PrintedTime {
  const known = BEGINNINGS.find(([name]) => words.endsWith(name));
  return { from: { ...(known ? { year: known[1], month: known[2] } : {}), since: true }, to: null, stretch: null };
}

const BEGINNINGS: readonly (readonly [name: string, year: number, month: number])[] = [
  ['十六大', 2002, 11],
  ['十七大', 2007, 10],
  ['十八大', 2012, 11],
  ['十九大', 2017, 10],
  ['二十大', 2022, 10],
  ['改革开放', 1978, 12],
  ['新中国成立', 1949, 10],
];
