import { drawRate } from '../kinds/draws';
import { figureKind } from '../kinds/figures';
import type { Kind } from '../kinds/kind';
import { rangeOf } from '../printed';
import { apart, factorOf, minus, power, product } from '../rational';
import { spokenPair } from './pairs';
import { from, reach, riseTo, than } from './words';

const annually =
  '[年均增长|年均增速|年均增速达|年均增速为|年均递增|年均增幅|年均增幅达|年平均增长|平均每年增长|年均增长率为|年均复合增长|年复合增长率为|年均复合增长率达到|年均增长速度为]';
const span =
  '[五年来|五年间|过去五年|“十四五”时期|“十四五”期间|“十四五”以来|5年来|近五年|2020—2025年|五年来,我们苦干实干|这五年]';

/** Five years lie between base and level in all of them. */
const phrases = [
  `${span},{I}${from}{B}${riseTo}{V},${annually}{g}`,
  `{I}${from}2020年[的|末的|底的|]{B}${riseTo}2025年[的|末的|底的|]{V},${annually}{g}`,
  `{I}${annually}{g},${from}2020年的{B}${riseTo}2025年的{V}`,
  `${span},{I}${annually}{g},${from}{B}${riseTo}{V}`,
  `2025年[,|]{I}${reach}{V},${than}2020年的{B}年均增长{g}`,
  `2025年{I}${reach}{V},2020年为{B},${annually}{g}`,
  `2020年{I}为{B},2025年[达到|增至]{V},[五年|]${annually}{g}`,
  `{I}${from}{B}${riseTo}{V},五年${annually}{g}`,
  `{I}${from}“十三五”末的{B}${riseTo}“十四五”末的{V},${annually}{g}`,
  `2025年{I}${reach}{V},${than}2020年增加{D},${annually}{g}`,
  `{I}五年${annually}{g},${from}{B}${riseTo}{V}`,
  `${from}2020年的{B}到2025年的{V},{I}${annually}{g}`,
  `${span},{I}[连年|稳步|持续|连续]增长,${from}{B}${riseTo}{V},${annually}{g}`,
  `{I}${from}2020年的{B}[连年攀升|持续攀升|稳步提升|逐年增长]至2025年的{V},${annually}{g}`,
  `{I}${from}2020年的{B}${riseTo}2025年的{V}(${annually}{g})`,
  `2025年{I}${reach}{V}(2020年[为|]{B}),${annually}{g}`,
  `{I}在2020年{B}的基础上[年均增长|年均递增]{g},2025年达到{V}`,
  `2020年到2025年,{I}${annually}{g},${from}{B}${riseTo}{V}`,
  `2020年至2025年五年间,{I}${from}{B}${riseTo}{V},${annually}{g}`,
];

export const spokenAverageGrowth: Kind = figureKind({
  name: 'spoken average growth',
  codes: ['average-growth-mismatch', 'growth-mismatch', 'magnitude-outlier'],
  templates: phrases,
  spoken: true,
  digitsOf: 'B',
  slips: [
    ['g', 'nudge'],
    ['g', 'swap digits'],
    ['g', '×10'],
    ['V', 'swap digits'],
    ['V', '×10'],
    ['V', '万↔亿'],
  ],
  draw(random) {
    const pair = spokenPair(random, 1.04 ** 5, 1.25 ** 5);
    return pair && { ...pair.slots, g: drawRate(random, (pair.ratio ** (1 / 5) - 1) * 100, pair.mode) };
  },
  contradicts(number, template) {
    const factor = power(factorOf(rangeOf(number('g'))), 5);
    if (template.includes('{B}')) return apart(rangeOf(number('V')), product(rangeOf(number('B')), factor));
    // V·(f − 1) = D·f
    const [level, step] = [rangeOf(number('V')), rangeOf(number('D'))];
    const base = { low: minus(level.low, step.high), high: minus(level.high, step.low) };
    return apart(level, product(base, factor));
  },
});
