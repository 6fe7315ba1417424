// Invented text for measuring, the same on every run: a press conference and reports glued into single lines, with
// growth, shares, sums, structures, dates and numbered points. No place, body or person in it exists.

/** A text of at least `characters` characters; every other report is one line. */
export function transcript(characters, seed = 1) {
  const random = generator(seed);
  const pieces = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const piece = i % 2 === 0 ? conference(random) : `${report(random)}\n`;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('').slice(0, characters);
}

/** The same amount of text without a single line break, as some pages are pasted. */
export const oneLine = (characters, seed = 1) => transcript(characters, seed).replaceAll('\n', '');

/**
 * A report as dense as real ones: about 1,500 figures in 123,000 characters, where `transcript` has 6,900; paragraphs of
 * some 180 characters, most sentences without a number, hardly one said twice.
 */
export function prose(characters, seed = 1) {
  const random = generator(seed);
  const lines = [`${random.pick(places)}政府工作报告`];
  let length = lines[0].length;
  for (let i = 0; length < characters; i++) {
    const heading = i % 12 === 0 ? `（${'一二三四五六七八九十'[(i / 12) % 10]}）${random.pick(works)}` : '';
    const sentencesBefore = Array.from({ length: 3 }, () => sentenceWithoutNumber(random)).join('');
    const line = `${heading === '' ? '' : `${heading}。`}${sentencesBefore}${random.pick(sentences)(random)}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, characters);
}

function sentenceWithoutNumber(r) {
  const first = `${r.pick(ways)}${r.pick(verbs)}${r.pick(works)}`;
  return `${first}${comma(r)}${r.pick(verbs)}${r.pick(bodies)}牵头的${r.pick(things)}、${r.pick(things)}和${r.pick(things)}${comma(r)}${r.pick(results)}。`;
}

function generator(seed) {
  let state = seed >>> 0;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return {
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    decimal: (from, to, places) => (from + next() * (to - from)).toFixed(places),
    pick: list => list[Math.floor(next() * list.length)],
  };
}

const places = ['云岭县', '青塘区', '河湾镇', '石桥街道', '澄溪市', '望川乡', '柳泊县', '北坞新区'];
const speakers = ['李青禾', '周景明', '何书白', '沈砚秋', '陆明舟', '许知夏'];
const outlets = ['云岭日报', '青塘融媒', '澄溪晚报', '河湾广播电视台'];
const bodies = ['发展和改革局', '统计局', '农业农村局', '商务局', '教育和体育局', '生态环境局'];
const indicators = [
  '规模以上工业总产值',
  '一般公共预算收入',
  '社会消费品零售总额',
  '进出口总额',
  '固定资产投资',
  '服务业营业收入',
  '农产品加工业产值',
];
const works = [
  '老旧小区改造',
  '农村供水保障',
  '高标准农田建设',
  '产业园区提升',
  '河道综合治理',
  '城乡公交一体化',
  '养老服务设施建设',
];
const ways = ['我们', '全力', '坚持因地制宜', '始终', '各级各部门', '深入', '会同企业', '面向基层', '对照规划', '依法'];
const verbs = ['推进', '抓好', '谋划', '落实', '完善', '支持', '探索', '统筹', '规范', '带动'];
const things = ['公共文化空间', '物流通道', '技能培训', '便民窗口', '种质资源', '湿地修复', '校园周边环境', '应急队伍'];
const results = [
  '群众办事更加方便',
  '一批堵点难点得到解决',
  '干部作风明显转变',
  '发展后劲不断增强',
  '城乡面貌焕然一新',
  '经验在全市推广',
];
const comma = random => random.pick(['，', ',']);

const sentences = [
  r => {
    const base = Number(r.decimal(20, 400, 1));
    const rate = r.decimal(2, 30, 1);
    const level = (base * (1 + Number(rate) / 100)).toFixed(1);
    return `${r.pick(indicators)}由${base.toFixed(1)}亿元增加到${level}亿元${comma(r)}增长${rate}%。`;
  },
  r =>
    `全年完成${r.pick(indicators)}${r.decimal(3, 900, 2)}亿元${comma(r)}同比增长${r.decimal(0.3, 19, 1)}%${comma(r)}高于全市平均水平${r.decimal(0.1, 3, 1)}个百分点。`,
  r => {
    const part = r.whole(10, 60);
    const whole = part + r.whole(20, 90);
    return `共实施重点项目${whole}个${comma(r)}其中新开工${part}个${comma(r)}占${((part / whole) * 100).toFixed(1)}%。`;
  },
  r => {
    const first = Number(r.decimal(4, 20, 1));
    const second = Number(r.decimal(30, 50, 1));
    return `三次产业结构调整为${first.toFixed(1)}:${second.toFixed(1)}:${(100 - first - second).toFixed(1)}。`;
  },
  r => {
    const men = r.whole(100, 900);
    const women = r.whole(100, 900);
    return `举办培训班${r.whole(3, 40)}期${comma(r)}培训${men + women}人${comma(r)}其中男性${men}人、女性${women}人。`;
  },
  r =>
    `${r.pick(works)}扎实推进${comma(r)}累计投入资金${r.whole(300, 9800)}万元${comma(r)}惠及群众${r.decimal(0.2, 12, 1)}万人。`,
  r =>
    `20${r.whole(18, 23)}年${r.whole(1, 12)}月${r.whole(1, 28)}日${comma(r)}${r.pick(places)}召开${r.pick(works)}推进会${comma(r)}部署下一阶段任务。`,
  r =>
    `我们坚持把${r.pick(works)}作为民生实事来抓${comma(r)}健全工作机制、压实工作责任、强化跟踪问效${comma(r)}群众满意度达到${r.decimal(90, 99, 1)}%以上。`,
  r =>
    `大家普遍反映${comma(r)}过去一年环境变好了、道路变宽了、服务变近了${comma(r)}干部作风也更实了${comma(r)}这是多方共同努力的结果。`,
  r =>
    `新增市场主体${r.whole(1200, 9000)}户${comma(r)}总数突破${r.whole(3, 20)}万户${comma(r)}每千人拥有企业${r.decimal(10, 60, 1)}户。`,
  r =>
    `粮食播种面积${r.decimal(10, 90, 1)}万亩${comma(r)}总产量${r.decimal(5, 40, 2)}万吨${comma(r)}建成高标准农田${r.decimal(1, 9, 1)}万亩。`,
  r => {
    const [city, country] = [r.whole(32000, 58000), r.whole(16000, 29000)];
    return `城镇居民人均可支配收入${city}元${comma(r)}农村居民人均可支配收入${country}元${comma(r)}城乡收入比缩小到${(city / country).toFixed(2)}:1。`;
  },
  r =>
    `“十四五”期间${comma(r)}${r.pick(indicators)}年均增长${r.decimal(3, 12, 1)}%左右${comma(r)}到2025年力争达到${r.whole(100, 900)}亿元。`,
];

const paragraph = (random, count) => Array.from({ length: count }, () => random.pick(sentences)(random)).join('');

function conference(random) {
  const lines = [
    `【主持人】各位记者朋友${comma(random)}大家上午好！今天发布会的主题是${random.pick(works)}。${paragraph(random, 2)}`,
  ];
  for (let i = 0; i < 4; i++) {
    const speaker = random.pick(speakers);
    lines.push(`【${random.pick(outlets)}】请问${random.pick(bodies)}在${random.pick(works)}方面有哪些举措？`);
    lines.push(
      `【${speaker}】感谢您的提问。一是${paragraph(random, 2)}二是${paragraph(random, 2)}三是${paragraph(random, 1)}`,
    );
    lines.push(paragraph(random, 3));
  }
  return `${lines.join('\n')}\n`;
}

function report(random) {
  const parts = [`${random.pick(places)}政府工作报告`, '一、过去一年工作回顾'];
  for (const marker of ['（一）', '（二）', '（三）', '（四）', '（五）']) {
    parts.push(`${marker}${random.pick(works)}取得新进展。${paragraph(random, 12)}`);
  }
  parts.push(
    '二、今年工作安排',
    `重点做好以下三个方面工作：一是${paragraph(random, 3)}二是${paragraph(random, 3)}三是${paragraph(random, 3)}`,
  );
  return parts.join('');
}
