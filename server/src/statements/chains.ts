import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { Lead } from './lead';
import { readLead } from './lead';

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
}

const isDate = (figure: Figure): boolean => figure.kind === 'date' || figure.kind === 'period';

/** Figures that have a place in a relation; codes and ranks end a chain. */
const isValue = (figure: Figure): boolean =>
  figure.numeral !== null && figure.kind !== 'rank' && figure.kind !== 'code';

/** All chains of a sentence, in order; every value figure is in exactly one. Linear in the length of the sentence. */
export function readChains(text: string, figures: readonly Figure[]): Chain[] {
  const chains: Chain[] = [];
  let open: { head: Figure; from: number; headIsBase: boolean; headDates: Figure[]; links: Link[] } | null = null;
  let dates: Figure[] = [];
  let last = 0;
  for (const figure of figures) {
    if (isDate(figure)) {
      dates.push(figure);
      continue;
    }
    const start = qualifiedSpan(figure).start;
    if (!isValue(figure)) {
      open = null;
    } else {
      const compared = open ? comparedWith(text, last, start, dates) : null;
      if (open && compared) open.headIsBase = true;
      const lead = compared ?? (open ? readLead(text, last, start, dates) : null);
      if (open && lead && !lead.several && !startsAnew(lead)) open.links.push({ figure, lead });
      else {
        open = {
          head: figure,
          from: last,
          headIsBase: endsInBase(text, last, start, qualifiedSpan(figure).end, dates),
          headDates: dates,
          links: [],
        };
        chains.push(open);
      }
    }
    last = Math.max(last, qualifiedSpan(figure).end);
    dates = [];
  }
  return chains;
}

/** 与2019年的6685处相比,2020年村级文化广场达到: what the first figure is compared with, named anew before the second. */
function comparedWith(text: string, from: number, start: number, dates: readonly Figure[]): Lead | null {
  if (!text.startsWith('相比', from)) return null;
  const words = text.slice(from, start);
  const verb = COMPARED.exec(words);
  return verb ? readLead(text, start - (verb[1] ?? '').length, start, dates) : null;
}

const COMPARED =
  /^相比[,，][^,，、;；。:：]{0,30}?((?:增加|增长|提高|上升|下降|减少|降低)?(?:达到|达|到|至|完成|实现))$/;

/** `,由40亿元` after another figure begins an account of its own. */
const startsAnew = (lead: Lead): boolean => lead.from && !lead.changes && !lead.becomes;

/** How far back the words that make a head a base are looked for. */
const BASE_REACH = 40;

/**
 * Whether the words before a figure end in 由…, 从… without a verb in between: `由2010年的`, `从去年的`, `由人均`. A verb or a
 * pause after 由 means that something else is its object.
 */
function endsInBase(text: string, from: number, start: number, end: number, dates: readonly Figure[]): boolean {
  const lead = text.slice(Math.max(from, start - BASE_REACH), start);
  const offset = start - lead.length;
  if (
    /(?:原有|原来|原为|原先|原来的|原先的)[\u4e00-\u9fff]{0,6}$/.test(lead) ||
    /^的?基础上/.test(text.slice(end, end + 4))
  )
    return true;
  const at = Math.max(lead.lastIndexOf('由'), lead.lastIndexOf('从'));
  if (at < 0) return false;
  let rest = lead.slice(at + 1);
  for (const date of dates)
    if (date.span.start >= offset + at) rest = rest.replace(text.slice(date.span.start, date.span.end), '');
  return rest.length <= 12 && !/[,，、;；:：]|增|达|提高|下降|减|完成|突破|实现|投入|到|起/.test(rest);
}
