import { type Figure, fullUnit } from '../../../server/src/figures/figure';
import { scanFigures } from '../../../server/src/figures/scan';
import type { ScanOptions } from '../../../server/src/figures/scan';
import { valueOf } from '../../../server/src/text/numeral';

/** A figure in one line: kind, words, value in its unit, unit; what a table of expectations holds. */
export function told(text: string, figure: Figure): string {
  const { kind, span, numeral, upTo, terms, codeClass, period } = figure;
  const unit = fullUnit(figure);
  const words = text.slice(span.start, span.end);
  const value = numeral
    ? `${valueOf(numeral).toFraction()}${upTo ? `~${valueOf(upTo).toFraction()}` : ''}${numeral.vague ? '?' : ''}${numeral.andMore === 'none' ? '' : '+'}`
    : terms.map(term => valueOf(term).toString()).join(':');
  const detail = codeClass ?? (period && period.start !== '' ? `${period.start}..${period.end}` : '');
  return [kind, words, value, unit?.name ?? '', detail].filter(part => part !== '').join(' ');
}

export const allTold = (text: string, options?: ScanOptions): string[] =>
  scanFigures(text, options).map(figure => told(text, figure));

/** Every text of a table against what is told of it. */
export type Table = readonly (readonly [text: string, ...figures: string[]])[];
