import { Fraction } from 'fraction.js';
import { isDigit, isLetter } from '../text/characters';
import { scalePower } from '../text/chineseNumeral';
import { powerOfTen } from '../text/numeral';
import { WordTable } from '../text/wordTable';
import { COUNTED, MEASURES, NOT_BEFORE, SPELLINGS } from './unitTable';

/** What a unit measures; figures are compared inside one dimension only. Compound units join two: `money/person`. */
export type Dimension = string;

/** A unit by its standard name (printed 平米, 平方米 is meant); `factor` converts to the first unit of its dimension. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: Fraction;
  /** Counted things come in whole numbers: 家, 人, 个. */
  readonly counts: boolean;
}

const PERCENT: Unit = { name: '%', dimension: 'rate', factor: new Fraction(1, 100), counts: false };
const PERMILLE: Unit = { name: '‰', dimension: 'rate', factor: new Fraction(1, 1000), counts: false };

const TABLE = buildTable();

function buildTable(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  const standard = new Map(
    SPELLINGS.trim()
      .split('\n')
      .map(line => line.split(' '))
      .flatMap(([name = '', ...others]) => others.map(other => [other, name] as const)),
  );
  for (const [dimension, units] of Object.entries(MEASURES))
    for (const [name, factor] of Object.entries(units))
      table.set(name, { name: standard.get(name) ?? name, dimension, factor: new Fraction(factor), counts: false });
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
    ['千分点', { name: '个千分点', dimension: 'points', factor: new Fraction(1, 1000), counts: false }],
    ['基点', { name: '个基点', dimension: 'points', factor: new Fraction(1, 10000), counts: false }],
    ['个bp', { name: '个基点', dimension: 'points', factor: new Fraction(1, 10000), counts: false }],
    ['BP', { name: '个基点', dimension: 'points', factor: new Fraction(1, 10000), counts: false }],
    ['pp', { name: '个百分点', dimension: 'points', factor: new Fraction(1, 100), counts: false }],
    ['‱', { name: '‱', dimension: 'rate', factor: new Fraction(1, 10000), counts: false }],
    ...['/10万', '／10万', '/十万', '/100000'].map(
      name => [name, { name: '/10万', dimension: 'rate', factor: new Fraction(1, 100000), counts: false }] as const,
    ),
    ...['/百万', '/100万'].map(
      name => [name, { name: '/百万', dimension: 'rate', factor: new Fraction(1, 1000000), counts: false }] as const,
    ),
    ['/万', { name: '/万', dimension: 'rate', factor: new Fraction(1, 10000), counts: false }],
    ['ppm', { name: 'ppm', dimension: 'rate', factor: new Fraction(1, 1000000), counts: false }],
  ];
  for (const [name, unit] of special) table.set(name, unit);
  return table;
}

/** What may follow a unit of one character that opens many words; anything else makes it part of a word (5成立, 3分别). */
const ENDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    成: /^(?![立为功果员长熟效绩就本品交型片都分活团套年文份因像形串荫材家群])/,
    分: /^(?:[^\u4e00-\u9fff]|[以左多的是和及至到半]|$)/,
    金: /^(?:[^\u4e00-\u9fff]|[一二三四五六七八九]|$)/,
    方: /^(?![面向式案法便])/,
    点: /^(?![钟半多0-9])/,
    市: /^(?![民场政域容])/,
    省: /^(?![外内域去])/,
    县: /^(?![域城])/,
    人: /^(?!形机器|工智能|工降雨|工繁|均)/,
    折: /^(?![旧合算叠射扣])/,
    两: /^(?:[^\u4e00-\u9fff]|[的重左以多半银黄白金酒面]|$)/,
    里: /^(?![面程外])/,
    强: /^(?![化度调制力降大劲化])/,
    升: /^(?![至级到高值学])/,
    g: /^(?![网信基时通技智产应频])/,
    包: /^(?![括含装])/,
    排: /^(?![名放水污查])/,
    团: /^(?![结队体员])/,
    票: /^(?![房价据])/,
    卷: /^(?![烟入])/,
    旗: /^(?![舰帜])/,
    国: /^(?![家务有际道债资企内外产民籍标])/,
    杯: /^(?![赛])/,
    盘: /^(?![活])/,
    堆: /^(?![积])/,
    安: /^(?:[^\u4e00-\u9fff]|[的以左及]|$)/,
    巴: /^(?:[^\u4e00-\u9fff]|[的以左及]|$)/,
    码: /^(?![头])/,
    斗: /^(?![争士牛殴车志])/,
    圆: /^(?![桌形满柱满弧梦])/,
    盾: /^(?![构])/,
    担: /^(?![保任当负心])/,
    马克: /^(?![思杯笔龙])/,
    法拉: /^(?![利第盛])/,
    普拉: /^(?![多提])/,
    拉里: /^(?![亚])/,
    利巴: /^(?![韦])/,
  }),
);

/** By its character what may not follow a unit of one: 部门, 例如. */
const OPENS_WORD: ReadonlyMap<number, string> = new Map(
  NOT_BEFORE.split(' ').map(each => [each.charCodeAt(0), each.slice(1)] as const),
);

