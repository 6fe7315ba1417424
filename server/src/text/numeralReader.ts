import { isDigit } from './characters';
import { chineseDigit, chineseValue, scalePower } from './chineseNumeral';
import type { Numeral } from './numeral';

export interface NumeralAt {
  readonly numeral: Numeral;
  readonly end: number;
  /** The other end of an estimate that names two neighbours: 三四万, 十五六. */
  readonly upTo?: Numeral;
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
export function readMantissa(text: string, start: number): Mantissa {
  let end = endOfDigits(text, start);
  let digits = plainDigits(text, start, end);
  if (end - start <= 3 && !digits.startsWith('0')) {
    while (isThousandsGroup(text, end)) {
      digits += plainDigits(text, end + 1, end + 4);
      end += 4;
    }
  }
  let decimals = 0;
  if (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    const until = endOfDigits(text, end + 1);
    const fraction = plainDigits(text, end + 1, until);
    digits += fraction;
    decimals = fraction.length;
    end = until;
  }
  return { digits: withoutLeadingZeros(digits), decimals, end };
}

function endOfDigits(text: string, start: number): number {
  let i = start;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** The digits between two offsets as ASCII. */
function plainDigits(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return text.charCodeAt(start) < 0x100 && text.charCodeAt(end - 1) < 0x100 && !/[０-９]/.test(slice)
    ? slice
    : slice.replace(/[０-９]/g, digit => String(digit.charCodeAt(0) - 0xff10));
}

const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0xff0e || unit === 0xb7 || unit === 0x2e31;

/**
 * A comma of the width of the digits around it and exactly three digits; a comma between figures of other lengths is a
 * pause, not a separator.
 */
function isThousandsGroup(text: string, comma: number): boolean {
  const wide = text.charAt(comma) === '，';
  if (!wide && text.charAt(comma) !== ',') return false;
  if (wide && text.charCodeAt(comma - 1) < 0xff10) return false;
  for (let i = comma + 1; i <= comma + 3; i++) {
    const unit = text.charCodeAt(i);
    if (!isDigit(unit) || (wide && unit < 0xff10)) return false;
  }
  return !isDigit(text.charCodeAt(comma + 4));
}

export const withoutLeadingZeros = (digits: string): string => {
  let i = 0;
  while (i < digits.length - 1 && digits.charCodeAt(i) === 48) i++;
  return i === 0 ? digits : digits.slice(i);
};

/** Units that begin with a scale word: in 5千瓦 and 3百羽 the scale belongs to the unit. */
const SCALE_OF_UNIT = /^(?:千(?:瓦|克|米|伏|卡|赫|帕|焦|字节|比特|分[点之])|[百佰](?:羽|分[点之位]|帕))/;
const startsUnit = (text: string, i: number): boolean => {
  const char = text.charAt(i);
  return (char === '千' || char === '百' || char === '佰') && SCALE_OF_UNIT.test(text.slice(i, i + 4));
};

/** The parts of a mixed numeral add up (3亿4500万, 5万4千6百, 2千零30万); the last one gives the precision. */
function readArabic(text: string, start: number): NumeralAt {
  const first = readMantissa(text, start);
  const { decimals } = first;
  let { digits, end } = first;
  let power = 0;
  let andMore: Numeral['andMore'] = 'none';
  let vague = false;
  const more = andMoreAt(text, end);
  if (more) {
    andMore = more;
    end++;
  } else if (text.charAt(end) === '几' && /[\u4e00-\u9fff]/.test(text.charAt(end + 1))) {
    vague = true;
    end++;
  }
  let scale = readScale(text, end);
  if (scale) {
    ({ power, end } = scale);
    if (scale.more) andMore = '多';
    const lone = decimals === 0 && andMore === 'none' && power >= 3 ? loneDigit(text, end) : null;
    if (lone !== null) {
      digits += lone;
      power -= 1;
      end++;
    }
    while (lone === null && decimals === 0 && andMore === 'none') {
      const zero = text.charAt(end) === '零' ? 1 : 0;
      if (!isDigit(text.charCodeAt(end + zero))) break;
      const next = readMantissa(text, end + zero);
      if (next.decimals > 0 || next.digits === '0') break;
      scale = readScale(text, next.end);
      if (scale && zero === 1 && scale.power > power) {
        // 2千零30万: the larger scale word counts for all that was read
        digits = (BigInt(digits) * 10n ** BigInt(power) + BigInt(next.digits)).toString();
      } else {
        const nextPower = scale?.power ?? 0;
        const printed = next.end - end - zero;
        // 1亿2300 has no other reading; 5万2023年 has
        const dated = '年月'.includes(text.charAt(next.end) || ' ');
        const whole = !dated && (printed === power || (power >= 8 && printed >= 4));
        const fits = scale !== null || zero === 1 || whole;
        if (!fits || next.digits.length + nextPower > power) break;
        digits = (BigInt(digits) * 10n ** BigInt(power - nextPower) + BigInt(next.digits)).toString();
      }
      power = scale?.power ?? 0;
      end = scale?.end ?? next.end;
      if (!scale) break;
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

/** 3万5 is 35,000, as 三万五 is: a lone digit at a pause stands for the next place down. */
function loneDigit(text: string, i: number): string | null {
  const digit = plainDigits(text, i, i + 1);
  return /^[1-9]$/.test(digit) && /^[，。,;；、！？!?）)]?$/.test(text.charAt(i + 1)) ? digit : null;
}

/** Words that begin with 多 or 余 and are no "and more": 二十多层 is one, 3多功能 is none. */
const MORE_WORD = /^(?:多(?:媒|边|功能|样|方位|党|云|式联|元化|赢)|余(?:下|额|款|热|缺|震|粮|地))/;

/** 20来家, 一百来人: about a round number of things; 10来自外地 is none. */
const ROUND = /[0０十百千]/;
const COUNTED = /[万亿个家人名条项天岁户次亩吨元块公位斤米]/;

function andMoreAt(text: string, i: number): '余' | '多' | null {
  const char = text.charAt(i);
  if (char === '来') return ROUND.test(text.charAt(i - 1)) && COUNTED.test(text.charAt(i + 1)) ? '多' : null;
  if (char !== '余' && char !== '多' && char !== '餘') return null;
  // 60余款首发新品: behind a round number 款 counts
  const kinds =
    text.startsWith('余款', i) && ROUND.test(text.charAt(i - 1)) && /[\u4e00-\u9fff]/.test(text.charAt(i + 2));
  if (!kinds && MORE_WORD.test(text.slice(i, i + 4))) return null;
  return char === '多' ? '多' : '余';
}

interface Scale {
  readonly power: number;
  readonly end: number;
  /** 多 printed inside it (3个多亿). */
  readonly more?: boolean;
}

/** Scale words behind digits: 千 万 百万 千万 亿 万亿 亿亿, no blank before them except one. */
function readScale(text: string, from: number): Scale | null {
  let i = from;
  if (text.charAt(i) === ' ' && scalePower(text.charAt(i + 1)) >= 4) i++;
  let power = 0;
  let seen = 0;
  const begun = i;
  while (i < text.length && seen < 3) {
    // 1兆300万: inside a longer numeral 兆 is a trillion
    const next = seen === 0 && text.charAt(i) === '兆' && isTrillion(text, i + 1) ? 12 : scalePower(text.charAt(i));
    if (next <= 1 || startsUnit(text, i) || (seen > 0 && next < 4)) break;
    power += next;
    seen++;
    i++;
  }
  return i > begun ? { power, end: i } : saidHundredMillion(text, i);
}

/** 2个亿 is said for 2亿, 3个多亿 for more; 6个亿元以上项目 counts projects. */
function saidHundredMillion(text: string, i: number): Scale | null {
  if (text.charCodeAt(i) !== 0x4e2a) return null;
  const more = text.charAt(i + 1) === '多';
  const end = more ? i + 3 : i + 2;
  const counts = text.charCodeAt(end - 1) !== 0x4ebf || COUNTS_SIZES.test(text.slice(end, end + 3));
  return counts ? null : { power: 8, end, more };
}
const COUNTS_SIZES = /^元?(?:以|级|项|产|企|园|镇|村|强|大)/;

/** Chinese numerals: 二十三万亿, 三点五, 二〇二一, 两千三百, 十几, 数百, 三四个. */
function readChinese(text: string, start: number): NumeralAt | null {
  const run = collectRun(text, start);
  if (run.letters === '') return null;
  const known = chineseValue(run.letters);
  if (!known) return null;
  let { end, andMore } = run;
  const place = /[万亿萬億兆]/.test(run.letters) ? known.place : 0;
  let digits = (known.value / 10n ** BigInt(place)).toString();
  let power = place;
  let decimals = 0;
  // 三点五, 三十六点九亿; 十点二十 is a time of day, for a scale of ten is no decimal.
  const point = text.charAt(end);
  if ((point === '点' || point === '點') && isDecimalDigit(text.charAt(end + 1)) && andMore === 'none') {
    let i = end + 1;
    let fraction = '';
    while (isDecimalDigit(text.charAt(i))) fraction += String(chineseDigit(text.charAt(i++)));
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
  const said = power === 0 && andMore === 'none' ? saidHundredMillion(text, end) : null;
  if (said) {
    ({ power, end } = said);
    if (said.more) andMore = '多';
  }
  const numeral: Numeral = {
    digits: withoutLeadingZeros(digits),
    decimals,
    power,
    negative: false,
    denominator: null,
    style: 'chinese',
    andMore,
    vague: run.vague,
  };
  const high = run.upper === null ? null : chineseValue(run.upper);
  if (!high || decimals > 0) return { numeral, end };
  return { numeral, end, upTo: { ...numeral, digits: (high.value / 10n ** BigInt(place)).toString() } };
}

/** 两 counts things and is no decimal. */
const isDecimalDigit = (char: string): boolean => chineseDigit(char) >= 0 && char !== '两' && char !== '兩';

interface Run {
  /** Digits and scale words; 几 and 数 in front stand for one, behind 十 and 零 for nothing. */
  readonly letters: string;
  /** The same run with the higher of two neighbours (三四万: 四万); null where none are named. */
  readonly upper: string | null;
  readonly end: number;
  readonly vague: boolean;
  readonly andMore: Numeral['andMore'];
}

/** Numerals of more characters are none; without an end to them a line of digits alone would cost its square. */
const LONGEST = 80;

/** As far as the run is one number: 五十千 ends behind 五十, 二十九九千 behind 二十九. */
function collectRun(text: string, start: number): Run {
  let letters = '';
  let upper: string | null = null;
  let vague = false;
  let andMore: Numeral['andMore'] = 'none';
  /** The lowest scale word since the last 万 or 亿, and whether any was seen at all. */
  let lowest = 4;
  let scales = 0;
  let i = start;
  const push = (char: string): void => {
    letters += char;
    if (upper !== null) upper += char;
  };
  for (; i < text.length && letters.length <= LONGEST; i++) {
    const char = text.charAt(i);
    const power = scalePower(char);
    const before = letters.charAt(letters.length - 1);
    if (i === start && power > 1 && '余多餘'.includes(text.charAt(i + 1) || ' ') && !andMoreAt(text, i + 2)) {
      push('一'); // 百余家, 千多人
      push(char);
      [lowest, scales] = [power < 4 ? power : 4, 1];
      continue;
    }
    if (power > 0) {
      if ((i === start && power > 1) || (startsUnit(text, i) && text.slice(i + 1, i + 3) !== '分之')) break; // 百姓, 万一: a scale word alone is no number
      if (power < 4 ? power >= lowest || (power > 1 && chineseDigit(before) <= 0) : false) break;
      if (power === 1 && before !== '' && chineseDigit(before) < 0 && scalePower(before) < 4) break;
      if (power === 1 && scalePower(before) >= 4) break; // 一万十 is none
      lowest = power < 4 ? power : 4;
      scales++;
      push(char);
      continue;
    }
    const digit = chineseDigit(char);
    if (digit >= 0) {
      // 两 counts: inside a numeral it stands before a scale word only, 两万两 is a weight
      if (digit === 2 && i > start && '两兩'.includes(char) && scalePower(text.charAt(i + 1)) === 0) {
        // 一两个, 一两年: one or two
        if (before !== '一' || letters.length > 1 || !ONE_OR_TWO.includes(text.charAt(i + 1) || ' ')) break;
        upper = '二';
        vague = true;
        continue;
      }
      if (digit > 0 && chineseDigit(before) > 0) {
        const pair = upper === null && areNeighbours(text, i, before, scales > 0, letters.length);
        if (pair) {
          upper = letters.slice(0, -1) + char;
          vague = true;
          continue;
        }
        if (scales > 0) break;
      }
      push(char);
    } else if (i === start && (char === '廿' || char === '卅')) {
      push(char === '廿' ? '二十' : '三十');
      lowest = 1;
      scales++;
    } else if ((char === '几' || char === '幾') && i > start && (scalePower(before) === 1 || '零〇'.includes(before))) {
      if ('零〇'.includes(before)) letters = letters.slice(0, -1);
      vague = true;
    } else if (i === start && '几幾数數'.includes(char) && scalePower(text.charAt(i + 1)) > 0) {
      push('一');
      vague = true;
    } else if (i > start && '余多餘来'.includes(char) && scalePower(text.charAt(i + 1)) >= 4) {
      andMore = '多来'.includes(char) ? '多' : '余';
    } else if (char === '兆' && i > start && goesOnBehindTrillion(text, i + 1)) {
      lowest = 4;
      scales++;
      push(char);
    } else break;
  }
  if (letters.length > LONGEST) letters = '';
  if (vague && andMore === 'none' && i > start && letters === '') return { letters, upper, end: i, vague, andMore };
  // 一百一 is 110, but nobody counts so: in 一百一个 the last digit counts by itself
  if (scales > 0 && upper === null && !vague && isElided(letters) && COUNTING.includes(text.charAt(i) || ' ')) {
    letters = letters.slice(0, -1);
    i--;
  }
  // 五百零 is no number: a zero behind scale words needs something to follow.
  while (scales > 0 && '零〇○'.includes(letters.charAt(letters.length - 1)) && letters.length > 1) {
    letters = letters.slice(0, -1);
    upper = upper === null ? null : upper.slice(0, -1);
    i--;
  }
  return { letters, upper, end: i, vague, andMore };
}

/** First characters of words that count; 块 and 元 are none of them, 一百五块 is said. */
const COUNTING = '个位名家户口件项条台辆套只头间所天周月年岁';

/** A digit straight behind 百, 千, 万 or 亿 stands for the next place down: 一百一, 两万三. */
const isElided = (letters: string): boolean =>
  chineseDigit(letters.charAt(letters.length - 1)) > 0 && scalePower(letters.charAt(letters.length - 2)) > 1;

/** What 一两 counts where it is no weight (一两黄金). */
const ONE_OR_TWO = '个家次天年月周日名人位项条处句件场种代点度分成倍百千万亿';

/** 1兆300万, 5兆元: inside a longer numeral and before money or people 兆 is a trillion, elsewhere a million. */
const isTrillion = (text: string, next: number): boolean =>
  isDigit(text.charCodeAt(next)) || '元美欧日韩新台港英人零'.includes(text.charAt(next) || ' ');

/** 兆 is a trillion only inside a longer numeral (一兆零三百万); elsewhere it stands for mega. */
function goesOnBehindTrillion(text: string, next: number): boolean {
  return chineseDigit(text.charAt(next)) >= 0 || scalePower(text.charAt(next)) === 1 || isTrillion(text, next);
}

/**
 * Two digits beside each other that name an estimate (三四个, 二三十, 十五六, 七百三四十), not the digits of a number
 * (一二三四, 二〇). 三五 is one only before a scale word or a measure.
 */
function areNeighbours(text: string, at: number, low: string, behindScale: boolean, length: number): boolean {
  if (!behindScale && length !== 1) return false;
  const next = text.charAt(at + 1);
  if (chineseDigit(next) >= 0 || next === '点' || next === '點') return false;
  const step = chineseDigit(text.charAt(at)) - chineseDigit(low);
  if (step === 1) return !(low === '九');
  return low === '三' && text.charAt(at) === '五' && !behindScale && /[十百千万亿个天年名成家人次]/.test(next);
}
