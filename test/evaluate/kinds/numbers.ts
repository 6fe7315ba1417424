import type { Random } from '../random';
import { formKind, type Forms } from './forms';
import type { Kind } from './kind';

/** A phrase with one place, and what may be put there: right, and wrong in named ways. */
type Fill = (random: Random) => Forms;

interface Written {
  readonly name: string;
  readonly codes: readonly string[];
  readonly mild?: true;
  readonly phrases: readonly string[];
  readonly fill: Fill;
}

/** Numbers that are right in value and wrong in the way they are written. */
const written: readonly Written[] = [
  {
    name: 'redundant qualifier',
    codes: ['double-approximation', 'contradictory-qualifier'],
    phrases: [
      '全年引进各类人才{}',
      '开展志愿服务活动,{}参加',
      '培育示范主体{},带动作用明显',
      '累计发放宣传资料{},做到家喻户晓',
      '排查整改风险隐患{},群众安全感持续增强',
      '辖区共有经营主体{},主要从事商贸物流',
    ],
    fill(random) {
      const unit = random.pick(['人', '家', '份', '处', '户', '个']);
      const number = `${random.whole(2, 99) * 10}`;
      const bare = number + unit;
      const right = random.pick([
        `约${bare}`,
        `${bare}左右`,
        `近${bare}`,
        `超过${bare}`,
        `${bare}以上`,
        `${number}余${unit}`,
        bare,
      ]);
      return {
        right,
        wrong: [
          ['约…左右', `约${bare}左右`],
          ['大约…左右', `大约${bare}左右`],
          ['近…余', `近${number}余${unit}`],
          ['约…余', `约${number}余${unit}`],
          ['超过…以上', `超过${bare}以上`],
          ['至少…以上', `至少${bare}以上`],
          ['不足…以上', `不足${bare}以上`],
          ['不到…余', `不到${number}余${unit}`],
          ['超过…以内', `超过${bare}以内`],
        ],
      };
    },
  },
  {
    name: 'doubled unit',
    codes: ['doubled-unit'],
    phrases: [
      '全年完成{},增速保持稳定',
      '各项指标持续向好,其中重点任务{}',
      '统计显示,上半年{},好于预期',
      '经过努力,达到{}',
      '这一项目涉及{},正在加快推进',
    ],
    fill(random) {
      const number = random.chance(0.5) ? String(random.whole(2, 980)) : `${random.whole(1, 90)}.${random.whole(1, 9)}`;
      const unit = random.pick(['亿元', '万元', '%', '公里', '万人', '个百分点', '平方米', '亩', '吨', '万人次']);
      const twice = unit.endsWith('元') && random.chance(0.5) ? `${unit}元` : unit + unit;
      return { right: number + unit, wrong: [['unit twice', number + twice]] };
    },
  },
  {
    name: 'reversed range',
    codes: ['reversed-range'],
    phrases: [
      '产品毛利率保持在{}之间',
      '给予每户{}的补助',
      '用{}的时间完成整改',
      '每村培育{}的带头人',
      '亩均效益提高{}',
      '全县安排{}的专项支出',
    ],
    fill(random) {
      const low = random.whole(2, 60);
      const high = low + random.whole(1, 40);
      const unit = random.pick(['%', '元', '万元', '天', '人', '公斤', '亩', '亿元']);
      const joint = random.pick(['—', '～', '至', '–']);
      const both = joint !== '至' && random.chance(0.5);
      const range = (a: number, b: number): string => `${a}${both ? unit : ''}${joint}${b}${unit}`;
      return { right: range(low, high), wrong: [['ends swapped', range(high, low)]] };
    },
  },
  {
    name: 'rate over 100 %',
    codes: ['rate-above-100'],
    phrases: [
      '自来水普及率{}',
      '农村生活垃圾收运处理覆盖率达到{}',
      '医疗保险参保率达{}',
      '村级集体经济达标率为{}',
      '信访事项办结率{},群众较为满意',
      '义务教育巩固率保持在{}',
      '产品抽检合格率由91.2%提高到{}',
      '污水集中处理率均达{}',
      '群众满意率稳定在{}',
      '森林覆盖率{}',
    ],
    fill(random) {
      const whole = random.whole(71, 99);
      const tenth = random.whole(0, 9);
      return {
        right: random.pick([`${whole}.${tenth}%`, `${whole}%`, '100%']),
        wrong: [
          ['over 100', `${random.whole(101, 139)}%`],
          ['over 100, one decimal', `${random.whole(100, 139)}.${random.whole(1, 9)}%`],
          ['point lost', `${whole}${tenth || 1}%`],
        ],
      };
    },
  },
  {
    name: '年 of a year',
    codes: ['malformed-date'],
    phrases: [
      '{},全县经济稳步回升',
      '自{},累计投入改造资金3.2亿元',
      '{},新建农村公路32公里,惠及村民1.2万人',
      '截至{},全部整改到位',
    ],
    fill(random) {
      const year = random.whole(2012, 2026);
      const months = `${random.whole(1, 5)}—${random.whole(6, 12)}月`;
      const tail = random.pick([
        '以来',
        '上半年',
        '下半年',
        '底',
        '第一季度',
        '前三季度',
        `${random.whole(1, 12)}月`,
        months,
        '末',
      ]);
      return { right: `${year}年${tail}`, wrong: [['年 lost', year + tail]] };
    },
  },
  {
    name: 'span of years',
    codes: ['span-length'],
    phrases: [
      '启动实施{a}{n}规划',
      '印发《环境整治{n}行动计划({a})》',
      '全面完成{a}{n}行动',
      '过去{n}({a}),城乡面貌焕然一新',
      '{a}{n}间,累计投入资金3.2亿元',
    ],
    fill: drawSpan,
  },
  {
    name: 'decrease by multiple',
    codes: ['decrease-by-multiple'],
    phrases: [
      '企业用能成本{}',
      '项目审批时间{}',
      '单位产品水耗{}',
      '主要污染物排放量{}',
      '事故起数{},安全形势持续稳定',
    ],
    fill(random) {
      const verb = random.pick(['降低', '下降', '减少', '缩短', '压缩']);
      const times = random.pick(['2倍', '3倍', '一倍', '两倍', '5倍', '三倍', '10倍']);
      return {
        right: random.pick([`${verb}三分之二`, `${verb}一半`, `${verb}60%`]),
        wrong: [
          ['by a multiple', verb + times],
          ['by a multiple, 了', `${verb}了${times}`],
        ],
      };
    },
  },
  {
    name: 'lost number',
    codes: ['missing-number', 'missing-unit'],
    phrases: [
      '全年固定资产投资增长{},总量位居全市第三',
      '城镇化率提高{},达到61.2%',
      '民营经济占比{}',
      '外贸进出口下降{},降幅收窄',
      '失业率回落{}',
    ],
    fill(random) {
      const unit = random.pick(['%', '个百分点']);
      return { right: `${random.whole(1, 9)}.${random.whole(0, 9)}${unit}`, wrong: [['number lost', unit]] };
    },
  },
  {
    name: 'double negative',
    codes: ['double-negative-rate'],
    phrases: ['全年出口总额{},四季度有所回升', '工业用电量{}', '土地出让收入{},低于预期'],
    fill(random) {
      const rate = `${random.whole(1, 30)}.${random.whole(0, 9)}%`;
      const verb = random.pick(['下降', '降幅为', '减少', '回落']);
      return { right: verb + rate, wrong: [['a minus sign more', `${verb}-${rate}`]] };
    },
  },
  {
    name: 'weekday',
    codes: ['date-weekday'],
    mild: true,
    phrases: ['发布会定于{}上午举行', '{},全县重点项目集中开工', '受理截止时间为{}17时', '《实施办法》自{}起施行'],
    fill: drawWeekday,
  },
  {
    name: 'form of units and numerals',
    codes: ['unit-style', 'zero-character', 'approximate-numeral', 'percent-or-points'],
    mild: true,
    phrases: ['据统计,{},成效明显', '我们了解到,{}', '截至目前,{},位居前列'],
    fill(random) {
      const [right, wrong] = random.pick([
        ['展厅面积8万平方米', '展厅面积8万平米'],
        ['新建110kV变电站1座', '新建110kv变电站1座'],
        ['建成温室2.3万平方米', '建成温室2.3万㎡'],
        ['二〇二一年底建成', '二○二一年底建成'],
        ['二〇三五年目标已经明确', '二O三五年目标已经明确'],
        ['只用三四个月就投产', '只用3、4个月就投产'],
        ['吸引二十几家企业', '吸引20几家企业'],
        ['服务业占比提高5个百分点', '服务业占比提高5%'],
        ['森林覆盖率上升1.2个百分点', '森林覆盖率上升1.2%'],
      ] as const);
      return { right, wrong: [['form', wrong]] };
    },
  },
];

