import { Fraction } from 'fraction.js';
import { digitValue, isDigit, isLetter } from '../text/characters';
import { chineseDigit } from '../text/chineseNumeral';
import type { Numeral } from '../text/numeral';
import { andAHalf, valueOf } from '../text/numeral';
import type { NumeralAt } from '../text/numeralReader';
import { readNumeral } from '../text/numeralReader';
import { isSumOfYuan, spokenTenth, subunitsBehind } from './currency';
import type { Figure, FigureKind } from './figure';
import { cameFrom, changedBy } from './ranges';
import type { Unit, UnitAt } from './units';
import type { UnitReader } from './ownUnits';
import { unitAt, unitNamed } from './units';

/** A figure without number, unit or time, to be filled in. */
export const plainFigure = (start: number, end: number, kind: FigureKind): Figure => ({
  span: { start, end },
  kind,
  numeral: null,
  upTo: null,
  terms: [],
  unit: null,
  unitSpan: null,
  qualifiers: [],
  period: null,
  codeClass: null,
});

/** Chinese numerals are a figure only before these words; 一 alone hardly ever is one. */
const CHINESE_UNITS = new Set(
  (
    '个 家 项 条 名 座 所 处 人 户 次 件 套 辆 台 艘 架 栋 幢 层 株 头 只 张 份 枚 颗 间 倍 番 成 折 亩 吨 公里 千米 米 厘米 毫米 海里 英里 英尺 个百分点 百分点 个千分点 个基点 岁 周岁 人次 场次 ' +
    '个月 个季度 个星期 个礼拜 天 个工作日 个小时 小时 分钟 秒 秒钟 周年 公顷 平方米 平方公里 立方米 % 位 场 批 村 千瓦 千瓦时 兆瓦 斤 公斤 克 毫克 升 毫升 摄氏度 ℃ 标箱 标准箱 ' +
    '元 角 块钱 元钱 美元 欧元 港元 日元 英镑 卢布'
  ).split(' '),
);

/** How much is taken for a figure: what transcripts mean by one, or every numeral there is. */
export interface NumberRules {
  readonly every: boolean;
  readonly unitAt: UnitReader;
  readonly read: (text: string, start: number) => NumeralAt | null;
}

export const transcriptRules: NumberRules = { every: false, unitAt, read: readNumeral };

/** The figure of the numeral `read` at `start`, with its range, unit and sign; null where it is none by the rules. */
export function numberFigure(text: string, start: number, read: NumeralAt, rules = transcriptRules): Figure | null {
  const { numeral } = read;
  const range = rangeAt(text, start, read, rules);
  if (range?.scaled) return numberFigure(text, start, { ...read, numeral: range.scaled }, rules);
  const end = range?.end ?? read.end;
  const half = halfBefore(text, end);
  const more = half ? null : moreInside(text, end);
  const printed =
    half ??
    more ??
    spacedUnit(text, end, rules) ??
    range?.unit ??
    yearsBehind(text, end, numeral) ??
    spokenTenth(text, end);
  const unit = printed && !rules.every ? meantUnit(text, start, numeral, printed) : printed;
  if (!rules.every && numeral.style === 'chinese' && !isChineseFigure(text, start, end, numeral, unit, rules))
    return null;
  const negative = isNegative(text, start, unit);
  const signed = negative > 0 ? { ...numeral, negative: true } : numeral;
  const figure = withUnit(
    plainFigure(start - negative, end, 'count'),
    half ? andAHalf(signed) : more ? { ...signed, andMore: '多' } : signed,
    end,
    unit,
  );
  return range ? { ...figure, upTo: range.upTo } : withTail(text, figure);
}

/** What a unit with several meanings stands for, by the words before it. */
function meantUnit(text: string, start: number, numeral: Numeral, printed: UnitAt): UnitAt {
  const { name } = printed.unit;
  if (name === '级')
    return STRONG.test(text.slice(printed.end, printed.end + 6)) ? { ...printed, unit: MAGNITUDE } : printed;
  if (name !== '度' && name !== '块' && name !== '分') return printed;
  const before = text.slice(Math.max(0, start - 12), start);
  switch (name) {
    case '度':
      return degreesOrPower(before, text.slice(printed.end, printed.end + 3), numeral, printed);
    case '块': {
      // 收入不到500块; 3块地 are pieces
      const priced = /[钱价费卖买花赚薪资入]/.test(before) && !HAN_NOUN.test(text.slice(printed.end));
      const yuan = (priced || isSumOfYuan(text, printed.end)) && unitNamed('元');
      return yuan ? { ...printed, unit: yuan } : printed;
    }
    default: {
      const cents = /价|每千瓦时|每度|[元角]$/.test(before) ? unitNamed('分钱') : undefined;
      return cents ? { ...printed, unit: { ...cents, name } } : printed;
    }
  }
}

