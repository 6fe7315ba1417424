import { Fraction } from 'fraction.js';
import { add, divide, exactly, type Interval, negate, subtract } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import type { Reading } from './decision';

/** A level, what it was, and the rate printed for the change. */
export interface GrowthOperands {
  readonly level: Readings;
  readonly base: Readings;
  readonly rate: Readings;
  /** The printed amount of the change, where one of the levels is not printed and follows from it. */
  readonly step?: Step | null;
}

export interface Step {
  /** Its size, without sign. */
  readonly size: Readings;
  readonly falls: boolean;
  /** Which of the two levels is printed beside it. */
  readonly beside: 'level' | 'base';
}

/** V ÷ B − 1, with the sign of the printed word. */
export function growth(
  { level, base, step = null }: Pick<GrowthOperands, 'level' | 'base' | 'step'>,
  reading: Reading,
  falls: boolean,
): Interval {
  const rate = step
    ? byStep(step, step.beside === 'level' ? level[reading] : base[reading], reading)
    : subtract(divide(level[reading], base[reading]), exactly(ONE));
  return falls ? negate(rate) : rate;
}

/**
 * Δ ÷ B, or with V printed Δ ÷ (V − Δ), which is 1 ÷ (V ÷ Δ − 1): each printed figure stands in it once, so that what was lost by
 * rounding it is counted once.
 */
function byStep({ size, falls, beside }: Step, printed: Interval, reading: Reading): Interval {
  const times = divide(printed, size[reading]);
  const before = beside === 'base' ? times : falls ? add(times, exactly(ONE)) : subtract(times, exactly(ONE));
  const rate = divide(exactly(ONE), before);
  return falls ? negate(rate) : rate;
}

export const signed = (value: Fraction, falls: boolean): Fraction => (falls ? value.neg() : value);

const ONE = new Fraction(1);
