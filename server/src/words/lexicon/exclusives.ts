/**
 * Kinds of which a thing is one only: whatever is left out of a list of them, they are together no more than the whole.
 * Grades that one thing may hold several of (国家级, 省级) are none.
 */
const exclusives: readonly (readonly string[])[] = [
  ['幼儿园', '小学', '初中', '高中', '普通高中', '中职', '中职学校', '高职', '本科高校', '完全中学', '九年一贯制学校'],
  ['博士研究生', '硕士研究生', '博士', '硕士', '本科生', '专科生'],
  ['一期', '二期', '三期', '四期'],
  ['主板', '创业板', '科创板', '北交所', '新三板'],
  ['公立', '民营', '社会办', '私立'],
  ['公办', '民办'],
  ['男', '女', '男性', '女性'],
  ['城镇', '农村', '城区', '乡村'],
  ['国有', '国有企业', '民营', '民营企业', '外资', '外资企业', '外商投资企业'],
  ['水电', '火电', '风电', '光伏', '光伏发电', '太阳能发电', '核电', '生物质发电', '煤电', '气电'],
  ['公路', '铁路', '水路', '水运', '民航', '航空', '管道'],
  ['国道', '省道', '县道', '乡道', '村道', '高速公路', '普通国省道', '农村公路'],
  ['小麦', '玉米', '水稻', '大豆', '薯类', '马铃薯', '早稻', '中稻', '晚稻'],
  ['夏粮', '早稻', '秋粮'],
  ['特等奖', '一等奖', '二等奖', '三等奖', '优秀奖'],
  ['金牌', '银牌', '铜牌'],
  ['甲级', '乙级', '丙级'],
  ['厅级', '厅局级', '县处级', '处级', '乡科级', '科级'],
  ['死亡', '重伤', '轻伤'],
  ['合格', '不合格'],
  ['税收收入', '非税收入'],
  ['国内', '入境', '境内', '境外'],
  ['进口', '出口'],
];

const kindsOf = new Map<string, readonly number[]>();
exclusives.forEach((stems, kind) => {
  for (const stem of stems) kindsOf.set(stem, [...(kindsOf.get(stem) ?? []), kind]);
});

/**
 * Whether labels like 主板, 科创板 and 北交所, 一期投资 and 二期投资, or 经济类 and 民生类 say that nothing is counted twice.
 */
export function areExclusive(labels: readonly string[]): boolean {
  if (labels.length < 2 || new Set(labels).size < labels.length) return false;
  if (labels.every(label => /^[\u4e00-\u9fff]{1,8}类$/.test(label))) return true;
  const [first = ''] = labels;
  for (let length = first.length; length > 0; length--) {
    const rest = first.slice(length);
    if (!labels.every(label => label.endsWith(rest))) continue;
    const stems = labels.map(label => label.slice(0, label.length - rest.length));
    const kinds = kindsOf.get(stems[0] ?? '') ?? [];
    if (kinds.some(kind => stems.every(stem => kindsOf.get(stem)?.includes(kind)))) return true;
  }
  return false;
}
