import { figureKind, type Slots } from '../kinds/figures';
import type { Kind } from '../kinds/kind';
import { printNumber, rangeOf, type Mode, type Printed } from '../printed';
import { apart, product, rational, sum, type Range } from '../rational';

const cn = '[其中|其中,|其中：]'.replace('：', ':');
const mid = '[、|,|;|和]';

/** Parts that leave nothing out, in counts and in amounts. */
const counted = [
  `[全年|]共[培训|选派|表彰]{T}人,${cn}男性{a}人${mid}女性{b}人`,
  `在校学生{T}人,${cn}男生{a}人${mid}女生{b}人`,
  `在校学生{T}人(男生{a}人、女生{b}人)`,
  `男性{a}人,女性{b}人,[共|共计|合计]{T}人`,
  `[新建|改造]公厕{T}座,${cn}城镇{a}座${mid}农村{b}座`,
  `[共|全年共]建成[文化|体育]场所{T}处,分别为[县级|镇级]{a}处、村级{b}处`.replace('[县级|镇级]', '镇级'),
  `共有学校{T}所,[其中|]小学{a}所、初中{b}所、高中{c}所`.replace('[其中|]', '分别是'),
  `全镇共有党支部{T}个:机关{a}个、农村{b}个、企业{c}个`,
  `代表团由{T}人组成,其中男代表{a}人,女代表{b}人`,
  `[全年|]接待游客{T}人次,${cn}境内游客{a}人次${mid}境外游客{b}人次`,
  `党员{T}名,${cn}男党员{a}名${mid}女党员{b}名`,
  `幼儿园{T}所,${cn}公办园{a}所${mid}民办园{b}所`.replace('公办园', '公办').replace('民办园', '民办'),
  `共有医疗机构{T}家,包括公立{a}家、民营{b}家`.replace('包括公立', '由公立').replace('民营{b}家', '民营{b}家组成'),
];
const amounts = [
  `[货物|外贸|]进出口总额{T}亿元,${cn}出口{a}亿元${mid}进口{b}亿元`,
  `进出口总额{T}亿元,[增长6.2%|同比增长6.2%]。其中,出口{a}亿元,[增长7.1%|同比增长7.1%];进口{b}亿元,[增长3.0%|下降3.0%]`,
  `[货物|]出口{a}亿元,进口{b}亿元,进出口[总额|合计|总值]{T}亿元`,
  `[年末|]常住人口{T}万人,${cn}城镇人口{a}万人${mid}乡村人口{b}万人`,
  `[年末|]户籍人口{T}万人,其中[,|]男性{a}万人,女性{b}万人`,
  `[全县|]地区生产总值{T}亿元,[按不变价格计算,|]比上年增长5.2%。其中,第一产业增加值{a}亿元,增长3.1%;第二产业增加值{b}亿元,增长5.5%;第三产业增加值{c}亿元,增长5.8%`,
  `地区生产总值{T}亿元,其中[,|]一产{a}亿元${mid}二产{b}亿元${mid}三产{c}亿元`.replaceAll(mid, '、'),
  `地区生产总值[达到|]{T}亿元,第一、二、三产业增加值分别[为|达到|完成]{a}亿元、{b}亿元[和|、]{c}亿元`,
  `第一产业增加值{a}亿元,第二产业增加值{b}亿元,第三产业增加值{c}亿元,[地区生产总值|三次产业]合计{T}亿元`.replace(
    '[地区生产总值|三次产业]',
    '',
  ),
  `一般公共预算收入{T}亿元,${cn}税收收入{a}亿元${mid}非税收入{b}亿元`,
  `[全年|]社会消费品零售总额{T}亿元。按经营地[统计|分],城镇消费品零售额{a}亿元,增长4.1%;乡村消费品零售额{b}亿元,增长5.0%`,
  `社会消费品零售总额{T}亿元。按消费类型分,商品零售{a}亿元,餐饮收入{b}亿元`,
  `粮食总产量{T}万吨,其中夏粮{a}万吨、早稻{b}万吨、秋粮{c}万吨`,
  `出口{T}亿元,进口{a}亿元,[贸易顺差|顺差]{b}亿元`,
  `[全年|]农林牧渔业总产值{T}亿元。其中,农业产值{a}亿元,林业产值{b}亿元,牧业产值{c}亿元,渔业产值{d}亿元,农林牧渔服务业产值{e}亿元`,
  `[货物|]进出口顺差{b}亿元,其中出口{T}亿元,进口{a}亿元`,
];
const names = (template: string): string[] => ['a', 'b', 'c', 'd', 'e'].filter(name => template.includes(`{${name}}`));

export const spokenSums: Kind = figureKind({
  name: 'spoken sum',
  codes: ['parts-sum-mismatch', 'part-exceeds-whole', 'magnitude-outlier'],
  templates: [...counted, ...amounts],
  spoken: true,
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
    const exact = counted.includes(template);
    const decimals = exact ? 0 : random.whole(0, 2);
    const size = exact ? random.whole(30, 10 ** random.whole(2, 4)) : random.between(20, 900);
    const weights = names(template).map(() => random.between(0.2, 1));
    const weight = weights.reduce((a, b) => a + b);
    const values = weights.map(w => (exact ? Math.round((size * w) / weight) : (size * w) / weight));
    if (values.some(value => value < 2)) return null;
    const print = (value: number): Printed => printNumber(value, decimals, '', mode, exact);
    const parts = Object.fromEntries(names(template).map((name, i) => [name, print(values[i] ?? 0)]));
    return { ...parts, T: print(values.reduce((a, b) => a + b)) } satisfies Slots;
  },
  contradicts: (number, template) =>
    apart(rangeOf(number('T')), sum(names(template).map(name => rangeOf(number(name))))),
});

