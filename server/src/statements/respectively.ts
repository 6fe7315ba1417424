import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { trailingZeros, valueOf } from '../text/numeral';
import type { Span } from '../text/span';
import { subjectCounts } from '../words/lexicon/compounds';
import { indicatorNamed } from '../words/lexicon/lexicon';
import { piecesOf, splitAt } from './lists';
import type { Respectively } from './tally';
import { figuresWithin } from './within';

const MARKER = '分别';
/** How far from 分别 subjects and values are looked for. */
const REACH = 300;

/** A、B、C分别增长x、y、z: subjects before 分别, a row of values behind it. Linear in the length of the text. */
export function* readRespectively(text: string, figures: readonly Figure[]): Generator<Respectively> {
  const all = figures.filter(figure => figure.numeral !== null && figure.kind !== 'code');
  for (let at = text.indexOf(MARKER); at >= 0; at = text.indexOf(MARKER, at + 2)) {
    const values = figuresWithin(all, at - REACH, at + REACH);
    const { row, goesOn } = rowBehind(text, values, at + MARKER.length);
    const [only] = row;
    if (!only || (row.length === 1 && !isOfOneThing(text, only))) continue;
    const subjects = subjectsBefore(text, values, at);
    if (!subjects || countsRow(text, values, at, row.length)) continue;
    // 商品消费和服务消费分别增长9%和12%、|跨境游订单增长三成: as many values as subjects are theirs, whatever follows
    if (goesOn && subjects.subjects.length !== row.length) continue;
    yield { relation: 'respectively', ...subjects, marker: { start: at, end: at + MARKER.length }, values: row };
  }
}

/**
 * 化学需氧量、二氧化硫排放量分别下降9.66%: two things hardly come to the same number of so many digits, while 分别下降3% holds for
 * both. What is given out may be the same for each (分别补助1.25万元), and 分别增长3.2%，9.4%和9.6% has a comma in its row.
 */
