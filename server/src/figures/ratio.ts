import { isDigit, skipBlanks } from '../text/characters';
import type { Numeral } from '../text/numeral';
import { readNumeral } from '../text/numeralReader';

export interface RatioAt {
  readonly terms: readonly Numeral[];
  readonly end: number;
}

/** A term of more digits is none; chains of section numbers (1.1.1.…) are as long as their line. */
const LONGEST_TERM = 24;

const COLONS = ':：∶︰';

/** `5.1:42.3:52.6`, `1∶3.4`, `3.6 : 48 : 48.4`: two or more numbers joined by any of the four colons. */
export function ratioAt(text: string, start: number): RatioAt | null {
  let digits = start;
  while (
    digits < start + LONGEST_TERM &&
    (isDigit(text.charCodeAt(digits)) || '.．·'.includes(text.charAt(digits) || ' '))
  )
    digits++;
  if (!COLONS.includes(text.charAt(skipBlanks(text, digits)) || ' ')) return null;
  const first = readNumeral(text, start);
  if (!first || first.numeral.power > 0) return null;
  const terms = [first.numeral];
  let { end } = first;
  for (;;) {
    const colon = skipBlanks(text, end);
    if (!COLONS.includes(text.charAt(colon)) || colon >= text.length) break;
    const from = skipBlanks(text, colon + 1);
    if (!isDigit(text.charCodeAt(from))) break;
    const next = readNumeral(text, from);
    if (!next) break;
    terms.push(next.numeral);
    end = next.end;
  }
  return terms.length > 1 ? { terms, end } : null;
}

/** 城乡居民收入比|2.42, 收入倍差从2.42缩小至|2.12; 倍差缩小0.3 is by how much. */
const TO_ONE =
  /(?:收入(?:之)?比值?|倍差)(?:[^，,。；;0-9]{0,8}(?:至|到|为|是|从|由|达)|[^，,。；;0-9]{0,4}[从由][0-9.]{3,5}[^，,。；;0-9]{1,4}(?:至|到|为))?$/;

/** Whether a number without a unit says how many times the one is the other, for 1. */
export const isToOne = (text: string, start: number): boolean =>
  TO_ONE.test(text.slice(Math.max(0, start - 24), start));

const BEFORE_RATIO = /(?:[以按照为是约达至到从由：:]|按照|比[分例值]|之比|配比|大?概|[，,（(“”]|^)$/;
const BEHIND_RATIO =
  /^(?:$|[^\u4e00-\u9fffA-Za-z0-9.．%％]|的|获|战|击|领|落|不敌|取|胜|负|平|险|逆|力克|力|绝|惜|轻|淘|输|赢|横|配|开|提|调|降|变|升|改|左右|以[上下内])/;

/** 三比二, 3比1, 按5比3比2的比例: numbers joined by 比. In 同比2023年, 5比3个多 and 第3比第2 nothing is joined. */
export function spokenRatioAt(text: string, start: number): RatioAt | null {
  const terms: Numeral[] = [];
  let end = start;
  if (text.charAt(start - 1) === '比') return null; // 比三比四
  for (let from = start; ; from = end + 1) {
    const read = readNumeral(text, from);
    if (!read || read.upTo || !isTerm(read.numeral)) break;
    terms.push(read.numeral);
    end = read.end;
    if (text.charAt(end) !== '比' || terms.length === MOST_TERMS) break;
  }
  if (terms.length < 2 || !BEHIND_RATIO.test(text.slice(end, end + 2))) return null;
  const sure = terms.every(({ digits }) => digits.length <= 2);
  return sure || BEFORE_RATIO.test(text.slice(Math.max(0, start - 2), start)) ? { terms, end } : null;
}

/** Ratios of more terms are none; without an end to them a line of 1比1比1… would cost its square. */
const MOST_TERMS = 6;

const isTerm = ({ power, vague, andMore, digits }: Numeral): boolean =>
  power === 0 && !vague && andMore === 'none' && digits.length <= 4;