/** 7.9级|地震, 8—10级|雷暴大风: how strong, not how many. */
export const STRONG =
  /^(?:以上)?的?((?:强烈?|雷暴|超强)?(?:地震|强震|余震|台风|大风|阵风|飓风|热带风暴|强热带风暴|偏[东西南北]风|[东西南北]{1,2}风))/;
const MAGNITUDE: Unit = { name: '级', dimension: 'magnitude', factor: new Fraction(1), counts: false };

const HAN_NOUN = /^(?![以左上多的是到和])[\u4e00-\u9fff]/;

/** 度 is a kilowatt hour where electricity is spoken of or ten thousands are; else degrees of heat, or of an angle. */
function degreesOrPower(before: string, behind: string, numeral: Numeral, power: UnitAt): UnitAt {
  const name = /[温热冷暖烧]|零[下上]|摄氏/.test(before) ? '℃' : '°';
  const electric = numeral.power >= 4 || /[电耗]/.test(before) || /^的?[绿]?电/.test(behind);
  const degrees = electric ? undefined : unitNamed(name);
  return degrees ? { ...power, unit: degrees } : power;
}

/** 1个多月, 三个多小时, 2个多百分点, 两个多平方公里: what is more stands inside the unit, or before it. */
function moreInside(text: string, end: number): UnitAt | null {
  if (!text.startsWith('个多', end)) return null;
  const named = unitAt(`个${text.slice(end + 2, end + 8)}`, 0);
  if (named && named.unit.name !== '个' && named.unit.name !== '个周') return { ...named, end: end + 1 + named.end };
  const measure = unitAt(text, end + 2);
  return measure && !measure.unit.counts && measure.unit.dimension !== 'money' && measure.end > end + 3
    ? measure
    : null;
}

/** Two and a half hours put the half inside: 两个半小时, 三个半月. */
function halfBefore(text: string, end: number): UnitAt | null {
  if (!text.startsWith('个半', end)) return null;
  const month = text.charAt(end + 2) === '月' ? unitNamed('个月') : undefined;
  return month ? { unit: month, end: end + 3 } : unitAt(text, end + 2);
}

/** 受教育年限10.5年: no date has a decimal. */
const yearsBehind = (text: string, end: number, { decimals }: Numeral): UnitAt | null =>
  decimals > 0 && text.charAt(end) === '年' && !/[代度级初末底]/.test(text.charAt(end + 1))
    ? { unit: YEARS, end: end + 1 }
    : null;

const YEARS: Unit = { name: '年', dimension: 'years', factor: new Fraction(1), counts: false };

const spacedUnit = (text: string, end: number, rules: NumberRules): UnitAt | null =>
  rules.unitAt(text, end) ?? (text.charAt(end) === ' ' ? rules.unitAt(text, end + 1) : null);

function isChineseFigure(
  text: string,
  start: number,
  end: number,
  numeral: Numeral,
  unit: UnitAt | null,
  { unitAt: { own } }: NumberRules,
): boolean {
  if (text.startsWith('产业', unit?.end ?? end)) return false; // 三次产业
  if (unit?.unit.name === '元' && text.charAt(unit.end - 1) === '块' && isSumOfYuan(text, unit.end)) return true; // 一块五
  if (!unit || !(CHINESE_UNITS.has(unit.unit.name) || numeral.power >= 4 || own?.has(unit.unit.name))) return false;
  if (unit.unit.name === '折' && numeral.digits.length > 2) return false;
  const alone = numeral.power === 0 && !numeral.vague;
  if (numeral.digits === '0' && alone && unit.unit.counts) return false; // 零件, 零部件
  const more = text.startsWith('个多', end) && unit.unit.name !== '个'; // 一个多小时 is more than one
  const one = numeral.digits === '1' && alone && !more;
  if (one && !ONE_COUNTS.has(unit.unit.name)) return false;
  return !(/[每各几这那某统单唯万不]/.test(text.charAt(start - 1)) && numeral.power === 0 && unit.unit.counts);
}

/** Units with which even 一 is a figure: 增长一倍, 翻一番, 提高一个百分点. */
const ONE_COUNTS = new Set(['倍', '番', '成', '个百分点', '个千分点', '个基点']);

const KINDS: Readonly<Record<string, FigureKind>> = {
  rate: 'rate',
  points: 'points',
  multiple: 'multiple',
  doublings: 'multiple',
};

