import { isDigit, isLetter } from '../text/characters';
import { chineseDigit, scalePower } from '../text/chineseNumeral';
import { plainNumeral } from '../text/numeral';
import { type NumeralAt, readNumeral } from '../text/numeralReader';
import { followsWith, nextCandidate } from './candidates';
import { codeAt } from './codes';
import { currencyBefore } from './currency';
import { chineseDateAt, dateAt, stretchAround } from './dates';
import { everyFigure } from './everyFigure';
import type { Figure, FigureKind } from './figure';
import { fractionFigure, halfFigure, slashFraction } from './fractions';
import { numberFigure, type NumberRules, plainFigure, transcriptRules, withUnit } from './numberFigure';
import { isSecond, namedCount } from './namedCounts';
import { isInTitle } from './titles';
import type { UnitReader } from './ownUnits';
import { perUnitOf } from './perUnit';
import { type Qualifier, qualifierAfter, qualifierBefore } from './qualifiers';
import { isToOne, type RatioAt, ratioAt, spokenRatioAt } from './ratio';
import { relativeTimeAt } from './relativeTime';
import { timeAround } from './timeAround';
import { type TimePointAt, timePointAt } from './timePoint';
import { unitAt, unitNamed } from './units';

export interface ScanOptions {
  /**
   * Also lone numerals that measure nothing, words for days and weeks, traditional characters and numerals with blanks: what
   * general readers of numbers take for one. Transcripts are read without, or every 一个 would be coloured.
   */
  readonly everyNumeral?: boolean;
  /** Also times without a number of their own: 上年末, 今年以来, 上半年, 前三季度. */
  readonly relativeTime?: boolean;
  /** Reads the unit at a place; the official units alone unless told. */
  readonly unitAt?: UnitReader;
}

/**
 * All figures of a sentence, in order and disjoint, offsets from its start. A pure function of the text, linear in its
 * length; it reads no words, only numerals and what is printed straight around them.
 */
export function scanFigures(text: string, options: ScanOptions = {}): Figure[] {
  if (options.everyNumeral) return everyFigure(text, qualified);
  const relativeTime = options.relativeTime ?? false;
  const rules = options.unitAt ? { ...transcriptRules, unitAt: options.unitAt } : transcriptRules;
  const follows = rules.unitAt.own && followsWith(rules.unitAt.own);
  const figures: Figure[] = [];
  let last = 0;
  let start = nextCandidate(text, 0, relativeTime, follows);
  while (start >= 0) {
    const figure = figureAt(text, start, relativeTime, rules);
    let next: number;
    if (figure && figure.span.start >= last) {
      lendUnit(text, figures, figure);
      figures.push(inPlace(text, figure, figures.at(-1)));
      last = next = figure.span.end;
    } else next = figure ? Math.max(figure.span.end, start + 1) : nextStart(text, start);
    start = nextCandidate(text, next, relativeTime, follows);
  }
  return figures;
}

/** The figure with what the words around it add. */
function inPlace(text: string, figure: Figure, before: Figure | undefined): Figure {
  if ((figure.numeral || figure.terms.length > 0) && isInTitle(text, figure))
    return { ...plainFigure(figure.span.start, figure.span.end, 'code'), codeClass: 'title' };
  return qualified(text, perUnitOf(text, timeAround(text, figure, before), before));
}

/** 高4.2和0.7个百分点, 3万和5万元: a number without a unit has that of the next one in its list; 3个、2个百分点 are both points. */
function lendUnit(text: string, figures: Figure[], { unit, numeral, kind, span }: Figure): void {
  const before = figures[figures.length - 1];
  if (!before?.numeral || before.kind !== 'count' || !unit || !numeral) return;
  if (span.start - before.span.end !== 1 || !/[、和及与]/.test(text.charAt(before.span.end))) return;
  const lent = before.unit
    ? before.unit.name === '个' && kind === 'points' && unit.name.startsWith('个')
    : before.numeral.power > 0
      ? before.numeral.power === numeral.power
      : !unit.counts &&
        (before.numeral.decimals > 0 ||
          (kind === 'rate' && GROWN.test(text.slice(Math.max(0, before.span.start - 4), before.span.start))));
  if (lent) figures[figures.length - 1] = { ...before, unit, kind, unitSpan: null };
}

/** 增长|5和6%; the 5 of 第5和6% is none. */
const GROWN = /(?:增长|提高|下降|上升|降低|分别|分别为|分别达)$/;

