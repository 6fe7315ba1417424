import { digitValue, isDigit, isLetter } from '../text/characters';
import { chineseDigit, scalePower } from '../text/chineseNumeral';
import type { Numeral } from '../text/numeral';
import { readNumeral } from '../text/numeral';
import { codeAt } from './codes';
import { chineseDateAt, dateAt } from './dates';
import type { Figure, FigureKind } from './figure';
import { qualifierAfter, qualifierBefore } from './qualifiers';
import { ratioAt } from './ratio';
import type { Unit, UnitAt } from './units';
import { unitAt, unitNamed } from './units';

const CANDIDATE =
  /[0-9０-９]|(?<=翻)番|["“]?[〇零○一二两三四五六七八九十廿卅几数百千](?=[〇零○一二两三四五六七八九十百千万亿几余多]|分之|[个家项条名座所处人户次件套辆台倍番成年元亩吨公米%％点岁届位天]|["”])/g;

/**
 * All figures of a sentence, in order and disjoint, offsets from its start. A pure function of the text, linear in its
 * length; it reads no words, only numerals and what is printed straight around them.
 */
export function scanFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  CANDIDATE.lastIndex = 0;
  let last = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const start = match.index;
    const figure = isDigit(text.charCodeAt(start))
      ? arabicFigure(text, start)
      : match[0] === '番'
        ? doubling(start)
        : chineseFigure(text, start);
    if (!figure || figure.span.start < last) {
      CANDIDATE.lastIndex = figure ? figure.span.end : nextStart(text, start);
      continue;
    }
    figures.push(qualified(text, figure));
    last = figure.span.end;
    CANDIDATE.lastIndex = last;
  }
  return figures;
}

/** Behind a run of numeral characters that is no figure: none of its tails is one either. */
function nextStart(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && (chineseDigit(text.charAt(i)) >= 0 || scalePower(text.charAt(i)) > 0)) i++;
  return i;
}