function isOfOneThing(text: string, figure: Figure): boolean {
  const { numeral, kind, qualifiers } = figure;
  if (numeral?.style !== 'arabic' || numeral.andMore !== 'none' || qualifiers.length > 0) return false;
  if (/^[\u4e00-\u9fff]{0,6}(?:[（(]|[,，;；][\u4e00-\u9fff]{0,12}[0-9０-９])/.test(text.slice(figure.span.end)))
    return false;
  if (kindOf(figure) === 'rate') return numeral.decimals > 0;
  const digits = numeral.digits.length - (numeral.decimals > 0 ? 0 : trailingZeros(numeral));
  return (
    (kind === 'amount' || kind === 'count') &&
    digits >= 3 &&
    /(?:达到?|突破|完成|实现|为|增至|增加到|提高到|提升到|提升至|减少到|降至)$/.test(
      text.slice(Math.max(0, figure.span.start - 4), figure.span.start),
    )
  );
}

/** 划分为6等,分别是21、19、17、15、11和9响: what was counted just before is the row itself. */
function countsRow(text: string, values: readonly Figure[], marker: number, length: number): boolean {
  const last = values.filter(({ span }) => span.end <= marker).at(-1);
  return (
    last?.kind === 'count' &&
    last.numeral !== null &&
    valueOf(last.numeral).equals(length) &&
    /^[\u4e00-\u9fff]{0,8}[,，]$/.test(text.slice(last.span.end, marker))
  );
}

/** What may stand between 分别 and its first value: a verb, no pause and no other figure. */
const VERB = /^[^,，、;；。：:0-9０-９和与及]{0,16}$/;
/** Between two values: a joiner, and perhaps the verb again. */
const JOINER = /^(?:、|和|及|与|以及|、和)(?:增长|下降|提高|达到|达|为|减少|增加|约|超|近|超过)?$/;

/** Values of one kind in a row: 5.2%、6.1%和7%. */
function rowBehind(text: string, values: readonly Figure[], from: number): Row {
  const first = values.find(figure => figure.span.start >= from);
  if (!first) return NO_ROW;
  const verb = text.slice(from, qualifiedSpan(first).start).replace(/^(?:比|较)[0-9０-９]{4}年[末底]?/, '');
  return VERB.test(verb) ? readRow(text, values, first) : NO_ROW;
}

interface Row {
  readonly row: readonly Figure[];
  /** A joiner and words stand behind it: a value that was not read, or a new subject. */
  readonly goesOn: boolean;
}

const NO_ROW: Row = { row: [], goesOn: false };

/** The row a value begins, itself where nothing is joined to it; none where it goes on with words of its own. */
export function rowFrom(text: string, values: readonly Figure[], first: Figure): readonly Figure[] {
  const { row, goesOn } = readRow(text, values, first);
  return goesOn ? [] : row;
}

function readRow(text: string, values: readonly Figure[], first: Figure): Row {
  if (first.upTo) return NO_ROW;
  const row = [first];
  let { end } = qualifiedSpan(first);
  for (let i = values.indexOf(first) + 1; i < values.length; i++) {
    const next = values[i];
    if (!next || !JOINER.test(text.slice(end, qualifiedSpan(next).start))) break;
    if (next.upTo || kindOf(next) !== kindOf(first)) return NO_ROW;
    row.push(next);
    end = qualifiedSpan(next).end;
  }
  const behind = text.slice(end, end + 12);
  return { row, goesOn: /^[、和及与]/.test(behind) || /^[\u4e00-\u9fff]{0,8}[、和及与][0-9]/.test(behind) };
}

/** Rates stand in a row with rates, levels with levels. A bare number takes the kind of the one behind it. */
function kindOf(figure: Figure): string {
  switch (figure.kind) {
    case 'rate':
      return figure.unit?.name === '分之' || figure.unit?.name === '%' || figure.unit?.name === '‰' ? 'rate' : 'other';
    // 分别增长13.8倍、85.9%
    case 'multiple':
      return figure.unit?.name === '倍' ? 'rate' : 'level';
    case 'amount':
    case 'count':
    case 'points':
    case 'rank':
      return 'level';
    default:
      return 'other';
  }
}

type Subjects = Pick<Respectively, 'subjects' | 'accepted'>;

/** Words that begin the account of a comparison, not of a subject. */
const CONDITION =
  /^(?:扣除[^,，]{1,12}|剔除[^,，]{1,12}|按[^,，]{2,12}|[年月]?人均|户均|[比较]“?[一二三四五六七八九十]{2,3}”?(?:时期|期间|末)|[比较](?:上|去|前)?[一二三四]?(?:年|季度|月)(?:同期|末)?|同比|比上年|较上年|累计|预计|年均|均|也|将|占比|增速|增幅|排名|位次|其中)*$/;
const PAUSE = /[,，;；。：:！？!?（()）\n]/;
/** 垃圾治理（管控）率: a bracket inside a name, without a list of its own. */
const BRACKETED = /[（(][^（()）、，,。；;]{1,16}[）)]$/;

function subjectsBefore(text: string, values: readonly Figure[], marker: number): Subjects | null {
  let start = marker;
  while (start > 0 && marker - start < 120) {
    const bracketed = ')）'.includes(text.charAt(start - 1)) ? BRACKETED.exec(text.slice(0, start).slice(-18)) : null;
    if (!bracketed && PAUSE.test(text.charAt(start - 1))) break;
    start -= bracketed?.[0].length ?? 1;
  }
  const clause = text.slice(start, marker);
  if (CONDITION.test(clause))
    return valuesBefore(text, values, start) ?? clausesBefore(text, values, start) ?? topicsBefore(text, values, start);
  return named(text, values, start, marker);
}

/** 2023年、2024年、2025年，出口额分别突破: the years are what the values belong to. */
const YEARS_BEFORE = /[年月季]度?[,，]$/;

/** 产量达到a、b、c，分别增长: the values of the clause before are the subjects. */
function valuesBefore(text: string, values: readonly Figure[], end: number): Subjects | null {
  let at = end - 1;
  const row: Figure[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    const figure = values[i];
    if (!figure || figure.span.end > end) continue;
    const between = text.slice(qualifiedSpan(figure).end, at);
    if (
      row.length === 0
        ? between !== '' && !/^[\u4e00-\u9fff]{0,4}$/.test(between)
        : !/^(?:、|和|及|与|以及)$/.test(between)
    )
      break;
    row.unshift(figure);
    at = qualifiedSpan(figure).start;
  }
  if (row.length < 2) return null;
  // 公路投资a亿元,港口和航道投资b和c亿元,分别增长: the clauses before may belong to the account
  const more = clausesBefore(text, values, end)?.accepted.filter(count => count > row.length) ?? [];
  return { subjects: row.map(({ span }) => span), accepted: [row.length, ...more] };
}

/**
 * 游客a万人次，收入b亿元，分别增长: a level at the end of each clause. How many of the clauses are meant is open, so that only more
 * values than levels are wrong.
 */
function clausesBefore(text: string, values: readonly Figure[], end: number): Subjects | null {
  const before = text.slice(Math.max(0, end - REACH), end);
  const stop = end - before.length + Math.max(...[';', '；', '。'].map(mark => before.lastIndexOf(mark)));
  const levels = values.filter(
    ({ span, kind }) => span.start > stop && span.end < end && (kind === 'amount' || kind === 'count'),
  );
  const last = levels.at(-1);
  if (
    levels.length < 2 ||
    !last ||
    !/^[\u4e00-\u9fff]{0,4}[,，](?:[^,，0-9]{0,14}[,，])?$/.test(text.slice(last.span.end, end))
  )
    return null;
  return {
    subjects: levels.map(({ span }) => span),
    accepted: levels.map((_, i) => i + 1).filter(count => count >= 2),
  };
}

const LONGEST_CLAUSE = 80;

function clauseStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_CLAUSE && !PAUSE.test(text.charAt(start - 1))) start--;
  return start;
}

