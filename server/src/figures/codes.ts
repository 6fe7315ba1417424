import { isDigit, isLetter } from '../text/characters';
import type { CodeClass } from './figure';
import { unitAt } from './units';

/** Digits that name something and measure nothing. */
export interface CodeAt {
  readonly codeClass: CodeClass;
  readonly start: number;
  readonly end: number;
}

const phone = /(?:0[0-9]{2,3}[-—－][0-9]{7,8}|[48]00-?[0-9]{3}-?[0-9]{4}|1[3-9][0-9]{9})(?![0-9])/y;
const slogan = /[0-9０-９]+(?:\.[0-9]+)?(?:[+＋×][0-9０-９A-Za-zXN]+)+/y;
const document = /[0-9０-９]+ ?号(?:文|令|决议|公告|主席令|文件)/y;
const numbered = /[0-9０-９]+[#号](?!文|令|决议|公告)/y;
const hotlineAfter = /^(?:[\-—“”" ]*)(?:热线|政务|服务热线|便民|市民|平台|举报|报警|急救|指挥|心理|法律|监督)/;
const letterUnit = /^(?:%|％|[万亿元]|个百分点)/;

/**
 * The code that the digits at `start` (up to `end`, decimals included) belong to; null where they are a number. What
 * counts is what is printed next to them: letters (PM2.5, 5G), plus signs (1+3), quotation marks (“1757”), names of
 * roads and hotlines, 号.
 */
export function codeAt(text: string, start: number, end: number): CodeAt | null {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const whole = (codeClass: CodeClass, until = end): CodeAt => ({
    codeClass,
    start: startOfCode(text, start),
    end: until,
  });
  for (const [pattern, codeClass] of [
    [slogan, 'slogan'],
    [phone, 'phone'],
    [document, 'document'],
  ] as const) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match) return whole(codeClass, start + match[0].length);
  }
  const lead = text.slice(Math.max(0, start - 4), start);
  if (/[国省县乡]道[A-Z]?$/.test(lead) || /高速[GS]$/.test(lead)) return whole('route');
  if (/[〔\[［(（]$/.test(lead) && /^[〕\]］)）] ?[0-9]+ ?号/.test(text.slice(end, end + 10)) && end - start === 4) {
    return whole('document', text.indexOf('号', end) + 1);
  }
  if (
    end - start <= 5 &&
    (hotlineAfter.test(text.slice(end, end + 6)) || /(?:热线|拨打)[:：“"]?$/.test(lead)) &&
    end - start >= 3
  )
    return whole('hotline');
  if (
    /(?:电话|传真|手机|热线|邮编|QQ|微信)(?:号码?)?[:：为]?$/.test(text.slice(Math.max(0, start - 8), start)) &&
    end - start >= 5
  )
    return whole('phone');
  if (
    '“"「『\''.includes(text.charAt(start - 1)) &&
    '”"」』\''.includes(text.charAt(end)) &&
    text.charAt(end) !== '' &&
    start > 0
  )
    return whole('slogan');
  if (text.startsWith('产业', end) && text.slice(start, end).includes('.')) return whole('name');
  numbered.lastIndex = start;
  const name = numbered.exec(text);
  if (name && !/月$/.test(lead)) return whole('name', start + name[0].length);
  if (isLetter(before) && !letterUnit.test(text.slice(end, end + 4)))
    return whole(/[GSX]$/.test(lead) && !text.slice(start, end).includes('.') ? 'route' : 'name');
  if ((before === 0x2f || before === 0x5f) && isLetter(text.charCodeAt(start - 2))) return whole('address');
  if (isLetter(after) && !unitAt(text, end)) {
    let until = end;
    while (isLetter(text.charCodeAt(until)) || isDigit(text.charCodeAt(until))) until++;
    return whole(
      /^[AＡ]+级?$/.test(text.slice(end, until + 1)) || text.charAt(until) === '级' ? 'grade' : 'name',
      until,
    );
  }
  return null;
}

/** Letters glued to the front of the digits belong to the name: PM2.5, G104. */
function startOfCode(text: string, start: number): number {
  let i = start;
  while (i > 0 && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}
