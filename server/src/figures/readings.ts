import { Fraction } from 'fraction.js';
import type { Numeral } from '../text/numeral';
import { powerOfTen, trailingZeros, valueOf } from '../text/numeral';
import type { Figure } from './figure';
import type { Interval } from './interval';
import type { QualifierKind } from './qualifiers';

/**
 * What a printed figure may stand for, after scaling to the base unit of its dimension (元, 吨, m²; rates as parts of
 * one). A figure was rounded or cut off when it was printed; qualifiers move its ends.
 */
export interface Readings {
  /** R: half a unit of the last place on either side. */
  readonly rounded: Interval;
  /** T: cut off, the usual case after 突破 and 超. */
  readonly cut: Interval;
  /** U = R ∪ T, with the wider sets of qualifiers and of round figures: what an error has to contradict. */
  readonly union: Interval;
  /** The unit of the last printed place. */
  readonly lastPlace: Fraction;
  readonly value: Fraction;
  /** The qualifier that shaped the interval, if any. */
  readonly qualifier: QualifierKind | null;
}

/** Null where no interval can be given: 几十, 两三个, figures without a numeral. Ranges run from end to end. */
export function readings(figure: Figure): Readings | null {
  const { numeral } = figure;
  if (!numeral || numeral.vague || figure.upTo?.vague) return null;
  const factor = figure.unit?.factor ?? ONE;
  const lower = printed(numeral, factor, figure);
  const result = figure.upTo ? between(lower, printed(figure.upTo, factor, figure)) : lower;
  const kind = qualifierOf(figure);
  return kind ? qualify(result, kind, figure, numeral, factor) : result;
}

const ONE = new Fraction(1);
const ZERO = new Fraction(0);

/** The qualifier that counts where several are printed: 余 and 多 inside the numeral first, then before, then after. */
export function qualifierOf(figure: Figure): QualifierKind | null {
  if (figure.numeral && figure.numeral.andMore !== 'none') return 'andMore';
  const kinds = figure.qualifiers.map(qualifier => qualifier.kind);
  return kinds.find(kind => kind !== 'about') ?? kinds[0] ?? null;
}

function printed(numeral: Numeral, factor: Fraction, figure: Figure): Readings {
  const value = valueOf(numeral).mul(factor);
  const lastPlace = powerOfTen(numeral.power - numeral.decimals).mul(factor);
  if (numeral.denominator !== null || isExact(numeral, figure)) {
    const exact: Interval = { low: value, high: value, lowClosed: true, highClosed: true };
    return { rounded: exact, cut: exact, union: exact, lastPlace, value, qualifier: null };
  }
  const half = lastPlace.div(2);
  const wide = roundFigurePlace(numeral, figure, factor) ?? lastPlace;
  return {
    rounded: { low: value.sub(half), high: value.add(half), lowClosed: true, highClosed: true },
    cut: { low: value, high: value.add(lastPlace), lowClosed: true, highClosed: false },
    union: { low: value.sub(wide.div(2)), high: value.add(wide), lowClosed: true, highClosed: false },
    lastPlace,
    value,
    qualifier: null,
  };
}

/** Counted things without 万 or 亿 are exact; so are 100 % and 0. */
function isExact(numeral: Numeral, figure: Figure): boolean {
  if (numeral.andMore !== 'none') return false;
  if (figure.unit?.counts && numeral.power === 0 && numeral.decimals === 0) return true;
  return figure.kind === 'rank';
}

/** `300亿元` may be a round figure: its place is that of the last digit that is not zero, from two zeros on. */
function roundFigurePlace(numeral: Numeral, figure: Figure, factor: Fraction): Fraction | null {
  const zeros = trailingZeros(numeral);
  if (zeros < 2 || figure.kind === 'rate' || figure.kind === 'points') return null;
  return powerOfTen(numeral.power + zeros).mul(factor);
}

