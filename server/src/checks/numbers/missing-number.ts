/**
 * A unit whose number is lost: 成立联盟家和协会8家以上, 同比增长%, 新建道路公里,.
 *
 * GB/T 15835-2011, 4.1 and 5.1: quantities are written as a number with its unit. Fires on %, 个百分点 and units of measure
 * straight behind the word for what was done, and on counting words behind a thing that is counted with them and before a
 * pause, where another figure of the sentence has a unit. Silent on words that only look so (国家和地区, 农户, 超亿元, 几公里).
 */
import type { SentenceCheck, SentenceSubject, Verdict } from '../check';
import { conflict } from './shared/conflict';

const CODE = 'missing-number';

export const missingNumber: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'warning',
  scope: 'sentence',
  *run(subject) {
    const { text, figures } = subject;
    if (LONE_RATE.test(text)) yield* rates(text);
    if (!figures.some(figure => figure.unit !== null && figure.numeral?.style === 'arabic')) return;
    if (!LONE_UNIT.test(text)) return;
    for (const pattern of [MEASURES, MONEY, COUNTS]) yield* found(subject, pattern);
  },
};

const PAUSE = '(?=[,，、;；。]|[和与及][\\u4e00-\\u9fff]{2,8}[0-9]|$)';

/** What all patterns have in common, one look at each character: a sign or unit before which no number ends. */
const LONE_RATE = /(?<![0-9０-９.])[%％]|(?<![0-9０-９])个[百千]分点/;
const LONE_UNIT = new RegExp(
  `(?:(?<![0-9０-９])(?:公里|千米|方米|公顷|立方米|千瓦|[万亿][亩吨元]|万平方米|万千瓦|[家个处座条名场件盏辆所])|(?<![0-9０-９万亿])元)${PAUSE}`,
);

/** A rate or points with nothing before it but the verb. */
const RATES =
  /(?:增长|下降|提高|上升|降低|回落|提升|增加|减少|达到?|占比?|占比为|增幅|降幅|增速|超过|收窄|扩大|加快)了?(?:约|近|超)?(?<unit>[%％](?=[,，。;；、]|以上|左右)|个(?:百|千)分点)/g;

function* rates(text: string): Generator<Verdict> {
  for (const match of text.matchAll(RATES)) yield verdict(match);
}

/** Units of measure at the end of what was built. */
const MEASURES = new RegExp(
  `(?:新建|改造|硬化|铺设|修建|整治|建成|拓宽|治理|栽植|种植|流转|清理|新增|改建|新改建|疏浚|绿化|复垦|架设|敷设)[\\u4e00-\\u9fff]{1,9}(?<![一二两三四五六七八九十百千万亿几数多余半每各些平立上整约近])(?<unit>公里|千米|平方米|公顷|立方米|平方公里|千瓦|万亩|万平方米|万吨|万千瓦)${PAUSE}`,
  'g',
);

/** Sums of money behind a word for money. */
const MONEY = new RegExp(
  `(?:资金|补贴|贷款|总投资|完成投资|救助金|补助金|奖金|善款|补助|保证金|经费)(?:共计|合计|共|累计)?(?<unit>[万亿]元|元)(?=[,，、;；。]|$)`,
  'g',
);

/** Things with the word they are counted by. */
const COUNTS = new RegExp(
  `(?:${[
    '(?:联盟|协会|公司|合作社|商会|农场|门店|民宿|超市|商铺|养殖场|规上企业)(?<home>家)',
    '(?:项目|平台|车位|充电桩|村|社区|小区|岗位|品牌|基地|站点|大棚|园区|中心|广场|公园|泊位|专业|点位|网格|案例|行业)(?<piece>个)',
    '(?:隐患|广场|游园|公园|危房|坑塘|停车场|泵站|垃圾点|违建|绿地|驿站)(?<place>处)',
    '(?:公厕|桥梁|大棚|水库|变电站|泵站|桥|塘坝|水电站|厕所|水厂|加油站|换电站|基站|游园|停车场)(?<seat>座)',
    '(?:道路|街道|生产路|线路|沟渠|巷道|公交线路|生产线|河道|断头路)(?<strip>条)',
    '(?:干部|党员|学生|教师|医生|人才|志愿者|职工|村医|网格员|调解员|新生|队员|民警)(?<name>名)',
    '(?:电影|招聘会|宣讲|讲座|培训班|发布会|文艺演出)(?<round>场)',
    '(?:诉求|工单|专利|纠纷|提案|建议|实事|好事|信访事项)(?<matter>件)',
    '(?:路灯|太阳能灯)(?<lamp>盏)',
    '(?:汽车|公交车|校车|出租车|救护车)(?<car>辆)',
    '(?:小学|幼儿园|卫生室|中学|医院)(?<school>所)',
  ].join('|')})${PAUSE}`,
  'g',
);

function* found({ text }: SentenceSubject, pattern: RegExp): Generator<Verdict> {
  for (const match of text.matchAll(pattern)) {
    // the thing may carry its number in front: 12个项目, 3条道路
    if (/[0-9０-９一二三四五六七八九十百千万亿几多两余各每]$/.test(text.slice(0, match.index))) continue;
    yield verdict(match);
  }
}

function verdict(match: RegExpMatchArray): Verdict {
  const unit = Object.values(match.groups ?? {}).find(Boolean) ?? '';
  const end = (match.index ?? 0) + match[0].length;
  return conflict({
    code: CODE,
    level: 'warning',
    span: { start: end - unit.length, end },
    message: { key: 'conflict', args: { unit, words: match[0].slice(-unit.length - 8) } },
  });
}
