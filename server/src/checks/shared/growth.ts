import { Fraction } from 'fraction.js';
import { divide, exactly, type Interval, negate, subtract } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import type { Reading } from './decision';

/** A level, what it was, and the rate printed for the change. */
export interface GrowthOperands {
  readonly level: Readings;
  readonly base: Readings;
  readonly rate: Readings;
}

/** V ÷ B − 1, with the sign of the printed word. */
export function growth(
  { level, base }: Pick<GrowthOperands, 'level' | 'base'>,
  reading: Reading,
  falls: boolean,
): Interval {
  const rate = subtract(divide(level[reading], base[reading]), exactly(ONE));
  return falls ? negate(rate) : rate;
}

export const signed = (value: Fraction, falls: boolean): Fraction => (falls ? value.neg() : value);

const ONE = new Fraction(1);