/** The figure with numeral and unit, its kind by what the unit measures; a rank stays one. */
export function withUnit(figure: Figure, numeral: Numeral, from: number, unit: UnitAt | null): Figure {
  const end = Math.max(from, unit?.end ?? from);
  const kind =
    figure.kind === 'rank'
      ? 'rank'
      : unit
        ? (KINDS[unit.unit.dimension] ?? (unit.unit.counts ? 'count' : 'amount'))
        : 'count';
  return {
    ...figure,
    span: { start: figure.span.start, end },
    kind,
    numeral,
    unit: unit?.unit ?? null,
    unitSpan: unit && unit.end > from ? { start: from, end: unit.end } : null,
  };
}

/** What may be printed behind a unit and belongs to the number: 三年半, 七成六, 50元6角, 三个月大, 72折. */
function withTail(text: string, figure: Figure): Figure {
  const { numeral, unit, span } = figure;
  if (!numeral || !unit) return figure;
  const next = text.charAt(span.end);
  const longer = (by: number, change: Partial<Figure>): Figure => ({
    ...figure,
    ...change,
    span: { start: span.start, end: span.end + by },
  });
  if (next === '半' && !unit.counts && unit.dimension !== 'rate' && !HALF_WORD.test(text.charAt(span.end + 1)))
    return longer(1, { numeral: andAHalf(numeral) });
  if (unit.name === '成' && numeral.decimals === 0) {
    const tenth = next === '半' ? 5 : chineseDigit(next);
    const pause = chineseDigit(text.charAt(span.end + 1)) < 0 && !unitAt(text, span.end + 1);
    if (tenth > 0 && pause)
      return longer(1, { numeral: { ...numeral, digits: `${numeral.digits}${tenth}`, decimals: 1 } });
  }
  if (
    unit.name === '折' &&
    !numeral.vague &&
    (numeral.digits === '10' || text.slice(span.start, span.end).includes('十'))
  )
    return { ...figure, kind: 'count', unit: null, unitSpan: null, span: { start: span.start, end: span.end - 1 } };
  if (unit.name === '折' && numeral.decimals === 0 && numeral.digits.length === 2 && !numeral.vague)
    return { ...figure, numeral: { ...numeral, decimals: 1 } };
  if (unit.name === '折' && numeral.vague && figure.upTo)
    return { ...figure, numeral: twoDigits(numeral, figure.upTo), upTo: null };
  if (
    next === '大' &&
    /^(?:months|days|weeks)$/.test(unit.dimension) &&
    !/[会家批型力事]/.test(text.charAt(span.end + 1))
  ) {
    const years = unit.dimension === 'months' ? 12 : unit.dimension === 'weeks' ? 52 : 365;
    const age = { name: `${unit.name}大`, dimension: 'age', factor: new Fraction(1, years), counts: false };
    return longer(1, { unit: age, unitSpan: figure.unitSpan && { ...figure.unitSpan, end: span.end + 1 } });
  }
  const smaller = smallerPart(text, span.end, unit.name, numeral);
  if (smaller) return longer(smaller.end - span.end, { numeral: smaller.numeral });
  const money = unit.dimension.startsWith('money') ? subunitsBehind(text, span.end, unit, numeral) : null;
  return money ? longer(money.end - span.end, { numeral: money.numeral }) : figure;
}

/** 两斤三两, 一米八, 一米七五: tenths and hundredths named by a smaller unit or by nothing. */
function smallerPart(
  text: string,
  start: number,
  unit: string,
  whole: Numeral,
): { numeral: Numeral; end: number } | null {
  if (
    (unit !== '斤' && unit !== '米' && unit !== '度') ||
    whole.decimals > 0 ||
    whole.power > 0 ||
    whole.vague ||
    whole.denominator !== null
  )
    return null;
  let end = start;
  while (end < start + 2 && digitAt(text, end) >= 0 && text.charAt(end) !== '两') end++;
  const tenths = text.slice(start, end);
  const weight = unit === '斤' && end === start + 1 && text.charAt(end) === '两';
  const height = unit !== '斤' && end > start && !/[\u4e00-\u9fff0-9０-９.．/%％~—–-]/.test(text.charAt(end));
  if (!weight && !height) return null;
  const digits = whole.digits + [...tenths].map((_, i) => digitAt(tenths, i)).join('');
  return { numeral: { ...whole, digits, decimals: tenths.length }, end: weight ? end + 1 : end };
}

const digitAt = (text: string, at: number): number =>
  Math.max(chineseDigit(text.charAt(at)), digitValue(text.charCodeAt(at)));

