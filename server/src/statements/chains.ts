import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { comparedLead, repeatedLead } from './freeLeads';
import type { Lead } from './lead';
import { readLead } from './lead';
import type { Span } from '../text/span';

/** A figure with the words that lead to it from the figure before. */
export interface Link {
  readonly figure: Figure;
  readonly lead: Lead;
}

/**
 * A run of figures about one subject: the first with free words before it, each further one tied to the one before by
 * words that are wholly understood (由40亿元 | 增至 | 50亿元 | ,同比增长 | 25%).
 */
export interface Chain {
  readonly head: Figure;
  /** Where the words before the head begin: behind the figure or full stop before. */
  readonly from: number;
  /** Whether the words before the head say that it is what was: 由, 从, 原有. */
  readonly headIsBase: boolean;
  readonly headDates: readonly Figure[];
  readonly links: readonly Link[];
  /** Where the account opens with what was and names its subject later: 从40亿元到50亿元,|税收收入|增长. */
  readonly subject: Span | null;
  /** Nothing but its place says that the subject is that of the two figures before. */
  readonly subjectGuessed: boolean;
}

const isDate = (figure: Figure): boolean => figure.kind === 'date' || figure.kind === 'period';

/** Figures that have a place in a relation; codes and ranks end a chain. */
const isValue = (figure: Figure): boolean =>
  figure.numeral !== null && figure.kind !== 'rank' && figure.kind !== 'code';

/** All chains of a sentence, in order; every value figure is in exactly one. Linear in the length of the sentence. */
export function readChains(text: string, figures: readonly Figure[]): Chain[] {
  const chains: Chain[] = [];
  let open: OpenChain | null = null;
  let dates: Figure[] = [];
  let last = 0;
  for (const figure of figures) {
    if (isDate(figure)) {
      dates.push(figure);
      continue;
    }
    const { start, end } = qualifiedSpan(figure);
    if (!isValue(figure)) {
      open = null;
    } else {
      if (open && isComparedAnew(text, last, start, end, dates)) open = null;
      const behind: SubjectBehind | null = open ? subjectBehind(text, open, last, start, dates) : null;
      if (open && behind)
        Object.assign(open, { headIsBase: true, subject: behind.subject, subjectGuessed: open.links.length > 0 });
      const lead: Lead | null =
        behind?.lead ??
        (open &&
          (readLead(text, last, start, dates) ??
            comparedLead(text, last, figure, dates) ??
            repeatedLead(text, open, last, figure, dates)));
      if (open && lead && !lead.several && !startsAnew(text, open, lead)) open.links.push({ figure, lead });
      else {
        open = {
          head: figure,
          from: last,
          headIsBase: endsInBase(text, last, start, end, dates),
          headDates: dates,
          links: [],
          subject: null,
          subjectGuessed: false,
        };
        chains.push(open);
      }
    }
    last = Math.max(last, end);
    dates = [];
  }
  return chains;
}

type OpenChain = { -readonly [Key in keyof Chain]: Chain[Key] } & { readonly links: Link[] };

interface SubjectBehind {
  readonly subject: Span;
  readonly lead: Lead;
}

/**
 * 与2019年的6685处相比,|村级文化广场|达到 · 从40亿元到50亿元,|税收收入|增长: an account whose sentence opens with what was, so that its
 * subject is named only before the second or third figure.
 */
function subjectBehind(
  text: string,
  open: OpenChain,
  last: number,
  start: number,
  dates: readonly Figure[],
): SubjectBehind | null {
  if (open.subject || open.links.length > 1 || start - last > LONGEST_SUBJECT + LONGEST_TAIL) return null;
  if (!(open.links.length === 1 ? ',，' : '相的基较高低').includes(text.charAt(last))) return null;
  const joint = /^(相比|的?(?:较?[高低])?基[础数]上)?[,，]/.exec(text.slice(last, last + 8));
  // 与40亿元相比, and 从40亿元到50亿元,
  if (
    !joint ||
    open.links.length !== (joint[1] ? 0 : 1) ||
    !opensWithBase(text, open, joint[1] ? '与和同在由从' : '由从')
  )
    return null;
  const from = last + joint[0].length;
  const lead = readTail(text, from, start, dates);
  if (!lead || lead.from === start || lead.from - from < 2 || lead.from - from > LONGEST_SUBJECT) return null;
  const subject = { start: from, end: lead.from };
  if (!/^[\u4e00-\u9fff“”A-Za-z]+$/.test(words(text, subject, dates)) || ANOTHER.test(text.slice(from, lead.from)))
    return null;
  return { subject, lead: lead.lead };
}

const LONGEST_SUBJECT = 30;
/** Words that make what follows another thing than what was counted. */
const ANOTHER = /其中|带动|拉动|推动|使|让|占|其他|另|分别|以及|、/;

/** Without a date at its beginning: 2020年|村级文化广场. */
function words(text: string, { start, end }: Span, dates: readonly Figure[]): string {
  const date = dates.find(({ span }) => span.start <= start + 1 && span.end <= end);
  return text.slice(date ? date.span.end : start, end);
}

