import { isDigit, isLetter } from '../text/characters';
import { chineseDigit, scalePower } from '../text/chineseNumeral';
import type { Numeral } from '../text/numeral';
import { plainNumeral, valueOf } from '../text/numeral';
import type { NumeralAt } from '../text/numeralReader';
import { readMantissa, readNumeral } from '../text/numeralReader';
import type { Span } from '../text/span';
import { looseText } from './looseText';
import { countsBefore, wordWithoutNumber } from './numeralWords';
import { unitAt } from './units';

export interface PlacedNumeral {
  readonly span: Span;
  readonly numeral: Numeral;
}

/**
 * Every numeral of a text, also those that measure nothing: lone digits, fractions, powers, numbers with letters for scale
 * words. Checks and colours do not want them; whoever compares readers does. Offsets into the text as given.
 */
export function scanNumerals(text: string): PlacedNumeral[] {
  const loose = looseText(text);
  const found: PlacedNumeral[] = [];
  for (let i = 0; i < loose.text.length;) {
    const skipped = skipAt(loose.text, i);
    if (skipped > i) {
      i = skipped;
      continue;
    }
    const read = numeralAt(loose.text, i, LETTERS_OF_ANY_CASE);
    if (!read || isLoneBeforeMoney(loose.text, i, read.end)) {
      i++;
      continue;
    }
    const end = (loose.offsets[read.end - 1] ?? 0) + 1;
    found.push({ span: { start: loose.offsets[i] ?? 0, end }, numeral: read.numeral });
    i = read.end;
  }
  return found;
}

/** 一美元: a lone digit before the name of a currency is read with its money (`scanFigures`), not as a number. */
const isLoneBeforeMoney = (text: string, start: number, end: number): boolean =>
  isLone(text, start, end) &&
  !countsBefore(text, end) &&
  (unitAt(text, end)?.unit.dimension.startsWith('money.') ?? false);

/** Behind an address of the web or a word whose characters are no number. */
export function skipAt(text: string, i: number): number {
  if (text.startsWith('http', i) || text.startsWith('www.', i)) {
    let end = i;
    while (end < text.length && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x2e80) end++;
    return end;
  }
  return wordWithoutNumber(text, i) ?? endOfEndlessRun(text, i) ?? i;
}

/** Numerals of more characters are none, and none of their tails is looked at: a line of 一 would cost its square. */
const LONGEST = 80;

function endOfEndlessRun(text: string, start: number): number | null {
  const numeral = (at: number): boolean => chineseDigit(text.charAt(at)) >= 0 || scalePower(text.charAt(at)) > 0;
  if (!numeral(start) || numeral(start - 1)) return null;
  let end = start + 1;
  while (numeral(end)) end++;
  return end - start > LONGEST ? end : null;
}

/** The numeral at `start`, its sign, whole part, fraction and power included; null where none starts. */
export function numeralAt(text: string, start: number, letters = LETTERS): NumeralAt | null {
  const sign = signAt(text, start);
  let from = sign ? start + 1 : start;
  while (sign && sign !== '负' && text.charAt(from) === ' ') from++;
  if (!sign && isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1))) return null;
  const first = partAt(text, from, letters);
  if (!first) return null;
  const read = fractionAt(text, first) ?? first;
  if (first === read && isLone(text, from, read.end) && !(sign === '负') && !standsAlone(text, from)) return null;
  return sign ? { ...read, numeral: { ...read.numeral, negative: !read.numeral.negative } } : read;
}

function signAt(text: string, i: number): string {
  const char = text.charAt(i);
  if (char === '负') return char;
  if (char !== '-' && char !== '－' && char !== '−') return '';
  const before = text.charCodeAt(i - 1);
  return isDigit(before) || isLetter(before) || '%％-－—）)'.includes(text.charAt(i - 1) || ' ') ? '' : char;
}

