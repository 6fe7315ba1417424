import { printNumber, rangeOf, type Mode } from '../printed';
import type { Random } from '../random';
import { apart, product, rational, times } from '../rational';
import { drawRate } from './draws';
import { figureKind, type FigureKind, type Slots } from './figures';
import type { Kind } from './kind';

const countPhrases = [
  '高新技术企业由{B}家增加到{W}家,其中规上企业{P}家,占比{g}',
  '全年共实施民生项目{W}个。其中,已完工{P}个,占{g}',
  '全县共有规上企业{W}家,其中高新技术企业{P}家,占{g}',
  '现有村级活动场所{W}处,其中达标场所{P}处,占比{g}',
  '{W}个行政村中,集体经济收入超过20万元的村{P}个,占{g}',
  '全县登记在册农民合作社{W}家,县级以上示范社{P}家、占{g}',
  '在全部{W}名网格员中,有中共党员{P}名,占总数的{g}',
  '共受理群众诉求{W}件,其中已办结{P}件,办结率{g}',
  '全镇共有低保对象{W}户,其中因病致困{P}户,占低保户总数的{g}',
  '全年实施技改项目{W}个,已竣工{P}个,竣工率达到{g}',
];
const amountPhrases = [
  '一般公共预算收入由上年的{B}亿元增加到{W}亿元,增长{r},其中税收收入{P}亿元,占一般公共预算收入的{g}',
  '全年接待游客{W}万人次,比上年的{B}万人次增长{r},其中过夜游客{P}万人次,占{g}',
  '外贸进出口总额达到{W}亿元、增长{r},其中出口{P}亿元,占{g}',
  '一般公共预算收入完成{W}亿元。其中,税收收入{P}亿元,占比{g}',
  '一般公共预算收入完成{W}亿元,其中税收收入{P}亿元,占{g}',
  '一般公共预算支出{W}亿元,其中民生支出{P}亿元,占比达到{g}',
  '全年接待游客{W}万人次,其中过夜游客{P}万人次,占比为{g}',
  '制造业贷款余额{P}亿元,占各项贷款余额{W}亿元的{g}',
  '全县耕地面积{W}万亩,建成高标准农田{P}万亩,占耕地面积的{g}',
  '年度计划投资{W}亿元,已完成投资{P}亿元,占年度计划的{g}',
  '财政支出{W}亿元,用于民生的达到{P}亿元,占财政支出的比重为{g}',
];

export const shareSlips: FigureKind['slips'] = [
  ['g', 'nudge'],
  ['g', 'swap digits'],
  ['P', 'swap digits'],
  ['P', '×10'],
  ['W', 'swap digits'],
];

/** Whether P can be no g of W. */
export const contradictsShare: FigureKind['contradicts'] = number => {
  const rate = rangeOf(number('g'));
  const hundredth = rational(1n, 100n);
  const share = { low: times(rate.low, hundredth), high: times(rate.high, hundredth) };
  return apart(rangeOf(number('P')), product(rangeOf(number('W')), share));
};

export const shares: Kind = figureKind({
  name: 'share',
  codes: ['share-mismatch', 'part-exceeds-whole', 'impossible-percentage', 'magnitude-outlier', 'rate-above-100'],
  templates: [...countPhrases, ...amountPhrases],
  digitsOf: 'W',
  slips: shareSlips,
  draw(random, template) {
    const mode: Mode = random.chance(0.15) ? 'cut' : 'rounded';
    return countPhrases.includes(template) ? drawCounts(random, mode) : drawAmounts(random, mode);
  },
  contradicts: contradictsShare,
});

function drawCounts(random: Random, mode: Mode): Slots | null {
  const whole = random.whole(12, 10 ** random.whole(2, 4));
  const part = Math.round(whole * random.between(0.15, 0.95));
  if (part === 0 || part === whole) return null;
  return {
    B: printNumber(whole - random.whole(1, 9), 0, '', mode, true),
    W: printNumber(whole, 0, '', mode, true),
    P: printNumber(part, 0, '', mode, true),
    g: drawRate(random, (part / whole) * 100, mode),
  };
}

function drawAmounts(random: Random, mode: Mode): Slots | null {
  const decimals = random.whole(0, 2);
  const whole = random.between(10, 400);
  const part = whole * random.between(0.15, 0.95);
  const growth = random.between(3, 40);
  return {
    B: printNumber(whole / (1 + growth / 100), decimals, '', mode),
    r: drawRate(random, growth, mode),
    // 亿 and 万 stand in the phrase; one scale on both sides says nothing.
    W: printNumber(whole, decimals, '', mode),
    P: printNumber(part, decimals, '', mode),
    g: drawRate(random, (part / whole) * 100, mode),
  };
}
