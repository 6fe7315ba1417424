import { arabicOrdinal, chineseOrdinal, circledOrdinal } from './ordinals';
import type { Marker, MarkerStyle } from './skeleton';
import { isBlank, type Line, perLine } from './lines';

/** A marker as it stands in its line, before it is known which run of siblings it belongs to. */
export interface FoundMarker extends Marker {
  /** True where it opens its line (or follows the speaker tag that does). */
  readonly opensLine: boolean;
  /** True where a mark before it separates it from the sentence; a glued marker counts only when it is the expected one. */
  readonly separated: boolean;
  /** Index of its line among the printed lines. */
  readonly line: number;
}

// One pass: （一） · 一、 一是 一要 · 第一， · ① · （1） · 1. 1、 1) · 首先 · 一方面
const candidates =
  /[（(]([一二三四五六七八九十]{1,3})[）)]|第([一二三四五六七八九十]{1,3})(?:[，,、：:]|是(?!非))|([一二三四五六七八九十]{1,3})([、是要])|([①-⑳])|[（(]([0-9０-９]{1,2})[）)]|([0-9０-９]{1,3})([.．、)）])|(首先|其次|再次|最后)(?=[，,：:是要])|(另一方面|一方面)/y;

/** The characters a marker can begin with, by code; looked up first, because almost every character is none. */
const opensMarker = new Uint8Array(65536);
for (const sign of '（(第一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789０１２３４５６７８９首其再最另—') {
  opensMarker[sign.charCodeAt(0)] = 1;
}

const dash = '—'.charCodeAt(0);
const sentenceEnds = '。！？；：!?;:…';
const separators = `${sentenceEnds}，,、”’」）)》—\n`;
/** What a quotation or something in brackets begins with. */
const quotes = '“‘《〈「『（(';
const chineseDigit = /[一二三四五六七八九十]/;
const anyDigit = /[0-9０-９]/;

/**
 * The markers of one line's text from `from` on (behind a speaker tag). Look-alikes such as 十二五, 第一产业, 一是一,
 * 三要素, 2.5 or 一、二、三产业 are none.
 */
export function findMarkers(text: string, from: number, offset: number, line: number): FoundMarker[] {
  const found: FoundMarker[] = [];
  const start = skipBlanks(text, from);
  const dashes = leadingDashes(text, start);
  if (dashes > 0) {
    const at = { start: offset + start, end: offset + start + dashes };
    found.push({ span: at, style: 'dash', number: 1, opensLine: true, separated: true, line });
  }
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (opensMarker[unit] !== 1) continue;
    if (unit === dash) {
      const length = dashesAfterStop(text, at);
      if (length > 0 && at > start) {
        const span = { start: offset + at, end: offset + at + length };
        found.push({ span, style: 'dash', number: 1, opensLine: false, separated: true, line });
      }
      at += Math.max(0, length - 1);
      continue;
    }
    candidates.lastIndex = at;
    const match = candidates.exec(text);
    const marker = match && (judge(text, match, start) ?? gluedFirst(text, match, found.at(-1), offset));
    if (!match || !marker) continue;
    const span = { start: offset + at, end: offset + at + match[0].length };
    found.push({ span, line, opensLine: at === start, ...marker });
    at += match[0].length - 1;
  }
  return found;
}

/** The markers of a line from its beginning on, as if it were the first line of its text. */
const markersOf = perLine(text => findMarkers(text, 0, 0, 0));

/** The markers of a line from `from` on; `index` is that of the line. */
export function markersIn(line: Line, from: number, index: number): readonly FoundMarker[] {
  if (from > 0) return findMarkers(line.text, from, line.start, index);
  return markersOf(line).map(marker => {
    const span = { start: line.start + marker.span.start, end: line.start + marker.span.end };
    return { ...marker, span, line: index };
  });
}

type Judged = Pick<FoundMarker, 'style' | 'number' | 'separated'>;

