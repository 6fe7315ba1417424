/**
 * A date beside a day of the week that it is not: 2023年4月6日(星期五) was a Thursday.
 *
 * GB/T 7408 (the calendar); GB/T 15835-2011, 5.1 (dates in Arabic figures). Report scope, for the time and place of an
 * event stand in lines that are read for nothing else. Silent where the year is printed neither with the date nor with the
 * date it continues (8月22日(星期一)至8月26日(星期五)).
 */
import { decimal } from '../../figures/dates';
import type { Figure } from '../../figures/figure';
import { daysInMonth } from '../../figures/period';
import { scanFigures } from '../../figures/scan';
import { walk } from '../../structure/skeleton';
import type { ReportCheck, Verdict } from '../check';
import { perSentence } from '../shared/perSentence';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'date-weekday';

export const dateWeekday: ReportCheck = {
  code: CODE,
  family: 'numbers',
  level: 'information',
  scope: 'report',
  *run({ reading, root, blocks }) {
    for (const understood of blocks) {
      const { text, figures, block } = understood;
      if (figures.length > 0 && mentionsWeekday(understood)) yield* weekdaysOf(text, figures, block.start);
    }
    for (const node of walk([root])) {
      if (node.type !== 'metadata') continue;
      const text = reading.text.slice(node.span.start, node.span.end);
      if (text.length < 500 && MENTION.test(text)) yield* weekdaysOf(text, scanFigures(text), node.span.start);
    }
  },
};

const MENTION = /(?:星期|礼拜|周)[一二三四五六日天]/;
const mentionsWeekday = perSentence(({ text }) => MENTION.test(text));
const DAY = /^[\s,，]?[（(]?(?<word>星期|礼拜|周)(?<day>[一二三四五六日天])/;
/** 周 without brackets may begin a name (周一平) or a word (周日报). */
const PLAIN_WEEK_ENDS = /^(?:[\s,，。;；、)）至到起前]|[上下中]午|晚|凌晨|早|$)/;
const NAMES = '日一二三四五六';

/** A year that the report implies is not sure enough to correct a calendar by. */
const PRINTED_YEAR = /^(?:[0-9０-９]{4}|[〇零○一二三四五六七八九]{4}年)/;

function* weekdaysOf(text: string, figures: readonly Figure[], offset: number): Generator<Verdict> {
  let year: number | null = null;
  let yearEnd = 0;
  for (const figure of figures) {
    if (figure.kind !== 'date' && figure.kind !== 'period') continue;
    const { start, end } = figure.span;
    const printed = text.slice(start, end);
    const named = PRINTED_YEAR.test(printed) ? Number(figure.period?.start.slice(0, 4) || Number.NaN) : Number.NaN;
    const date = dayOf(figure, printed, year !== null && continues(text.slice(yearEnd, start)) ? year : null);
    if (Number.isInteger(named)) year = named;
    if (Number.isInteger(named) || date) yearEnd = end;
    const found = date && DAY.exec(text.slice(end, end + 8));
    if (!date || !found) continue;
    const { word = '', day = '' } = found.groups ?? {};
    const at = end + found[0].length - 1;
    if (word === '周' && !/[（(]/.test(found[0]) && !PLAIN_WEEK_ENDS.test(text.slice(at + 1, at + 3))) continue;
    const right = NAMES.charAt(weekdayOf(date.year, date.month, date.day));
    if (right === (day === '天' ? '日' : day)) continue;
    const span = { start: offset + at - word.length, end: offset + at + 1 };
    yield conflict({
      code: CODE,
      level: 'information',
      span,
      message: {
        key: 'conflict',
        args: { date: `${date.year}年${date.month}月${date.day}日`, expected: word + right, printed: word + day },
      },
      operands: [{ span: { start: offset + start, end: offset + end }, role: 'date' }],
      fixes: [rewrite(span, word + right)],
    });
  }
}

/** Whether a date takes its year from the one before: nothing but a weekday and words of joining between the two. */
const continues = (between: string): boolean =>
  between.length <= 14 &&
  /^[（(]?(?:(?:星期|礼拜|周)[一二三四五六日天])?[)）]?[上下中午晚]*[至到和、及与—–\-~～,，]{1,2}$/.test(between);

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(figure: Figure, printed: string, inherited: number | null): Day | null {
  if (figure.kind !== 'date') return null;
  if (figure.period?.grain === 'day' && PRINTED_YEAR.test(printed) && /[日号]$|[-/.]\d{1,2}$/.test(printed)) {
    const [year = 0, month = 0, day = 0] = figure.period.start.split('-').map(Number);
    return { year, month, day };
  }
  const [, month, day] = /^([0-9０-９]{1,2})月([0-9０-９]{1,2})[日号]$/.exec(printed) ?? [];
  if (inherited === null || !month || !day) return null;
  const date = { year: inherited, month: decimal(month), day: decimal(day) };
  return date.month >= 1 && date.month <= 12 && date.day <= daysInMonth(inherited, date.month) ? date : null;
}

/** 0 for Sunday; the method of Sakamoto. */
function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
