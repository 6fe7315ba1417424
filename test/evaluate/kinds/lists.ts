import { formKind, type Forms } from './forms';
import type { Kind } from './kind';

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numeral = (n: number): string => numerals[n] ?? String(n);
/** 两 before a measure word. */
const before = (n: number): string => (n === 2 ? '两' : numeral(n));

/** Things that are named in lists, by the shape of their names. */
const pools: Readonly<Record<string, readonly string[]>> = {
  two: ['工业', '农业', '交通', '水利', '能源', '教育', '医疗', '文化', '旅游', '商贸', '科技', '生态', '金融', '物流'],
  four: [
    '科技创新',
    '产业升级',
    '城市更新',
    '乡村振兴',
    '生态保护',
    '民生改善',
    '改革攻坚',
    '社会治理',
    '数字赋能',
    '人才引育',
    '文旅融合',
    '安全生产',
  ],
  mixed: [
    '装备制造',
    '新材料',
    '新能源',
    '生物医药',
    '食品加工',
    '电子信息',
    '纺织',
    '现代物流',
    '大健康',
    '化工',
    '数字经济',
    '节能环保',
  ],
  verbs: ['稳增长', '促改革', '调结构', '惠民生', '防风险', '保稳定', '强基础', '优环境'],
  villages: ['柳庄', '河湾', '石桥', '东岭', '西坪', '南坡', '桃园', '白杨', '花园', '大槐树'],
  beside: ['路旁', '水旁', '村旁', '宅旁', '田旁', '渠旁'],
  chains: ['创新链', '产业链', '资金链', '服务链', '人才链', '政策链', '供应链'],
  levels: ['市', '县', '乡', '村'],
};

const listTemplates: readonly string[] = [
  'two|突出抓好{L}{n}大领域节能降碳',
  'two|推动{J}{n}个领域改革走深走实',
  'four|深入实施{L}{n}大行动',
  'four|统筹推进{J}{n}项任务',
  'four|牢牢把握“{L}”{n}条主线',
  'four|围绕{L}“{n}大工程”,细化工作举措',
  'mixed|加快发展{L}{n}大产业',
  'mixed|{J}{n}大主导产业产值突破百亿元',
  'mixed|重点培育{L}{d}个产业',
  'mixed|聚焦{J}{n}个重点领域精准招商',
  'verbs|扎实做好{L}{n}项工作',
  'villages|对{L}{d}个村实施整体搬迁',
  'villages|{J}{n}个村集体收入突破百万元',
  'beside|围绕{L}“{n}旁”开展绿化',
  'chains|促进{L}“{n}链融合”',
  'levels|完善{L}{n}级服务网络',
  'four|推出涵盖{L}等{n}个方面的举措',
];

/** A list and the number behind it that counts it. */
export const countedLists: Kind = formKind({
  name: 'list and number',
  codes: ['enumeration-count'],
  embedded: true,
  templates: listTemplates,
  draw(random, template) {
    const [name = '', phrase = ''] = template.split('|');
    const pool = pools[name] ?? [];
    // 和 alone is no list: one 、 has to be left when an item is dropped
    const count = name === 'levels' ? 3 : random.whole(phrase.includes('{J}') ? 4 : 3, Math.min(6, pool.length - 1));
    const items = name === 'levels' ? ['县', '乡', '村'] : random.some(pool, count + 1);
    const spare = name === 'levels' ? '市' : (items.pop() ?? '');
    const say = (named: readonly string[], n: number): string =>
      phrase
        .replace('{L}', named.join('、'))
        .replace('{J}', `${named.slice(0, -1).join('、')}和${named.at(-1) ?? ''}`)
        .replace('{n}', before(n))
        .replace('{d}', String(n));
    const at = random.whole(1, count - 2);
    const open = phrase.includes('等{n}');
    // 食品加工、纺织和新材料两大产业: where shapes differ, B和C may be one of them
    const lengths = new Set([...items, spare].map(item => item.length));
    const provable = !phrase.includes('{J}') || lengths.size === 1;
    const more: Forms['wrong'] = [
      ['an item added', say([...items.slice(0, at), spare, ...items.slice(at)], count), provable],
      ['N−1', say(items, count - 1), provable],
    ];
    const fewer: Forms['wrong'] = [
      [
        'an item dropped',
        say(
          items.filter((_, i) => i !== at),
          count,
        ),
      ],
      ['N+1', say(items, count + 1)],
    ];
    return { right: say(items, count), wrong: open ? more : [...more, ...fewer] };
  },
});

