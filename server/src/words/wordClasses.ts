import corrected from './correctedTags.json';
import type { Word } from './segmenter';

/**
 * Words of official prose that the engines' dictionary calls personal names, places or other names, because it was counted on
 * novels and news: their part of speech as official prose uses them (ICTCLAS tags).
 */
const AS_USED: Readonly<Record<string, string>> = {
  n:
    '周期 和平 智能化 法治化 国际化 河湖 慈善 小麦 联合体 陆海 集成电路 绿水 社会科学 诚信 贡献率 获得感 满意度 安全观 科研院所 商业银行 农田水利 滨海 神舟 北斗 中医药 广播电视 林火 ' +
    '人大代表 临港 商务区 联网 银山 社区 学位 站点 零部件 元器件 零配件 树 院士 青年 少年 中年 老年 本科 湿地 预算 草案 规模 县域 市域 省域 镇域 农户 校舍 基金 风电 光伏 ' +
    '氢能 储能 算力 绿地 林草 林地 公园 矿山 码头 航线 航班 口岸 病床 床位 托位 车位 泊位 岗位 名额 试点 专利 商标 诉求 岸线 均值 支出',
  vn: '照明 供氧 还草 还湿 空袭 战斗 自由贸易 禁牧 休牧 更新 托育 信访 封山育林 退耕还林 养老 惠民 惠农 治安 廉政 双拥 春耕 秋收 康复 托幼 练兵 育人 维和 许可 普惠 上市 用工 助残 济困 救灾 治沙 防沙',
  v:
    '长达 高达 多达 产生 核准 入轨 触及 保供 投向 走向 面向 托举 强链 补链 延链 强链补链 补链强链 升格 进步 首发 提能 提能升级 提档升级 提质升级 提档 抗议 换 动用 拓展 明显增强 明显提高 明显改善 进一步提高 安居乐业 迈上 跨上 获批 获评 投用 建好 抓好 打好 用好 办好 管好 筑牢 铸牢 守住 守牢 兜牢 补齐 纠治 提振 锚定 降至 升至 ' +
    '增至 减至 厚植 新设 聚力 发力 引育 做强 做优 做实 抓实 建强 盘活 深化 落地 退出 被俘',
  p: '快于 慢于 优于 好于 高于 低于',
  a: '高效 发达 欠发达 宜居 高水平 高素质 高品质 高标准 高质量',
  b: '横向 纵向 双向 高性能 高能级 高层次 高端 高精度 重特大 开放型 多渠道 中西部 新旧 全域 现代 当代 传统 近代 长期 常年 短期 提质 低碳 零碳 涉企 跨省 小微 老旧 新质 文旅 外国 境外 线上 线下',
};

const tags = new Map<string, string>();
for (const [tag, lines] of Object.entries(corrected))
  for (const word of lines.flatMap(line => line.split(' '))) tags.set(word, tag);
for (const [tag, words] of Object.entries(AS_USED)) for (const word of words.split(' ')) tags.set(word, tag);

/** Words that the dictionary lacks and the engines would cut (`水|耗|均`); common nouns. */
export const ADDED_WORDS: readonly string[] =
  '灯具 充电口 长达 高达 多达 大宗商品 中试 黄标车 老旧车 还草 还湿 均值 受访者 供氧 保供 禁牧 休牧 强链 补链 延链 快于 慢于 优于 好于 提能升级 再融资 再贷款 外出务工 基本生活 加计扣除 国省道 里弄 欠发达 水土流失 可再生能源 增长预期 增长目标 增长预测 提档升级 提质升级 水耗 能耗 煤耗 电耗 物耗 油耗 倍差 托位 绿电 抽检 慢行 险情 病虫 工位 机位 席位 泊位 展位 摊位 床位 学位 岗位 站位 考点 堵点 卡点 断头路 充电桩 换电站 加氢站 助餐点 新能源 以旧换新 可降解 新业态 新就业形态 新就业群体 园位 首店 续贷 转移支付 翘尾 挖潜 背街小巷 促消费 无症状感染者 得主 涉税 获得感 微花园 适老化 省区市'.split(
    ' ',
  );

/** The words with the tags that official prose gives them; words of an engine without tags stay as they are. */
export function asUsed(words: readonly Word[], text: string): readonly Word[] {
  return words.map(word => {
    if (word.tag === null) return word;
    const tag = tags.get(text.slice(word.start, word.end));
    return tag === undefined || tag === word.tag ? word : { ...word, tag };
  });
}