/** 三四折 would be an estimate, but nobody grants one: 56折 and 五六折 are 56 %. */
const twoDigits = (low: Numeral, high: Numeral): Numeral => ({
  ...low,
  digits: low.digits + high.digits,
  decimals: 1,
  vague: false,
});

const HALF_WORD = /[年月天径数导官决以价期程个岛挂自]/;

/** Characters of a sign before the number: 1 for -, 负; 2 for 零下; 0 for none. In 15-20% it is a dash. */
function isNegative(text: string, start: number, unit: UnitAt | null): number {
  const sign = text.charAt(start - 1);
  if (sign === '下' && text.charAt(start - 2) === '零')
    return unit && (unit.unit.dimension === 'temperature' || unit.unit.name === '度') ? 2 : 0;
  if (sign !== '-' && sign !== '－' && sign !== '−' && sign !== '负') return 0;
  // 为企业减负2500亿元
  if (sign === '负' && '减增担抱肩背自欠胜'.includes(text.charAt(start - 2) || 'x')) return 0;
  const before = text.charCodeAt(start - 2);
  return isDigit(before) || isLetter(before) || '%％-－—）)'.includes(text.charAt(start - 2) || 'x') ? 0 : 1;
}

interface RangeAt {
  readonly upTo: Numeral;
  readonly end: number;
  readonly unit: UnitAt | null;
  /** The lower end where it borrows its scale word from the upper one: 3—4万. */
  readonly scaled?: Numeral;
}

const DASHES = '—–-－~～';

/** `5%—10%`, `1.5万—2万`, `1至2个`, `3亿元至5亿元`: the upper end of a range; null where 至 and 到 mean "rose to". */
function rangeAt(text: string, start: number, read: NumeralAt, rules: NumberRules): RangeAt | null {
  const { end } = read;
  if (read.upTo) return { upTo: read.upTo, end, unit: null };
  const firstUnit = rules.unitAt(text, end);
  const afterUnit = firstUnit ? firstUnit.end : end;
  const spaced = text.charAt(afterUnit) === ' ' && text.charAt(afterUnit + 2) === ' ' ? 1 : 0;
  const at = afterUnit + spaced;
  const sign = text.charAt(at);
  const dash = DASHES.includes(sign) && sign !== '';
  if (!dash && sign !== '至' && sign !== '到') return null;
  if (!dash && firstUnit && (rules.every ? !firstUnit.unit.counts : !joinsRange(text, start, firstUnit.unit)))
    return null;
  if (dash && DASHES.includes(text.charAt(at - 1))) return null;
  let from = at + 1 + spaced;
  if (dash && DASHES.includes(text.charAt(from)) && text.charAt(from) !== '-') from++; // 5——10 with a doubled dash
  const next = rules.read(text, from);
  if (!next) return null;
  const unit = rules.unitAt(text, next.end);
  if (firstUnit && (!unit || !isSameUnit(firstUnit.unit, unit.unit))) return null;
  if (!firstUnit && !unit && !rules.every) return null;
  // 123-456 of a telephone or a document is no range of things
  if (digitValue(text.charCodeAt(start)) === 0 && text.charAt(start + 1) !== '.' && !(unit || rules.every)) return null;
  const lower = read.numeral;
  const borrows =
    !firstUnit &&
    lower.power === 0 &&
    next.numeral.power > 0 &&
    lower.decimals + next.numeral.decimals < 4 &&
    lessThan(lower, next.numeral);
  // 10%至5% has fallen
  if (!dash && firstUnit && !rules.every && !(valueOf(lower).compare(valueOf(next.numeral)) < 0)) return null;
  const scaled = borrows ? { ...lower, power: next.numeral.power } : undefined;
  return { upTo: next.numeral, end: next.end, unit, ...(scaled ? { scaled } : {}) };
}

/** 1个至2个百分点 leaves half of the unit to the second number. */
const isSameUnit = (first: Unit, second: Unit): boolean =>
  first.dimension === second.dimension || (first.name === '个' && second.name.startsWith('个'));

/** A share that changes does so by points, so 下降5%至10% is by how much; 增加5亿元至30亿元 is by how much and to what. */
const joinsRange = (text: string, start: number, { dimension }: Unit): boolean =>
  !cameFrom(text, start) && (dimension === 'rate' || !changedBy(text, start));

/** Whether the printed digits of the first are less than those of the second, scale words aside. */
const lessThan = (a: Numeral, b: Numeral): boolean =>
  Number(a.digits) / 10 ** a.decimals < Number(b.digits) / 10 ** b.decimals;
