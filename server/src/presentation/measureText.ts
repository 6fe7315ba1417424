import type { Period } from '../figures/period';
import type { Measure } from '../statements/statement';
import type { Texts } from './messages';

/** What a figure measures, a line for each thing the text says; `own` is the figure's own period, shown already. */
export function measureLines(measure: Measure, own: Period | null, texts: Texts): string[] {
  const { indicator, scope, period, modality, basis, comparison } = measure;
  const lines: string[] = [];
  if (indicator) {
    const key = indicator.known ? 'hover.indicator' : 'hover.phrase';
    lines.push(texts.ui(key, { name: indicator.name }));
  }
  if (scope !== null) lines.push(texts.ui('hover.scope', { scope }));
  if (period && period.start !== '' && !own) {
    const key = measure.periodOfSection ? 'hover.periodOfSection' : 'hover.period';
    lines.push(texts.ui(key, { period: periodText(period) }));
  }
  if (modality === 'target') lines.push(texts.ui('hover.target'));
  if (basis !== null) lines.push(texts.ui('hover.basis', { basis: texts.ui(`basis.${basis}`) }));
  if (comparison !== null) {
    const named = measure.comparedWith ? periodText(measure.comparedWith) : null;
    lines.push(texts.ui('hover.comparison', { comparison: named ?? texts.ui(`comparison.${comparison}`) }));
  }
  return lines;
}

/** `2023`, `2021–2025`, `2023-01-01 – 2023-03-31`, `2023-04-06`. */
export function periodText({ start, end }: Pick<Period, 'start' | 'end'>): string {
  if (start === end) return start;
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    const [first, last] = [start.slice(0, -6), end.slice(0, -6)];
    return first === last ? first : `${first}–${last}`;
  }
  return `${start} – ${end}`;
}
