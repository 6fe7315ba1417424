import { Fraction } from 'fraction.js';

/** A set of exact rationals between two ends; an open end is null, a closed one may be included or not. */
export interface Interval {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

export const closed = (low: Fraction, high: Fraction): Interval => ({ low, high, lowClosed: true, highClosed: true });
export const exactly = (value: Fraction): Interval => closed(value, value);

/** Whether two sets of numbers have one in common. */
export function meet(a: Interval, b: Interval): boolean {
  return !liesAbove(a, b) && !liesAbove(b, a);
}

/** Whether every number of `a` is greater than every number of `b`. */
export function liesAbove(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return false;
  const order = a.low.compare(b.high);
  return order > 0 || (order === 0 && !(a.lowClosed && b.highClosed));
}

/** The distance between two disjoint intervals; zero where they meet. */
export function gap(a: Interval, b: Interval): Fraction {
  if (liesAbove(a, b) && a.low && b.high) return a.low.sub(b.high);
  if (liesAbove(b, a) && b.low && a.high) return b.low.sub(a.high);
  return new Fraction(0);
}

export function width(a: Interval): Fraction | null {
  return a.low && a.high ? a.high.sub(a.low) : null;
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && a.low.add(b.low),
    high: a.high && b.high && a.high.add(b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

export function negate(a: Interval): Interval {
  return {
    low: a.high && a.high.neg(),
    high: a.low && a.low.neg(),
    lowClosed: a.highClosed,
    highClosed: a.lowClosed,
  };
}

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

/** Product of intervals of non-negative numbers. */
export function multiply(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && a.low.mul(b.low),
    high: a.high && b.high && a.high.mul(b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

/** Quotient of an interval of non-negative numbers by one of positive numbers; open above where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval {
  const dividable = b.low !== null && b.low.compare(0) > 0;
  return {
    low: a.low && b.high && b.high.compare(0) > 0 ? a.low.div(b.high) : null,
    high: dividable && a.high && b.low ? a.high.div(b.low) : null,
    lowClosed: a.lowClosed && b.highClosed,
    highClosed: a.highClosed && b.lowClosed,
  };
}

export function scale(a: Interval, by: Fraction): Interval {
  const scaled = { ...a, low: a.low && a.low.mul(by), high: a.high && a.high.mul(by) };
  return by.compare(0) < 0
    ? { low: scaled.high, high: scaled.low, lowClosed: a.highClosed, highClosed: a.lowClosed }
    : scaled;
}

/** Powers with a whole exponent, for numbers that are not negative. */
export function power(a: Interval, exponent: number): Interval {
  return { ...a, low: a.low && a.low.pow(exponent), high: a.high && a.high.pow(exponent) };
}
