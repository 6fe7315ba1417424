import { printNumber, rangeOf, show, type Printed } from '../printed';
import type { Random } from '../random';
import { apart, rational, sum, type Range } from '../rational';
import { figureKind, type Slots } from './figures';
import type { Kind } from './kind';

/** A ratio of shares: its terms add up to 100 as far as they are printed. */
export const structures: Kind = figureKind({
  name: 'structure of 100',
  codes: ['structure-not-100', 'parts-sum-mismatch'],
  templates: [
    '三次产业结构由{old}调整为{a}{s}{b}{s}{c}',
    '三次产业结构优化为{a}{s}{b}{s}{c}',
    '三次产业比例由2020年的{old}调整为{a}{s}{b}{s}{c}',
    '三次产业占比为{a}{s}{b}{s}{c}',
    '三次产业结构比由上年的{old}演变为{a}{s}{b}{s}{c}',
    '产业结构不断优化,三次产业比调整为{a}{s}{b}{s}{c}',
    '三次产业结构达到{a}{s}{b}{s}{c},服务业成为拉动增长的主引擎',
    '一二三产业结构比例由{old}优化调整为{a}{s}{b}{s}{c}',
    '三次产业增加值结构为{a}{s}{b}{s}{c}',
    '第一、二、三产业增加值占地区生产总值的比重分别为{a}%、{b}%和{c}%',
  ],
  digitsOf: 'b',
  slips: [
    ['a', 'nudge'],
    ['b', 'nudge'],
    ['b', 'swap digits'],
    ['c', 'swap digits'],
    ['c', '×10'],
    ['c', 'nudge'],
  ],
  draw(random) {
    const decimals = random.chance(0.85) ? 1 : random.whole(0, 2);
    const [a, b, c] = shares(random, decimals);
    if (!a || !b || !c) return null;
    const s = random.pick([':', ':', '∶', '：']);
    return { a, b, c, s, old: shares(random, decimals).map(show).join(s) } satisfies Slots;
  },
  contradicts: number => apart(hundred, sum(['a', 'b', 'c'].map(name => rangeOf(number(name))))),
});

const hundred: Range = { low: rational(100n), high: rational(100n) };

function shares(random: Random, decimals: number): Printed[] {
  const first = random.between(2, 22);
  const second = random.between(25, 50);
  return [first, second, 100 - first - second].map(value => printNumber(value, decimals, '', 'rounded'));
}
