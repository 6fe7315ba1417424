// Arithmetic of the evaluation, on purpose not the project's: what is wrong in one must not be invisible in the other.

/** A fraction with a positive denominator. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export const rational = (over: bigint, under = 1n): Rational =>
  under < 0n ? { over: -over, under: -under } : { over, under };
export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Rational, b: Rational): Rational => rational(a.over * b.over, a.under * b.under);
export const less = (a: Rational, b: Rational): boolean => a.over * b.under < b.over * a.under;
export const raised = (a: Rational, exponent: number): Rational =>
  rational(a.over ** BigInt(exponent), a.under ** BigInt(exponent));
export const toNumber = (a: Rational): number => Number((a.over * 1_000_000_000n) / a.under) / 1e9;

/** All numbers a printed figure may stand for, ends included. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

export const apart = (a: Range, b: Range): boolean => less(a.high, b.low) || less(b.high, a.low);
export const sum = (ranges: readonly Range[]): Range =>
  ranges.reduce((a, b) => ({ low: plus(a.low, b.low), high: plus(a.high, b.high) }));
export const difference = (a: Range, b: Range): Range => ({ low: minus(a.low, b.high), high: minus(a.high, b.low) });
/** The product of ranges of numbers that are not negative. */
export const product = (a: Range, b: Range): Range => ({ low: times(a.low, b.low), high: times(a.high, b.high) });
export const power = (a: Range, exponent: number): Range => ({
  low: raised(a.low, exponent),
  high: raised(a.high, exponent),
});

const one = rational(1n);
const hundred = rational(100n);
/** 1 + g for a growth of g percent, 1 − g for a fall. */
export const factorOf = (percent: Range, falls = false): Range => {
  const part = (end: Rational): Rational => rational(end.over, end.under * hundred.over);
  return falls
    ? { low: minus(one, part(percent.high)), high: minus(one, part(percent.low)) }
    : { low: plus(one, part(percent.low)), high: plus(one, part(percent.high)) };
};
