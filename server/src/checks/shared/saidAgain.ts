import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import { meet } from '../../figures/interval';
import { readings } from '../../figures/readings';
import type { UnderstoodBlock } from '../check';

/** A figure with the words that name it, which stand in one clause with it. */
export interface NamedFigure {
  readonly figure: Figure;
  readonly block: UnderstoodBlock;
  /** 全年, “十四五”以来; empty where none is printed. */
  readonly time: string;
  /** 全市; empty where none is printed. */
  readonly place: string;
  /** 高速公路通车里程, with its verb of change where it has one (增长). */
  readonly name: string;
  /** Nothing of its sentence stands before these words. */
  readonly opens: boolean;
}

export interface SaidAgain {
  readonly first: NamedFigure;
  readonly second: NamedFigure;
}

/** Of words that come again and again, as in a table, the first ones only. */
const MOST = 40;
/** How far apart, in paragraphs, two sentences are surely about the same. */
const NEAR = 1;

/**
 * Pairs of figures of one report under the same words with two values that one slip of the keys explains: two digits beside
 * each other changed places (2864.5 and 2846.5) or one is another, wherever they stand; or any two values, where near each other the same time and place
 * are printed with the same name. Other figures with the same words are of two towns or two years more often than not.
 */
export function* saidAgain(blocks: readonly UnderstoodBlock[]): Generator<SaidAgain> {
  const named = new Map<string, NamedFigure[]>();
  for (const block of blocks) {
    for (const figure of block.figures) {
      const found = namedFigure(block, figure);
      if (!found) continue;
      const key = [found.name, figure.unit?.name, figure.kind].join('|');
      const same = named.get(key);
      if (!same) named.set(key, [found]);
      else if (same.length < MOST) same.push(found);
    }
  }
  for (const same of named.values()) if (!isOfMany(same)) yield* slipsOf(same);
}

function* slipsOf(same: readonly NamedFigure[]): Generator<SaidAgain> {
  for (const [i, second] of same.entries()) {
    const earlier = same.slice(0, i);
    const first = earlier.find(other => isOfOneTime(other, second));
    if (first && isSlip(first, second) && differ(first, second) && !isOfAnother(earlier, second))
      yield { first, second };
  }
}

/** Words that come with three values are of several things (累计投入资金): no two of them need be the same. */
function isOfMany(same: readonly NamedFigure[]): boolean {
  const values: NamedFigure[] = [];
  for (const found of same) {
    if (values.every(other => differ(other, found))) values.push(found);
    if (values.length > 2) return true;
  }
  return false;
}

/** A value that has been printed with these words before is no slip. */
const isOfAnother = (earlier: readonly NamedFigure[], found: NamedFigure): boolean =>
  earlier.some(other => !differ(other, found));

function differ({ figure: a }: NamedFigure, { figure: b }: NamedFigure): boolean {
  const [one, other] = [readings(a), readings(b)];
  return one !== null && other !== null && !meet(one.union, other.union);
}

/** The same time and place are printed with both, or with one of them the whole year or nothing. */
const isOfOneTime = (a: NamedFigure, b: NamedFigure): boolean =>
  (a.time === b.time || /^(?:全年|今年以来|今年)?$/.test(a.time + b.time)) &&
  (a.place === b.place || a.place === '' || b.place === '') &&
  !(a.block === b.block && COMPARED.test(textBetween(a, b)));

const COMPARED = /[比较由从至到]|上年|去年|同期|原来|增/;
const textBetween = (a: NamedFigure, b: NamedFigure): string =>
  b.block.text.slice(a.figure.span.end, b.figure.span.start);

function isSlip(first: NamedFigure, second: NamedFigure): boolean {
  const changed = second.name.endsWith('增长') || second.name.endsWith('下降');
  const near = Math.abs(second.block.block.paragraph - first.block.block.paragraph) <= NEAR;
  const told = first.time !== '' && first.time === second.time && first.place !== '' && first.place === second.place;
  if (near && told && first.opens && second.opens && second.name.length >= 5) return true;
  return !changed && second.name.length >= 4 && isOneSlip(first.figure, second.figure);
}