/** One number without fraction: digits with a letter or an exponent, a Chinese numeral, .5. */
function partAt(text: string, start: number, letters = LETTERS): NumeralAt | null {
  const point = text.charAt(start) === '.' && isDigit(text.charCodeAt(start + 1)) && text.charAt(start - 1) !== '.';
  if (point) {
    const read = readMantissa(text, start + 1);
    return { numeral: plainNumeral(read.digits, 'arabic', read.end - start - 1), end: read.end };
  }
  if ('百千'.includes(text.charAt(start)) && chineseDigit(text.charAt(start + 1)) > 0) {
    // 百三, 千三: a hundred and thirty
    const rest = chineseDigit(text.charAt(start + 1));
    const next = text.charAt(start + 2);
    if (chineseDigit(next) < 0 && scalePower(next) === 0 && !/[\u4e00-\u9fff]/.test(next)) {
      const value = text.charAt(start) === '百' ? 100 + 10 * rest : 1000 + 100 * rest;
      return { numeral: plainNumeral(String(value), 'chinese'), end: start + 2 };
    }
  }
  const half = text.charAt(start) === '半' ? HALVES[text.charAt(start + 1)] : undefined;
  if (half !== undefined) return { numeral: plainNumeral(half, 'chinese'), end: start + 2 };
  const spoken = spokenDigits(text, start);
  if (spoken) return spoken;
  const read = readNumeral(text, start);
  if (!read || text.charCodeAt(start - 1) === 0x2e) return read;
  if (read.numeral.style === 'arabic') return powerAt(text, read, letters) ?? read;
  const dozen = text.charAt(read.end) === '打' && !'开算造击破工动电印扮'.includes(text.charAt(read.end + 1) || ' ');
  if (!dozen) return read;
  return { numeral: plainNumeral(valueOf(read.numeral).mul(12).toFraction(), 'chinese'), end: read.end + 1 };
}

/** 半打鸡蛋, 年过半百. */
const HALVES: Readonly<Record<string, string>> = { 打: '6', 百: '50' };

const SPOKEN = '洞幺两三四五六拐八勾';
const spokenRun = /[幺洞拐勾〇零一二两三四五六七八九柒玖]{3,80}/y;

/** 幺八五洞幺拐: digits as they are called out, one by one. */
function spokenDigits(text: string, start: number): NumeralAt | null {
  spokenRun.lastIndex = start;
  const run = spokenRun.exec(text)?.[0];
  if (run === undefined || !run.includes('幺')) return null;
  const digits = [...run].map(char => (SPOKEN.includes(char) ? SPOKEN.indexOf(char) : chineseDigit(char))).join('');
  return { numeral: plainNumeral(digits, 'chinese'), end: start + run.length };
}

type Letters = Readonly<Record<string, number>>;
const LETTERS: Letters = { k: 3, K: 3, M: 6, G: 9, T: 12 };
/** 5m is five million where no unit is looked for. */
const LETTERS_OF_ANY_CASE: Letters = { ...LETTERS, m: 6, g: 9, t: 12, b: 9, B: 9 };
const exponent = /(?:[eE]([+-]?)|\^([+-]*))([0-9]{1,3})(?![0-9])/y;

/** Powers with more digits are not worked out. */
const MOST_DIGITS = 400;

/** 40k, 2e5, 1.1^-23. */
function powerAt(text: string, read: NumeralAt, letters: Letters): NumeralAt | null {
  const { numeral, end } = read;
  const scale = letters[text.charAt(end)];
  if (scale !== undefined && !isLetter(text.charCodeAt(end + 1)) && !isDigit(text.charCodeAt(end + 1)))
    return { numeral: { ...numeral, power: numeral.power + scale }, end: end + 1 };
  exponent.lastIndex = end;
  const match = exponent.exec(text);
  if (!match) return null;
  const [whole, sign = '', signs = '', digits = ''] = match;
  const minus = (sign + signs).split('-').length % 2 === 0;
  const size = Number(digits);
  if (/^\^/.test(whole) && numeral.digits.length * size > MOST_DIGITS) return null;
  if (/^[eE]/.test(whole))
    return { numeral: { ...numeral, power: numeral.power + (minus ? -size : size) }, end: end + whole.length };
  const value = BigInt(numeral.digits) ** BigInt(size);
  const power = (numeral.power - numeral.decimals) * size;
  if (!minus) return { numeral: { ...numeral, digits: value.toString(), decimals: 0, power }, end: end + whole.length };
  const inverse = { ...numeral, digits: '1', decimals: 0, power: -power, denominator: value.toString() };
  return { numeral: inverse, end: end + whole.length };
}

