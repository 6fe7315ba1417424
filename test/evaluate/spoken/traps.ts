import { Analyser } from '../../../server/src/analysis';
import { widen } from '../phrases';
import { printNumber, show } from '../printed';
import type { FalseAlarm } from '../inject';
import { Random } from '../random';
import { say } from './grammar';
import { from, riseTo } from './words';

/**
 * Sentences whose figures must not be held against each other, whatever they are: in them all numbers are drawn at random.
 * Constant prices, other years, other things, other accounts.
 */
export const trapPatterns: readonly string[] = [
  // Constant prices and comparable accounts, in all orders.
  `{C}${from}{B}${riseTo}{V},增长{g}`,
  `{C}[同比|]增长{g},达到{V},[上年|2023年]为{B}`,
  `{C}增长{g},${from}{B}${riseTo}{V}`,
  `${from}2020年的{B}到2025年的{V},{C}[年均|]增长{g}`,
  `与2020年的{B}相比,{C}增长{g},达到{V}`,
  `在上年{B}的基础上,{C}[又|]增长{g},达到{V}`,
  `{C}{V},比上年增加{D},[增长|按可比价格计算增长]{g}`,
  `{C}比上年的{B}增长{g},达到{V}`,
  `{I}[同口径|按可比口径|扣除价格因素|剔除留抵退税因素后]增长{g},${from}{B}${riseTo}{V}`,
  `{I}${from}{B}${riseTo}{V},[同口径|按可比口径|扣除价格因素|剔除一次性因素后|剔除上年一次性收入|扣除不可比因素后]增长{g}`,
  `{I}${from}{B}${riseTo}{V},增长{g}([同口径|可比口径|按可比口径计算|剔除留抵退税因素|扣除价格因素|剔除一次性因素])`,
  `{I}增长{g}([同口径|可比口径|剔除留抵退税因素]),${from}{B}${riseTo}{V}`,
  `{I}{V},上年为{B},[实际|可比]增长{g}`,
  // The rate counts from another year than the base.
  `{I}${from}2020年的{B}${riseTo}2025年的{V},[同比|比上年|较上年|较去年同期]增长{g}`,
  `{I}${from}2020年的{B}${riseTo}{V},[同比|比上年|较上年]增长{g}`,
  `{I}${from}2015年的{B}${riseTo}2025年的{V},[比2020年|较2023年]增长{g}`,
  `{I}${from}2015年的{B}${riseTo}{V},是2010年的{k}倍`,
  `{I}达到{V},比2020年增加{D},[比上年|同比]增长{g}`,
  `{I}达到{V},[同比|比上年]增长{g},[比年初|比上年末|较2020年]增加{D}`,
  `{I}{V},比[年初|上年末]增加{D},同比增长{g}`,
  `{I}{V},环比增长{g},同比增加{D}`,
  `2023年{I}{B},2024年{V},2025年{A},增长{g}`,
  `{I}达到{V},两年平均增长{g},2019年为{B}`,
  `{I}达到{V},年均增长{g},上年为{B}`,
  `{I}${from}2020年的{B}${riseTo}2025年的{V},比上年增加{D}`,
  // The rate or the level is of another thing.
  `{I}${from}{B}${riseTo}{V},其中[新开工项目|城区部分|民间部分]增长{g}`,
  `{I}增长{g},[其中|其中,]城区${from}{B}${riseTo}{V}`,
  `{I}增长{g},{J}${from}{B}${riseTo}{V}`,
  `{I}增长{g},{J}达到{V},上年为{B}`,
  `从{n}家到{m}家,[带动就业|拉动消费|园区产值|全县经济|居民收入|入园企业产值]增长{g}`,
  `从{B}到{V},五年来,群众收入增长{g}`,
  `从{B}到{V},[城市面貌|群众生活|发展质量]明显改善,{J}增长{g}`,
  `新增{I}{V},[同比|]增长{g},余额达到{B}`,
  `{I}余额达到{V},当年新增{D},增长{g}`,
  `全年新登记市场主体{n}户,[同比|]增长{g},总量达到{m}户`,
  `净增高新技术企业{n}家,[同比|]增长{g},总数达到{m}家`,
  `{I}{V}、{J}{B},分别增长{g}、{h}`,
  `{I}{B},{J}{V},增长{g}`,
  `{I}{V},上年{J}{B},增长{g}`,
  `项目总投资{V},2024年[为|]{B},增长{g}`,
  `累计完成{I}{V},2024年为{B},增长{g}`,
  `{I}${from}{B}${riseTo}{V},带动{J}增长{g}`,
  `{I}达到{V},[为年度预算的|完成年初预算的|为预算的|占年度任务的]{g},比上年增加{D}`,
  `{I}{V},增长{g},增速[比上年|较上年同期]提高{p}个百分点,[高于|快于]全省平均水平{q}个百分点`,
  `{I}增长{g},增速比上年回落{p}个百分点,{J}{V}`,
  `{R}${from}{a}提高到{b},年均提高{p}个百分点`,
  `{R}达到{b},高于全省平均水平{p}个百分点,上年为{a}`,
  `{R}达到{b},比2020年提高{p}个百分点,上年为{a}`,
  `{R}${from}2020年的{a}提高到2025年的{b},比上年提高{p}个百分点`,
  `{R}为{b},[城镇|农村]为{a},提高{p}个百分点`,
  `{I}占全国的比重由{a}提高到{b},总量增长{g}`,
  `{I}${from}{B}${riseTo}{V},[人均|户均|亩均]增加{D}`,
  `{I}${from}{B}${riseTo}{V},年均增加{D}`,
  `{I}${from}{B}${riseTo}{V},[每年|平均每年]新增{D}`,
  `{I}${from}{B}${riseTo}{V},新增投入{D},增长{g}`,
  `{I}{V},[近|约]{g}来自{J},比上年增加{D}`,
  // Shares and parts of wholes that are not in the sentence.
  `{I}{V},占全[省|市|国]的{s},同比增长{g}`,
  `{I}{V},{J}{B},占全县总量的{s}`,
  `{n}个乡镇中,已有{m}个建成示范点,覆盖率{s}`,
  `共有{n}家企业参加,签约{m}个项目,履约率{s}`,
  `参保人员{w}人,其中女性{n}人,青年占比{s}`,
  `共有成员单位{m}家,由{n}家国企、{n}家民企组成理事会`,
  `男性{n}人,女性{n}人,共{m}人[获奖|受表彰]`,
  `第一产业投资占比{s},第二产业投资占比{s},第三产业投资占比{s}`,
  `第一产业贡献率{s},第二产业贡献率{s},第三产业贡献率{s}`,
  `一产增长{g},二产增长{g},三产增长{g}`,
  `年度计划投资{V},本月完成{D},完成率{s}`,
  `年度计划投资{V},累计完成{B},[开工率|当年完成率]{s}`,
  `出口{V},增长{g};进口{B},增长{g};对云桥国家进出口{A},增长{g}`,
  `货物进出口顺差{V},服务进出口逆差{B},货物出口{A}`,
  `{n}个村集体收入超过{B},占比[提高|上升]{p}个百分点`,
  `全社会用电量{V},其中工业用电量增长{g},占比[提高|上升]{p}个百分点`,
  `社会消费品零售总额{V}。按区域看,城镇增长{g},乡村增长{h}`,
  `全市{w}家企业参评,其中{n}家获评,[优秀率|满意率]{s}`,
  `税收收入{V},占全省的{s},其中增值税{D}`,
];

