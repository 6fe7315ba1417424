import type { Fraction } from 'fraction.js';
import { isDigit } from '../text/characters';
import { valueOf } from '../text/numeral';
import type { Span } from '../text/span';
import type { Figure } from './figure';
import { looseText } from './looseText';
import { scanFigures } from './scan';

/** A condition a text sets to a number: 大于二十的同时小于等于三十五, 20~100, 一到五; an open end is null. */
export interface Bound {
  readonly span: Span;
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

const LOW_BEFORE =
  /(?:(?:大于|多于|高于|超过)(?:或者?)?等于|不小于|不少于|不低于|不下于|至少(?:要?有|为|是|需要?|达到?)?|最少(?:要?有|为|是)?|最低(?:为|是)?|大于|多于|高于|超过了?|超出了?|突破了?|超|过|逾|长于|重于|[≥＞>] ?[=＝]?) ?$/;
const HIGH_BEFORE =
  /(?:(?:小于|少于|低于)(?:或者?)?等于|不大于|不超过|不多于|不高于|至多(?:有|为|是)?|最多(?:有|为|是)?|最高(?:为|是)?|小于|少于|低于|短于|轻于|不足|不到|未满|[≤＜<] ?[=＝]?) ?$/;
const EQUAL_BEFORE = /(?:(?<!不)等于|[=＝]) ?$/;
const OPENING = /(?:从|在|介于|处于|位于)$/;
const LOW_AFTER = /^(?:(?:及|或者?)? ?(?:以上|之上|往上|开外)|或者? ?更[大多高])/;
const HIGH_AFTER = /^(?:(?:及|或者?)? ?(?:以下|之下|以内|之内|往下)|或者? ?更[小少低])/;
const BETWEEN_SIGN = /^ ?(?:[与和到至跟]|[—–\-－~～]{1,2}) ?$/;
/** What a count is printed with between two ends, and what joins them. */
const JOINT = /^[个名人家件岁元次]?[,，]? ?(?:且|并且?|而且|但|的?同时|又|以及)? ?$/;
const LONGEST = 8;

/** All conditions of a text with their ends; words that only join two ends belong to the condition. Offsets in UTF-16. */
export function boundsOf(printed: string): Bound[] {
  const { text, offsets } = looseText(printed);
  const figures = scanFigures(text, { everyNumeral: true }).filter(({ numeral }) => numeral !== null);
  const single: Bound[] = [];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    const next = figures[i + 1];
    if (!figure) continue;
    const between = next && betweenOf(text, figure, next);
    if (between) i++;
    const bound = between ?? boundOf(text, figure);
    if (bound) single.push(bound);
  }
  const end = (offset: number): number => (offsets[offset - 1] ?? 0) + 1;
  return joined(text, single).map(bound => ({
    ...bound,
    span: { start: offsets[bound.span.start] ?? 0, end: end(bound.span.end) },
  }));
}

/** The number of a figure without its unit. */
const numberEnd = (figure: Figure): number => figure.unitSpan?.start ?? figure.span.end;

function boundOf(text: string, figure: Figure): Bound | null {
  const { numeral, upTo } = figure;
  if (!numeral) return null;
  const value = valueOf(numeral);
  const { start } = figure.span;
  const end = numberEnd(figure);
  if (upTo) {
    const opening = OPENING.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
    const closing = /^(?:之间|中间|间)/.exec(text.slice(figure.span.end, figure.span.end + 2))?.[0];
    const enclosed = closing !== undefined && (opening !== '' || isDigit(text.charCodeAt(start)));
    const from = enclosed || opening === '从' ? start - opening.length : start;
    return {
      span: { start: from, end: enclosed ? figure.span.end + closing.length : end },
      low: value,
      high: valueOf(upTo),
    };
  }
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const word = (match: RegExpExecArray): Span => ({ start: start - match[0].length, end });
  const [highWord, low] = [HIGH_BEFORE.exec(before), LOW_BEFORE.exec(before)];
  const high = highWord && (!low || highWord.index < low.index) ? highWord : null; // 不小于 ends in 小于
  if (high) return { span: word(high), low: null, high: value };
  if (low && !/[不通经路度]过$/.test(before)) return { span: word(low), low: value, high: null };
  const equal = EQUAL_BEFORE.exec(before);
  if (equal) return { span: word(equal), low: value, high: value };
  if (before.endsWith('比')) {
    const measureEnd = figure.unit?.name === '大' ? end : figure.span.end;
    const compared = /^(?:要|更|还)?([大多高长重晚快小少低短轻早慢])/.exec(text.slice(measureEnd, measureEnd + 2));
    if (compared) {
      const span = { start: start - 1, end: measureEnd + compared[0].length };
      return /[大多高长重晚快]/.test(compared[1] ?? '')
        ? { span, low: value, high: null }
        : { span, low: null, high: value };
    }
  }
  for (const from of end === figure.span.end ? [end] : [end, figure.span.end]) {
    const behind = text.slice(from, from + 5);
    const up = LOW_AFTER.exec(behind);
    if (up) return { span: { start, end: from + up[0].length }, low: value, high: null };
    const down = HIGH_AFTER.exec(behind);
    if (down) return { span: { start, end: from + down[0].length }, low: null, high: value };
  }
  return numeral.andMore !== 'none' || numeral.vague ? { span: { start, end }, low: value, high: null } : null;
}

/** 10000与20000之间, 在第十和第十五之间. */
function betweenOf(text: string, first: Figure, second: Figure): Bound | null {
  if (!first.numeral || !second.numeral || first.upTo || second.upTo) return null;
  const sign = text.slice(first.span.end, second.span.start);
  if (sign.length > 4 || !BETWEEN_SIGN.test(sign)) return null;
  const after = /^(?:之间|中间|间)/.exec(text.slice(second.span.end, second.span.end + 2));
  if (!after && /[与和跟]/.test(sign)) return null;
  const opening = OPENING.exec(text.slice(Math.max(0, first.span.start - 2), first.span.start));
  const span = {
    start: first.span.start - (opening?.[0].length ?? 0),
    end: after ? second.span.end + after[0].length : numberEnd(second),
  };
  return { span, low: valueOf(first.numeral), high: valueOf(second.numeral) };
}

/** Two conditions beside each other that close an interval are one: 大于10且小于20; 大于50小于12 stay two. */
function joined(text: string, bounds: readonly Bound[]): Bound[] {
  const result: Bound[] = [];
  for (const bound of bounds) {
    const last = result[result.length - 1];
    const low = last?.low ?? bound.low;
    const high = last?.high ?? bound.high;
    const opposite =
      last && (last.low === null) !== (bound.low === null) && (last.high === null) !== (bound.high === null);
    if (
      last &&
      opposite &&
      low &&
      high &&
      low.compare(high) <= 0 &&
      JOINT.test(text.slice(last.span.end, bound.span.start))
    )
      result[result.length - 1] = { span: { start: last.span.start, end: bound.span.end }, low, high };
    else result.push(bound);
  }
  return result;
}
