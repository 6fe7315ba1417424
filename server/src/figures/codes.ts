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
const hotlineAfter = /^(?:[-—“”" ]*)(?:热线|政务|服务热线|便民|市民|平台|举报|报警|急救|指挥|心理|法律|监督)/;
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
  const next = text.charAt(end) || ' ';
  const last = text.charAt(start - 1) || ' ';
  if ('+＋×'.includes(next)) {
    const until = matchAt(slogan, text, start);
    if (until) return whole('slogan', until);
  }
  if (end - start >= 10 || (end - start >= 3 && '-—－'.includes(next))) {
    const until = matchAt(phone, text, start);
    if (until) return whole('phone', until);
  }
  if ('号# '.includes(next)) {
    const ofDocument = matchAt(document, text, start);
    if (ofDocument) return whole('document', ofDocument);
    const until = last === '月' ? null : matchAt(numbered, text, start);
    if (until) return whole('name', until);
  }
  const lead = text.slice(Math.max(0, start - 8), start);
  if ((last === '道' || isLetter(before)) && /(?:[国省县乡]道[A-Z]?|高速[GS])$/.test(lead)) return whole('route');
  if (end - start === 4 && '〔[［(（'.includes(last) && /^[〕\]］)）] ?[0-9]+ ?号/.test(text.slice(end, end + 10))) {
    return whole('document', text.indexOf('号', end) + 1);
  }
  if (end - start >= 3 && end - start <= 5) {
    if (hotlineAfter.test(text.slice(end, end + 6)) || /(?:热线|拨打)[:：“"]?$/.test(lead)) return whole('hotline');
  }
  if (end - start >= 5 && /(?:电话|传真|手机|热线|邮编|QQ|微信)(?:号码?)?[:：为]?$/.test(lead)) return whole('phone');
  if ('“"「『'.includes(last) && '”"」』'.includes(next)) return whole('slogan');
  // “365展贸网”: a number that opens a quotation and has no unit is part of the name
  if (
    '“「『'.includes(last) &&
    /[\u4e00-\u9fff]/.test(next) &&
    !/[万亿多余年月日时至到的和]/.test(next) &&
    !unitAt(text, end)
  )
    return whole('name');
  if (next === '产' && text.startsWith('产业', end) && text.slice(start, end).includes('.')) return whole('name');
  if (text.charAt(end) === '版' && /[.．]/.test(text.slice(start, end))) return whole('version', end + 1);
  // 工业3.0, 中国制造2.0: nobody measures with a zero and no unit
  if (
    /^[0-9]\.0$/.test(text.slice(start, end)) &&
    !unitAt(text, end) &&
    !/[百千万亿]/.test(next) &&
    /[\u4e00-\u9fffA-Za-z]/.test(last) &&
    !/[为达至到是降比由从了近超约]/.test(last)
  )
    return whole('version');
  if (end - start >= 3 && /^(?:委员会|工作组|专案|专项|法案)/.test(text.slice(end, end + 3))) return whole('name');
  if (isLetter(before) && !letterUnit.test(text.slice(end, end + 4))) {
    return whole(/[GSX]$/.test(lead) && !text.slice(start, end).includes('.') ? 'route' : 'name');
  }
  if ((before === 0x2f || before === 0x5f) && isLetter(text.charCodeAt(start - 2))) return whole('address');
  if (isLetter(after) && !unitAt(text, end)) {
    let until = end;
    while (isLetter(text.charCodeAt(until)) || isDigit(text.charCodeAt(until))) until++;
    return text.charAt(until) === '级' ? whole('grade', until + 1) : whole('name', until);
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Letters glued to the front of the digits belong to the name: PM2.5, G104. */
function startOfCode(text: string, start: number): number {
  let i = start;
  while (i > 0 && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}