const plain = (start: number, end: number, kind: FigureKind): Figure => ({
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

function arabicFigure(text: string, start: number): Figure | null {
  if (text.charAt(start - 1) === '第') return ordinal(text, start);
  const ratio = ratioAt(text, start);
  const date = dateAt(text, start);
  if (date && !(ratio && ratio.terms.length > 2 && date.end < ratio.end))
    return { ...plain(start, date.end, date.kind), period: date.period };
  if (ratio) return { ...plain(start, ratio.end, 'ratio'), terms: ratio.terms };
  const code = codeAt(text, start, endOfDigits(text, start));
  if (code) return { ...plain(code.start, code.end, 'code'), codeClass: code.codeClass };
  return number(text, start);
}

function endOfDigits(text: string, start: number): number {
  let i = start;
  while (isDigit(text.charCodeAt(i)) || (/[.．·]/.test(text.charAt(i)) && isDigit(text.charCodeAt(i + 1)))) i++;
  return i;
}

function chineseFigure(text: string, at: number): Figure | null {
  const quoted = text.charAt(at) === '“' || text.charAt(at) === '"';
  const date = chineseDateAt(text, at);
  if (date) return { ...plain(at, date.end, date.kind), period: date.period };
  const start = quoted ? at + 1 : at;
  if (text.charAt(start - 1) === '第') return ordinal(text, start);
  return fraction(text, start) ?? number(text, start);
}

/** 第87位, 第三名, 第五届: an ordinal with its unit. */
function ordinal(text: string, start: number): Figure | null {
  const read = readNumeral(text, start);
  if (!read) return null;
  const unit = unitAt(text, read.end);
  if (unit && /[期号版卷册集]/.test(unit.unit.name))
    return { ...plain(start - 1, unit.end, 'code'), codeClass: 'issue' };
  if (!unit && read.numeral.style === 'chinese') return null; // 第一产业, 第二课堂
  return withUnit(plain(start - 1, read.end, 'rank'), read.numeral, read.end, unit);
}

/** 翻番 without a numeral means 翻一番. */
function doubling(start: number): Figure {
  const unit = unitNamed('番') ?? null;
  const numeral: Numeral = {
    digits: '1',
    decimals: 0,
    power: 0,
    negative: false,
    denominator: null,
    style: 'chinese',
    andMore: 'none',
    vague: false,
  };
  return { ...plain(start, start + 1, 'multiple'), numeral, unit, unitSpan: { start, end: start + 1 } };
}

/** 百分之三十六点九, 千分之五, 三分之一. */
function fraction(text: string, start: number): Figure | null {
  const hundred = text.startsWith('百分之', start);
  const thousand = text.startsWith('千分之', start);
  const below = hundred || thousand ? null : readNumeral(text, start);
  const from = below ? below.end + 2 : start + 3;
  if (!hundred && !thousand && !(below && text.startsWith('分之', below.end))) return null;
  const above = readNumeral(text, from);
  if (!above) return null;
  const numeral: Numeral = below ? { ...above.numeral, denominator: below.numeral.digits } : above.numeral;
  const unit = unitNamed(hundred ? '%' : thousand ? '‰' : '倍');
  const figure = plain(start, above.end, 'rate');
  const rate: Unit | null = unit ? (below ? { ...unit, name: '分之', dimension: 'rate' } : unit) : null;
  return { ...figure, numeral, unit: rate };
}

/** Chinese numerals that are a figure only before these words; 一 alone hardly ever is one. */
const CHINESE_UNITS = new Set(
  '个 家 项 条 名 座 所 处 人 户 次 件 套 辆 台 倍 番 成 元 亩 吨 公里 米 个百分点 百分点 岁 人次 个月 天 亿元 公顷 平方米 平方公里 % 位 场 期 批 村 千瓦 小时 分钟 斤 公斤 美元'.split(
    ' ',
  ),
);

function number(text: string, start: number): Figure | null {
  const read = readNumeral(text, start);
  if (!read) return null;
  const { numeral } = read;
  const range = rangeAt(text, start, read.end);
  const end = range?.end ?? read.end;
  const unit = unitAt(text, end) ?? (text.charAt(end) === ' ' ? unitAt(text, end + 1) : null) ?? range?.unit ?? null;
  if (numeral.style === 'chinese') {
    if (text.startsWith('产业', unit?.end ?? end)) return null; // 三次产业
    if (!unit || !(CHINESE_UNITS.has(unit.unit.name) || numeral.power >= 4)) return null;
    if (numeral.digits === '1' && numeral.power === 0 && !['倍', '番', '成', '个百分点'].includes(unit.unit.name))
      return null;
    if (/[每各几这那某统单唯万不]/.test(text.charAt(start - 1)) && numeral.power === 0 && unit.unit.counts) return null;
  }
  const negative = isNegative(text, start);
  const figure = withUnit(
    plain(negative ? start - 1 : start, end, 'count'),
    negative ? { ...numeral, negative } : numeral,
    end,
    unit,
  );
  return range ? { ...figure, upTo: range.upTo } : figure;
}

const KINDS: Readonly<Record<string, FigureKind>> = {
  rate: 'rate',
  points: 'points',
  multiple: 'multiple',
  doublings: 'multiple',
};

function withUnit(figure: Figure, numeral: Numeral, from: number, unit: UnitAt | null): Figure {
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

function qualifiersOf(text: string, start: number, end: number): Figure['qualifiers'] {
  const before = qualifierBefore(text, start);
  const after = qualifierAfter(text, end);
  return before && after ? [before, after] : before ? [before] : after ? [after] : [];
}

/** A minus sign that follows no digit or letter: 为-5.2%; in 15-20% it is a dash. */
function isNegative(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  if (sign !== '-' && sign !== '－' && sign !== '−' && sign !== '负') return false;
  const before = text.charCodeAt(start - 2);
  return !isDigit(before) && !isLetter(before) && !'%％-－—）)'.includes(text.charAt(start - 2) || '-');
}

interface RangeAt {
  readonly upTo: Numeral;
  readonly end: number;
  readonly unit: UnitAt | null;
}

/** `5%—10%`, `1.5万—2万`, `1至2个`: the upper end of a range. With a unit before it, 至 and 到 mean "rose to". */
function rangeAt(text: string, start: number, end: number): RangeAt | null {
  const firstUnit = unitAt(text, end);
  const at = firstUnit ? firstUnit.end : end;
  const sign = text.charAt(at);
  const dash = '—–-－~～'.includes(sign) && sign !== '';
  if (!dash && !(firstUnit === null && (sign === '至' || sign === '到'))) return null;
  if (dash && '—–-－~～'.includes(text.charAt(at - 1))) return null;
  const next = readNumeral(text, at + 1);
  if (!next) return null;
  const unit = unitAt(text, next.end);
  if (firstUnit && (!unit || unit.unit.dimension !== firstUnit.unit.dimension)) return null;
  if (!firstUnit && !unit) return null;
  // 123-456 of a telephone or a document is no range of things
  if (digitValue(text.charCodeAt(start)) === 0 && text.charAt(start + 1) !== '.') return null;
  return { upTo: next.numeral, end: next.end, unit };
}

function qualified(text: string, figure: Figure): Figure {
  if (!figure.numeral) return figure;
  const qualifiers = qualifiersOf(text, figure.span.start, figure.span.end);
  return qualifiers.length > 0 ? { ...figure, qualifiers } : figure;
}
