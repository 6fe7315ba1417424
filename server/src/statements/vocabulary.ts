import { WordTable } from '../text/wordTable';
import type { Basis, Comparison } from './statement';

/** What a phrase between two figures says of the second one. */
export interface Meaning {
  readonly part:
    | 'separator' // a pause or a conjunction
    | 'filler' // 了, 的, 约: changes nothing
    | 'reach' // 达, 为, 总量: the figure is a level where none was named yet, else a filler
    | 'now' // 今年, 目前: a filler that sets the figure off from one of an earlier year
    | 'become' // 达到, 增加到: the figure is a level
    | 'change' // 增长, 下降: the figure is how much it changed
    | 'comparison' // 同比, 比上年
    | 'explain' // 按可比价格: the rate has another basis
    | 'times' // 是…的k倍
    | 'doubling' // 翻
    | 'from' // 由, 从: the figure is what it was, and a new account begins
    | 'than' // 比, 较, 原: the figure is what it was
    | 'past' // 上年, 去年: the figure is what it was
    | 'rateName' // 增速, 降幅: the figure is a rate of change
    | 'several' // 分别, 各: one word for several figures
    | 'years'; // 五年, 十年: a number of years
  readonly direction?: 'rise' | 'fall';
  readonly comparison?: Comparison;
  readonly basis?: Basis;
  readonly net?: boolean;
  /** 新增: what came, not what came less what went. */
  readonly gross?: boolean;
  readonly count?: number;
  /** 再到: one more stage. */
  readonly again?: boolean;
}

const table = new Map<string, Meaning>();

function add(words: string, meaning: Meaning): void {
  for (const word of words.split(' ')) if (word !== '') table.set(word, meaning);
}

const RISE =
  '增加 增长 提高 提升 上升 扩大 扩展 发展 攀升 跃升 跃增 递增 壮大 增 升 涨 上涨 拓展 提 增值 拉升 增至 调增 调高 上调 追加 核增';
const FALL =
  '减少 下降 降低 降 缩短 缩减 压减 压缩 精简 减 收窄 回落 下调 下滑 跌 递减 缩小 减轻 压降 降至 下跌 调减 调低 核减';

add(', ， 、 ; ； : ： 。 ( （ ) ） “ ” " 和 与 及 并 且 即 而 也 又 还 其', { part: 'separator' });
table.set(' ', { part: 'separator' });
add(
  '上年 去年 上年同期 去年同期 上年末 上年底 去年底 去年末 五年前 十年前 前年 上一年 上一年度 上年度 上年年末 上年年底',
  {
    part: 'past',
  },
);
add('基础上 基础 的基础上 基数上 高基数上 低基数上 较高基数上 较低基数上 实现 同期 在 起步', { part: 'filler' });
add('的跨越 的突破 的跃升 的增长 的飞跃 的转变 的跨越式增长 的历史性跨越 的历史性突破', { part: 'filler' });
add(
  '一路 逐年 逐步 稳步 连年 连续 持续 快速 大幅 大幅度 显著 明显 迅速 不断 进一步 一举 又 再 仅为 只有 仅 只 仅有 已 已经 就',
  {
    part: 'filler',
  },
);
add(
  '了 的 约 地 率 幅 共 总 计 元 已 大约 均 全年 全市 全县 全区 全镇 全省 人民币 台阶 大关 关口 新台阶 水平 总值 规模 数量 首次 成功 历史性 再 左右 以上 可 将 年 底 末 初 时 期间 来 整体 其中一年 同期 年底 年末',
  { part: 'filler' },
);
for (const word of RISE.split(' ')) {
  table.set(word, { part: 'change', direction: 'rise' });
  for (const tail of ['到', '至', '为', '成', '到了', '至了'])
    table.set(word + tail, { part: 'become', direction: 'rise' });
}
for (const word of FALL.split(' ')) {
  table.set(word, { part: 'change', direction: 'fall' });
  for (const tail of ['到', '至', '为', '成', '到了', '至了'])
    table.set(word + tail, { part: 'become', direction: 'fall' });
}
add('增至 升至 涨至 增为 提至 跃至 翻至', { part: 'become', direction: 'rise' });
add('整合为 整合到 合并为 合并到 归并为 精简为 精简到 压缩为 压减为 撤并为 缩编为', {
  part: 'become',
  direction: 'fall',
});
add('扩充到 扩充至 扩充为 扩容到 扩容至 扩建到', { part: 'become', direction: 'rise' });
add('降至 减至 跌至 缩至 降为 减为 压至', { part: 'become', direction: 'fall' });
add(
  '达到 现有 目前有 现已有 已有 到 至 到达 突破 迈上 跨过 跨越 跃上 站上 完成 实现 调整为 优化为 变为 转为 转变为 升格为 冲上 攀上 迈入 登上 跨上 成为 一举突破 一举达到 预计达到 超过 超 逾',
  { part: 'become' },
);
for (const word of ['再到', '再到了', '再至', '再达到', '再增至', '再增加到', '再提高到', '再提升到', '再跃升至'])
  table.set(word, { part: 'become', again: true });
