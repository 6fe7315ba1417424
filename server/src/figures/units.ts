import { Fraction } from 'fraction.js';
import { WordTable } from '../text/wordTable';

/** What a unit measures; figures are compared inside one dimension only. Compound units join two: `money/person`. */
export type Dimension = string;

/** A unit as it is printed; `factor` converts to the first unit of its dimension. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: Fraction;
  /** Counted things come in whole numbers: 家, 人, 个. */
  readonly counts: boolean;
}

/** One place for all units: dimension, then its units with their factors (base unit first). */
const MEASURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  money: { 元: '1', 块钱: '1', 元人民币: '1', 角: '1/10', 分钱: '1/100' },
  'money.dollar': { 美元: '1', 美金: '1' },
  'money.euro': { 欧元: '1' },
  'money.hongkong': { 港元: '1', 港币: '1' },
  'money.yen': { 日元: '1' },
  'money.pound': { 英镑: '1' },
  'money.rouble': { 卢布: '1' },
  mass: {
    吨: '1000',
    公斤: '1',
    千克: '1',
    kg: '1',
    斤: '1/2',
    克: '1/1000',
    毫克: '1/1000000',
    吨标准煤: '1000',
    吨标煤: '1000',
    载重吨: '1000',
  },
  area: {
    平方公里: '1000000',
    平方千米: '1000000',
    公顷: '10000',
    亩: '2000/3',
    平方米: '1',
    平米: '1',
    '㎡': '1',
    平方: '1',
    'km²': '1000000',
  },
  'area.mu-times': { 亩次: '1' },
  length: { 公里: '1000', 千米: '1000', km: '1000', 米: '1', 厘米: '1/100', 毫米: '1/1000', 海里: '1852', 里: '500' },
  volume: { 立方米: '1', 方: '1', 升: '1/1000', 标准立方米: '1', 毫升: '1/1000000' },
  energy: { 千瓦时: '1', 度: '1', kWh: '1' },
  power: {
    千瓦: '1',
    兆瓦: '1000',
    吉瓦: '1000000',
    MW: '1000',
    GW: '1000000',
    kW: '1',
    瓦: '1/1000',
    千伏安: '1',
    兆伏安: '1000',
  },
  voltage: { 千伏: '1000', kV: '1000', kv: '1000', 伏: '1' },
  time: { 小时: '3600', 个小时: '3600', 分钟: '60', 秒: '1', 秒钟: '1' },
  days: { 天: '1', 个工作日: '1', 工作日: '1', 昼夜: '1' },
  weeks: { 周: '1', 个星期: '1', 星期: '1' },
  months: { 个月: '1' },
  years: { 周年: '1', 载: '1' },
  age: { 岁: '1', 周岁: '1' },
  temperature: { 摄氏度: '1', '℃': '1' },
  container: { 标箱: '1', 标准箱: '1', TEU: '1' },
  data: { TB: '1', PB: '1000', GB: '1/1000', 兆: '1' },
  flops: { P: '1', PFlops: '1', EFlops: '1000' },
  turnover: { 吨公里: '1', 人公里: '1' },
  bed: { 张床位: '1', 床: '1' },
};

/** Counted things; each word is a dimension of its own, for 人 and 人次 never meet. */
const COUNTED =
  '个 家 人 户 名 项 件 次 处 座 所 条 套 辆 台 艘 架 只 头 羽 株 棵 本 册 篇 部 张 份 封 幅 枚 颗 粒 盏 眼 口 孔 根 支 把 块 片 面 栋 幢 层 间 ' +
  '场 届 期 轮 批 组 类 种 款 道 班 列 趟 站 点 站点 村 镇 乡 县 市 区 省 国 街道 社区 人次 台次 车次 架次 场次 户次 件次 批次 班次 台套 标段 单 笔 宗 起 例 期次 ' +
  '师 院 校 园 厂 店 库 塘 路 线 桥 井 泵 棚 圈 箱 袋 瓶 桶 车 船 机 位 级 大 号 股 对 双 伙 群 代 门 堂 课 餐 顿 亩次 万步 步 口井 家次 平台 项次 ' +
  '款次 条次 个次 人份 剂 剂次 针 针次 管 幕 集 版 页 行 字 首 曲 尾 匹 峰 筐 捆 匝 排 丛 束 朵 盆 节 段 样 味 句 声 回 遍 趟次 桩 台班 席 网格 网点';

