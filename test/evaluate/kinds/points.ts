import { rates } from '../phrases';
import { printNumber, rangeOf, type Mode } from '../printed';
import { apart, difference } from '../rational';
import { drawPair } from './draws';
import { figureKind } from './figures';
import type { Kind } from './kind';

const rises = [
  '{R}由{a}提高到{b},提高{d}个百分点',
  '{R}达到{b},比2020年的{a}提高{d}个百分点',
  '{R}由2020年的{a}提升至{b},提升{d}个百分点',
  '{R}达{b},较上年的{a}上升{d}个百分点',
  '{R}从{a}上升到{b},五年提高{d}个百分点',
  '{R}由2020年{a}提高到2025年{b},累计提高{d}个百分点',
];
const falls = [
  '不良贷款率由{b}下降到{a},下降{d}个百分点',
  '供水管网漏损率从2020年的{b}降至{a},降低{d}个百分点',
  '城镇调查失业率为{a},比上年的{b}下降{d}个百分点',
];

export const points: Kind = figureKind({
  name: 'percentage points',
  codes: ['points-mismatch', 'growth-mismatch', 'rate-above-100'],
  templates: [...rises, ...falls],
  digitsOf: 'b',
  slips: [
    ['d', 'nudge'],
    ['d', 'swap digits'],
    ['d', '×10'],
    ['b', 'swap digits'],
    ['a', 'nudge'],
  ],
  draw(random, template) {
    const mode: Mode = random.chance(0.15) ? 'cut' : 'rounded';
    const decimals = random.chance(0.7) ? 1 : 2;
    const low = rises.includes(template) ? random.between(30, 80) : random.between(1, 8);
    const high = low + (rises.includes(template) ? random.between(0.8, 18) : random.between(0.4, 5));
    return {
      R: random.pick(rates),
      a: printNumber(low, decimals, '%', mode),
      b: printNumber(high, decimals, '%', mode),
      d: printNumber(high - low, decimals, '', mode),
    };
  },
  contradicts: number => apart(rangeOf(number('d')), difference(rangeOf(number('b')), rangeOf(number('a')))),
});

export const increments: Kind = figureKind({
  name: 'increment',
  codes: ['increment-mismatch', 'growth-mismatch', 'magnitude-outlier'],
  templates: [
    '{I}由{B}增加到{V},净增{D}',
    '{I}由2020年的{B}增加到{V},增加{D}',
    '{I}原有{B},全年净增{D},达到{V}',
    '{I}达到{V},比上年的{B}增加{D}',
    '{I}从{B}发展到{V},净增加{D}',
    '{I}由{B}扩大到{V},新增{D}',
  ],
  digitsOf: 'V',
  slips: [
    ['D', 'nudge'],
    ['D', 'swap digits'],
    ['D', '×10'],
    ['V', 'swap digits'],
    ['V', '×10'],
    ['D', '万↔亿'],
  ],
  draw(random) {
    const pair = drawPair(random, 1.1, 2.5);
    return pair && { ...pair.slots };
  },
  contradicts: number => apart(rangeOf(number('D')), difference(rangeOf(number('V')), rangeOf(number('B')))),
});