/** The shares of the three industries, printed as a ratio or one by one. */
export const spokenStructures: Kind = figureKind({
  name: 'spoken structure',
  codes: ['structure-not-100', 'parts-sum-mismatch'],
  templates: [
    `[三次产业|一二三产业|三产|三次产业增加值][结构|比例|结构比|比|占比|构成][由2020年的4.1:45.3:50.6|由上年的5.0:44.0:51.0|][调整为|优化为|为|演变为|变为|转变为]{a}{s}{b}{s}{c}`
      .replace('三产|', '')
      .replace('|占比|构成', '|构成'),
    `[三次|一二三]产业[结构|比例][进一步|持续|不断|]优化,[由4.1:45.3:50.6|][调整为|为|达到]{a}{s}{b}{s}{c}`,
    `[第一、二、三|第一、第二、第三|一、二、三|三次]产业增加值[占地区生产总值|占GDP|占生产总值]的?比重分别为{a}%、{b}%[和|、]{c}%`.replace(
      '?',
      '',
    ),
    `第一产业增加值占地区生产总值[的|]比重[为|]{a}%,第二产业[增加值|]比重[为|]{b}%,第三产业[增加值|]比重[为|]{c}%`,
    `第一产业占比[为|]{a}%,第二产业占比[为|]{b}%,第三产业占比[为|]{c}%`,
    `一产[占|占比]{a}%、二产[占|占比]{b}%、三产[占|占比]{c}%`,
    `三次产业[占比|比重|结构]分别[为|达]{a}%、{b}%、{c}%`,
    `三次产业对经济总量的占比为{a}{s}{b}{s}{c}`.replace('对经济总量的', ''),
    `地区生产总值300.2亿元,三次产业[比例|结构]为{a}{s}{b}{s}{c}`,
    `产业结构调整为{a}{s}{b}{s}{c}`,
    `{a}{s}{b}{s}{c}的[三次|]产业结构更趋合理`,
  ],
  spoken: true,
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
    const first = random.between(2, 22);
    const second = random.between(25, 50);
    const [a, b, c] = [first, second, 100 - first - second].map(value => printNumber(value, decimals, '', 'rounded'));
    return a && b && c ? { a, b, c, s: random.pick([':', ':', '∶', '：']) } : null;
  },
  contradicts: number => apart(hundred, sum(['a', 'b', 'c'].map(name => rangeOf(number(name))))),
});

const hundred: Range = { low: rational(100n), high: rational(100n) };

/** A total, how many it is shared out to, and the average. */
export const spokenAverages: Kind = figureKind({
  name: 'spoken average',
  codes: ['average-mismatch', 'magnitude-outlier'],
  templates: [
    `发放[补贴|补助资金|慰问金]{T}万元,[惠及|覆盖|受益]农户{n}户,户均[补贴|增收||]{v}万元`.replace('|增收', ''),
    `发放[补贴|奖补资金]{T}万元,[惠及|覆盖]{n}户,平均每户{v}万元`,
    `[总投资|投资]{T}万元,[新建|改造|硬化][道路|公路]{n}公里,[平均|]每公里[投资|造价|]{v}万元`,
    `为{n}名学生发放助学金{T}万元,[人均|平均每人]{v}万元`,
    `{n}户农户分红{T}万元,户均[分红|]{v}万元`,
    `支持项目{n}个,安排资金{T}万元,[平均每个项目|每个项目平均]{v}万元`,
    `{n}家企业获得贷款{T}万元,[户均|平均每家]{v}万元`.replace('户均|', ''),
    `实施项目{n}个,总投资{T}万元,平均[每个项目|单个项目]投资{v}万元`,
    `[全年|]帮扶困难群众{n}人,发放救助金{T}万元,人均[救助|]{v}万元`,
    `户均[补贴|补助]{v}万元,共为{n}户发放[补贴|补助]{T}万元`.replace(/\[补贴\|补助\]/g, '补贴'),
  ],
  spoken: true,
  digitsOf: 'v',
  slips: [
    ['v', 'nudge'],
    ['v', 'swap digits'],
    ['T', '×10'],
    ['n', 'swap digits'],
    ['v', '×10'],
  ],
  draw(random) {
    const count = random.whole(12, 900);
    const each = random.between(0.3, 60);
    const mode: Mode = 'rounded';
    const total = Math.round(count * each);
    if (total < 10) return null;
    return {
      n: printNumber(count, 0, '', mode, true),
      T: printNumber(total, 0, '', mode),
      v: printNumber(total / count, each < 10 ? 2 : 1, '', mode),
    };
  },
  contradicts: number => apart(rangeOf(number('T')), product(rangeOf(number('v')), rangeOf(number('n')))),
});