const PERCENT: Unit = { name: '%', dimension: 'rate', factor: new Fraction(1, 100), counts: false };
const PERMILLE: Unit = { name: '‰', dimension: 'rate', factor: new Fraction(1, 1000), counts: false };

const TABLE = buildTable();

function buildTable(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const [dimension, units] of Object.entries(MEASURES))
    for (const [name, factor] of Object.entries(units))
      table.set(name, { name, dimension, factor: new Fraction(factor), counts: false });
  for (const name of COUNTED.split(' '))
    if (name !== '' && !table.has(name))
      table.set(name, { name, dimension: `count.${name}`, factor: new Fraction(1), counts: true });
  const special: readonly (readonly [string, Unit])[] = [
    ['%', PERCENT],
    ['％', PERCENT],
    ['﹪', PERCENT],
    ['‰', PERMILLE],
    ['个百分点', { name: '个百分点', dimension: 'points', factor: new Fraction(1, 100), counts: false }],
    ['百分点', { name: '个百分点', dimension: 'points', factor: new Fraction(1, 100), counts: false }],
    ['个千分点', { name: '个千分点', dimension: 'points', factor: new Fraction(1, 1000), counts: false }],
    ['个基点', { name: '个基点', dimension: 'points', factor: new Fraction(1, 10000), counts: false }],
    ['倍', { name: '倍', dimension: 'multiple', factor: new Fraction(1), counts: false }],
    ['番', { name: '番', dimension: 'doublings', factor: new Fraction(1), counts: false }],
    ['成', { name: '成', dimension: 'rate', factor: new Fraction(1, 10), counts: false }],
    ['折', { name: '折', dimension: 'rate', factor: new Fraction(1, 10), counts: false }],
    ['微克', { name: '微克', dimension: 'mass', factor: new Fraction(1n, 1000000000n), counts: false }],
  ];
  for (const [name, unit] of special) table.set(name, unit);
  return table;
}

const UNITS = new WordTable(TABLE);

/** What may follow 成 and still leave it a unit: in 完成5成立 it is none. */
const TEN_PERCENT_ENDS = /^(?:[以左多，,。；;、）)]|$)/;

export interface UnitAt {
  readonly unit: Unit;
  readonly end: number;
}

/** The longest unit printed at `start`, compound units (`元/人`, `微克/立方米`) included; null where none stands. */
export function unitAt(text: string, start: number): UnitAt | null {
  const simple = simpleUnitAt(text, start);
  if (!simple) return null;
  const slash = text.charAt(simple.end);
  if (slash === '/' || slash === '／') {
    const below = simpleUnitAt(text, simple.end + 1) ?? perTimeAt(text, simple.end + 1);
    if (below) return compound(simple, below, text.slice(start, below.end));
  }
  const each = slash === '每' ? perTimeAt(text, simple.end + 1) : null;
  return each ? compound(simple, each, text.slice(start, each.end)) : simple;
}

function compound(above: UnitAt, below: UnitAt, name: string): UnitAt {
  const unit: Unit = {
    name,
    dimension: `${above.unit.dimension}/${below.unit.dimension}`,
    factor: above.unit.factor.div(below.unit.factor),
    counts: false,
  };
  return { unit, end: below.end };
}

/** Units of time that count only behind a slash, for 年, 月, 日 are dates elsewhere. */
function perTimeAt(text: string, start: number): UnitAt | null {
  const name = text.charAt(start);
  if (!'年月日天时'.includes(name) || name === '') return null;
  return { unit: { name, dimension: `per.${name}`, factor: new Fraction(1), counts: false }, end: start + 1 };
}

function simpleUnitAt(text: string, start: number): UnitAt | null {
  const found = UNITS.at(text, start, text.length, (unit, end) => {
    if (unit.name === '成') return TEN_PERCENT_ENDS.test(text.slice(end, end + 1));
    // Latin units end where the letters end: 5km is a length, 5KMT is not.
    return !(isLatin(unit.name) && isLatin(text.charAt(end)));
  });
  return found && { unit: found.value, end: found.end };
}

const isLatin = (word: string): boolean => /^[A-Za-z0-9]+$/.test(word);

/** The unit of a name, for settings and tests; undefined where there is none. */
export const unitNamed = (name: string): Unit | undefined => TABLE.get(name);