/** The subjects of a clause up to where it says what becomes of them, with the numbers of them it may be read as. */
export function subjectsOfClause(text: string, figures: readonly Figure[], end: number): Subjects | null {
  const start = clauseStart(text, end);
  return named(text, figuresWithin(figures, start, end), start, end);
}

/** 化学需氧量、二氧化硫排放量双双下降，|比上年分别下降: what the clause before says of them is no more than 分别 says. */
const MOVED =
  /(?:近年来|再次|继续|逐步|逐年|均|都|全部|首次|持续|稳步|大幅|明显|不断|实现|出现|双)*(?:提高|增长|下降|上升|增加|减少|改善|降|升)$/;
const MOST_TOPICS = 12;

/** What the clause before is about. Nobody can say that they are all the subjects, so any number of values will do. */
function topicsBefore(text: string, values: readonly Figure[], end: number): Subjects | null {
  if (!/[,，]/.test(text.charAt(end - 1))) return null;
  const start = clauseStart(text, end - 1);
  const moved = MOVED.exec(text.slice(start, end - 1));
  const topics = moved && named(text, figuresWithin(values, start, end), start, start + moved.index);
  return topics && { ...topics, accepted: Array.from({ length: MOST_TOPICS }, (_, i) => i + 1) };
}

/** Names of several industries in one, with 、 inside. */
const ONE_NAME =
  /信息传输|采矿|电力、热力|燃气及水|供应业|计算机、通信|通信和其他|文化、体育|水利、环境|居民服务、修理|交通运输、仓储/;