function figureAt(text: string, start: number, relativeTime: boolean, rules: NumberRules): Figure | null {
  if (isDigit(text.charCodeAt(start))) return arabicFigure(text, start, rules);
  if (text.charAt(start) === '番') return doubling(start);
  if (relativeTime) {
    const time = relativeTimeAt(text, start);
    if (time) return { ...plainFigure(start, time.end, 'period'), time: time.time };
  }
  return halfFigure(text, start) ?? chineseFigure(text, start, rules);
}

/** Behind a run of numeral characters that is no figure: none of its tails is one either. */
function nextStart(text: string, start: number): number {
  let i = start + 1;
  if ('“"'.includes(text.charAt(start))) return i;
  while (i < text.length && (chineseDigit(text.charAt(i)) >= 0 || scalePower(text.charAt(i)) > 0)) i++;
  return i;
}

const ratioFigure = (start: number, { terms, end }: RatioAt): Figure => ({
  ...plainFigure(start, end, 'ratio'),
  terms,
});

/** 收入比|2.42 is 2.42:1. */
function asRatio(text: string, figure: Figure): Figure {
  const { numeral, kind, unit, span } = figure;
  if (!numeral || numeral.decimals === 0 || kind !== 'count' || unit || !isToOne(text, span.start)) return figure;
  return { ...figure, kind: 'ratio', numeral: null, terms: [numeral, plainNumeral('1', 'arabic')] };
}

function spokenRatioFigure(text: string, start: number): Figure | null {
  const ratio = text.slice(start + 1, start + 6).includes('比') ? spokenRatioAt(text, start) : null;
  return ratio && ratioFigure(start, ratio);
}

/** 产业结构由|12:45:43|调整为|9:44:47: what could be a time of day is a ratio where the words name a structure. */
const isOfStructure = (text: string, start: number): boolean =>
  /(?:结构|比重|比例|占比|构成|产业比)[^。;；]{0,20}$/.test(text.slice(Math.max(0, start - 28), start));

function arabicFigure(text: string, start: number, rules: NumberRules): Figure | null {
  if (text.charAt(start - 1) === '第') return ordinal(text, start);
  const century = centuryAt(text, start);
  if (century) return century;
  const ratio = ratioAt(text, start);
  // PM10年均浓度: a number of years is no part of a name
  const time = dateAt(text, start);
  const date = time?.period?.start === '' && isLetter(text.charCodeAt(start - 1)) ? null : time;
  if (date && !(ratio && ratio.terms.length > 2 && (date.end < ratio.end || isOfStructure(text, start)))) {
    const shortYear = text.charAt(start) === '0' && text.charAt(start + 2) === '年' ? timePointAt(text, start) : null;
    if (shortYear) return pointFigure(start, shortYear, 'period'); // 09年6月
    const figure = { ...plainFigure(start, date.end, date.kind), period: date.period };
    const point = date.period === null ? timePointAt(text, start) : null;
    if (point) return { ...figure, time: { from: point.point, to: null, stretch: null } };
    const stretch = date.period?.start === '' ? stretchAround(text, start, date) : null;
    return stretch ? { ...figure, time: stretch } : figure;
  }
  if (ratio) return ratioFigure(start, ratio);
  const spoken = spokenRatioFigure(text, start);
  if (spoken) return spoken;
  const share = slashFraction(text, start);
  if (share) return share;
  const product = productAt(text, start, rules);
  if (product) return product;
  const code = codeAt(text, start, endOfDigits(text, start));
  if (code) return { ...plainFigure(code.start, code.end, 'code'), codeClass: code.codeClass };
  const chain = sectionNumber(text, start) ?? numberedName(text, start);
  if (chain) return chain;
  const read = readNumeral(text, start);
  const figure = read && numberFigure(text, start, read, rules);
  return figure && ranked(text, asRatio(text, withSymbol(text, figure)));
}

const sections = /[0-9]{1,3}(?:\.[0-9]{1,3}){2,6}(?![0-9.])/y;

/** 3.2.1 numbers a section. */
function sectionNumber(text: string, start: number): Figure | null {
  if (text.charAt(start + 1) !== '.' && text.charAt(start + 2) !== '.') return null;
  sections.lastIndex = start;
  if (text.charAt(start - 1) === '.' || !sections.test(text)) return null;
  return { ...plainFigure(start, sections.lastIndex, 'code'), codeClass: 'reference' };
}