/** ;与2024年的8387家|相比: the beginning of an account of its own. */
function isComparedAnew(text: string, from: number, start: number, end: number, dates: readonly Figure[]): boolean {
  if (!'相的基较高低'.includes(text.charAt(end))) return false;
  return (
    /^(?:相比|的?(?:较?[高低])?基[础数]上)[,，]/.test(text.slice(end, end + 7)) &&
    opensWith('与和同在', text, from, start, dates)
  );
}

const opensWithBase = (text: string, { head, from, headDates }: OpenChain, openers: string): boolean =>
  opensWith(openers, text, from, qualifiedSpan(head).start, headDates);

/** Whether a clause opens with one of the words and nothing but a time stands between it and the figure at `start`. */
function opensWith(openers: string, text: string, from: number, start: number, dates: readonly Figure[]): boolean {
  const lead = text.slice(Math.max(from, start - BASE_REACH), start);
  const offset = start - lead.length;
  const pause = Math.max(...[...',，;；。：:\n'].map(mark => lead.lastIndexOf(mark)));
  if (pause < 0 && offset > 0) return false;
  const clause = withoutDates(text, lead.slice(pause + 1), offset + pause + 1, dates).trim();
  return openers.includes(clause.charAt(0)) && clause !== '' && PAST.test(clause.slice(1));
}

function withoutDates(text: string, part: string, offset: number, dates: readonly Figure[]): string {
  let rest = part;
  for (const { span } of dates) if (span.start >= offset) rest = rest.replace(text.slice(span.start, span.end), '');
  return rest;
}

/** The words of relation that a stretch of text ends in, as many as are wholly understood, and where they begin. */
export function readTail(
  text: string,
  from: number,
  end: number,
  dates: readonly Figure[],
): { readonly from: number; readonly lead: Lead } | null {
  for (let at = Math.max(from, end - LONGEST_TAIL); at < end; at++) {
    const lead = readLead(
      text,
      at,
      end,
      dates.filter(date => date.span.start >= at),
    );
    if (lead) return { from: at, lead };
  }
  return null;
}

const LONGEST_TAIL = 20;

/** What the words before the head say where it is a change and no level: 同比增长|8.5%, 比上年净增|300家. */
export function changeOfHead(text: string, { head, from, headDates, headIsBase }: Chain): Lead | null {
  if (headIsBase) return null;
  const start = qualifiedSpan(head).start;
  if (!CHANGE_END.test(text.charAt(start - 1))) return null;
  const lead = readTail(text, from, start, headDates)?.lead;
  if (!lead || (lead.becomes && !lead.rateNamed)) return null;
  return lead.changes || lead.doubling || head.unit?.name === '番' ? lead : null;
}

/** The last character of a word of change. */
const CHANGE_END = /[增长加多升高少降减低翻了现率速幅达为到约]/;

/** `,由40亿元` after another figure begins an account of its own. */
function startsAnew(text: string, open: OpenChain, lead: Lead): boolean {
  if (!lead.from || lead.changes || lead.becomes) return false;
  // 增长8.5%,由40亿元增至43.4亿元: the account of what was just said to have changed
  const changesOnly = open.links.every(link => link.lead.changes && !link.lead.becomes);
  return !(changesOnly && changeOfHead(text, open));
}

/** How far back the words that make a head a base are looked for. */
const BASE_REACH = 40;

/**
 * Whether the words before a figure say that it is what was: 由2010年的, 从去年的, 原有, 比上年的, 在去年…基础上. A verb or a pause
 * behind 由 means that something else is its object.
 */
function endsInBase(text: string, from: number, start: number, end: number, dates: readonly Figure[]): boolean {
  const lead = text.slice(Math.max(from, start - BASE_REACH), start);
  const offset = start - lead.length;
  // 与2010年第六次普查的725482人相比
  if (/^相[比较]/.test(text.slice(end, end + 2))) return true;
  if (
    /(?:原有|原来|原为|原先|原来的|原先的|原来有)[\u4e00-\u9fff]{0,6}$/.test(lead) ||
    /^的?(?:较?[高低])?基[础数]上/.test(text.slice(end, end + 5))
  )
    return true;
  const than = Math.max(...['比', '较', '是'].map(word => lead.lastIndexOf(word)));
  if (than >= 0 && PAST.test(withoutDates(text, lead.slice(than + 1), offset + than, dates))) {
    const dated = dates.some(({ span }) => span.start > offset + than);
    if (dated || lead.length - than > 2) return true;
  }
  const at = Math.max(lead.lastIndexOf('由'), lead.lastIndexOf('从'));
  if (at < 0) return false;
  const rest = withoutDates(text, lead.slice(at + 1), offset + at, dates);
  return rest.length <= 12 && !/[,，、;；:：]|增|达|提高|下降|减|完成|突破|实现|投入|到|起/.test(rest);
}

/** What a figure is held against, in time only: 上年的, 去年同期, 的 behind a year. */
const PAST = /^(?:上年|去年|上年同期|去年同期|上年末|上年底|去年底|去年末|五年前|十年前|前年)?[末底]?[的(（]?$/;