/** 五分之一, 3又一千分之23, 1/2, 1 3/5, 负三分之负七: what follows a whole part or a denominator. */
function fractionAt(text: string, first: NumeralAt): NumeralAt | null {
  const { end } = first;
  if (text.startsWith('分之', end)) {
    const above = signedPart(text, end + 2);
    return above && quotient(above, first.numeral);
  }
  if (text.charAt(end) === '又' || (text.charAt(end) === ' ' && isDigit(text.charCodeAt(end + 1)))) {
    const below = partAt(text, end + 1);
    const rest = below && below.end > end && fractionAt(text, below);
    if (!rest || !rest.numeral.denominator || (text.charAt(end) === ' ' && !'/／'.includes(text.charAt(below.end))))
      return null;
    const denominator = BigInt(rest.numeral.denominator);
    const whole = valueOf(first.numeral);
    if (whole.d !== 1n) return null;
    const digits = (whole.n * denominator + BigInt(rest.numeral.digits)).toString();
    return { ...rest, numeral: { ...rest.numeral, digits } };
  }
  const spaced = text.startsWith(' / ', end) ? 1 : 0;
  const slash = text.charAt(end + spaced);
  if ((slash === '/' || slash === '／') && first.numeral.style === 'arabic') {
    const below = partAt(text, end + 1 + 2 * spaced);
    if (!below || below.numeral.style !== 'arabic' || '/／'.includes(text.charAt(below.end) || ' ')) return null;
    return quotient({ ...first, end: below.end }, below.numeral);
  }
  return null;
}

function signedPart(text: string, start: number): NumeralAt | null {
  const sign = signAt(text, start);
  const part = partAt(text, sign ? start + 1 : start);
  return part && sign ? { ...part, numeral: { ...part.numeral, negative: true } } : part;
}

function quotient(above: NumeralAt, below: Numeral): NumeralAt | null {
  const divisor = valueOf(below);
  if (divisor.d !== 1n || divisor.n === 0n) return null;
  return { numeral: { ...above.numeral, denominator: divisor.n.toString() }, end: above.end };
}

const isLone = (text: string, start: number, end: number): boolean =>
  end - start === 1 && chineseDigit(text.charAt(start)) >= 0;

/**
 * A lone digit is a number where it counts something or stands by itself. The formal ones are characters of ordinary words
 * (陆地, 队伍, 收拾, 放肆) and 一 opens many; both need a measure or a pause behind them.
 */
function standsAlone(text: string, at: number): boolean {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  const paused = next === '' || !/[\u4e00-\u9fff]/.test(next);
  const between = next === '之' && /[间内上下]/.test(text.charAt(at + 2)); // 三到五之间
  const measured = !paused && (between || countsBefore(text, at + 1) || unitAt(text, at + 1) !== null);
  if (!'一壹伍陆拾肆零'.includes(char)) return paused || measured || isNumeral(next);
  const named = /[是为于第]/.test(text.charAt(at - 1));
  if (paused) return char === '一' || named || !/[\u4e00-\u9fff]/.test(text.charAt(at - 1));
  if ('一零'.includes(char) && /[到至]/.test(next) && isNumeral(text.charAt(at + 2))) return true;
  if (char === '一' && named) return true;
  return (char === '一' || char === '壹') && unitAt(text, at + 1) !== null;
}

const isNumeral = (char: string): boolean => chineseDigit(char) > 0 || scalePower(char) > 0;
