import { valueOf } from '../text/numeral';
import type { Figure } from './figure';
import type { OpenSide } from './period';
import type { PrintedTime, StretchUnit } from './printedTime';
import type { TimePoint } from './timePoint';

/**
 * A time with what stands straight around it: 去年|6月, 2024年12月至|次月3日, 1999年|以来, 前|11个月. Other figures stay as they are.
 * @param before the figure in front of it
 */
export function timeAround(text: string, figure: Figure, before: Figure | undefined): Figure {
  const { kind, period, time, span } = figure;
  if (kind === 'amount') return stretchOf(text, figure) ?? firstMonths(text, figure, before);
  if (kind !== 'date' && kind !== 'period') return figure;
  const since = /^(?:以来|至今)/.test(text.slice(span.end, span.end + 2));
  const open = openSide(text, span.end);
  if (period && period.start !== '') {
    if (since) return { ...figure, time: at({ ...pointOf(figure), since }) };
    return open ? { ...figure, period: { ...period, open } } : figure;
  }
  if (!time?.from || time.to) return figure;
  const year = namesItsYear(time.from) ? null : yearBefore(text, span.start, before);
  if (!year && !since && !open) return figure;
  return { ...figure, time: at({ ...time.from, ...year, ...(since ? { since } : {}), ...(open ? { open } : {}) }) };
}

/** Words that 前 and 后 open behind a time, and numbers they stand for (2025年前三季度, 3月5日前后, 6月后续). */
const BEFORE = /^(?:[之以]前|前(?![后往来沿期端瞻进半夕列景方线置身程途提者任面台卫锋款茬一二三四五六七八九十几0-9]))/;
const AFTER = /^(?:[之以]后|后(?![续期半者代备劲来方勤台端卫盾果市年天面一二三四五六七八九十几0-9]))/;

function openSide(text: string, end: number): OpenSide | null {
  const behind = text.slice(end, end + 2);
  return BEFORE.test(behind) ? 'before' : AFTER.test(behind) ? 'after' : null;
}

const at = (from: TimePoint): PrintedTime => ({ from, to: null, stretch: null });

/** Days and months alone are of a year that is said elsewhere; 21世纪 and 今日 are not. */
const namesItsYear = ({ year, yearOffset, month, quarter, half }: TimePoint): boolean =>
  year !== undefined ||
  yearOffset !== undefined ||
  (month === undefined && quarter === undefined && half === undefined);

function pointOf({ period }: Figure): TimePoint {
  const [year = 0, month = 1, day = 1] = (period?.start ?? '').split('-').map(Number);
  if (period?.grain === 'day') return { year, month, day };
  return period?.grain === 'months' ? { year, month } : { year };
}

const OFFSETS: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  来年: 1,
  后年: 2,
};
const yearWords = /([前去上今本明来后同当次翌]年)的?(?:前|第)?$/;
const joined = /^(?:前|起|末|底)?[,，、及和与至到—–－-]?(?:前)?$/;

/** The year that words or another time give the one that starts at `start`: 去年|, 同年|, 2024年11月、|. */
function yearBefore(text: string, start: number, before: Figure | undefined): TimePoint | null {
  const word = yearWords.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  if (word !== undefined && OFFSETS[word] !== undefined) return { yearOffset: OFFSETS[word] };
  if (!before || (before.kind !== 'date' && before.kind !== 'period')) return null;
  const known = before.period && before.period.start !== '' ? before.period : null;
  const sign = text.slice(before.span.end, start);
  if (known && word !== undefined) return { year: Number(known.end.slice(0, 4)) + (/[次翌]/.test(word) ? 1 : 0) };
  if (sign.length > 3 || !joined.test(sign)) return null;
  if (known) return { year: Number(known.end.slice(0, 4)) };
  const { year, yearOffset } = before.time?.from ?? {};
  return year === undefined && yearOffset === undefined
    ? null
    : { ...(year === undefined ? { yearOffset } : { year }) };
}

const STRETCHES: Readonly<Record<string, StretchUnit>> = { 天: 'day', 周: 'week', 个星期: 'week', 个月: 'month' };

/** 未来|两天, 近|三个月: days that touch the day of the text. */
function stretchOf(text: string, figure: Figure): Figure | null {
  const { unit, numeral, upTo, span } = figure;
  const name = unit && STRETCHES[unit.name];
  const word = name && /(近|过去|未来|今后|接下来)的?$/.exec(text.slice(Math.max(0, span.start - 4), span.start))?.[1];
  if (!name || word === undefined || !numeral || upTo || numeral.vague || numeral.andMore !== 'none') return null;
  const count = Number(valueOf(numeral).toFraction());
  if (!Number.isInteger(count) || count <= 0) return null;
  const direction = word === '近' || word === '过去' ? 'past' : 'future';
  const time: PrintedTime = { from: null, to: null, stretch: { count, unit: name, direction } };
  return { ...figure, kind: 'period', numeral: null, unit: null, unitSpan: null, qualifiers: [], time };
}

/** 前11个月 of a year runs from January on; 开业前两个月 does not. */
function firstMonths(text: string, figure: Figure, before: Figure | undefined): Figure {
  const { unit, numeral, upTo, span } = figure;
  if (unit?.name !== '个月' || !numeral || upTo || numeral.vague || text.charAt(span.start - 1) !== '前') return figure;
  const count = Number(valueOf(numeral).toFraction());
  if (!Number.isInteger(count) || count < 2 || count > 11) return figure;
  const alone = /(?:^|[，,。；;：:、（(“”>\s年仅])$/.test(text.slice(Math.max(0, span.start - 2), span.start - 1));
  if (!alone && !/^[\u4e00-\u9fff]{0,10}(?:增长|下降|累计|同比)/.test(text.slice(span.end, span.end + 12)))
    return figure;
  const year = yearBefore(text, span.start, before);
  const time = at({ month: 1, lastMonth: count, ...year });
  return { ...figure, kind: 'period', numeral: null, unit: null, unitSpan: null, qualifiers: [], time };
}
