import { isDigit, isHan, isLetter } from '../text/characters';
import type { CodeClass } from './figure';
import { nameAround } from './names';
import { unitAt } from './units';

/** Digits that name something and measure nothing. */
export interface CodeAt {
  readonly codeClass: CodeClass;
  readonly start: number;
  readonly end: number;
}

const phone =
  /(?:0[0-9]{2,3}[-—－][0-9]{7,8}|[48]00-?[0-9]{3}-?[0-9]{4}|1[3-9][0-9]{9}|1[3-9][0-9][- ][0-9]{4}[- ][0-9]{4})(?:转[0-9]{1,4})?(?![0-9])/y;
const slogan = /[0-9０-９]+(?:\.[0-9]+)?(?: ?[+＋×] ?[0-9０-９A-Za-zXN]+)+/y;
const document = /[0-9０-９]+(?:\.[0-9]+)? ?号(?:文|令|决议|公告|主席令|文件|提案|建议)/y;
const numbered = /[0-9０-９]+[#号](?!文|令|决议|公告)/y;
const door = /[0-9０-９]+(?:号楼?|弄|栋|幢)?(?:[0-9０-９]+(?:单元|栋|幢|层))?(?:[0-9０-９]{3,4}室?)?/y;
const hotlineAfter =
  /^(?:[-—“”" ]*)(?:热线|政务|服务热线|便民|市民|平台|举报|报警|急救|火警|接警|接处警|指挥中心|心理|法律|监督|维权|投诉|求助|客服|预警|专线|反诈)/;
const hyphened = /[0-9]+(?:[-—－][0-9]+)+/y;
const bracketedYears = /[0-9]{4}[-—–－~～至]{1,2}(?:19[4-9]|20[0-9])[0-9](?=[)）])/y;
const calendarDay = /(?:[1-9]|1[0-2])[·•・](?:[12][0-9]|3[01]|[1-9])(?![0-9])/y;
const standard = /[0-9]+(?:\.[0-9]+)*(?:[-—:：][12][0-9]{3})?/y;
const letterUnit = /^(?:%|％|[万亿元]|个百分点)/;
const STREET = /(?:[^道公铁线马电水思出网桥旅套门产环支干村乡]路|大街|[东西南北中长新老]街|大道|[^街]巷|胡同|弄)$/;

/**
 * The code that the digits at `start` (up to `end`, decimals included) belong to; null where they are a number. What
 * counts is what is printed next to them: letters (PM2.5, 5G), plus signs (1+3), quotation marks (“1757”), brackets, names
 * of roads and hotlines, 号, and the noun they stand in front of.
 */
export function codeAt(text: string, start: number, end: number): CodeAt | null {
  const next = text.charAt(end) || ' ';
  const last = text.charAt(start - 1) || ' ';
  const scaled = '百千万亿余多几'.includes(next);
  // 达到1.2万: most numbers are done with here
  if (scaled && isHan(last.charCodeAt(0)) && end - start < 5) return null;
  const found =
    signsAround(text, start, end, last, next) ??
    numberAround(text, start, end, last, next) ??
    routeAround(text, start, end, last, next) ??
    hotlineAround(text, start, end, last, next) ??
    quoted(text, start, end, last, next) ??
    lettersAround(text, start, end, last, next);
  if (found) return { codeClass: found[0], start: startOfCode(text, start), end: found[1] ?? end };
  if (scaled || !mayBeNamed(text, start, end, last, next) || unitAt(text, end)) return null;
  const named = nameAround(text, start, end);
  return named && { codeClass: named.codeClass, start: named.start ?? start, end: named.end ?? end };
}

/** Names are two digits and more before a noun, or small numbers of a table or a day. */
const mayBeNamed = (text: string, start: number, end: number, last: string, next: string): boolean =>
  '双表图件录注栏'.includes(last) ||
  text.charAt(end + 1) === '制' ||
  (end - start >= 2 && (isHan(next.charCodeAt(0)) || isLetter(next.charCodeAt(0))));

type Found = readonly [codeClass: CodeClass, until?: number];

/** Codes told by a sign that touches the digits: 1+3, 0571-8765, [1], （2022）, 9·11. */
const opensEntry = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || '“《'.includes(text.charAt(at) || ' ');

function signsAround(text: string, start: number, end: number, last: string, next: string): Found | null {
  if ('+＋×'.includes(next)) {
    const until = matchAt(slogan, text, start);
    if (until) return [/[Kk]/.test(last) ? 'route' : 'slogan', until];
  }
  const length = end - start;
  if (length >= 10 || (length >= 3 && '-—－ '.includes(next))) {
    const until = matchAt(phone, text, start);
    if (until) return ['phone', until];
  }
  if (length <= 3 && '[［【'.includes(last) && ']］】'.includes(next)) return ['footnote'];
  if (length === 4 && '(（'.includes(last) && ')）'.includes(next) && isYear(text, start)) return ['title'];
  // （2023—2027）
  if (length === 4 && '(（'.includes(last) && '-—–－~～至'.includes(next) && isYear(text, start)) {
    const until = matchAt(bracketedYears, text, start);
    if (until) return ['title', until];
  }
  // 8.标题, 12.“单一窗口”：an entry of a list, where a line or a page's paragraph begins
  const opens = start === 0 || '>\n'.includes(last);
  if (length <= 2 && opens && '.．、'.includes(next) && opensEntry(text, end + 1)) return ['reference'];
  // 2025“一带一路”论坛
  if (length === 4 && next === '“' && isYear(text, start)) return ['title'];
  // “四个1”
  if (length === 1 && last === '个' && '”"'.includes(next)) return ['slogan'];
  if (!'·•・'.includes(next) && !text.slice(start, end).includes('·')) return null;
  // 2025·中国发展论坛
  if (length === 4 && isYear(text, start) && /[\u4e00-\u9fff“]/.test(text.charAt(end + 1))) return ['title'];
  // 9·11事件; 7·1% is a decimal
  const until = matchAt(calendarDay, text, start);
  const closed = until && /[”"\u4e00-\u9fff]/.test(text.charAt(until)) && !/[百千万亿余多]/.test(text.charAt(until));
  return closed && !unitAt(text, until) ? ['event', until] : null;
}

const isYear = (text: string, start: number): boolean => /^(?:19[4-9]|20[0-9])/.test(text.slice(start, start + 3));

/** Numbers of houses, documents, law and standards. */
function numberAround(text: string, start: number, end: number, last: string, next: string): Found | null {
  if ('路街道巷弄同'.includes(last) && end - start <= 4 && STREET.test(text.slice(Math.max(0, start - 4), start))) {
    const until = matchAt(door, text, start) ?? end;
    if (until > end || ('路道街'.includes(last) && !/[\u4e00-\u9fff0-9.．%％]/.test(next))) return ['address', until];
  }
  if ('号# '.includes(next)) {
    const ofDocument = matchAt(document, text, start);
    if (ofDocument) return ['document', ofDocument];
    const until = last === '月' ? null : matchAt(numbered, text, start);
    if (until && text.charAt(until) === '楼') return ['address', Math.max(until + 1, matchAt(door, text, start) ?? 0)];
    if (until) return ['name', until];
  }
  if (next === '室' && end - start >= 3) return ['address', end + 1];
  if (end - start === 4 && '〔[［(（'.includes(last) && /^[〕\]］)）] ?[0-9]+ ?号/.test(text.slice(end, end + 10)))
    return ['document', text.indexOf('号', end) + 1];
  const standards = end - start >= 3 && (last === ' ' || isLetter(last.charCodeAt(0)));
  if (standards && /(?:[A-Z]\/[TZJ]|ISO|IEC|GB|DB) ?$/.test(text.slice(Math.max(0, start - 5), start)))
    return ['document', matchAt(standard, text, start) ?? end];
  return null;
}

const ROAD_BEHIND = /^(?:[国省县乡]道|高速|号公路|路公交|路电车|路车)/;

function routeAround(text: string, start: number, end: number, last: string, next: string): Found | null {
  const numbered = last === '道' || isLetter(last.charCodeAt(0));
  const behind = numbered && /(?:[国省县乡]道[A-Z]?|高速[GS])$/.test(text.slice(Math.max(0, start - 4), start));
  const before = end - start <= 4 && '国省县乡高号路'.includes(next) && ROAD_BEHIND.test(text.slice(end, end + 3));
  return behind || before ? ['route'] : null;
}

const LISTED =
  /(?:电话|传真|手机|热线|邮编|邮政编码|QQ群?|微信号?|证号|身份证|账号|帐号|编号|代码|卡号|尾号|单号|流水号|序列号|时间戳)(?:号码?)?[:：为是 ]{0,2}$/;

const urgentAfter = /^[“”" ]*(?:热线|专线|报警|火警|急救|接警|接处警|指挥中心|平台|联动)/;

/** 12345, 96110, and the three digits everybody knows; 受理500投诉 counts complaints. */
const HOTLINE = /^(?:1(?:1[0249]|2[0-2])|12[0-9]{3}|1[01][0-9]{3}|9[56][0-9]{3})$/;

function hotlineAround(text: string, start: number, end: number, last: string, next: string): Found | null {
  const length = end - start;
  if (length < 3 || length > 5 || '.%％'.includes(next)) return null;
  const printed = text.slice(start, end);
  const told = '热专'.includes(next) || HOTLINE.test(printed);
  const behind = '-—“”" 热政服便市平举报急火接指心法监维投求客预专反'.includes(next);
  const services = length === 3 ? urgentAfter : hotlineAfter;
  const named = told && behind && services.test(text.slice(end, end + 6));
  const dialled =
    '线打:：“"'.includes(last) && /(?:热线|拨打)[:：“"]?$/.test(text.slice(Math.max(0, start - 3), start));
  return (named || (dialled && !unitAt(text, end))) && !printed.includes('.') ? ['hotline'] : null;
}

/** A number that is a name in quotation marks, or opens or closes one. */
function quoted(text: string, start: number, end: number, last: string, next: string): Found | null {
  if (end - start >= 5 && !/[万亿元个]/.test(next) && LISTED.test(text.slice(Math.max(0, start - 10), start)))
    return ['phone'];
  if (last === '转' && isDigit(text.charCodeAt(start - 2))) return ['phone'];
  if (end - start >= 7 && /[0-9]{7,8}[、/和或 ]$/.test(text.slice(Math.max(0, start - 9), start))) return ['phone'];
  if ('“"「『'.includes(last) && '”"」』'.includes(next)) return ['slogan'];
  // “9-3”, “3-2-1”: the name of a well, of a way to work
  const joined = '“「『'.includes(last) && '-—－'.includes(next) ? matchAt(hyphened, text, start) : null;
  if (joined && '”」』'.includes(text.charAt(joined) || ' ')) return ['name', joined];
  if ('》”」'.includes(next) && end - start === 4 && isYear(text, start) && /[\u4e00-\u9fffA-Za-z ]/.test(last))
    return ['title'];
  // “外交部12308”: or closes it
  const closes =
    '》”」'.includes(next) &&
    end - start >= 3 &&
    isHan(last.charCodeAt(0)) &&
    !/[达到为至有超近约过共]/.test(last) &&
    !text.slice(start, end).includes('.');
  if (closes && /[“「《][^“”「」《》，,。]{1,8}$/.test(text.slice(Math.max(0, start - 9), start))) return ['name'];
  // “365展贸网”: a number that opens a quotation and has no unit is part of the name
  const opens = '“「『《'.includes(last) && /[\u4e00-\u9fff]/.test(next) && !/[万亿多余年月日时至到的和]/.test(next);
  return opens && !unitAt(text, end) ? ['name'] : null;
}

function lettersAround(text: string, start: number, end: number, last: string, next: string): Found | null {
  const before = last.charCodeAt(0);
  const behind = isLetter(next.charCodeAt(0));
  if (isHan(before) && !behind && next !== '版' && next !== '产' && text.charCodeAt(end - 1) !== 0x30) return null;
  const printed = text.slice(start, end);
  if (next === '产' && text.startsWith('产业', end) && printed.includes('.')) return ['name'];
  if (next === '版' && /[.．]/.test(printed)) return ['version', end + 1];
  const unit = unitAt(text, end);
  const scaled = /[百千万亿余多%％]/.test(next);
  // 工业3.0, 中国制造2.0: nobody measures with a zero and no unit
  if (
    /^[0-9]\.0$/.test(printed) &&
    !unit &&
    !scaled &&
    /[\u4e00-\u9fffA-Za-z]/.test(last) &&
    !/[为达至到是降比由从了近超约]/.test(last)
  )
    return ['version'];
  if (isLetter(before) && !letterUnit.test(text.slice(end, end + 4))) {
    const road = isRoadNumber(text, start, end, last) && !printed.includes('.');
    return road ? ['route', endOfName(text, end)] : nameOrGrade(text, end);
  }
  // iOS 17, COVID-19, 歼-20: no unit, and a blank or a hyphen behind a name
  const earlier = text.charAt(start - 2);
  if (!unit && !scaled && '-－–'.includes(last) && !printed.includes('.') && /[\u4e00-\u9fffA-Za-z]/.test(earlier))
    return /[降长升落为增减跌率差至到约温气值额量数比达是]/.test(earlier) ? null : ['name', endOfName(text, end)];
  const product = !unit && !scaled && last === ' ' && isLetter(text.charCodeAt(start - 2));
  if (product && !/(?:GDP|[CPA][PQM]I) $/.test(text.slice(Math.max(0, start - 4), start))) return ['version'];
  if ((before === 0x2f || before === 0x5f) && isLetter(text.charCodeAt(start - 2))) return ['address'];
  if (!behind || unit) return null;
  if (GENERATION.test(text.slice(start, end + 2))) return ['version', end + 1];
  return GRADE.test(text.slice(start, end + 6)) ? ['grade', end + 1] : nameOrGrade(text, end);
}

/** 4G, 5G, 6G-A: generations of networks; 5GW is a power. */
const GENERATION = /^[2-7]G(?![A-Za-z0-9])/;
/** 4A景区, 5A物流企业: grades without their 级. */
const GRADE = /^[1-5]A(?:国家|旅游|景区|物流|社会|写字|标准)/;

/** 5A级, L3级自动驾驶. */
function nameOrGrade(text: string, end: number): Found {
  const until = endOfName(text, end);
  return text.charAt(until) === '级' ? ['grade', until + 1] : ['name', until];
}

/** G104, S229, G7京新高速; G7 alone are seven countries, X8155次 is a train. */
function isRoadNumber(text: string, start: number, end: number, last: string): boolean {
  if (!/[GSX]/.test(last) || isLetter(text.charCodeAt(start - 2)) || text.charAt(end) === '次') return false;
  return end - start >= 3 || /^[^，,。;；、]{0,8}(?:高速|公路|国道|省道|[^在前一]线)/.test(text.slice(end, end + 10));
}

/** Letters and digits behind the digits belong to the name: H7N9, V2.3.1. */
function endOfName(text: string, end: number): number {
  let until = end;
  for (;;) {
    const point = text.charCodeAt(until) === 0x2e && isDigit(text.charCodeAt(until + 1));
    if (!point && !isLetter(text.charCodeAt(until)) && !isDigit(text.charCodeAt(until))) return until;
    until++;
  }
}

function matchAt(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Letters in front of the digits belong to the name: PM2.5, G104, MQ-9. */
function startOfCode(text: string, start: number): number {
  let i = start;
  // MQ-9, F-35
  if (text.charAt(i - 1) === '-' && isLetter(text.charCodeAt(i - 2))) i--;
  while (i > 0 && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}
