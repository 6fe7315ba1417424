import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { type Lead, readLead } from './lead';

/** The account a further figure may belong to: its first figure and the times printed before that. */
interface Account {
  readonly head: Figure;
  readonly from: number;
  readonly headDates: readonly Figure[];
}

const LONGEST = 40;
const THAN = /^[,，（(]?(?:比|较)/;
/** What was: behind 的, or called a highest or lowest point. */
const THEN = /^[\u4e00-\u9fff“”、]{0,20}(?:的|高峰期?|峰值|最高点|低谷)$/;
const CHANGED = /^(?:相比)?(?:大幅)?(?:增长|增加|下降|减少|提高|上升|降低|缩短|压缩)(?:了|约)?[0-9０-９]/;

/**
 * ,比2016年同步监测记录的|244.3万只|增长158.9%: words that are not wholly understood, but stand between 比 and the figure they belong
 * to, with the change straight behind it.
 */
export function comparedLead(text: string, last: number, figure: Figure, dates: readonly Figure[]): Lead | null {
  const { start, end } = figure.span;
  if (start - last > LONGEST || !CHANGED.test(text.slice(end, end + 10))) return null;
  const than = THAN.exec(text.slice(last, start));
  if (!than) return null;
  const from = last + than[0].length;
  const time = dates[0]?.span.start === from ? dates[0].span.end : from;
  if (dates.length > 1 || (dates.length === 1 && time === from)) return null;
  if (!THEN.test(text.slice(time, start))) return null;
  const lead = readLead(text, last, from, []);
  return lead && { ...lead, dates };
}

const TIME_OR_PLACE = /^(?:全[国省市县区镇年]|我[国省市县区]|累计|完成|实现|共)+/;
const VERB = /(?:完成|实现|达到|达|为|是|有|共|约|仅)+$/;

/** 2025年茶叶产值达42.8亿元,2024年|茶叶产值|为|37.5亿元: the name said once more, which tells no more than the time alone would. */
export function repeatedLead(
  text: string,
  account: Account,
  last: number,
  figure: Figure,
  dates: readonly Figure[],
): Lead | null {
  const { start } = qualifiedSpan(figure);
  if (start - last > LONGEST || !/^[,，;；]/.test(text.slice(last, last + 1))) return null;
  const name = nameOf(text, account);
  const found = name.length < 2 ? -1 : text.slice(last, start).indexOf(name);
  const at = last + found;
  const end = at + name.length;
  if (found < 0 || dates.some(({ span }) => span.end > at)) return null;
  // without the name the words are read as if it had been left out
  const words = text.slice(last, at) + text.slice(end, start);
  const moved = dates.map(date => ({ ...date, span: { start: date.span.start - last, end: date.span.end - last } }));
  const lead = readLead(words, 0, words.length, moved);
  return lead && (dates.length > 0 || lead.past) && !lead.changes ? { ...lead, dates } : null;
}

/** What the head of an account measures: the end of its clause, without time, place and verb. */
function nameOf(text: string, { head, from, headDates }: Account): string {
  const { start } = qualifiedSpan(head);
  const begin = Math.max(from, start - LONGEST, headDates.at(-1)?.span.end ?? 0);
  const words = text.slice(begin, start);
  const clause = words.slice(Math.max(...[...',，、;；。：:'].map(mark => words.lastIndexOf(mark))) + 1);
  const name = clause.replace(VERB, '').replace(TIME_OR_PLACE, '');
  return /^[\u4e00-\u9fff“”]{2,16}$/.test(name) ? name : '';
}
