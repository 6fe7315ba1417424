import { rangeOf } from '../printed';
import { apart, factorOf, power, product } from '../rational';
import { drawPair, drawRate } from './draws';
import { figureKind } from './figures';
import type { Kind } from './kind';

/** Phrases with the number of years they speak of. */
const phrases: Readonly<Record<string, number>> = {
  '{I}由2020年的{B}增加到2025年的{V},年均增长{g}': 5,
  '“十四五”时期,{I}由{B}提高到{V},年均增长{g}': 5,
  '五年来,{I}从{B}增加到{V},年均增长{g}': 5,
  '{I}由2021年的{B}增加到2025年的{V},年均递增{g}': 4,
  '2020年至2025年,{I}由{B}增至{V},年均增速{g}': 5,
  '{I}从2022年{B}增长到2025年{V},三年年均增长{g}': 3,
  '{I}由2020年的{B}跃升至2025年的{V}、年均增速达到{g}': 5,
  '2025年,{I}达到{V},较2020年的{B}年均增长{g}': 5,
  '五年间,{I}由{B}提升到{V},年均增幅{g}': 5,
  '{I}由“十三五”末的{B}增加到{V},五年年均增长{g}': 5,
  '{I}由2020年末的{B}增加到2025年末的{V},年均增长{g}': 5,
  '{I}从2021年的{B}提升到2024年的{V},年均增长{g}': 3,
  '过去五年,{I}由{B}迈上新台阶,达到{V},年均增长{g}': 5,
};

export const averageGrowth: Kind = figureKind({
  name: 'average growth',
  codes: ['average-growth-mismatch', 'growth-mismatch', 'magnitude-outlier'],
  templates: Object.keys(phrases),
  digitsOf: 'B',
  slips: [
    ['g', 'nudge'],
    ['g', 'swap digits'],
    ['g', '×10'],
    ['V', 'swap digits'],
    ['V', '×10'],
    ['V', '万↔亿'],
  ],
  draw(random, template) {
    const years = phrases[template] ?? 5;
    const pair = drawPair(random, 1.04 ** years, 1.25 ** years);
    return pair && { ...pair.slots, g: drawRate(random, (pair.ratio ** (1 / years) - 1) * 100, pair.mode) };
  },
  contradicts: (number, template) =>
    apart(
      rangeOf(number('V')),
      product(rangeOf(number('B')), power(factorOf(rangeOf(number('g'))), phrases[template] ?? 5)),
    ),
});