const constant = [
  '地区生产总值',
  '第一产业增加值',
  '第二产业增加值',
  '规模以上工业增加值',
  '服务业增加值',
  '农林牧渔业总产值',
  '固定资产投资',
  '建筑业增加值',
  '全社会固定资产投资',
];
const nominal = ['一般公共预算收入', '税收收入', '进出口总额', '金融机构各项存款余额', '财政科技支出', '保费收入'];
const others = ['工业用电量', '民生支出', '旅游收入', '技术合同成交额', '网上零售额'];
const rateNames = ['森林覆盖率', '常住人口城镇化率', '自来水普及率', '第三产业占比'];

/** Fills every pattern `each` times and returns all marks at error and warning. */
export function springTraps(each: number, seed: number): { readonly sentences: number; readonly alarms: FalseAlarm[] } {
  const analyser = new Analyser();
  const random = new Random(seed);
  const alarms: FalseAlarm[] = [];
  let sentences = 0;
  for (const pattern of trapPatterns) {
    for (let i = 0; i < each; i++) {
      const said = fill(say(pattern, random), random);
      const text = `${widen(said, random.chance(0.5) ? 'half' : 'full')}。`;
      sentences++;
      for (const finding of analyser.analyse(text).findings)
        if (finding.level !== 'information') alarms.push({ kind: TRAPS, template: pattern, text, finding });
    }
  }
  return { sentences, alarms };
}

const TRAPS = { name: 'trap', codes: [], templates: [], make: () => null };

function fill(pattern: string, random: Random): string {
  const amount = (): string => show(printNumber(random.between(10, 900), random.whole(0, 2), '亿元', 'rounded'));
  const rate = (low: number, high: number): string =>
    show(printNumber(random.between(low, high), random.whole(0, 1), '%', 'rounded'));
  const count = (): string => String(random.whole(12, 900));
  const slots: Readonly<Record<string, () => string>> = {
    C: () => random.pick(constant),
    I: () => random.pick(nominal),
    J: () => random.pick(others),
    R: () => random.pick(rateNames),
    B: amount,
    V: amount,
    A: amount,
    D: () => show(printNumber(random.between(1, 9), random.whole(0, 2), '亿元', 'rounded')),
    g: () => rate(1, 60),
    h: () => rate(1, 60),
    s: () => rate(10, 90),
    a: () => rate(30, 60),
    b: () => rate(60, 95),
    p: () => show(printNumber(random.between(0.1, 9), 1, '', 'rounded')),
    q: () => show(printNumber(random.between(0.1, 9), 1, '', 'rounded')),
    k: () => show(printNumber(random.between(1.2, 9), 1, '', 'rounded')),
    n: count,
    m: count,
    w: () => String(random.whole(1000, 9000)),
    r: () => String(random.whole(1, 9)),
  };
  return pattern.replace(/\{([A-Za-z])\}/g, (_, name: string) => slots[name]?.() ?? '');
}