/** 08机, 007: no amount begins with a zero. */
function numberedName(text: string, start: number): Figure | null {
  const end = endOfDigits(text, start);
  const zero = text.charAt(start) === '0' && /^[0-9]{1,3}$/.test(text.slice(start + 1, end));
  return zero && !'.．·%％-—/'.includes(text.charAt(end) || ' ')
    ? { ...plainFigure(start, end, 'code'), codeClass: 'name' }
    : null;
}

/** 前5位, 前30强 and 前三名 are ranks, at the most; 500强 is the name of a league, 九次全会 that of a session. */
function ranked(text: string, figure: Figure): Figure {
  const { unit, unitSpan, span, kind } = figure;
  if (kind !== 'count' || figure.upTo) return figure;
  const first = text.charAt(span.start - 1) === '前';
  if (!unit) return first && isPlace(text, figure) ? { ...figure, kind: 'rank' } : figure;
  if (first && (unit.name === '位' || unit.name === '名' || unit.name === '强')) return { ...figure, kind: 'rank' };
  if (unit.name === '强') return { ...plainFigure(span.start, span.end, 'code'), codeClass: 'name' };
  const named = unitSpan && namedCount(text, span.start, { unit, end: unitSpan.end });
  return named ? { ...plainFigure(span.start, named.end ?? span.end, 'code'), codeClass: named.codeClass } : figure;
}

/** 前10 with nothing behind it that could be counted. */
const isPlace = (text: string, { numeral, span }: Figure): boolean =>
  numeral !== null &&
  numeral.decimals === 0 &&
  numeral.power === 0 &&
  numeral.digits.length <= 3 &&
  !/[个年月日天周季期届次]/.test(text.charAt(span.end));

const times = /([1-9][0-9]?) ?[×xX*] ?(?=[0-9])/y;

/** 2×66万千瓦: so many of a size, all of them together; 4×100米 is a relay and no size. */
function productAt(text: string, start: number, rules: NumberRules): Figure | null {
  if (!'× xX*'.includes(text.charAt(start + 1)) && !'× xX*'.includes(text.charAt(start + 2))) return null;
  times.lastIndex = start;
  const match = times.exec(text);
  if (!match) return null;
  const from = start + match[0].length;
  const read = readNumeral(text, from);
  const each = read && numberFigure(text, from, read, rules);
  if (!each?.numeral || !each.unit || each.unit.counts || each.upTo || each.unit.dimension === 'time') return null;
  if (each.unit.dimension === 'length' && each.numeral.power === 0) return null;
  const digits = (BigInt(each.numeral.digits) * BigInt(match[1] ?? '1')).toString();
  return { ...each, numeral: { ...each.numeral, digits }, span: { start, end: each.span.end } };
}

/** 21世纪, 20世纪80年代, 90年代. */
function centuryAt(text: string, start: number): Figure | null {
  const end = endOfDigits(text, start);
  if (end - start > 2 || !(text.startsWith('世纪', end) || text.startsWith('年代', end))) return null;
  const read = timePointAt(text, start);
  return read && pointFigure(start, read, 'period');
}

const pointFigure = (start: number, { point, end }: TimePointAt, kind: FigureKind): Figure => ({
  ...plainFigure(start, end, kind),
  time: { from: point, to: null, stretch: null },
});

/** ￥300 is money though no unit follows; 人民币50亿元 has its unit and stays as it is. */
function withSymbol(text: string, figure: Figure): Figure {
  if (figure.unit || figure.upTo) return figure;
  const symbol = currencyBefore(text, figure.span.start);
  return symbol
    ? { ...figure, kind: 'amount', unit: symbol.unit, span: { start: symbol.start, end: figure.span.end } }
    : figure;
}

/** Digits and points between them, as far as a code may reach; chains of section numbers are as long as their line. */
function endOfDigits(text: string, start: number): number {
  let i = start;
  while (i < start + 24) {
    const unit = text.charCodeAt(i);
    const point = unit === 0x2e || unit === 0xff0e || unit === 0xb7;
    if (!isDigit(unit) && !(point && isDigit(text.charCodeAt(i + 1)))) break;
    i++;
  }
  return i;
}