function named(text: string, values: readonly Figure[], start: number, end: number): Subjects | null {
  // 16条产业链、18个专业镇营业收入: a count before a noun belongs to a subject, a figure at the end of one is a value
  const inside = values.filter(({ span }) => span.start >= start && span.end <= end);
  if (inside.some(({ span, kind }) => kind !== 'count' || !/^[\u4e00-\u9fff]{2}/.test(text.slice(span.end, end))))
    return null;
  const clause = text.slice(start, end);
  if (ONE_NAME.test(clause) || /(?<![高初中同平优均上])等|以及其|由前/.test(clause)) return null;
  const items = splitAt(text, start, end);
  if (items.length === 1 && YEARS_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return null;
  const subjects = items.flatMap(item => piecesOf(text, item));
  if (subjects.some(({ start: from, end: to }) => to <= from)) return null;
  const counts = new Set([subjects.length]);
  // 和 before the last 、 may stand inside one subject
  const joined = items.slice(0, -1).reduce((sum, item) => sum + piecesOf(text, item).length - 1, 0);
  const last = items.at(-1);
  const atEnd = last ? piecesOf(text, last).length - 1 : 0;
  for (let i = 1; i <= joined; i++) counts.add(subjects.length - i);
  if (atEnd > 1) for (let i = 1; i <= atEnd; i++) counts.add(subjects.length - i);
  // 文化及相关产业、旅游及相关产业增加值: where one name has a joiner inside, the last may have one too
  if (joined > 0 && atEnd > 0) counts.add(items.length);
  // 社会保障和就业支出, 干鲜瓜果及坚果进口: unless they are words (交通、水利和能源) or both known, the last two may be one
  const isOfWords = subjects.slice(1, -1).every(subject => width(subject) <= 3);
  if (
    atEnd === 1 &&
    items.length > 1 &&
    last &&
    ((!isOfWords && !areIndicators(text, piecesOf(text, last))) || endsLikeTheFirst(text, subjects))
  )
    counts.add(subjects.length - 1);
  // 78个步行街、商圈日均客流量、营业额: whose they are stands before what is measured
  const measured = items.filter(({ start: from, end: to }) => MEASURED.test(text.slice(from, to))).length;
  if (inside.length > 0 && measured >= 2) counts.add(measured);
  // 城镇、农村居民收入和消费支出: two by two
  const [shared] = last ? piecesOf(text, last) : [];
  if (items.length > 1 && atEnd === 1 && shared && items.slice(0, -1).every(item => width(item) + 1 < width(shared)))
    counts.add(2 * items.length);
  for (const { start: from, end: to } of subjects)
    for (const several of subjectCounts(text.slice(from, to)))
      for (const count of [...counts]) counts.add(count + several - 1);
  const accepted = [...counts].filter(count => count >= 2);
  return accepted.length > 0 ? { subjects, accepted } : null;
}

/** 设备制造业、酒和饮料制造业: what the first shares with the last and not with the one before it makes one name of the two. */
function endsLikeTheFirst(text: string, subjects: readonly Span[]): boolean {
  const words = subjects.map(({ start, end }) => text.slice(start, end).replace(/(?:同比|环比|增速)$/, ''));
  const ending = words[0]?.slice(-2) ?? '';
  return ending.length === 2 && (words.at(-1)?.endsWith(ending) ?? false) && !(words.at(-2)?.endsWith(ending) ?? true);
}

/** What an item of such a list ends in where it is measured itself. */
const MEASURED =
  /(?:[额量率值数价]|比重|占比|收入|支出|投资|消费|存款|贷款|面积|人次|利润|税收|增速|强度|密度|浓度|规模|里程|人口)(?:[较比].{2,12}|同比|环比)?$/;

/** 氨氮和二氧化硫排放量: each a name of the lexicon, the last word of the second perhaps shared by the first. */
function areIndicators(text: string, pieces: readonly Span[]): boolean {
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  const last = words.at(-1) ?? '';
  return words.every(word => [word, ...[2, 3].map(n => word + last.slice(-n))].some(name => indicatorNamed(name)));
}

const width = ({ start, end }: Span): number => end - start;
