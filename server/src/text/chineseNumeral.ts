/** Values of Chinese numerals; what they mean in a sentence is the business of `numeral.ts`. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const POWERS: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
};

/** The value of a Chinese digit; -1 for anything else. */
export const chineseDigit = (char: string): number => DIGITS[char] ?? -1;

/** The power of ten of a scale word (十 1 … 亿 8); 0 for anything else. */
export const scalePower = (char: string): number => POWERS[char] ?? 0;

export interface ChineseValue {
  readonly value: bigint;
  /** Power of ten of the last printed place: 三万五千 3, 二十三万亿 12, 一百零五 0. */
  readonly place: number;
}

/** The value of a run of digits and scale words; null where it is none (百姓, 万一, 一十百). */
export function chineseValue(run: string): ChineseValue | null {
  return scaled(run, '亿億', 8) ?? scaled(run, '万萬', 4) ?? belowTenThousand(run);
}

/** `a亿b`: everything before the last 亿 times 10^8 plus the rest; null where the run has none. */
function scaled(run: string, words: string, power: number): ChineseValue | null {
  let at = run.length - 1;
  while (at >= 0 && !words.includes(run.charAt(at))) at--;
  if (at < 0) return null;
  const high = chineseValue(run.slice(0, at));
  if (!high) return null;
  const rest = run.slice(at + 1).replace(/^[零〇]+/, '');
  const value = high.value * 10n ** BigInt(power);
  if (rest === '') return { value, place: high.place + power };
  // 一万二 is 12000: a lone digit stands for the next place down.
  const lone = rest.length === 1 && run.charAt(at + 1) === rest ? chineseDigit(rest) : -1;
  if (lone > 0) return { value: value + BigInt(lone) * 10n ** BigInt(power - 1), place: power - 1 };
  const low = chineseValue(rest);
  if (!low || low.value >= 10n ** BigInt(power)) return null;
  return { value: value + low.value, place: low.place || scalePower(rest.charAt(rest.length - 1)) };
}

function belowTenThousand(run: string): ChineseValue | null {
  if (run === '') return null;
  if (![...run].some(char => scalePower(char) > 0)) return digitsOnly(run);
  let value = 0n;
  let digit = -1;
  let last = 4;
  let zero = false;
  for (let i = 0; i < run.length; i++) {
    const char = run.charAt(i);
    const next = chineseDigit(char);
    if (next >= 0) {
      if (digit > 0) return null;
      if (next === 0) zero = true;
      digit = next;
      continue;
    }
    const power = scalePower(char);
    if (power >= last || (digit < 0 && (power !== 1 || (i > 0 && value === 0n)))) return null;
    value += BigInt(digit < 0 ? 1 : digit) * 10n ** BigInt(power);
    last = power;
    digit = -1;
    zero = false;
  }
  if (digit > 0) value += BigInt(digit) * (last >= 2 && last < 4 && !zero ? 10n ** BigInt(last - 1) : 1n);
  return { value, place: 0 };
}

/** 二〇二一 digit by digit. */
function digitsOnly(run: string): ChineseValue | null {
  let digits = '';
  for (const char of run) {
    const digit = chineseDigit(char);
    if (digit < 0) return null;
    digits += String(digit);
  }
  return { value: BigInt(digits), place: 0 };
}