/** A unit with what may stand behind its name, looked up once. */
interface NamedUnit {
  readonly unit: Unit;
  readonly ends: RegExp | undefined;
  readonly opensWord: string | undefined;
  readonly latin: boolean;
}

const UNITS = new WordTable<NamedUnit>(
  [...TABLE].map(([name, unit]) => {
    const opensWord = name.length === 1 ? OPENS_WORD.get(name.charCodeAt(0)) : undefined;
    return [name, { unit, ends: ENDS.get(name), opensWord, latin: /^[A-Za-z0-9μ]+$/.test(name) }];
  }),
);

export interface UnitAt {
  readonly unit: Unit;
  readonly end: number;
}

/** The longest unit printed at `start`, compound units (`元/人`, `微克/立方米`) included; null where none stands. */
export const unitAt = (text: string, start: number): UnitAt | null => compoundUnitAt(text, start, simpleUnitAt);

/** The same over other simple units: what compound units are made of. */
export function compoundUnitAt(
  text: string,
  start: number,
  simpleAt: (text: string, start: number) => UnitAt | null,
): UnitAt | null {
  const simple = simpleAt(text, start);
  if (!simple) return null;
  const slash = text.charAt(simple.end);
  if (slash === '·' && '时'.includes(text.charAt(simple.end + 1) || ' ') && simple.unit.dimension === 'power') {
    const hours = UNITS.at('千瓦时', 0);
    if (hours) return { unit: { ...hours.value.unit, factor: simple.unit.factor }, end: simple.end + 2 };
  }
  if (slash === '/' || slash === '／') {
    const below = simpleAt(text, simple.end + 1) ?? perTimeAt(text, simple.end + 1) ?? perManyAt(text, simple.end + 1);
    if (below) return perPeriod(text, start, compound(simple, below, text.slice(start, below.end)));
  }
  const each =
    slash === '每' ? (perTimeAt(text, simple.end + 1) ?? perMeasureAt(simpleAt(text, simple.end + 1))) : null;
  return each ? compound(simple, each, text.slice(start, each.end)) : simple;
}

function compound(above: UnitAt, below: UnitAt, name: string): UnitAt {
  // 3分/千瓦时 is money; a score is given per nothing.
  const cents = above.unit.name === '分';
  const unit: Unit = {
    name,
    dimension: `${cents ? 'money' : above.unit.dimension}/${below.unit.dimension}`,
    factor: (cents ? new Fraction(1, 100) : above.unit.factor).div(below.unit.factor),
    counts: false,
  };
  return { unit, end: below.end };
}

/** 元/人·月, 元/人/年: what is given per head is given per month, too. */
function perPeriod(text: string, start: number, rate: UnitAt): UnitAt {
  const sign = text.charAt(rate.end);
  const time = sign === '·' || sign === '/' ? perTimeAt(text, rate.end + 1) : null;
  return time ? compound(rate, time, text.slice(start, time.end)) : rate;
}

/** 公里每小时, 微克每立方米: spelt out. */
const perMeasureAt = (below: UnitAt | null): UnitAt | null => (below && !below.unit.counts ? below : null);

const many = /([百千]?[万亿]|万亿|[百千])/y;

/** 人/百亿元, 件/万人: so many for each so many. */
function perManyAt(text: string, start: number): UnitAt | null {
  many.lastIndex = start;
  const scale = many.exec(text)?.[0];
  const below = scale === undefined ? null : simpleUnitAt(text, start + scale.length);
  if (scale === undefined || !below) return null;
  const power = [...scale].reduce((sum, char) => sum + scalePower(char), 0);
  const { dimension, factor } = below.unit;
  const name = text.slice(start, below.end);
  return { unit: { name, dimension, factor: factor.mul(powerOfTen(power)), counts: false }, end: below.end };
}

/** Units of time that count only behind a slash, for 年, 月, 日 are dates elsewhere. */
function perTimeAt(text: string, start: number): UnitAt | null {
  const name = text.charAt(start);
  if (name === 'h' || name === 's') {
    const seconds = UNITS.at(name === 'h' ? '小时' : '秒', 0);
    if (seconds && !isLatin(text.charCodeAt(start + 1))) return { unit: seconds.value.unit, end: start + 1 };
  }
  if (name === '' || !'年月日天时'.includes(name) || text.startsWith('时隔', start)) return null;
  return { unit: { name, dimension: `per.${name}`, factor: new Fraction(1), counts: false }, end: start + 1 };
}

/** The longest unit without a slash. */
export function simpleUnitAt(text: string, start: number): UnitAt | null {
  const found = UNITS.at(text, start, text.length, standsHere);
  return found && { unit: found.value.unit, end: found.end };
}

/** 5部门 has no 部; Latin units end where the letters end: 5km is a length, 5KMT is not. */
function standsHere({ ends, opensWord, latin }: NamedUnit, end: number, text: string): boolean {
  if (opensWord?.includes(text.charAt(end) || ' ')) return false;
  if (ends && !ends.test(text.charAt(end))) return false;
  return !(latin && isLatin(text.charCodeAt(end)));
}

const isLatin = (unit: number): boolean => isLetter(unit) || isDigit(unit) || unit === 0x3bc;

/** The unit of a name, for settings and tests; undefined where there is none. */
export const unitNamed = (name: string): Unit | undefined => TABLE.get(name);
