import { printNumber, rangeOf } from '../printed';
import { apart, plus, product, rational, type Range } from '../rational';
import { drawPair } from './draws';
import { figureKind, type FigureKind } from './figures';
import type { Kind } from './kind';

const times = [
  '{I}达到{V},是2020年{B}的{k}倍',
  '{I}由{B}增加到{V},是2020年的{k}倍',
  '{I}由2020年的{B}增加到{V},增长到原来的{k}倍',
  '{I}达到{V},相当于2020年{B}的{k}倍',
  '{I}{V},为上年{B}的{k}倍',
];
const growsBy = ['{I}由{B}增至{V},增长{k}倍', '{I}从2020年的{B}增长到{V},增长了{k}倍', '{I}由{B}提高到{V},增加了{k}倍'];
const doublings = [
  '{I}由{B}增加到{V},翻了一番',
  '{I}由{B}跃升到{V},实现翻番',
  '{I}从2020年的{B}增加到{V},五年翻了一番',
  '{I}由2020年的{B}提高到{V},翻了两番',
];

export const multiples: Kind = figureKind({
  name: 'multiple',
  templates: [...times, ...growsBy, ...doublings],
  ...multipleOf({ growsBy, doublings }, drawPair),
});

/** Phrases that say by how much something grew, or that it doubled; all others say how many times as large it is. */
export interface MultiplePhrases {
  readonly growsBy: readonly string[];
  readonly doublings: readonly string[];
}

/** The relation of B, V and k, however it is said; `pair` draws two levels by their ratio. */
export function multipleOf(
  { growsBy, doublings }: MultiplePhrases,
  pair: typeof drawPair,
): Omit<FigureKind, 'name' | 'templates'> {
  return {
    codes: ['multiple-mismatch', 'growth-mismatch', 'magnitude-outlier'],
    digitsOf: 'B',
    slips: [
      ['k', 'nudge'],
      ['k', 'swap digits'],
      ['k', '×10'],
      ['V', 'swap digits'],
      ['V', '×10'],
      ['B', 'swap digits'],
      ['V', '万↔亿'],
    ],
    draw(random, template) {
      const doubled = doublings.includes(template) ? 2 ** doublingsIn(template) : null;
      const drawn = doubled ? pair(random, doubled, doubled * 1.04) : pair(random, 1.5, 9);
      if (!drawn) return null;
      const by = growsBy.includes(template) ? drawn.ratio - 1 : drawn.ratio;
      return { ...drawn.slots, k: printNumber(by, 1, '', drawn.mode) };
    },
    contradicts(number, template) {
      const [base, level] = [rangeOf(number('B')), rangeOf(number('V'))];
      if (doublings.includes(template)) return apart(level, product(base, doublingRange(doublingsIn(template))));
      const factor = rangeOf(number('k'));
      return apart(level, product(base, growsBy.includes(template) ? increased(factor) : factor));
    },
  };
}

const doublingsIn = (template: string): number => (template.includes('两番') ? 2 : 1);

/** 翻一番 is said of anything from 1.9 times to 2.5 times. */
function doublingRange(count: number): Range {
  const whole = 2n ** BigInt(count);
  return { low: rational(whole * 95n, 100n), high: rational(whole * 125n, 100n) };
}

const increased = ({ low, high }: Range): Range => ({ low: plus(low, rational(1n)), high: plus(high, rational(1n)) });
