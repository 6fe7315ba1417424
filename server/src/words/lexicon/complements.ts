/**
 * Kinds that leave nothing out: their parts sum to the whole also after 其中. Each member is the set of words that
 * announce it; the sums of national accounts and of the budget are those of the statistical communiqués.
 */
const complements: readonly (readonly (readonly string[])[])[] = [
  [
    ['男', '男性', '男生', '男职工', '男性人口'],
    ['女', '女性', '女生', '女职工', '女性人口', '妇女'],
  ],
  [
    ['城镇', '城市', '城镇居民', '城镇人口', '城镇常住人口', '城镇消费品零售额'],
    ['农村', '乡村', '农村居民', '农民', '农村人口', '乡村人口', '农村常住人口', '乡村消费品零售额'],
  ],
  [
    ['进口', '进口额', '进口总额', '进口总值', '外贸进口', '货物进口'],
    ['出口', '出口额', '出口总额', '出口总值', '外贸出口', '货物出口'],
  ],
  [
    ['第一产业', '一产', '第一产业增加值', '一产增加值', '第一产业投资'],
    ['第二产业', '二产', '第二产业增加值', '二产增加值', '第二产业投资'],
    ['第三产业', '三产', '第三产业增加值', '三产增加值', '第三产业投资', '服务业增加值'],
  ],
  [
    ['农业', '农业产值', '农业总产值', '种植业产值'],
    ['林业', '林业产值', '林业总产值'],
    ['牧业', '牧业产值', '牧业总产值', '畜牧业', '畜牧业产值', '畜牧业总产值'],
    ['渔业', '渔业产值', '渔业总产值'],
    [
      '农林牧渔服务业',
      '农林牧渔服务业产值',
      '农林牧渔专业及辅助性活动',
      '农林牧渔专业及辅助性活动产值',
      '农林牧渔业及辅助性活动产值',
    ],
  ],
  [
    ['税收收入', '税收', '税收总额'],
    ['非税收入', '非税'],
  ],
  [
    ['商品零售', '商品零售额'],
    ['餐饮收入', '餐饮收入额'],
  ],
  [
    ['轻工业', '轻工业增加值'],
    ['重工业', '重工业增加值'],
  ],
  [
    ['夏粮', '夏粮产量'],
    ['早稻', '早稻产量'],
    ['秋粮', '秋粮产量'],
  ],
  [
    ['公办', '公办园', '公办学校', '公办幼儿园'],
    ['民办', '民办园', '民办学校', '民办幼儿园'],
  ],
  [
    ['境内', '国内', '境内游客', '国内游客'],
    ['境外', '入境', '境外游客', '入境游客'],
  ],
  [
    ['汉族', '汉族人口'],
    ['少数民族', '各少数民族', '少数民族人口'],
  ],
  [
    ['线上', '线上培训'],
    ['线下', '线下培训'],
  ],
  [['公共'], ['私人']],
  [['国内航线'], ['国际航线', '国际和地区航线', '国际及地区航线']],
  [['入境人员'], ['出境人员']],
  [['职工', '城镇职工'], ['城乡居民']],
  [['铁路'], ['公路'], ['水路'], ['民航']],
  [
    ['公立', '公立医院'],
    ['民营', '民营医院', '社会办', '社会办医院'],
  ],
  [
    ['中央财政赤字', '中央赤字'],
    ['地方财政赤字', '地方赤字'],
  ],
  [
    ['中央一般公共预算收入', '中央财政收入', '中央收入'],
    ['地方一般公共预算收入', '地方一般公共预算本级收入', '地方财政收入', '地方本级收入'],
  ],
  [
    ['中央一般公共预算支出', '中央一般公共预算本级支出', '中央本级支出'],
    ['地方一般公共预算支出', '地方财政支出'],
  ],
  [
    ['一般债务', '一般债务余额', '一般债务限额'],
    ['专项债务', '专项债务余额', '专项债务限额'],
  ],
];

const placeOf = new Map<string, { kind: number; member: number }>();
complements.forEach((members, kind) =>
  members.forEach((words, member) => {
    for (const word of words) placeOf.set(word, { kind, member });
  }),
);

/**
 * Whether labels like 男 and 女, or 第一产业增加值, 第二产业增加值 and 第三产业增加值, together are all there is: every member
 * of one kind, each once, in any order.
 */
export function areComplementary(labels: readonly string[]): boolean {
  const places = labels.map(label => placeOf.get(label));
  const kind = places[0]?.kind;
  const members = new Set(places.map(place => (place?.kind === kind ? place?.member : undefined)));
  if (kind === undefined || members.has(undefined)) return false;
  return members.size === labels.length && members.size === complements[kind]?.length;
}