function chineseFigure(text: string, at: number, rules: NumberRules): Figure | null {
  const quoted = text.charAt(at) === '“' || text.charAt(at) === '"';
  const date = chineseDateAt(text, at);
  if (date) {
    const figure = { ...plainFigure(at, date.end, date.kind), period: date.period };
    const time = date.period === null ? timePointAt(text, at) : null;
    if (time) return { ...figure, time: { from: time.point, to: null, stretch: null } };
    const stretch = date.period?.start === '' ? stretchAround(text, at, date) : null;
    return stretch ? { ...figure, time: stretch } : figure;
  }
  const start = quoted ? at + 1 : at;
  if (text.charAt(start - 1) === '第') return ordinal(text, start);
  const named = sloganAt(text, start) ?? spokenRatioFigure(text, start);
  if (named) return named;
  const fraction = fractionFigure(text, start);
  if (fraction) return fraction;
  const read = readNumeral(text, start) ?? scaleAlone(text, start);
  const figure = read && numberFigure(text, start, read, rules);
  if (!figure) return null;
  const { unit, unitSpan } = figure;
  return unit && unitSpan && isSecond(text, start, { unit, end: unitSpan.end }) ? null : ranked(text, figure);
}

const scales = /万亿|[百千]?[万亿]|[百千]/y;

/** 超|千亿元, 近|百家: one of the scale, where words before it say how near. 千瓦 and 百羽 are units. */
function scaleAlone(text: string, start: number): NumeralAt | null {
  scales.lastIndex = start;
  const printed = scales.exec(text)?.[0];
  if (printed === undefined || unitAt(text, start) || !qualifierBefore(text, start)) return null;
  const power = [...printed].reduce((sum, char) => sum + scalePower(char), 0);
  const end = start + printed.length;
  return unitAt(text, end) ? { numeral: { ...plainNumeral('1', 'chinese'), power }, end } : null;
}

/** “五个”中心, “两个维护”, “五篇大文章”: a count in front of a short quotation is the name of a policy. */
function sloganAt(text: string, start: number): Figure | null {
  const opening = text.charAt(start - 1);
  if (opening !== '“' && opening !== '"') return null;
  const read = readNumeral(text, start);
  const unit = read && read.numeral.power === 0 && !read.numeral.vague ? unitAt(text, read.end) : null;
  if (!unit?.unit.counts) return null;
  const closing = text.slice(unit.end, unit.end + 13).search(/[”"。，；]/);
  if (closing < 0 || !'”"'.includes(text.charAt(unit.end + closing))) return null;
  return { ...plainFigure(start, unit.end, 'code'), codeClass: 'slogan' };
}

/** 第87位, 第三名, 第五届: an ordinal with its unit. */
function ordinal(text: string, start: number): Figure | null {
  const read = readNumeral(text, start);
  if (!read) return null;
  const unit = unitAt(text, read.end);
  if (unit && /[期号版卷册集]/.test(unit.unit.name)) {
    const codeClass = OF_DOCUMENT.test(text.slice(unit.end, unit.end + 3)) ? 'document' : 'issue';
    return { ...plainFigure(start - 1, unit.end, 'code'), codeClass };
  }
  if (!unit && read.numeral.style === 'chinese') return null; // 第一产业, 第二课堂
  return withUnit(plainFigure(start - 1, read.end, 'rank'), read.numeral, read.end, unit);
}

/** 第23号令, 第2758号决议 */
const OF_DOCUMENT = /^(?:令|决议|决定|公告|文件|主席令|建议|提案|议案|公报)/;

/** 前5位: the fifth place or a better one. */
function topOf(text: string, { kind, span: { start } }: Figure): Qualifier | null {
  return kind === 'rank' && text.charAt(start - 1) === '前'
    ? { kind: 'atMost', span: { start: start - 1, end: start } }
    : null;
}

/** 翻番 without a numeral means 翻一番. */
function doubling(start: number): Figure {
  const unit = unitNamed('番') ?? null;
  const numeral = plainNumeral('1', 'chinese');
  return { ...plainFigure(start, start + 1, 'multiple'), numeral, unit, unitSpan: { start, end: start + 1 } };
}

function qualified(text: string, figure: Figure): Figure {
  if (!figure.numeral) return figure;
  const { per, span } = figure;
  const first = per?.span.end === span.start ? per.span.start : span.start; // 超过每小时48公里
  const before = qualifierBefore(text, span.start) ?? qualifierBefore(text, first) ?? topOf(text, figure);
  const after = qualifierAfter(text, span.end);
  if (!before && !after) return figure;
  return { ...figure, qualifiers: before && after ? [before, after] : before ? [before] : after ? [after] : [] };
}