function between(lower: Readings, upper: Readings): Readings {
  const join = (a: Interval, b: Interval): Interval => ({
    low: a.low,
    high: b.high,
    lowClosed: a.lowClosed,
    highClosed: b.highClosed,
  });
  return {
    ...lower,
    // a range is given by its ends, and nothing was rounded to them
    rounded: { low: lower.value, high: upper.value, lowClosed: true, highClosed: true },
    cut: join(lower.cut, upper.cut),
    union: join(lower.union, upper.union),
  };
}

const from = (low: Fraction): Interval => ({ low, high: null, lowClosed: true, highClosed: false });
const upTo = (high: Fraction): Interval => ({ low: null, high, lowClosed: false, highClosed: true });

function qualify(plain: Readings, kind: QualifierKind, figure: Figure, numeral: Numeral, factor: Fraction): Readings {
  const { value, lastPlace } = plain;
  const same = (set: Interval, union = set): Readings => ({ ...plain, rounded: set, cut: set, union, qualifier: kind });
  const positive = value.compare(0) > 0;
  // A small rate has room of a point above and half a point below: 增长超3% for 3.9 %, 近4% for 3.5 %.
  const point = figure.kind === 'rate' ? new Fraction(1, 100) : ZERO;
  switch (kind) {
    case 'above':
      // Nobody writes 突破520 for 660.
      return same(
        positive ? { ...from(value), high: larger(value.mul(new Fraction(6, 5)), value.add(point)) } : from(value),
        from(value),
      );
    case 'atLeast':
      return same(from(value));
    case 'atMost':
      return same(upTo(value));
    case 'nearly':
      return same(
        { low: value.sub(larger(value.div(10), point.div(2))), high: value, lowClosed: true, highClosed: false },
        {
          low: value.sub(larger(value.mul(new Fraction(3, 20)), point)),
          high: value,
          lowClosed: true,
          highClosed: true,
        },
      );
    case 'about': {
      const slack =
        figure.kind === 'rate'
          ? larger(new Fraction(1, 200), value.abs().div(10))
          : larger(value.abs().div(20), lastPlace);
      return same({ low: value.sub(slack), high: value.add(slack), lowClosed: true, highClosed: true });
    }
    case 'andMore': {
      const zeros = trailingZeros(numeral);
      const place = powerOfTen(numeral.power - numeral.decimals + zeros).mul(factor);
      const oneDigit = numeral.andMore === '多' && numeral.digits.length - zeros === 1;
      const high = oneDigit ? value.mul(2) : value.add(place);
      return same({ low: value, high: larger(high, value.add(lastPlace)), lowClosed: oneDigit, highClosed: false });
    }
  }
}

const larger = (a: Fraction, b: Fraction): Fraction => (a.compare(b) >= 0 ? a : b);

/** An exact rational as people read it: a decimal where it is finite, else a fraction. */
export function exactText(value: Fraction): string {
  let denominator = value.d;
  while (denominator % 2n === 0n) denominator /= 2n;
  while (denominator % 5n === 0n) denominator /= 5n;
  return denominator === 1n ? finiteDecimal(value) : value.toFraction();
}

/** All digits of a finite decimal, however many there are. */
function finiteDecimal(value: Fraction): string {
  let places = 0;
  let scaled = value.abs();
  while (scaled.d !== 1n) {
    scaled = scaled.mul(10);
    places++;
  }
  const digits = scaled.n.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return value.compare(0) < 0 ? `-${text}` : text;
}

/** A value rounded half up to so many decimals, for messages; verdicts never use it. */
export function roundedText(value: Fraction, decimals: number): string {
  return finiteDecimalAt(value, decimals);
}

function finiteDecimalAt(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const scaled = value.abs().mul(new Fraction(scale));
  const whole = (scaled.n * 2n + scaled.d) / (scaled.d * 2n);
  const digits = whole.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return value.compare(0) < 0 && whole !== 0n ? `-${text}` : text;
}