function judge(text: string, match: RegExpExecArray, start: number): Judged | null {
  const at = match.index;
  const end = at + match[0].length;
  const opensLine = at === start;
  const [, bracketed, ordinal, plain, suffix, circle, bracketedArabic, arabic, dot, sequence, side] = match;
  const before = previousPrinted(text, at, start);
  const ends =
    opensLine ||
    sentenceEnds.includes(before) ||
    (`”）)`.includes(before) && sentenceEnds.includes(text[at - 2] ?? ''));
  const separated = opensLine || separators.includes(before);
  const next = text[end] ?? '';
  const make = (style: MarkerStyle, number: number | null, isSeparated: boolean): Judged | null =>
    number === null ? null : { style, number, separated: isSeparated };

  if (bracketed)
    return '第之条款图表'.includes(before) && before
      ? null
      : make('chineseParenthesis', chineseOrdinal(bracketed), ends);
  if (ordinal)
    return !separated || before === '、' || next === '第' || (match[0].endsWith('、') && chineseDigit.test(next))
      ? null
      : make('ordinal', chineseOrdinal(ordinal), true);
  if (plain && suffix === '、')
    return ends && !isListOfDigits(text, end, chineseOrdinal(plain))
      ? make('chineseComma', chineseOrdinal(plain), true)
      : null;
  if (plain && suffix) {
    if (
      !opensLine &&
      (chineseDigit.test(before) ||
        anyDigit.test(before) ||
        '第其'.includes(before || ' ') ||
        (plain === '一' && '统唯之万同单专划合归'.includes(before || ' ')))
    )
      return null;
    if (suffix === '要' && '素件点闻塞么务职害义人员领道地价旨图'.includes(next || ' ')) return null;
    // 一是一，二是二 is a saying; 三是三方重申 is a point.
    if (suffix === '是' && next === plain && /[，,、。；就二三”’）)》]/.test(text[end + 1] ?? '，')) return null;
    const number = chineseOrdinal(plain);
    const style = suffix === '是' ? 'is' : 'should';
    if (!opensLine && quotes.includes(before))
      return number === 1 && listInside(text, end) ? make(style, 1, true) : null;
    if (!separated && number === 1) return secondFollows(text, end, suffix) ? make(style, 1, true) : null;
    return make(style, number, separated);
  }
  if (circle) return make('circled', circledOrdinal(circle), ends);
  if (bracketedArabic) return separated ? make('arabicParenthesis', arabicOrdinal(bracketedArabic), ends) : null;
  if (arabic && dot) {
    if ((anyDigit.test(next) && !opensLine) || !ends || (dot === ')' || dot === '）' ? !opensLine : next === ''))
      return null;
    // 5.11月份, 7.2名: a number with decimals, unless it is the one that the list expects next
    const number = arabicOrdinal(arabic);
    const isSure =
      !anyDigit.test(next) || opensNumberedItem(text, end) || (dot === '、' && !isNextOf(text, end, number));
    return make(dot === ')' || dot === '）' ? 'arabicParenthesis' : 'arabicDot', number, isSure);
  }
  if (sequence)
    return ends || before === '，' || before === ','
      ? make('sequence', ['首先', '其次', '再次', '最后'].indexOf(sequence) + 1, true)
      : null;
  // 另一方面 is told from 一方面; 这一方面 and 任何一方面 name a field.
  if (side)
    return '另这那某每何哪同了的是'.includes(before || ' ') ? null : make('side', side === '一方面' ? 1 : 2, true);
  return null;
}

/** `20.2026年民生实事`, `21.5+2网格`: a line numbered 20 or 21 whose words begin with a figure; 2.5产业 is one number. */
const opensNumberedItem = (text: string, at: number): boolean =>
  /^(?:(?:19|20)[0-9]{2}年|[0-9]{1,2}月[0-9]{1,2}[日号]|[0-9]{1,2}(?:\+[0-9N]{1,4})+)/.test(text.slice(at, at + 12));

/** `1、2月份`, `3、4号楼`: the number behind the comma may go on with a list; that of `1、9月6日` does not. */
const isNextOf = (text: string, at: number, number: number | null): boolean => {
  const digits = /^[0-9０-９]{1,3}/.exec(text.slice(at, at + 3))?.[0];
  return digits !== undefined && number !== null && arabicOrdinal(digits) === number + 1;
};

/** `做好这项工作一要靠政策，二要靠投入`: no mark before the first, but the second in the same sentence. */
const secondFollows = (text: string, from: number, suffix: string): boolean => {
  const rest = text.slice(from, from + 80);
  const second = rest.search(suffix === '要' ? /[，,；;]二要/ : /[，,；;]二是/);
  const stop = rest.search(/[。！？]/);
  return second >= 0 && (stop < 0 || second < stop);
};

/** `（一是一套班子，二是一个方案）`, `“一要提高站位，二要狠抓落实”`: what is quoted or put in brackets has a list of its own. */
function listInside(text: string, from: number): boolean {
  const inside = text.slice(from, from + 200);
  const close = inside.search(/[”’）)》」』。]/);
  const second = inside.search(/[，,；;。]二[是要]/);
  return second >= 0 && (close < 0 || second <= close || inside[close] === '。');
}

/** `三、加强自身建设一是…`: the first point glued to the heading it stands under. */
function gluedFirst(
  text: string,
  match: RegExpExecArray,
  last: FoundMarker | undefined,
  offset: number,
): Judged | null {
  if (
    match[3] !== '一' ||
    match[4] !== '是' ||
    !last ||
    !(last.style === 'chineseComma' || last.style === 'chineseParenthesis')
  )
    return null;
  const heading = text.slice(last.span.end - offset, match.index);
  return heading.length > 3 && heading.length <= 60 && !/[。；！？]/.test(heading)
    ? { style: 'is', number: 1, separated: true }
    : null;
}

/** `一、二、三产业`, `二、三十年`: what follows the comma is another bare number of the same list. */
function isListOfDigits(text: string, at: number, number: number | null): boolean {
  const next = text[at] ?? '';
  if (!chineseDigit.test(next)) return false;
  return /[、产线季和及两三]/.test(text[at + 1] ?? '') || (number !== null && chineseOrdinal(next) === number + 1);
}

function previousPrinted(text: string, at: number, start: number): string {
  let i = at - 1;
  while (i >= start && isBlank(text.charCodeAt(i))) i--;
  return i >= start ? (text[i] ?? '') : '';
}

function skipBlanks(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Length of the `——` behind a full stop or colon: the paragraph it opened was lost. 0 for dashes inside a sentence. */
function dashesAfterStop(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== dash || !'。！：:'.includes(text[at - 1] ?? ' ')) return 0;
  return /[\u4e00-\u9fff“]/.test(text[at + 2] ?? '') ? 2 : 0;
}

/** Length of the `——` or `--` that opens a paragraph of a list; 0 before a date or place, as in title lines. */
function leadingDashes(text: string, start: number): number {
  const run = /^[—–―-]{2,8}/.exec(text.slice(start, start + 10))?.[0].length ?? 0;
  return run > 0 &&
    !/^\s*[12１２][0-9０-９]{3}年/.test(text.slice(start + run, start + run + 8)) &&
    text.length > start + run
    ? run
    : 0;
}
