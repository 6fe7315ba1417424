import type { Random } from './random';
import { rational, type Range } from './rational';

/** A number as a sentence prints it: 15.4亿元 has mantissa 154, one decimal, power 8. */
export interface Printed {
  readonly mantissa: bigint;
  readonly decimals: number;
  /** 万 4, 亿 8, as a power of ten. */
  readonly power: number;
  /** 万元, 亿元, 家, %, as printed. */
  readonly unit: string;
  /** A bare count: what is printed is what there is. */
  readonly exact: boolean;
}

export type Mode = 'rounded' | 'cut';

const powers: readonly (readonly [prefix: string, power: number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
];
const powerOf = (unit: string): number => powers.find(([prefix]) => unit.startsWith(prefix))?.[1] ?? 0;

export function printNumber(value: number, decimals: number, unit: string, mode: Mode, exact = false): Printed {
  const scaled = value * 10 ** decimals;
  const whole = mode === 'cut' ? Math.floor(scaled + 1e-7) : Math.round(scaled);
  return { mantissa: BigInt(whole), decimals, power: powerOf(unit), unit, exact };
}

export function show({ mantissa, decimals, unit }: Printed): string {
  const digits = mantissa.toString().padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return decimals === 0 ? digits + unit : `${digits.slice(0, at)}.${digits.slice(at)}${unit}`;
}

export const valueOf = (printed: Printed): number => Number(printed.mantissa) / 10 ** printed.decimals;
export const significantDigits = ({ mantissa }: Printed): number => mantissa.toString().length;

/** Rounded or cut, nobody knows: from half a last place below to a whole last place above. In units of one, not of 万. */
export function rangeOf({ mantissa, decimals, power, exact }: Printed): Range {
  const under = 2n * 10n ** BigInt(decimals);
  const scale = 10n ** BigInt(power);
  const [low, high] = exact ? [mantissa * 2n, mantissa * 2n] : [mantissa * 2n - 1n, mantissa * 2n + 2n];
  return { low: rational(low * scale, under), high: rational(high * scale, under) };
}

/** One thing changed in one number; null where it cannot be done there. */
export type Change = (printed: Printed, random: Random) => Printed | null;

/** ±1 … 9 of what the number counts in (points of a rate, heads of a count). */
const nudge: Change = (printed, random) => {
  const by = BigInt(random.whole(1, 9)) * 10n ** BigInt(printed.decimals);
  const mantissa = printed.mantissa + (random.chance(0.5) ? by : -by);
  return mantissa > 0n ? { ...printed, mantissa } : null;
};

const swapNeighbours: Change = (printed, random) => {
  const digits = printed.mantissa.toString();
  const places = [...digits].map((_, i) => i).filter(i => i + 1 < digits.length && digits[i] !== digits[i + 1]);
  if (places.length === 0) return null;
  const at = random.pick(places);
  const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
  return swapped.startsWith('0') ? null : { ...printed, mantissa: BigInt(swapped) };
};

const tenfold: Change = printed =>
  printed.decimals > 0
    ? { ...printed, decimals: printed.decimals - 1 }
    : { ...printed, mantissa: printed.mantissa * 10n };

const anotherScale: Change = printed => {
  if (printed.unit.startsWith('万亿')) return null;
  const to = printed.unit.startsWith('亿') ? '万' : printed.unit.startsWith('万') ? '亿' : null;
  return to && { ...printed, unit: to + printed.unit.slice(1), power: powerOf(to) };
};

export const changes = { nudge, 'swap digits': swapNeighbours, '×10': tenfold, '万↔亿': anotherScale } as const;
export type ChangeName = keyof typeof changes;
