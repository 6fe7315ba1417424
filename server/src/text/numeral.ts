import { Fraction } from 'fraction.js';
import { digitValue, isDigit } from './characters';
import { chineseDigit, chineseValue, scalePower } from './chineseNumeral';

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

export interface NumeralAt {
  readonly numeral: Numeral;
  readonly end: number;
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
    return divisor === 0n ? new Fraction(0) : whole.div(new Fraction(divisor)).mul(powerOfTen(numeral.power));
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

/**
 * Reads the numeral that starts at `start`, as far as it goes; null where none does. Linear in the length of the numeral.
 * Blanks inside a numeral end it, except before a scale word.
 */
export function readNumeral(text: string, start: number): NumeralAt | null {
  return isDigit(text.charCodeAt(start)) ? readArabic(text, start) : readChinese(text, start);
}

interface Mantissa {
  digits: string;
  decimals: number;
  end: number;
}

/** Digits with thousands commas and a decimal point: `1,234.5`, `３．１`, `7·1`. */
function readMantissa(text: string, start: number): Mantissa {
  let i = start;
  let digits = '';
  let end = start;
  while (i < text.length) {
    const digit = digitValue(text.charCodeAt(i));
    if (digit < 0) break;
    digits += String(digit);
    i++;
  }
  end = i;
  if (digits.length <= 3 && digits !== '0' && !digits.startsWith('0')) {
    while (isThousandsGroup(text, end)) {
      for (let j = end + 1; j <= end + 3; j++) digits += String(digitValue(text.charCodeAt(j)));
      end += 4;
    }
  }
  let decimals = 0;
  if (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    i = end + 1;
    while (i < text.length) {
      const digit = digitValue(text.charCodeAt(i));
      if (digit < 0) break;
      digits += String(digit);
      decimals++;
      i++;
    }
    end = i;
  }
  return { digits: withoutLeadingZeros(digits), decimals, end };
}

const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0xff0e || unit === 0xb7 || unit === 0x2e31;

/** `,` and exactly three digits; a comma between figures of other lengths is a pause, not a separator. */
function isThousandsGroup(text: string, comma: number): boolean {
  if (text.charAt(comma) !== ',') return false;
  for (let i = comma + 1; i <= comma + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return !isDigit(text.charCodeAt(comma + 4));
}

const withoutLeadingZeros = (digits: string): string => {
  let i = 0;
  while (i < digits.length - 1 && digits.charCodeAt(i) === 48) i++;
  return i === 0 ? digits : digits.slice(i);
};

/** Units that begin with a scale word: in 5千瓦 and 3百羽 the scale belongs to the unit. */
const SCALE_OF_UNIT = /^(?:千(?:瓦|克|米|伏|卡|赫|帕|焦|字节|比特|分点)|百(?:羽|分点|帕))/;

function readArabic(text: string, start: number): NumeralAt {
  const first = readMantissa(text, start);
  const { decimals } = first;
  let { digits, end } = first;
  let power = 0;
  let andMore: Numeral['andMore'] = 'none';
  const more = andMoreAt(text, end);
  let vague = false;
  if (more) {
    andMore = more;
    end++;
  } else if (text.charAt(end) === '几' && scalePower(text.charAt(end + 1)) > 0) {
    vague = true;
    end++;
  }
  const scale = readScale(text, end);
  if (scale) {
    power = scale.power;
    end = scale.end;
    // 3亿4500万, 1万2千, 5万2000: the parts add up and the last one gives the precision.
    while (decimals === 0 && andMore === 'none' && power > 0 && isDigit(text.charCodeAt(end))) {
      const next = readMantissa(text, end);
      const nextScale = readScale(text, next.end);
      const nextPower = nextScale?.power ?? 0;
      const fits =
        next.decimals === 0 &&
        next.digits.length + nextPower <= power &&
        (nextScale !== null || next.end - end === power);
      if (!fits) break;
      digits = (BigInt(digits) * 10n ** BigInt(power - nextPower) + BigInt(next.digits)).toString();
      power = nextPower;
      end = nextScale?.end ?? next.end;
    }
  }
  if (andMore === 'none') {
    const behind = andMoreAt(text, end);
    if (behind) {
      andMore = behind;
      end++;
    }
  }
  return {
    numeral: { digits, decimals, power, negative: false, denominator: null, style: 'arabic', andMore, vague },
    end,
  };
}

/** Words that begin with 多 and are no "and more": 5多媒体 does not occur, 二十多层 does. */
const MANY_WORD = /^多(?:媒|边|功能|样|方位|党|云|式联)/;

function andMoreAt(text: string, i: number): '余' | '多' | null {
  const char = text.charAt(i);
  if (char === '余') return '余';
  return char === '多' && !MANY_WORD.test(text.slice(i, i + 4)) ? '多' : null;
}

/** Scale words behind digits: 千 万 百万 千万 亿 万亿 亿亿, no blank before them except one. */
function readScale(text: string, from: number): { power: number; end: number } | null {
  let i = from;
  if (text.charAt(i) === ' ' && scalePower(text.charAt(i + 1)) >= 4) i++;
  let power = 0;
  let seen = 0;
  const begun = i;
  while (i < text.length && seen < 3) {
    const next = scalePower(text.charAt(i));
    if (next === 0 || next === 1) break;
    if (SCALE_OF_UNIT.test(text.slice(i, i + 4))) break;
    if (seen > 0 && next < 4) break;
    power += next;
    seen++;
    i++;
  }
  return i > begun ? { power, end: i } : null;
}

/** Chinese numerals: 二十三万亿, 三点五, 二〇二一, 两千三百, 十几, 数百, 三四个. */
function readChinese(text: string, start: number): NumeralAt | null {
  const run = collectRun(text, start);
  if (run.letters === '') return null;
  const pair = run.vague ? null : neighbours(run.letters);
  const known = chineseValue(pair ?? run.letters);
  if (!known) return null;
  let { end } = run;
  let { andMore } = run;
  const place = /[万亿萬億]/.test(run.letters) ? known.place : 0;
  let digits = (known.value / 10n ** BigInt(place)).toString();
  let power = place;
  let decimals = 0;
  // 三点五, 三十六点九亿; 十点二十 is a time of day, for a scale of ten is no decimal.
  if (text.charAt(end) === '点' && chineseDigit(text.charAt(end + 1)) >= 0) {
    let i = end + 1;
    let fraction = '';
    while (chineseDigit(text.charAt(i)) >= 0) fraction += String(chineseDigit(text.charAt(i++)));
    if (scalePower(text.charAt(i)) !== 1) {
      const scale = readScale(text, i);
      digits = known.value.toString() + fraction;
      decimals = fraction.length;
      power = scale?.power ?? 0;
      end = scale?.end ?? i;
    }
  }
  if (andMore === 'none') {
    const more = andMoreAt(text, end);
    if (more) {
      andMore = more;
      end++;
    }
  }
  const vague = run.vague || pair !== null;
  return {
    numeral: {
      digits: withoutLeadingZeros(digits),
      decimals,
      power,
      negative: false,
      denominator: null,
      style: 'chinese',
      andMore,
      vague,
    },
    end,
  };
}

interface Run {
  /** Digits and scale words, with 几 and 数 read as one. */
  readonly letters: string;
  readonly end: number;
  readonly vague: boolean;
  readonly andMore: Numeral['andMore'];
}

function collectRun(text: string, start: number): Run {
  let letters = '';
  let vague = false;
  let andMore: Numeral['andMore'] = 'none';
  let i = start;
  for (; i < text.length; i++) {
    const char = text.charAt(i);
    const power = scalePower(char);
    if (power >= 2 && SCALE_OF_UNIT.test(text.slice(i, i + 4))) break;
    if (power > 0 || chineseDigit(char) >= 0) {
      if (i === start && power > 1) break; // 百姓, 万一, 千方百计: a scale word alone is no number
      letters += char;
    } else if (char === '廿' && i === start) letters += '二十';
    else if (char === '卅' && i === start) letters += '三十';
    else if (char === '几' && (scalePower(text.charAt(i + 1)) > 0 || scalePower(text.charAt(i - 1)) === 1)) {
      letters += '一';
      vague = true;
    } else if (char === '数' && i === start && scalePower(text.charAt(i + 1)) > 0) {
      letters += '一';
      vague = true;
    } else if ((char === '余' || char === '多') && i > start && scalePower(text.charAt(i + 1)) >= 4) andMore = char;
    else break;
  }
  return { letters, end: i, vague, andMore };
}

/** 三四个, 二三十: two neighbours beside each other are an estimate, read as the lower one; null for anything else. */
function neighbours(letters: string): string | null {
  const match = /^([一二两三四五六七八九])([二两三四五六七八九])([十百千万亿]*)$/.exec(letters);
  if (!match) return null;
  const [, low = '', high = '', scales = ''] = match;
  return chineseDigit(high) - chineseDigit(low) === 1 ? low + scales : null;
}