/**
 * 2864.5 and 2846.5: two digits beside each other changed places; 2864.5 and 2364.5: one of four or more digits is another, with two
 * that agree behind it, which no growth would leave as they are.
 */
function isOneSlip({ numeral: a }: Figure, { numeral: b }: Figure): boolean {
  if (!a || !b || a.power !== b.power || a.decimals !== b.decimals) return false;
  const [one, other] = [String(a.digits), String(b.digits)];
  if (one.length !== other.length || one.length < 3) return false;
  const at = [...one].findIndex((digit, i) => digit !== other.charAt(i));
  const swapped = one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at);
  if (swapped) return one.slice(at + 2) === other.slice(at + 2);
  const behind = one.slice(at + 1);
  return one.length >= 4 && behind === other.slice(at + 1) && behind.length >= 2 && !/00$/.test(behind);
}

const TIME =
  '(?:(?:今年|当年|全年|本年)?(?:[0-9]{4}年|[0-9０-９]{1,2}[-—至到][0-9]{1,2}月份?|前[0-9一二三四五六七八九十]{1,3}个?月|上半年|前三季度|[一二三四]季度|“十[一二三四]五”(?:期间|以来|时期)?|全年|今年(?:以来)?|当年|年末|年底|末|底))*';
const PLACE = '(?:全[国省市县区镇乡州盟]|我[国省市县区]|本[市县区])?';
const VERB = '(?:累计|合计|共)?(?:实现|完成|达到|达|为|是|共有|约|有)*了?';
const NAMED = new RegExp(
  `^(?<time>${TIME})[,，]?(?:我们)?(?<place>${PLACE})(?<late>${TIME})(?:累计|共)?(?<name>[\\u4e00-\\u9fff“”]{4,24}?)${VERB}$`,
);
/** Words that only say how much, or nothing of whose it is. */
const NO_NAME =
  /^(?:计划|预计|项目)?(?:总|完成|新增|累计)?(?:投资|面积|建筑面积|占地面积|规划面积|产值|年产值|收入|销售额|销售收入|营业收入|利润|税收|投入|投入资金|资金|人口|产量|规模|金额|总额|总量|数量)+[额量]?$|上年|去年|同期|其中|[比较由从占每均]|平均|目标|力争|计划|预计|将|分别|突破|超过|增加(?!值)|减少|提高|新增$|其余|另|第/;

function namedFigure(block: UnderstoodBlock, figure: Figure): NamedFigure | null {
  const { kind, numeral, upTo, qualifiers } = figure;
  if (!numeral || upTo || qualifiers.length > 0 || numeral.vague || numeral.andMore !== 'none') return null;
  if (kind !== 'amount' && kind !== 'count' && kind !== 'rate') return null;
  if (block.measures[block.figures.indexOf(figure)]?.modality === 'target') return null;
  const { start } = qualifiedSpan(figure);
  const before = block.text.slice(Math.max(0, start - LONGEST), start);
  const whole = start <= LONGEST ? NAMED.exec(before.trim())?.groups : undefined;
  const clause = before.slice(Math.max(...[...',，、;；。：:（(—'].map(mark => before.lastIndexOf(mark))) + 1);
  const { time = '', late = '', place = '', name = '' } = whole ?? NAMED.exec(clause)?.groups ?? {};
  if (name === '' || NO_NAME.test(name.replace(/同比(?=增长|下降)/, ''))) return null;
  if (kind === 'rate' && !/[率重例]$/.test(name) && !(whole && /增长$|下降$/.test(name))) return null;
  return {
    figure,
    block,
    time: (time + late).replace(/^[今当本]年(?=[0-9一二三四上前])/, ''),
    place: place.replace(/^[我本]/, '全'),
    name,
    opens: whole !== undefined,
  };
}

const LONGEST = 44;
