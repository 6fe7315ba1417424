import type { Fraction } from 'fraction.js';
import type { Figure } from '../figures/figure';
import type { Interval } from '../figures/interval';
import { exactText, readings, roundedText } from '../figures/readings';
import type { Unit } from '../figures/units';
import { valueOf } from '../text/numeral';
import type { Texts } from './messages';
import { inThousands } from './thousands';

/** The number written out with separators, in the unit it is printed in: 9.66亿元 → `966,000,000 元`. */
export function valueText(figure: Figure): string | null {
  const { numeral, upTo, terms, unit } = figure;
  if (terms.length > 0) return terms.map(term => written(valueOf(term))).join(' : ');
  if (!numeral || numeral.vague) return null;
  const ends = upTo && !upTo.vague ? [numeral, upTo] : [numeral];
  return withUnit(ends.map(end => written(valueOf(end))).join(' – '), unit);
}

/** The numbers a printed figure may stand for, in its own unit: `9.655亿`–`9.665亿` written out; null where open. */
export function intervalText(figure: Figure, texts: Texts): string | null {
  const known = readings(figure);
  if (!known) return null;
  const { low, high } = inOwnUnit(known.rounded, figure.unit);
  if (low && high && low.equals(high)) return texts.ui('interval.exact');
  return withUnit(boundsText(inOwnUnit(known.rounded, figure.unit)), figure.unit);
}

/** `≥ 520`, `< 30`, `24.6 – 25.4`. */
export function boundsText({ low, high, lowClosed, highClosed }: Interval): string {
  if (low && high) return `${written(low)} – ${written(high)}${highClosed ? '' : ' (<)'}`;
  if (low) return `${lowClosed ? '≥' : '>'} ${written(low)}`;
  if (high) return `${highClosed ? '≤' : '<'} ${written(high)}`;
  return '…';
}

/** Readings are scaled to the base unit of the dimension; people read them in the unit that is printed. */
function inOwnUnit(interval: Interval, unit: Unit | null): Interval {
  if (!unit) return interval;
  const { low, high } = interval;
  return { ...interval, low: low && low.div(unit.factor), high: high && high.div(unit.factor) };
}

/** What a unit measures, in words: 货币, 面积, 计数（家）, 货币/人. */
export function dimensionText({ dimension }: Unit, texts: Texts): string {
  return dimension
    .split('/')
    .map(part => {
      const [group = '', detail] = part.split('.');
      const name = texts.ui(`dimension.${group}`);
      return group === 'count' && detail !== undefined ? texts.ui('dimension.counted', { name, unit: detail }) : name;
    })
    .join('/');
}

/** A decimal with separators; a fraction that has no end is rounded to four places and marked as such. */
export function written(value: Fraction): string {
  const exact = exactText(value);
  const [whole = '', decimals] = (exact.includes('/') ? roundedText(value, 4) : exact).split('.');
  const grouped = inThousands(whole);
  return `${exact.includes('/') ? '≈ ' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

const withUnit = (number: string, unit: Unit | null): string => {
  if (!unit) return number;
  return /^[%％‰]/.test(unit.name) ? `${number}${unit.name}` : `${number} ${unit.name}`;
};
