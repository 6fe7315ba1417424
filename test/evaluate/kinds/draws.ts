import { amounts, counts } from '../phrases';
import { printNumber, type Mode, type Printed } from '../printed';
import type { Random } from '../random';

export interface Pair {
  /** The indicator, its base, its level and the difference of the two. */
  readonly slots: { readonly I: string; readonly B: Printed; readonly V: Printed; readonly D: Printed };
  /** True value of the second by that of the first. */
  readonly ratio: number;
  readonly mode: Mode;
}

/** A level and what it became, 1 to 5 significant digits, with a true ratio between the given ends. */
export function drawPair(random: Random, ratioLow: number, ratioHigh: number): Pair | null {
  const mode: Mode = random.chance(0.15) ? 'cut' : 'rounded';
  return random.chance(0.6)
    ? amountPair(random, ratioLow, ratioHigh, mode)
    : countPair(random, ratioLow, ratioHigh, mode);
}

function amountPair(random: Random, ratioLow: number, ratioHigh: number, mode: Mode): Pair | null {
  const indicator = random.pick(amounts);
  const unit = random.pick(indicator.units);
  const perHead = unit === '元' || unit === '吨' || unit === '亩';
  const digits = perHead ? random.whole(4, 5) : random.whole(1, 5);
  const decimals = perHead ? 0 : random.whole(Math.max(0, digits - 4), Math.min(digits - 1, 2));
  const base = random.between(10 ** (digits - 1 - decimals), 10 ** (digits - decimals));
  const level = base * random.between(ratioLow, ratioHigh);
  const [B, V, D] = [base, level, Math.abs(level - base)].map(value => printNumber(value, decimals, unit, mode));
  if (!B || !V || !D || B.mantissa === V.mantissa || D.mantissa === 0n || V.mantissa === 0n) return null;
  return { slots: { I: indicator.name, B, V, D }, ratio: level / base, mode };
}

function countPair(random: Random, ratioLow: number, ratioHigh: number, mode: Mode): Pair | null {
  const indicator = random.pick(counts);
  const unit = random.pick(indicator.units);
  const digits = random.whole(2, 4);
  const base = random.whole(10 ** (digits - 1), 10 ** digits - 1);
  const level = Math.round(base * random.between(ratioLow, ratioHigh));
  if (level === base || level === 0) return null;
  const [B, V, D] = [base, level, Math.abs(level - base)].map(value => printNumber(value, 0, unit, mode, true));
  return B && V && D ? { slots: { I: indicator.name, B, V, D }, ratio: level / base, mode } : null;
}

/** A rate in percent, as precise as people print it. */
export function drawRate(random: Random, percent: number, mode: Mode): Printed {
  const decimals = random.chance(0.75) ? 1 : random.chance(0.5) ? 2 : 0;
  return printNumber(percent, decimals, '%', mode);
}