add('达 为 约为 总数 总量 总额 总规模', { part: 'reach' });
add('现在 目前 如今 今年 当年 现 当前 到现在 到目前 到今年', { part: 'now' });
add('千亿级 百亿级 千亿 百亿 十亿级', { part: 'filler' });
add('增量 增量为 增量达 增量达到 增加额 增加额为', { part: 'change', direction: 'rise', net: true });
add('新增 新增加', { part: 'change', direction: 'rise', gross: true });
add('净增 净增加 净增长', { part: 'change', direction: 'rise', net: true });
add('净减少 净减 净下降', { part: 'change', direction: 'fall', net: true });
add('增收 增产 增支 增盈 多收 多支 多退 多投 多投放 多投入 多发放 多拨付 多完成', {
  part: 'change',
  direction: 'rise',
});
add('减收 减产 减支 少收 少支 少投放 少投入 少发放 少完成', { part: 'change', direction: 'fall' });
add('多 高 高出 多出', { part: 'change', direction: 'rise' });
add('少 低 低于', { part: 'change', direction: 'fall' });
add(
  '增幅 增速 增长率 涨幅 增长幅度 增长速度 平均增速 平均增幅 同比增幅 增加幅度 同比增速 同比涨幅 提升幅度 提高幅度 复合增长率',
  {
    part: 'rateName',
    direction: 'rise',
  },
);
add('降幅 减幅 跌幅 下降幅度 减少幅度 压减比例', { part: 'rateName', direction: 'fall' });
add(
  '同比 比上年 较上年 比去年 较去年 比上一年 较上一年 比上一年度 较上一年度 比上年度 较上年度 相比上一年度 相比上一年 相比上年 相比去年 与上一年度相比 与上年相比 比上年同期 较上年同期 比去年同期 较去年同期 与去年相比 同比上年 比同期 较同期 比前一年 较前一年',
  { part: 'comparison', comparison: 'yearOnYear' },
);
add('比上年执行数 较上年执行数 比上年决算数 较上年决算数', { part: 'comparison', comparison: 'yearOnYear' });
add('比上年预计数 较上年预计数 比上年预算数 较上年预算数 比上年预算 较上年预算 比年初预算 较年初预算', {
  part: 'comparison',
  comparison: 'namedPeriod',
});
add('环比 比上月 较上月 比上季度 较上季度', { part: 'comparison', comparison: 'periodOnPeriod' });
add('比年初 较年初', { part: 'comparison', comparison: 'sinceYearStart' });
add('比上年末 较上年末 比上年底 较上年底 比去年底 较去年底 比去年末 较去年末', {
  part: 'comparison',
  comparison: 'sinceYearEnd',
});
add('年均 年平均 平均每年 每年平均 年均复合 年复合 每年 平均年 年度平均 年均约', {
  part: 'comparison',
  comparison: 'annualAverage',
});
add('两年平均', { part: 'comparison', comparison: 'twoYearAverage' });
add('相比', { part: 'filler' });
add('累计 期间累计 总共 合计 共计 总计 整整 一共', { part: 'comparison', comparison: 'sinceBase' });
add('由 从 由原来 从原来', { part: 'from' });
add('比 较 原 原来 原有 之前 此前 原先', { part: 'than' });
add(
  '按可比价格计算 按可比价格 按可比价计算 按可比价 可比价 可比价格 按可比口径 可比口径 可比 同口径 按同口径 按同口径计算 同口径相比',
  { part: 'explain', basis: 'comparable' },
);
add(
  '按不变价格计算 按不变价计算 按不变价 不变价 实际 扣除价格因素 扣除价格因素后 扣除物价因素 剔除价格因素 扣除价格上涨因素 扣除价格变动因素 剔除不可比因素 扣除留抵退税因素 剔除留抵退税因素 剔除留抵退税因素后 扣除留抵退税因素后',
  { part: 'explain', basis: 'constantPrice' },
);
add('名义 自然口径 按自然口径 按自然口径计算', { part: 'filler' });
add('是 相当于 约是 约为', { part: 'times' });
add('翻 翻了 实现翻', { part: 'doubling', direction: 'rise' });
add('分别 各 分别达 分别达到 分别为 双双 均为 各为', { part: 'several' });
'一二三四五六七八九十'.split('').forEach((digit, i) => {
  for (const tail of ['年', '年来', '年间', '年时间', '年内', '年期间'])
    table.set(digit + tail, { part: 'years', count: i + 1 });
});
add('两年 两年来 两年间', { part: 'years', count: 2 });
add('过去五年 这五年 五年来 近五年 五年间 前五年', { part: 'years', count: 5 });
add('近三年', { part: 'years', count: 3 });

const PHRASES = new WordTable(table);

/** The longest phrase of the vocabulary at `start`; null where the text goes on in words it does not know. */
export function phraseAt(
  text: string,
  start: number,
  end: number,
): { readonly meaning: Meaning; readonly end: number } | null {
  const found = PHRASES.at(text, start, end);
  return found && { meaning: found.value, end: found.end };
}
