import { Fraction } from 'fraction.js';

/**
 * A number as it is printed: `digits × 10^(power − decimals)`, so that `9.66亿` is 966, two decimals, power 8. What
 * is lost by printing (the unit of the last place) follows from `decimals` and `power`.
 */
export interface Numeral {
  /** Decimal digits without point; no leading zeros except a single `0`. */
  readonly digits: string;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** Power of ten of the scale words: 千 3, 万 4, 亿 8, 万亿 12. */
  readonly power: number;
  readonly negative: boolean;
  /** For `三分之一` and the like the printed denominator, else null. */
  readonly denominator: string | null;
  readonly style: 'arabic' | 'chinese';
  /** 余, 多 printed inside or behind the numeral: 3000余, 30多万. */
  readonly andMore: 'none' | '余' | '多';
  /** 几, 数, 若干, 两三: no interval can be given. */
  readonly vague: boolean;
}

const TEN = new Fraction(10);

/** 10^n as an exact rational, n of either sign. */
export function powerOfTen(n: number): Fraction {
  return n >= 0 ? new Fraction(10n ** BigInt(n)) : new Fraction(1n, 10n ** BigInt(-n));
}

/** The printed value, scale words included, units not. */
export function valueOf(numeral: Numeral): Fraction {
  const whole = new Fraction(numeral.negative ? -BigInt(numeral.digits) : BigInt(numeral.digits));
  if (numeral.denominator !== null) {
    const divisor = BigInt(numeral.denominator);
    return divisor === 0n
      ? new Fraction(0)
      : whole.div(new Fraction(divisor)).mul(powerOfTen(numeral.power - numeral.decimals));
  }
  const exponent = numeral.power - numeral.decimals;
  return exponent === 0 ? whole : whole.mul(TEN.pow(exponent));
}

/** Unit of the last printed place: 1.2万亿 has 10^11. */
export const lastPlace = (numeral: Numeral): Fraction => powerOfTen(numeral.power - numeral.decimals);

/** Zeros an integer mantissa ends in: `300亿` has two, `30.0` none. */
export function trailingZeros(numeral: Numeral): number {
  if (numeral.decimals > 0) return 0;
  let zeros = 0;
  while (zeros < numeral.digits.length - 1 && numeral.digits.charCodeAt(numeral.digits.length - 1 - zeros) === 48)
    zeros++;
  return zeros;
}

/** A whole number in the given style, for words that hold one (半, 对折, 翻番). */
export const plainNumeral = (digits: string, style: Numeral['style'], decimals = 0): Numeral => ({
  digits,
  decimals,
  power: 0,
  negative: false,
  denominator: null,
  style,
  andMore: 'none',
  vague: false,
});

/** The numeral and a half: 三年半, 两米半. One with decimals or scale words stays what it is. */
export function andAHalf(numeral: Numeral): Numeral {
  if (numeral.decimals > 0 || numeral.power > 0 || numeral.denominator !== null) return numeral;
  return { ...numeral, digits: `${numeral.digits}5`, decimals: 1 };
}
