import type { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { roundedText } from '../../figures/readings';
import { sliceOf } from '../../text/span';

/** The figure as it is printed, with the words that qualify it. */
export const printedText = (text: string, figure: Figure): string => sliceOf(text, qualifiedSpan(figure));

/** The figure without qualifiers: `50.0亿元`. */
export const bareText = (text: string, figure: Figure): string => sliceOf(text, figure.span);

/** A part of one as a percentage of so many decimals: 0.25 → `25%`. */
export const percent = (value: Fraction, decimals: number): string => `${roundedText(value.mul(100), decimals)}%`;

/** The ends of an interval of rates, one decimal finer than what is printed: `24.7%–25.3%`; empty for a single value. */
export function percentRange({ low, high }: Interval, decimals: number): string {
  if (low && high) {
    const [from, to] = [percent(low, decimals), percent(high, decimals)];
    return from === to ? '' : `${from}–${to}`;
  }
  return low ? `≥${percent(low, decimals)}` : high ? `≤${percent(high, decimals)}` : '';
}

/** Decimals a figure is printed with. */
export const decimalsOf = (figure: Figure): number => figure.numeral?.decimals ?? 0;

/** A value in the unit and with the decimals of a printed figure: 5000000000 beside `40.0亿元` → `50.0亿元`. */
export function likePrinted(value: Fraction, model: Figure, decimals = decimalsOf(model)): string {
  const { numeral, unit } = model;
  const power = numeral?.power ?? 0;
  const scaled = value.div(unit?.factor ?? 1).div(10n ** BigInt(power));
  return `${roundedText(scaled, decimals)}${SCALES[power] ?? ''}${unit?.name === '分之' ? '' : (unit?.name ?? '')}`;
}

const SCALES: Readonly<Record<number, string>> = {
  2: '百',
  3: '千',
  4: '万',
  6: '百万',
  7: '千万',
  8: '亿',
  12: '万亿',
};

/** The ends of an interval in the unit of a printed figure. */
export function rangeLikePrinted({ low, high }: Interval, model: Figure, decimals: number): string {
  if (low && high) return `${likePrinted(low, model, decimals)}–${likePrinted(high, model, decimals)}`;
  return low ? `≥${likePrinted(low, model, decimals)}` : high ? `≤${likePrinted(high, model, decimals)}` : '';
}
