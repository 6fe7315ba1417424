/** A place where the printed numbers of siblings do not go on as they should. */
export interface Slip {
  readonly kind: 'skip' | 'duplicate';
  /** Index of the sibling that is off. */
  readonly index: number;
  readonly expected: number;
  /** True where only this number is wrong: what follows goes on as if it were right. */
  readonly alone: boolean;
}

/**
 * Where a row of printed numbers skips or repeats. One wrong number is one slip: in 1, 2, 5, 4 only the 5 is off, in
 * 1, 2, 2, 4 only the second 2.
 */
export function slipsOf(numbers: readonly number[]): Slip[] {
  const slips: Slip[] = [];
  let last = numbers[0] ?? 0;
  for (let index = 1; index < numbers.length; index++) {
    const printed = numbers[index] ?? 0;
    const expected = last + 1;
    if (printed === expected) {
      last = printed;
      continue;
    }
    const alone = numbers[index + 1] === expected + 1;
    slips.push({ kind: printed > last ? 'skip' : 'duplicate', index, expected, alone });
    last = alone ? expected : printed;
  }
  return slips;
}
