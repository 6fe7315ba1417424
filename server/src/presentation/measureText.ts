import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import type { Measure } from '../statements/statement';
import type { Texts } from './messages';

/** What a figure measures, a line for each thing the text says; the period of a figure that is one itself comes first. */
export function measureLines(figure: Figure, measure: Measure, texts: Texts): string[] {
  const { indicator, scope, period, modality, basis, comparison } = measure;
  const lines: string[] = [];
  const own = figure.period?.start ? figure.period : null;
  if (own) lines.push(texts.ui('hover.period', { period: periodText(own, texts) }));
  if (indicator) {
    const key = indicator.known ? 'hover.indicator' : 'hover.phrase';
    lines.push(texts.ui(key, { name: indicator.name }));
  }
  if (scope !== null) lines.push(texts.ui('hover.scope', { scope }));
  if (period && period.start !== '' && !own) {
    const key = measure.periodOfSection ? 'hover.periodOfSection' : 'hover.period';
    lines.push(texts.ui(key, { period: periodText(period, texts) }));
  }
  if (modality === 'target') lines.push(texts.ui('hover.target'));
  if (basis !== null && (basis !== 'nominal' || hasPrices(figure)))
    lines.push(texts.ui('hover.basis', { basis: texts.ui(`basis.${basis}`) }));
  if (comparison !== null) {
    const named = measure.comparedWith ? periodText(measure.comparedWith, texts) : null;
    lines.push(texts.ui('hover.comparison', { comparison: named ?? texts.ui(`comparison.${comparison}`) }));
  }
  return lines;
}

/** Prices are what a basis is about; homes, tons and hectares have none, and of a rate its tests say what matters. */
const hasPrices = ({ unit }: Figure): boolean => unit?.dimension.startsWith('money') ?? false;

type Days = Pick<Period, 'start' | 'end' | 'open'>;

/** `2023年`, `2021—2025年`, `2023年1—3月`, `2023年4月6日`; in English `2023`, `2021–2025`, `2023-01-01 – 2023-03-31`, `2023-04-06`. */
export function periodText(period: Days, texts: Texts): string {
  const zh = texts.language === 'zh';
  switch (period.open) {
    case 'before':
      return texts.ui('period.before', { time: zh ? chinesePeriod(period) : period.end });
    case 'after':
      return texts.ui('period.after', { time: zh ? chinesePeriod(period) : period.start });
    default:
      return zh ? chinesePeriod(period) : isoPeriod(period);
  }
}

/** The days of an ISO 8601 interval as `isoInterval` writes it; null where there is none. */
export function daysOfInterval(interval: string): Days | null {
  const [start = '', end = ''] = interval.split('/');
  if (end === '') return null;
  if (start === '..') return { start: end, end, open: 'before' };
  return end === '..' ? { start, end: start, open: 'after' } : { start, end };
}

function isoPeriod({ start, end }: Days): string {
  if (start === end) return start;
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    const [first, last] = [start.slice(0, -6), end.slice(0, -6)];
    return first === last ? first : `${first}–${last}`;
  }
  return `${start} – ${end}`;
}

/** As little of the end is said again as can be: whole years, whole months, else days. */
function chinesePeriod({ start, end }: Days): string {
  const first = partsOf(start);
  const last = partsOf(end);
  if (!first || !last) return isoPeriod({ start, end });
  const isYears = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  const isMonths = first.day === 1 && last.day === new Date(Date.UTC(last.year, last.month, 0)).getUTCDate();
  const said = ({ year, month, day }: Parts): string[] =>
    isYears ? [`${year}年`] : isMonths ? [`${year}年`, `${month}月`] : [`${year}年`, `${month}月`, `${day}日`];
  const [from, to] = [said(first), said(last)];
  const same = from.findIndex((part, i) => part !== to[i]);
  if (same < 0) return from.join('');
  // The unit that both ends share is said once, where only the last part differs: 2021—2025年, 1—3月.
  const begin = from.slice(same);
  const beginning = begin.length === 1 ? (begin[0] ?? '').slice(0, -1) : begin.join('');
  return `${from.slice(0, same).join('')}${beginning}—${to.slice(same).join('')}`;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): Parts | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return day === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}