const subjectPools: readonly (readonly string[])[] = [
  ['规上工业增加值', '固定资产投资', '社会消费品零售总额', '一般公共预算收入', '外贸进出口总额', '税收收入'],
  ['小麦', '玉米', '大豆', '油菜籽', '马铃薯'],
  ['交通', '水利', '能源', '市政'],
  ['原煤', '焦炭', '水泥', '钢材', '发电量'],
  ['高新技术企业', '科技型中小企业', '专精特新企业', '农业龙头企业'],
];

const respectiveTemplates: readonly string[] = [
  '{S}分别增长{R}',
  '{K}分别增长{M}',
  '全年{S}同比分别增长{R}',
  '{K}预计分别增长{R}左右',
  '{S}产量分别达到{A}',
  '{K}领域投资分别完成{B}',
  '{S}分别新增{C}',
  '{K}产量达到{A},分别增长{R}',
  '{S}增速分别比上年提高{P}',
];

/** Subjects, 分别, and their values. */
export const respectiveValues: Kind = formKind({
  name: 'subjects and values',
  codes: ['respectively-arity'],
  embedded: true,
  templates: respectiveTemplates,
  draw(random, template) {
    const count = random.whole(3, 4);
    const subjects = random.some(random.pick(subjectPools), count);
    const values = Array.from({ length: count + 1 }, () => random.whole(11, 299));
    const row = (unit: string, named: readonly number[]): string[] => named.map(value => `${value / 10}${unit}`);
    const joined = (parts: readonly string[]): string => `${parts.slice(0, -1).join('、')}和${parts.at(-1) ?? ''}`;
    const say = (named: readonly string[], figures: readonly number[], levels = figures): string =>
      template
        .replace('{S}', named.join('、'))
        .replace('{K}', joined(named))
        .replace('{R}', row('%', figures).join('、'))
        .replace('{M}', joined(row('%', figures)))
        .replace('{A}', row('万吨', levels).join('、'))
        .replace('{B}', joined(row('亿元', figures)))
        .replace('{C}', figures.map(value => `${value}家`).join('、'))
        .replace('{P}', joined(row('个百分点', figures)));
    const right = values.slice(0, count);
    const subjectsCount = template.includes('{A},');
    const wrong: [string, string][] = [
      ['a value dropped', say(subjects, right.slice(0, -1), template.includes('{A},') ? right : right.slice(0, -1))],
      ['a value added', say(subjects, values, template.includes('{A},') ? right : values)],
    ];
    if (!subjectsCount) wrong.push(['a subject dropped', say(subjects.slice(0, -1), right)]);
    return { right: say(subjects, right), wrong };
  },
});

const leagues: readonly (readonly [phrase: string, size: number])[] = [
  ['位列全国百强县第{r}位', 100],
  ['跻身全国综合实力千强镇第{r}名', 1000],
  ['在全国投资竞争力百强区中居第{r}位', 100],
  ['入选中国民营企业500强、列第{r}位', 500],
  ['综合考核居全市14个县区第{r}位', 14],
  ['营商环境评价居全省31个开发区第{r}', 31],
];

/** A rank in a league of a known size. */
export const leagueRanks: Kind = formKind({
  name: 'rank in a league',
  codes: ['rank-exceeds-league'],
  embedded: true,
  templates: leagues.map(([phrase]) => phrase),
  draw(random, template) {
    const size = leagues.find(([phrase]) => phrase === template)?.[1] ?? 0;
    const say = (rank: number): string => template.replace('{r}', String(rank));
    return {
      right: say(random.whole(1, size)),
      wrong: [
        ['one beyond', say(size + 1)],
        ['far beyond', say(size + random.whole(2, size))],
      ],
    };
  },
});

const thresholdTemplates: readonly string[] = [
  '签约项目{N}个,其中5亿元以上{a}个、10亿元以上{b}个、50亿元以上{c}个,总投资{T}亿元',
  '新签约亿元以上项目{a}个,其中10亿元以上{b}个,50亿元以上{c}个,计划总投资{T}亿元',
  '新开工项目{N}个,总投资{T}亿元,其中5亿元以上项目{a}个、10亿元以上项目{b}个、50亿元以上项目{c}个',
];

