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

/**
 * The numbers a printed figure may stand for, written out in its own unit: what it may have been rounded from, or what
 * its qualifier leaves open. Null where no interval can be given.
 */
export function intervalText(figure: Figure, texts: Texts): string | null {
  const known = readings(figure);
  // 翻一番 is no rounded number of doublings, and digits without a unit may be anything.
  if (!known || figure.unit?.dimension === 'doublings' || (figure.kind === 'count' && !figure.unit)) return null;
  const interval = inOwnUnit(known.qualifier ? known.union : known.rounded, figure.unit);
  const { low, high } = interval;
  if (low && high && low.equals(high)) return texts.ui('interval.exact');
  return boundsText(interval, figure.unit, texts);
}

/** `≥ 520 亿元`, `24.5% – 25.5%`, `30 – 40 户（不含 40）`. */
export function boundsText({ low, high, lowClosed, highClosed }: Interval, unit: Unit | null, texts: Texts): string {
  const end = (value: Fraction): string => withUnit(written(value), unit);
  if (low && high) {
    const excluded = highClosed ? '' : texts.ui('interval.without', { end: written(high) });
    return `${unit && isSign(unit) ? end(low) : written(low)} – ${end(high)}${excluded}`;
  }
  if (low) return `${lowClosed ? '≥' : '>'} ${end(low)}`;
  if (high) return `${highClosed ? '≤' : '<'} ${end(high)}`;
  return '…';
}

/** Readings are scaled to the base unit of the dimension; people read them in the unit that is printed. */
function inOwnUnit(interval: Interval, unit: Unit | null): Interval {
  if (!unit) return interval;
  const { low, high } = interval;
  return { ...interval, low: low && low.div(unit.factor), high: high && high.div(unit.factor) };
}

/** What a unit measures, in words: 货币, 面积, 计数, 货币/人; of a unit with another name than what it counts, also that. */
export function dimensionText({ name: unit, dimension }: Pick<Unit, 'name' | 'dimension'>, texts: Texts): string {
  return dimension
    .split('/')
    .map(part => {
      const [group = '', detail] = part.split('.');
      const name = texts.ui(`dimension.${group}`);
      const isCounted = group === 'count' && detail !== undefined && detail !== unit;
      return isCounted ? texts.ui('dimension.counted', { name, unit: detail }) : name;
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
  return isSign(unit) ? number + unit.name : `${number} ${unit.name}`;
};

/** % and ‰ stand at every number and close to it. */
const isSign = ({ name }: Unit): boolean => /^[%％‰]/.test(name);