/** One kind for each way of writing a number wrongly. */
export const numbers: readonly Kind[] = written.map(({ name, codes, mild, phrases, fill }) =>
  formKind({
    name,
    codes,
    ...(mild ? { mild } : {}),
    embedded: true,
    templates: phrases,
    draw(random, phrase) {
      const { right, wrong } = fill(random);
      const put = (words: string): string => {
        const [first = '', second = ''] = words.split('|');
        return phrase.replace('{}', words).replace('{a}', first).replace('{n}', second);
      };
      return { right: put(right), wrong: wrong.map(([change, words]) => [change, put(words)]) };
    },
  }),
);

const numerals = '零一二三四五六七八九十';

/** The years, a bar, and how many they are; one less is no slip, for the first year need not count. */
function drawSpan(random: Random): Forms {
  const from = random.whole(2011, 2024);
  const length = random.whole(3, 8);
  const years = `${from}${random.pick(['—', '-', '–'])}${from + length - 1}年`;
  const said = (count: number): string => `${years}|${numerals.charAt(count)}年`;
  return {
    right: said(length),
    wrong: [['one more', said(length + 1)], ...(length > 4 ? [['two fewer', said(length - 2)] as const] : [])],
  };
}

function drawWeekday(random: Random): Forms {
  const date = new Date(Date.UTC(random.whole(2015, 2027), random.whole(0, 11), random.whole(1, 28)));
  const printed = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  const word = random.pick(['星期', '周']);
  const named = (shift: number): string =>
    `${printed}(${word}${'日一二三四五六'.charAt((date.getUTCDay() + shift) % 7)})`;
  return {
    right: named(0),
    wrong: [
      ['one day later', named(1)],
      ['one day earlier', named(6)],
    ],
  };
}
