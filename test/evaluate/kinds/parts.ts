import { printNumber, rangeOf, type Mode, type Printed } from '../printed';
import type { Random } from '../random';
import { apart, sum } from '../rational';
import { figureKind, type Slots } from './figures';
import type { Kind } from './kind';

const countPhrases = [
  '全年共培训农民{T}人,其中男{a}人、女{b}人',
  '共选派驻村干部{T}名,其中男性{a}名、女性{b}名',
  '共新建学校{T}所,分别为幼儿园{a}所、小学{b}所、初中{c}所',
  '累计建成文化场所{T}处:镇级{a}处、村级{b}处',
  '代表团由{T}人组成,其中男代表{a}人、女代表{b}人',
  '全年新建改建公厕{T}座,其中城镇{a}座、农村{b}座',
  '{T}名学员(男{a}名、女{b}名)顺利结业',
];
const amountPhrases = [
  '外贸进出口总额{T}亿元,其中出口{a}亿元、进口{b}亿元',
  '全县常住人口{T}万人,其中城镇人口{a}万人、乡村人口{b}万人',
  '全县地区生产总值{T}亿元,其中第一产业增加值{a}亿元、第二产业增加值{b}亿元、第三产业增加值{c}亿元',
  '实现地区生产总值{T}亿元。其中,第一产业增加值{a}亿元,第二产业增加值{b}亿元,第三产业增加值{c}亿元',
  '地区生产总值达到{T}亿元,一、二、三产业增加值分别为{a}亿元、{b}亿元、{c}亿元',
  '户籍人口{T}万人,男性{a}万人,女性{b}万人',
];

const partNames = (template: string): string[] => ['a', 'b', 'c'].filter(name => template.includes(`{${name}}`));

export const partSums: Kind = figureKind({
  name: 'sum of parts',
  codes: ['parts-sum-mismatch', 'part-exceeds-whole', 'magnitude-outlier'],
  templates: [...countPhrases, ...amountPhrases],
  digitsOf: 'T',
  slips: [
    ['a', 'nudge'],
    ['b', 'nudge'],
    ['b', 'swap digits'],
    ['a', '×10'],
    ['T', 'swap digits'],
    ['T', 'nudge'],
  ],
  draw(random, template) {
    const mode: Mode = random.chance(0.15) ? 'cut' : 'rounded';
    const exact = countPhrases.includes(template);
    const decimals = exact ? 0 : random.whole(0, 2);
    const size = exact ? random.whole(20, 10 ** random.whole(2, 4)) : random.between(20, 900);
    return split(random, size, partNames(template), value => printNumber(value, decimals, '', mode, exact), exact);
  },
  contradicts: (number, template) =>
    apart(rangeOf(number('T')), sum(partNames(template).map(name => rangeOf(number(name))))),
});

function split(
  random: Random,
  total: number,
  names: readonly string[],
  print: (value: number) => Printed,
  whole: boolean,
): Slots | null {
  const weights = names.map(() => random.between(0.2, 1));
  const weight = weights.reduce((a, b) => a + b);
  const values = weights.map(w => (whole ? Math.round((total * w) / weight) : (total * w) / weight));
  if (values.some(value => value < 2)) return null;
  const parts = Object.fromEntries(names.map((name, i) => [name, print(values[i] ?? 0)]));
  return { ...parts, T: print(values.reduce((a, b) => a + b)) };
}

/** Parts of any whole: a part is not greater than it. */
export const partsWithin: Kind = figureKind({
  name: 'part within whole',
  codes: ['part-exceeds-whole', 'share-mismatch', 'magnitude-outlier'],
  templates: [
    '全年实施重点项目{W}个,其中新开工{P}个',
    '全年实施重点项目{W}个。其中,新开工{P}个',
    '共有规上企业{W}家,其中高新技术企业{P}家',
    '全年共受理群众诉求{W}件,其中当日办结{P}件',
    '新签约项目{W}个,其中亿元以上{P}个',
    '改造老旧小区{W}个,其中2000年以前建成的{P}个',
    '总投资{W}亿元,其中今年计划投资{P}亿元',
    '全年接待游客{W}万人次,其中过夜游客{P}万人次',
    '现有专任教师{W}名,其中,县级以上骨干教师{P}名',
    '公路通车里程{W}公里,其中高速公路{P}公里',
    '发放各类补助资金{W}万元,其中低保金{P}万元',
  ],
  digitsOf: 'W',
  slips: [
    ['P', '×10'],
    ['P', 'swap digits'],
    ['P', 'nudge'],
    ['W', 'swap digits'],
  ],
  draw(random, template) {
    const exact = !/[亿万公]/.test(template);
    const decimals = exact ? 0 : random.whole(0, 2);
    const whole = random.whole(12, 900);
    const part = whole * random.between(0.3, 0.98);
    const print = (value: number): Printed => printNumber(value, decimals, '', 'rounded', exact);
    return { W: print(whole), P: print(exact ? Math.max(1, Math.floor(part)) : part) };
  },
  contradicts(number) {
    const [whole, part] = [rangeOf(number('W')), rangeOf(number('P'))];
    return apart(whole, part) && part.low.over * whole.high.under > whole.high.over * part.low.under;
  },
});
