import type { Random } from './random';

/** An indicator whose level and growth may be compared, with units it is given in. */
export interface Indicator {
  readonly name: string;
  readonly units: readonly string[];
}

export const amounts: readonly Indicator[] = [
  { name: '一般公共预算收入', units: ['亿元', '万元'] },
  { name: '税收收入', units: ['亿元', '万元'] },
  { name: '全镇村集体经济总收入', units: ['万元', '亿元'] },
  { name: '茶叶综合产值', units: ['亿元'] },
  { name: '财政科技支出', units: ['万元', '亿元'] },
  { name: '进出口总额', units: ['亿元'] },
  { name: '金融机构各项贷款余额', units: ['亿元'] },
  { name: '全社会研发经费投入', units: ['亿元', '万元'] },
  { name: '农村居民人均可支配收入', units: ['元'] },
  { name: '村民人均年收入', units: ['元', '万元'] },
  { name: '全社会用电量', units: ['亿千瓦时', '万千瓦时'] },
  { name: '年接待游客', units: ['万人次'] },
  { name: '水果总产量', units: ['万吨', '吨'] },
  { name: '新能源装机容量', units: ['万千瓦'] },
  { name: '设施农业面积', units: ['万亩', '亩'] },
  { name: '困难群众救助资金', units: ['万元'] },
];

export const counts: readonly Indicator[] = [
  { name: '高新技术企业', units: ['家'] },
  { name: '农民专业合作社', units: ['家', '个'] },
  { name: '养老床位', units: ['张'] },
  { name: '公共充电桩', units: ['个'] },
  { name: '有效发明专利', units: ['件'] },
  { name: '个体工商户', units: ['户'] },
  { name: '网格员队伍', units: ['人'] },
  { name: '规模种养大户', units: ['户'] },
  { name: '村级文化广场', units: ['处', '个'] },
];

export const rates: readonly string[] = [
  '森林覆盖率',
  '常住人口城镇化率',
  '自来水普及率',
  '学前教育普惠率',
  '空气质量优良天数比率',
  '卫生厕所普及率',
  '秸秆综合利用率',
  '垃圾分类覆盖率',
];

const fillers: readonly string[] = [
  '我们坚持把发展经济的着力点放在实体经济上,加快构建现代化产业体系',
  '云台新城路网框架全面拉开,镇区面貌焕然一新',
  '全年新签约亿元以上项目26个,合同引资额83.5亿元',
  '扎实开展安全生产专项整治,社会大局保持和谐稳定',
  '固定资产投资同比增长7.4%,其中工业技改投资增长18.6%',
  '建成高标准农田3.2万亩,粮食生产实现“十连丰”',
  '城镇新增就业4260人,零就业家庭保持动态清零',
  '深入推进“放管服”改革,群众办事“最多跑一次”',
  '先后荣获省级卫生城镇、全省乡村振兴示范镇等荣誉称号',
  '12345热线按时办结率99.1%,群众满意度持续提升',
  '实施老旧小区改造18个,惠及居民3120户',
  '举办各类文化惠民演出216场,惠及群众11万余人次',
  '万元地区生产总值能耗下降3.1%,超额完成年度任务',
  '干部作风持续好转,营商环境不断优化',
  '新能源汽车保有量由1260辆增加到3840辆,公共出行更加便捷',
  '全省县域经济综合排名由第18位跃升至第9位',
  '企业开办时间由5天缩短到1天,压缩80%',
  '新增高新技术企业12家、总数达到58家',
  '累计建成5G基站312座,比上年增加46座',
  '建成区绿化覆盖率达到42.1%,提高1.3个百分点',
  '规模以上工业增加值增长8.4%,高技术产业增加值增长13.2%',
  '完成造林3.6万亩,治理水土流失面积52.4平方公里',
];

/** A text and where a sentence stands in it. */
export interface Embedded {
  readonly text: string;
  readonly offset: number;
}

/** Puts a sentence (without its full stop) among others, as reports, press conferences and one-line pages do. */
export function embed(random: Random, sentence: string, width: Width): Embedded {
  const [a = '', b = '', c = '', d = ''] = random.some(fillers, 4).map(filler => widen(filler, width));
  const frames: readonly (readonly [before: string, after: string])[] = [
    [`\u3000\u3000${a}。`, `。${b}。\n\u3000\u3000${c}。`],
    [`一是综合实力稳步提升。${a}。`, `。二是民生保障更加有力。${b},${c}。`],
    [`【周砚秋】感谢记者朋友的提问。${a}。`, `。${b}。这个问题我就回答到这里,谢谢!`],
    [`各位代表:现在,我向大会报告工作。 一、工作回顾刚刚过去的一年,${a};`, `;${b}。${c}。 二、今年工作安排${d}。`],
    [`${a}。${b}。`, `,${c}。${d}。`],
    [`${a},`, `。${b}。`],
    [`过去一年,${a};${b};`, `;${c};${d}。`],
    ['', `。${a}。`],
  ];
  const [before, after] = random.pick(frames);
  const start = widen(before, width);
  return { text: `${start}${sentence}${widen(after, width)}\n`, offset: start.length };
}

export type Width = 'half' | 'full';
const wide = new Map([',，', ';；', ':：', '(（', ')）', '!！', '?？'].map(pair => [pair.charAt(0), pair.charAt(1)]));

/** The same words with full-width punctuation. */
export const widen = (words: string, width: Width): string =>
  width === 'half' ? words : [...words].map(character => wide.get(character) ?? character).join('');
