import { figureKind } from '../kinds/figures';
import type { Kind } from '../kinds/kind';
import { printNumber, rangeOf } from '../printed';
import { apart, plus, product, rational, type Range } from '../rational';
import { spokenPair } from './pairs';
import { from, reach, riseTo, than } from './words';

const base = '[2020年的|2020年|上年的|“十三五”末的|2020年底的|五年前]';
const timesPhrases = [
  `{I}${reach}{V},[是|为|相当于|约为|达到]${base}{B}的{k}倍`,
  `{I}${from}{B}${riseTo}{V},[是|达到|为][2020年|五年前|上年]的{k}倍`,
  `2020年{I}为{B},2025年[达到|增至]{V},是2020年的{k}倍`,
  `{I}${from}2020年的{B}${riseTo}{V},[增长到|扩大到|提高到|增至]原来的{k}倍`,
  `{I}${reach}{V}(是上年{B}的{k}倍)`,
  `{I}是${base}{B}的{k}倍,达到{V}`,
  `2025年{I}{V},2020年{B},[前者是后者的|增长到]{k}倍`.replace('[前者是后者的|增长到]', '是2020年的'),
];
const growsBy = [
  `{I}${from}${base}{B}${riseTo}{V},[增长|增长了|增加|增加了|提高了|扩大|扩大了|净增长]{k}倍`,
  `{I}${reach}{V},${than}${base}{B}[增长|增加|增长了|提高]{k}倍`,
  `{I}增长{k}倍,${from}{B}${riseTo}{V}`,
  `{I}${than}${base}{B}增长{k}倍,达到{V}`,
  `2020年{I}为{B},2025年[达到|增至]{V},增长{k}倍`,
];
const doublings = [
  `{I}${from}${base}{B}${riseTo}{V},[翻了一番|实现翻番|五年翻一番|翻番|翻一番|实现翻一番|整整翻了一番|实现了翻番]`,
  `{I}${reach}{V},${than}${base}{B}[翻了一番|翻一番|实现翻番]`,
  `{I}[翻了一番|实现翻番|翻番],${from}{B}${riseTo}{V}`,
  `{I}${from}{B}${riseTo}{V},[翻了两番|翻两番|实现翻两番]`,
];

export const spokenMultiples: Kind = figureKind({
  name: 'spoken multiple',
  codes: ['multiple-mismatch', 'growth-mismatch', 'magnitude-outlier'],
  templates: [...timesPhrases, ...growsBy, ...doublings],
  spoken: true,
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
    const pair = doubled ? spokenPair(random, doubled, doubled * 1.04) : spokenPair(random, 1.5, 9);
    if (!pair) return null;
    const by = growsBy.includes(template) ? pair.ratio - 1 : pair.ratio;
    return { ...pair.slots, k: printNumber(by, 1, '', pair.mode) };
  },
  contradicts(number, template) {
    const [b, level] = [rangeOf(number('B')), rangeOf(number('V'))];
    if (doublings.includes(template)) return apart(level, product(b, doublingRange(doublingsIn(template))));
    const factor = rangeOf(number('k'));
    return apart(level, product(b, growsBy.includes(template) ? increased(factor) : factor));
  },
});

const doublingsIn = (template: string): number => (template.includes('两番') ? 2 : 1);

/** 翻一番 is said of anything from 1.9 times to 2.5 times. */
function doublingRange(count: number): Range {
  const whole = 2n ** BigInt(count);
  return { low: rational(whole * 95n, 100n), high: rational(whole * 125n, 100n) };
}

const increased = ({ low, high }: Range): Range => ({ low: plus(low, rational(1n)), high: plus(high, rational(1n)) });