/** Nested thresholds and what they amount to. */
export const thresholds: Kind = formKind({
  name: 'thresholds and total',
  codes: ['threshold-total-mismatch', 'part-exceeds-whole'],
  embedded: true,
  templates: thresholdTemplates,
  draw(random, template) {
    const c = random.whole(1, 3);
    const b = c + random.whole(2, 5);
    const a = b + random.whole(3, 9);
    const least =
      50 * c +
      10 * (b - c) +
      (template.includes('5亿元以上') && !template.includes('亿元以上项目{a}个,其中') ? 5 : 1) * (a - b);
    const say = (total: number, high = b): string =>
      template
        .replace('{N}', String(a + 6))
        .replace('{a}', String(a))
        .replace('{b}', String(high))
        .replace('{c}', String(c))
        .replace('{T}', String(total));
    const right = Math.round(least * random.between(1.2, 2.5));
    return {
      right: say(right),
      wrong: [
        ['total below the least', say(Math.floor(least * random.between(0.3, 0.93)))],
        ['more reach the higher one', say(right, a + random.whole(1, 4))],
      ],
    };
  },
});

const averageTemplates: readonly string[] = [
  '总投资{T}万元建设道路{n}公里,每公里投资{v}万元',
  '发放补贴{T}万元,惠及农户{n}户,户均{v}万元',
  '改造危房{n}户,投入资金{T}万元,户均投入{v}万元',
  '新建村级广场{n}个,总投资{T}万元,平均每个{v}万元',
  '完成招商项目{n}个,总投资{T}万元,平均每个项目投资{v}万元',
  '流转土地{n}亩,支付租金{T}万元,亩均租金{v}万元',
];

/** A total, a count and their average. */
export const averages: Kind = formKind({
  name: 'average',
  codes: ['average-mismatch'],
  embedded: true,
  templates: averageTemplates,
  draw(random, template) {
    const n = random.whole(12, 480);
    const tenths = random.whole(11, 900);
    const total = (n * tenths) / 10;
    const say = (t: number, count: number, average: number): string =>
      template
        .replace('{T}', t.toFixed(1).replace('.0', ''))
        .replace('{n}', String(count))
        .replace('{v}', average.toFixed(1));
    const average = tenths / 10;
    return {
      right: say(total, n, average),
      wrong: [
        ['average off', say(total, n, average * random.pick([0.8, 0.9, 1.1, 1.2]) + 0.2)],
        ['average ×10', say(total, n, average * 10)],
        ['total off', say(total * random.pick([0.85, 1.25]) + 1, n, average)],
        ['count off', say(total, Math.round(n * random.pick([0.8, 1.2])) + 1, average)],
      ],
    };
  },
});

const rateTemplates: readonly string[] = [
  '实施民生项目{n}个,开工率{r}%',
  '{n}个省市重点项目开工率达到{r}%',
  '共收到代表建议{n}件,办结率{r}%',
  '排查问题隐患{n}处,整改率{r}%',
];

/** Percentages of few things. */
export const countedRates: Kind = formKind({
  name: 'percentage of a count',
  codes: ['impossible-percentage'],
  embedded: true,
  templates: rateTemplates,
  draw(random, template) {
    const n = random.whole(7, 90);
    const some = random.whole(Math.ceil(n / 2), n - 1);
    const rate = (1000 * some) / n;
    const say = (tenths: number): string =>
      template.replace('{n}', String(n)).replace('{r}', (Math.round(tenths) / 10).toFixed(1));
    // half way between two shares that can be
    return { right: say(rate), wrong: [['no count gives it', say(rate + 500 / n)]] };
  },
});

const oddTemplates: readonly string[] = [
  '该企业实现销售收入{a}亿元,纯利润{b}万元',
  '园区年产值{a}亿元,实现利税{b}万元',
  '污水管网工程总投资{b}万元,铺设管道12公里',
  '全镇一般公共预算收入完成{b}万元',
];

/** 万 lost. */
export const magnitudes: Kind = formKind({
  name: '万 lost',
  codes: ['magnitude-outlier'],
  embedded: true,
  templates: oddTemplates,
  draw(random, template) {
    const say = template
      .replace('{a}', (random.whole(12, 90) / 10).toFixed(1))
      .replace('{b}', String(random.whole(1100, 8900)));
    return { right: say, wrong: [['万 lost', say.replace(/万元/, '元')]] };
  },
});

export const lists: readonly Kind[] = [
  countedLists,
  respectiveValues,
  leagueRanks,
  thresholds,
  averages,
  countedRates,
  magnitudes,
];
