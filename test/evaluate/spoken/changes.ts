import { figureKind } from '../kinds/figures';
import type { Kind } from '../kinds/kind';
import { printNumber, rangeOf, type Mode } from '../printed';
import { apart, difference } from '../rational';
import { spokenPair } from './pairs';
import { fallTo, from, lastYear, reach, riseTo, than } from './words';

const up = '[增加|净增|增加了|净增加|增长|增加数量为]'.replace('|增加数量为', '');

export const spokenIncrements: Kind = figureKind({
  name: 'spoken increment',
  codes: ['increment-mismatch', 'growth-mismatch', 'magnitude-outlier'],
  templates: [
    `{I}${from}[${lastYear}的|{y0}年底的|]{B}${riseTo}{V},[五年|一年|]${up}{D}`,
    `{I}${reach}{V},${than}${lastYear}[的|]{B}${up}{D}`,
    `{I}[原有|原来有|上年末为]{B},[全年|今年|]净增{D},[达到|总数达到|现有|增至]{V}`,
    `{I}${from}{B}${up}{D}[达到|至|到|,达到]{V}`,
    `{I}${reach}{V},[上年|{y0}年]为{B},${up}{D}`,
    `{I}[净增|增加]{D},${from}{B}${riseTo}{V}`,
    `{I}[净增|增加]{D},[达到|总数达到]{V},[上年|{y0}年]为{B}`,
    `{I}${reach}{V}([上年|{y0}年][为|]{B}),${up}{D}`,
    `{I}${than}${lastYear}[的|]{B}${up}{D},[达到|总量达到]{V}`,
    `在${lastYear}{B}的基础上,{I}[净增|增加|又增加]{D},达到{V}`,
    `{y0}年{I}为{B},{y1}年[为|达到|增加到]{V},${up}{D}`,
    `{I}[达到|增至]{V},${than}{y0}年[底|末]的{B}多{D}`,
  ],
  spoken: true,
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
    const pair = spokenPair(random, 1.1, 2.5);
    const year = random.whole(2015, 2024);
    return pair && { ...pair.slots, y0: String(year), y1: String(year + 1) };
  },
  contradicts: number => apart(rangeOf(number('D')), difference(rangeOf(number('V')), rangeOf(number('B')))),
});

const rateNames = [
  '森林覆盖率',
  '常住人口城镇化率',
  '自来水普及率',
  '空气质量优良天数比率',
  '高技术制造业增加值占规上工业的比重',
  '战略性新兴产业占比',
  '第三产业增加值占地区生产总值的比重',
  '生活垃圾分类覆盖率',
  '农村卫生厕所普及率',
  '高中阶段毛入学率',
  '主要农作物综合机械化率',
  '服务业占比',
];
const rising = '[提高|上升|提升|增加|提高了|上升了]';
const gains = [
  `{R}${from}[{y0}年的|{y0}年|上年的|]{a}[提高到|提升到|上升到|提高至|提升至|上升至|增加到]{b},[五年|累计|]${rising}{d}个百分点`,
  `{R}[达到|达|为|]{b},${than}${lastYear}[的|]{a}${rising}{d}个百分点`,
  `{R}[达到|达|为]{b},${lastYear}为{a},${rising}{d}个百分点`,
  `{R}[达到|达|为|]{b}(${lastYear}[为|]{a}),${rising}{d}个百分点`,
  `{R}${rising}{d}个百分点,${from}{a}[提高到|升至]{b}`,
  `{R}[比上年|]${rising}{d}个百分点,达到{b},上年为{a}`,
  `{y0}年{R}为{a},{y1}年[为|达到|提高到]{b},${rising}{d}个百分点`,
  `{R}${than}${lastYear}[的|]{a}${rising}{d}个百分点,达到{b}`,
  `{R}${from}{a}${rising}{d}个百分点[至|到|,达到]{b}`,
  `{R}[达到|为]{b},[${than}上年|]${rising}{d}个百分点(上年为{a})`,
];
const losses = [
  `[不良贷款率|供水管网漏损率|城镇调查失业率|贫困发生率|第一产业占比]${from}[{y0}年的|上年的|]{b}${fallTo}{a},[下降|降低|下降了|回落]{d}个百分点`,
  `[不良贷款率|城镇调查失业率|第一产业占比]为{a},${than}${lastYear}[的|]{b}[下降|降低|回落]{d}个百分点`,
];

export const spokenPoints: Kind = figureKind({
  name: 'spoken points',
  codes: ['points-mismatch', 'growth-mismatch', 'rate-above-100'],
  templates: [...gains, ...losses],
  spoken: true,
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
    const rise = gains.includes(template);
    const low = rise ? random.between(30, 80) : random.between(1, 8);
    const high = low + (rise ? random.between(0.8, 18) : random.between(0.4, 5));
    const year = random.whole(2015, 2024);
    return {
      R: random.pick(rateNames),
      a: printNumber(low, decimals, '%', mode),
      b: printNumber(high, decimals, '%', mode),
      d: printNumber(high - low, decimals, '', mode),
      y0: String(year),
      y1: String(year + 1),
    };
  },
  contradicts: number => apart(rangeOf(number('d')), difference(rangeOf(number('b')), rangeOf(number('a')))),
});
