import { apart, factorOf, product, rational, times, type Range } from '../rational';
import { rangeOf, type Printed } from '../printed';
import { drawRate } from '../kinds/draws';
import { figureKind } from '../kinds/figures';
import type { Kind } from '../kinds/kind';
import { spokenPair } from './pairs';
import { fallTo, from, grow, lastYear, pause, place, reach, riseTo, shrink, than } from './words';

/** Level, base and rate in the orders people say them. */
const rises = [
  `${place}{I}${from}{B}${riseTo}{V}${pause}${grow}{g}`,
  `{I}${from}{y0}年[的|末的|底的|]{B}${riseTo}{y1}年[的|末的|底的|]{V},${grow}{g}`,
  `{I}${from}${lastYear}[的|]{B}${riseTo}[今年的|今年|]{V},${grow}{g}`,
  `{I}${reach}{V},${than}${lastYear}[的|]{B}[增长|增加|增长了|提高]{g}`,
  `{I}${reach}{V},[而|]${lastYear}[为|仅为|只有|]{B},[同比|]增长{g}`,
  `{I}${reach}{V}(${lastYear}[为|]{B}),${grow}{g}`,
  `{I}${reach}{V}(增长{g},${lastYear}为{B})`,
  `{I}${reach}{V},${grow}{g}(${lastYear}[为|]{B})`,
  `{I}[同比|]增长{g},${from}[${lastYear}的|]{B}${riseTo}{V}`,
  `{I}[同比|比上年|]增长{g},[达到|达|增至|升至]{V},${lastYear}[为|]{B}`,
  `{I}${than}${lastYear}[的|]{B}[增长|增加]{g},[达到|达|升至|增至]{V}`,
  `{I}在${lastYear}{B}[的|]基础上[增长|再增长|又增长]{g},[达到|达|升至|增至]{V}`,
  `在${lastYear}{B}[的|]基础上,{I}[又|再|]增长{g},达到{V}`,
  `{y0}年{I}[为|达|]{B},{y1}年[增加到|达到|为|增至|升至|上升到]{V},${grow}{g}`,
  `{y0}年,{I}[为|仅|只有|]{B},到{y1}年[达到|已达|增加到|增至]{V},${grow}{g}`,
  `${from}{y0}年的{B}到{y1}年的{V},{I}[增长|增长了]{g}`,
  `${from}{B}到{V},{I}[一年|]增长{g}`,
  `与{y0}年[的|]{B}相比,[{y1}年|去年|]{I}[增长|增加]{g},达到{V}`,
  `[与|和|同]{y0}年[的|]{B}相比,{I}达到{V},增长{g}`,
  `{I}{y0}年[为|]{B},{y1}年[为|达|达到|]{V},${grow}{g}`,
  `{I}${from}{B}[增长|提高]{g}[至|到]{V}`,
  `{I}[同比|]增长{g}[至|到]{V},${lastYear}[为|]{B}`,
  `{I}[增至|升至|提高到|增加到]{V},${than}${lastYear}[的|]{B}[增长|增加|高出|多]{g}`,
  `{I}[实现|实现了|]${from}{B}到{V}的[跨越|跃升|突破|增长],[增长|增幅达|增长了]{g}`,
  `{I}${from}{B},${riseTo}{V},${grow}{g}`,
  `{I}[为|达|]{V};${lastYear}为{B},[同比|]增长{g}`,
  `{I}${from}{y0}年[的|]{B}起步,${riseTo}{V},增长{g}`,
  `{y1}年{I}{V},{y0}年{I}{B},[同比|]增长{g}`,
  `{I},${lastYear}[是|为]{B},[今年|{y1}年]${riseTo}{V},${grow}{g}`,
  `{I}${from}{B}[一路|逐年|稳步|连年|快速|大幅]${riseTo}{V},[累计|]增长{g}`,
  `{I}${from}{y0}年的{B}[提高|增加|增长|上升]{g},[达到|达]{V}`,
  `{I}${reach}{V},${than}${lastYear}({B})[增长|提高]{g}`,
  `{I}{V},{B}的上年基数上增长{g}`.replace('{B}的上年基数上', '在上年{B}的高基数上'),
];

