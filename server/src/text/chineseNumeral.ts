/** Values of Chinese numerals; what they mean in a sentence is the business of `numeralReader.ts`. */

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['〇零○', '一壹弌', '二两贰兩貳俩倆', '三叁參仨', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (chars, value) => [...chars].map(char => [char, value] as const),
  ),
);
const POWERS: ReadonlyMap<string, number> = new Map([
  ...[...'十拾'].map(char => [char, 1] as const),
  ...[...'百佰'].map(char => [char, 2] as const),
  ...[...'千仟'].map(char => [char, 3] as const),
  ...[...'万萬'].map(char => [char, 4] as const),
  ...[...'亿億'].map(char => [char, 8] as const),
]);

/** The value of a Chinese digit; -1 for anything else. */
export const chineseDigit = (char: string): number => DIGITS.get(char) ?? -1;

/** The power of ten of a scale word (十 1 … 亿 8); 0 for anything else. 兆 is none: officially it means a million. */
export const scalePower = (char: string): number => POWERS.get(char) ?? 0;

export interface ChineseValue {
  readonly value: bigint;
  /** Power of ten of the last printed place: 三万五千 3, 二十三万亿 12, 一百零五 0. */
  readonly place: number;
}

/** The value of a run of digits and scale words; null where it is none (百姓, 万一, 一十百). 兆 is 10^12 here. */
export function chineseValue(run: string): ChineseValue | null {
  return scaled(run, '兆', 12) ?? scaled(run, '亿億', 8) ?? scaled(run, '万萬', 4) ?? belowTenThousand(run);
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
  if (rest === '') return at + 1 === run.length ? { value, place: high.place + power } : null;
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
    if (next >= 0 && digit >= 0) return null;
    if (next === 0) {
      zero = true;
      continue;
    }
    if (next > 0) {
      digit = next;
      continue;
    }
    // Only ten may stand without a digit before it, in front or behind a zero: 十五, 一百零十.
    const power = scalePower(char);
    if (power >= last || (digit < 0 && (power !== 1 || (i > 0 && !zero)))) return null;
    value += BigInt(digit < 0 ? 1 : digit) * 10n ** BigInt(power);
    last = power;
    digit = -1;
    zero = false;
  }
  if (zero && digit < 0) return null;
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
