/** What may stand between an indicator and its figure; any other verb breaks the tie (`由70亿元迈上|100亿元`). */
const links = new Set(
  (
    '为 是 有 另有 还有 达 长达 达到 达成 实现 完成 突破 超 超过 逾 近 约 大约 接近 不足 不到 不低于 不少于 共 共有 总共 合计 总计 累计 ' +
    '累计达 共计 已 已有 已达 现有 拥有 增长 增加 增 增至 增加到 增长到 提高 提高到 提升 提升到 提升至 上升 上升到 升至 下降 ' +
    '下降到 降至 降低 降低到 减少 减少到 减至 建成 竣工 基本 改善 恶化 好转 净增 新增 新增加 回落 缩短 缩短到 压缩 压缩到 ' +
    '压减 扩大 扩大到 稳定 稳定在 保持 保持在 控制 控制在 维持 同比 环比 年均 平均 预计 预期 力争 确保 计划 首次 首超 再 ' +
    '再次 连续 成功 到 至 由 从 在 以上 左右 分别 分别为 分别达 高达 多达 仅 仅为 只有 占 同 比上年 较上年 比 较 上年 ' +
    '去年 均 都 将 要 可 可达 能 就 还 也 了 于 将达 将达到 一举 快速 大幅 稳步 持续 实际 名义 缩小 缩小到 缩小至 演进 ' +
    '演变 转变 优化 变化 调整 优化调整 每人 每生 每户 每亩 每头 每吨 每件 每次 每秒 每分钟 每小时 定为 拟定 设定 按 自 向 往 每年 人均每年 年人均 平均每年 每天 每月 全年 当年 ' +
    '目前 下达 拨付 累计安排 迈上 跻身 跨上 站上 跃上 攀上 冲上 登上 迈入 跨入 跃升到 跃升至 迈过 跨过 跨越 越过 翻 翻了 拟 拟按 ' +
    '安排 拟安排 破 整合 归并 合并 撤并 整合优化 将由 将从 仍 仍为 仍有 降 升 减 涨 跌 各 每 上涨 下跌 上浮 下浮 回升 走高 ' +
    '攀升 跃升 下滑 提速 放缓 收窄 递增 递减 拉升 激增 猛增 骤降 锐减 翻倍 成交 跌破 突破了 超过了 达到了 ' +
    '可以 继续 降价 会 给予 翻出 上调 上调至 上调到 下调 下调至 下调到 调升 调降 连 跨 连跨 连越 连上 历史性 首度 日均 月均 周均 过 已过 约合 折合 合 相当于 精简 压降 减轻 逆势 止跌 企稳 普遍'
  ).split(' '),
);

/** A verb of its own behind the name: whatever verb the name holds tells of its noun (确诊|病例|为, 吸引|外资|增长). */
export const finite =
  /^(?:为|是|达|达到|达到了|突破|超过|超|有|增长|增加|下降|减少|上升|提高|提升|降低|上涨|下跌|回落|降至|升至|增至|约|占)$/;
/** These sum up what stands before them, so that all members of the list are meant: `公路、桥梁共12处`. */
export const sums = new Set(['共', '总共', '合计', '总计', '共计', '共有', '均', '双双', '各']);

/** Engines disagree on where a word ends: 同比|增长, 同比增长. */
export function isMadeOfLinks(print: string): boolean {
  if (links.has(print)) return true;
  if (print === '占比' || print.length > 6 || /..(?:预期|预测|目标)$/.test(print)) return false;
  for (let i = 1; i < print.length; i++) if (links.has(print.slice(0, i)) && links.has(print.slice(i))) return true;
  return false;
}