/** The increment stands for base or level. */
const increments = [
  `{I}${reach}{V}${pause}[同比|${than}上年|${than}{y0}年|${than}去年|]增加{D}${pause}[增长|增幅|增幅为]{g}`,
  `{I}${reach}{V},[同比|${than}上年|]增长{g},[比上年|净|同比|]增加{D}`.replace('|净|', '|'),
  `{I}${reach}{V},[比上年|同比|]增长{g},[净增|增加|增量为|增量达|比上年净增|多出]{D}`,
  `{I}[比上年|${than}{y0}年|同比|]增加{D},增长{g},[达到|达|总量达到|总量达|升至|增至]{V}`,
  `{I}[净增|比上年净增|全年净增]{D},[达到|达|总量达到|总数达到]{V},增长{g}`,
  `{I}[比上年|同比|]增长{g},[净增|增加]{D},[达到|达|总量达到]{V}`,
  `{I}${from}{B}增加{D}[达到|至|到|,达到]{V},${grow}{g}`,
  `{I}${reach}{V},${than}${lastYear}的{B}[净增|增加|多]{D},${grow}{g}`,
  `{I}${from}{B}${riseTo}{V},[净增|增加|增加了|净增加]{D},${grow}{g}`,
  `{I}${reach}{V}(比上年增加{D},增长{g})`,
  `{I}[比上年|同比|]增加{D},[增长|增幅]{g}(总量[为|达|达到]{V})`,
  `{I}${reach}{V};[比上年|同比]增加{D},增长{g}`,
  `{I}${reach}{V},[比上年|同比]增加{D}([增长|增幅为|]{g})`,
];

const falls = [
  `{I}${from}{B}${fallTo}{V}${pause}${shrink}{g}`,
  `{I}${from}{y0}年[的|末的|底的|]{B}${fallTo}{y1}年[的|末的|]{V},${shrink}{g}`,
  `{I}[为|]{V},${than}${lastYear}[的|]{B}[下降|减少|降低|下降了]{g}`,
  `{I}[同比|]下降{g},${from}[${lastYear}的|]{B}${fallTo}{V}`,
  `{I}[为|]{V},[同比|${than}上年|]减少{D},[下降|降幅|降幅为]{g}`,
  `{I}${from}{B}减少{D}[,|][降至|到|至|降为]{V},[下降|降幅为]{g}`,
  `{I}[为|]{V},${lastYear}[为|]{B},[同比|]下降{g}`,
  `{I}${from}{B}[下降|减少]{g}[至|到]{V}`,
  `{I}[同比|比上年]下降{g},[减少|少]{D},[降至|为]{V}`,
];

export const spokenGrowth: Kind = figureKind({
  name: 'spoken growth',
  codes: ['growth-mismatch', 'increment-mismatch', 'magnitude-outlier'],
  templates: [...rises, ...increments, ...falls],
  spoken: true,
  digitsOf: 'B',
  slips: [
    ['g', 'nudge'],
    ['g', 'swap digits'],
    ['g', '×10'],
    ['V', 'swap digits'],
    ['V', '×10'],
    ['V', '万↔亿'],
    ['B', 'swap digits'],
    ['D', 'swap digits'],
  ],
  draw(random, template) {
    const pair = falls.includes(template) ? spokenPair(random, 0.4, 0.96) : spokenPair(random, 1.03, 1.9);
    if (!pair) return null;
    const year = random.whole(2015, 2024);
    const g = drawRate(random, Math.abs(pair.ratio - 1) * 100, pair.mode);
    return g.mantissa === 0n ? null : { ...pair.slots, g, y0: String(year), y1: String(year + 1) };
  },
  contradicts(number, template) {
    const [level, rate] = [rangeOf(number('V')), rangeOf(number('g'))];
    const factor = factorOf(rate, falls.includes(template));
    if (template.includes('{B}') && apart(level, product(rangeOf(number('B')), factor))) return true;
    return template.includes('{D}') && incrementContradicts(level, number('D'), rate, factor);
  },
});

/** With the base left out, it is the level less the increment: V·g = D·(1+g). */
function incrementContradicts(level: Range, increment: Printed, rate: Range, factor: Range): boolean {
  const hundredth = rational(1n, 100n);
  const part = product(level, { low: times(rate.low, hundredth), high: times(rate.high, hundredth) });
  return apart(part, product(rangeOf(increment), factor));
}
