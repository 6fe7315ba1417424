import { isDigit, isLetter } from '../text/characters';
import type { Numeral } from '../text/numeral';
import { plainNumeral } from '../text/numeral';
import { readMantissa, readNumeral } from '../text/numeralReader';
import type { Figure } from './figure';
import { plainFigure } from './numberFigure';
import { cameFrom } from './ranges';
import { unitAt, unitNamed } from './units';

/** Words for a part of a hundred, a thousand …, with the unit they stand for and the zeros beyond it. */
const PARTS: readonly (readonly [string, string, number])[] = [
  ['千万分之', '%', 5],
  ['百万分之', '%', 4],
  ['十万分之', '%', 3],
  ['万万分之', '%', 6],
  ['亿分之', '%', 6],
  ['百分之', '%', 0],
  ['佰分之', '%', 0],
  ['千分之', '‰', 0],
  ['仟分之', '‰', 0],
  ['万分之', '‱', 0],
  ['百分', '%', 0],
];

/** Reads the number behind 百分之; another reader may take more forms. */
export type ReadNumber = (text: string, start: number) => { readonly numeral: Numeral; readonly end: number } | null;

/** 百分之三十六点九, 千分之五, 三分之一, 三分之二: null where the words at `start` are no fraction. */
export function fractionFigure(text: string, start: number, read: ReadNumber = readNumeral): Figure | null {
  const part = PARTS.find(([word]) => text.startsWith(word, start));
  if (part) {
    const [word, name, zeros] = part;
    const from = start + word.length;
    const unit = unitNamed(name);
    if (!unit) return null;
    if (text.charAt(from) === '百' && !text.startsWith('百分', from))
      return { ...plainFigure(start, from + 1, 'rate'), numeral: plainNumeral('100', 'chinese'), unit };
    if (word === '百分' && /[点比制之]/.test(text.charAt(from))) return null;
    const above = signed(text, from, read);
    if (!above) return null;
    const upTo = rangeEnd(text, start, above.end, word, read);
    const shifted = (numeral: Numeral): Numeral =>
      zeros > 0 ? { ...numeral, decimals: numeral.decimals + zeros } : numeral;
    const figure = { ...plainFigure(start, above.end, 'rate' as const), numeral: shifted(above.numeral), unit };
    return upTo ? { ...figure, span: { start, end: upTo.end }, upTo: shifted(upTo.numeral) } : figure;
  }
  const below = readNumeral(text, start);
  const parts = unitNamed('倍');
  if (!below || !parts || !text.startsWith('分之', below.end) || below.numeral.decimals > 0) return null;
  const above = read(text, below.end + 2);
  if (!above || above.numeral.denominator !== null) return null;
  const numeral: Numeral = { ...above.numeral, denominator: below.numeral.digits + '0'.repeat(below.numeral.power) };
  return { ...plainFigure(start, above.end, 'rate'), numeral, unit: { ...parts, name: '分之', dimension: 'rate' } };
}

function signed(text: string, from: number, read: ReadNumber): ReturnType<ReadNumber> {
  const minus = text.charAt(from) === '负' || text.charAt(from) === '-';
  const above = read(text, minus ? from + 1 : from);
  return above && minus ? { ...above, numeral: { ...above.numeral, negative: true } } : above;
}

/** 百分之三十到四十, 百分之五至百分之十; 从百分之三到百分之五 has gone from the one to the other. */
function rangeEnd(text: string, start: number, end: number, word: string, read: ReadNumber): ReturnType<ReadNumber> {
  if (!'至到—-～~'.includes(text.charAt(end) || ' ')) return null;
  const sign = text.startsWith('——', end) ? 2 : 1;
  const again = text.startsWith(word, end + sign);
  if (again && cameFrom(text, start)) return null;
  const upper = read(text, end + sign + (again ? word.length : 0));
  if (again || !upper) return upper;
  const other = /[分%％年月日号天时]/.test(text.charAt(upper.end)) || unitAt(text, upper.end) !== null;
  return other || (upper.numeral.style === 'arabic' && upper.numeral.power > 0) ? null : upper;
}

/**
 * `1/3` and the like as a share: both ends small, the first the smaller, nothing of a date, a path or a product around
 * them. Null for anything else.
 */
export function slashFraction(text: string, start: number): Figure | null {
  if (text.charCodeAt(start + 1) !== 0x2f && text.charCodeAt(start + 2) !== 0x2f) return null;
  const above = readMantissa(text, start);
  if (text.charAt(above.end) !== '/' || above.decimals > 0 || !isDigit(text.charCodeAt(above.end + 1))) return null;
  const below = readMantissa(text, above.end + 1);
  const [top, bottom] = [Number(above.digits), Number(below.digits)];
  const around = text.charCodeAt(start - 1);
  const next = text.charAt(below.end);
  if (below.decimals > 0 || isLetter(around) || '/-.'.includes(text.charAt(start - 1) || ' ')) return null;
  if (next === '/' || next === '-' || isLetter(text.charCodeAt(below.end)) || '月日号万'.includes(next || ' '))
    return null;
  const share = top > 0 && top < bottom && (bottom <= 10 || (top === 1 && bottom <= 1000));
  const parts = unitNamed('倍');
  if (!share || !parts) return null;
  const numeral: Numeral = { ...plainNumeral(above.digits, 'arabic'), denominator: below.digits };
  return { ...plainFigure(start, below.end, 'rate'), numeral, unit: { ...parts, name: '分之', dimension: 'rate' } };
}

/** 打对折, 半成: a half of a whole and of a tenth. */
export function halfFigure(text: string, start: number): Figure | null {
  const half = text.charAt(start) === '半';
  if (!half && !(text.startsWith('对折', start) && /[打半]/.test(text.charAt(start - 1)))) return null;
  const unit = unitNamed(half ? '成' : '折');
  const end = start + 2;
  if (!unit || (half && text.charAt(start + 1) !== '成') || (half && /[品功员立型]/.test(text.charAt(end))))
    return null;
  const numeral = half ? plainNumeral('5', 'chinese', 1) : plainNumeral('5', 'chinese');
  return { ...plainFigure(start, end, 'rate'), numeral, unit, unitSpan: { start: start + 1, end } };
}
