import { Fraction } from 'fraction.js';
import type { Figure } from './figure';
import type { Interval } from './interval';
import { type Readings, readings } from './readings';
import type { QualifierKind } from './qualifiers';

/** An interval as plain text: its ends as exact fractions (`7/2`), null where open, and whether they belong to it. */
export type PlainInterval = readonly [low: string | null, high: string | null, lowClosed: boolean, highClosed: boolean];

/** What a printed figure may stand for, as plain data that another process understands; see `Readings`. */
export interface PlainReadings {
  readonly rounded: PlainInterval;
  readonly cut: PlainInterval;
  readonly union: PlainInterval;
  readonly lastPlace: string;
  readonly value: string;
  readonly qualifier: QualifierKind | null;
}

const known = new WeakMap<Figure, PlainReadings | 'none'>();

/** Worked out once for a figure, which lives as long as its sentence is remembered. Null where no interval can be given. */
export function plainReadings(figure: Figure): PlainReadings | null {
  let plain = known.get(figure);
  if (plain === undefined) {
    const found = readings(figure);
    plain = found ? toPlain(found) : 'none';
    known.set(figure, plain);
  }
  return plain === 'none' ? null : plain;
}

/** The exact rationals again. */
export const fromPlain = ({ rounded, cut, union, lastPlace, value, qualifier }: PlainReadings): Readings => ({
  rounded: toInterval(rounded),
  cut: toInterval(cut),
  union: toInterval(union),
  lastPlace: new Fraction(lastPlace),
  value: new Fraction(value),
  qualifier,
});

const toPlain = ({ rounded, cut, union, lastPlace, value, qualifier }: Readings): PlainReadings => ({
  rounded: plainInterval(rounded),
  cut: plainInterval(cut),
  union: plainInterval(union),
  lastPlace: lastPlace.toFraction(),
  value: value.toFraction(),
  qualifier,
});

const plainInterval = ({ low, high, lowClosed, highClosed }: Interval): PlainInterval => [
  low && low.toFraction(),
  high && high.toFraction(),
  lowClosed,
  highClosed,
];

const toInterval = ([low, high, lowClosed, highClosed]: PlainInterval): Interval => ({
  low: low === null ? null : new Fraction(low),
  high: high === null ? null : new Fraction(high),
  lowClosed,
  highClosed,
});
