import { perLine } from '../../structure/lines';
import { type Paragraph, walk } from '../../structure/skeleton';
import { findUnpaired } from '../../text/pairs';
import type { UnpairedMark } from '../../text/pairs';
import type { Span } from '../../text/span';
import { contains } from '../../text/span';
import type { Fix, ReportCheck, Verdict } from '../check';
import { paragraphsOf } from './shared/paragraphs';
import { partners, settleAcross, settleNested } from './shared/settledMarks';

/**
 * 标点不成对. A lone 【 】 “ ” 《 》 （ ） in a paragraph, or a closing quotation mark printed as an opening one.
 *
 * Why: marks lost on the way from page to text change what is quoted and hide names of documents.
 * Source: GB/T 15834-2011, 4.8 (引号), 4.9 (括号), 4.15 (书名号): used in pairs.
 * Silent: for a quotation over several paragraphs (each opens with “, only the last closes), for a pair broken by a line
 * end inside a sentence, for markers such as `1)`, for paragraphs that mix in straight quotation marks, and inside tags
 * that speaker-tag-damaged reports.
 */
export const unpairedMark: ReportCheck = {
  code: 'unpaired-mark',
  family: 'structure',
  level: 'error',
  scope: 'report',
  *run({ reading: { text, paragraphs }, root }) {
    const own = paragraphsOf(paragraphs, root.span);
    const left = leftOut([...walk([root])].flatMap(leavesOut));
    const found = own.map(marksIn);
    const settled = new Set<UnpairedMark>();
    const turned = new Set<UnpairedMark>();
    for (const [i, marks] of found.entries()) {
      settleNested(text, own[i], marks, settled);
      settleAcross(text, own, found, i, marks, settled);
    }
    for (const [i, marks] of found.entries()) {
      const paragraph = own[i];
      if (!paragraph) continue;
      const answered = new Map<UnpairedMark, UnpairedMark>();
      marks.forEach((mark, k) => {
        const next = marks[k + 1];
        if (!next || settled.has(mark) || settled.has(next) || answered.has(mark)) return;
        const which = turnedOf(text, mark, next);
        if (which === null) return;
        turned.add(which === 'second' ? next : mark);
        answered.set(which === 'second' ? next : mark, which === 'second' ? mark : next);
        answered.set(which === 'second' ? mark : next, which === 'second' ? next : mark);
      });
      let mixes: boolean | undefined;
      for (const mark of marks) {
        if (settled.has(mark) || left(mark.at)) continue;
        if (isQuote(mark) && (mixes ??= mixesStraightQuotes(text, paragraph))) continue;
        const partner = answered.get(mark);
        if (!partner) yield verdictOn(text, paragraph, mark);
        else if (turned.has(mark)) yield turnedVerdict(text, paragraph, partner, mark);
      }
    }
  },
};

const unpairedIn = perLine(findUnpaired);

/** The lone marks of a paragraph, by offset into the whole text. */
function marksIn(paragraph: Paragraph): readonly UnpairedMark[] {
  const marks = unpairedIn(paragraph);
  return marks.length === 0 ? marks : marks.map(mark => ({ ...mark, at: paragraph.start + mark.at }));
}

/** Damaged tags are reported as such; captions and metadata are furniture. */
function leavesOut(node: {
  readonly type: string;
  readonly span: Span;
  readonly speaker: { readonly span: Span; readonly damage: unknown } | null;
}): Span[] {
  if (node.type === 'caption' || node.type === 'metadata') return [node.span];
  return node.speaker?.damage ? [node.speaker.span] : [];
}

function leftOut(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return at => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++;
    const span = spans[next];
    return span !== undefined && contains(span, { start: at, end: at + 1 });
  };
}

const STRAIGHT_QUOTE = 0x22;

const isQuote = ({ mark }: UnpairedMark): boolean => mark === '“' || mark === '”';

function mixesStraightQuotes(text: string, { start, end }: Span): boolean {
  let straight = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === STRAIGHT_QUOTE) straight++;
  return straight % 2 === 1 || (straight > 0 && text.slice(start, end).includes('\n'));
}

/**
 * “锆石“导弹, ”锆石”导弹: two marks of one side, a word between them and no partner for either: one of them is turned round, the
 * mark that stands where the other side belongs. In ”锆石“导弹 both are.
 */
function turnedOf(text: string, first: UnpairedMark, second: UnpairedMark): 'first' | 'second' | null {
  const between = text.slice(first.at + 1, second.at).replace(/\r?\n/g, '');
  // Nothing is quoted before 说：”
  if (first.mark === '”' && second.mark === '”' && between.length < 400 && /[：:]/.test(text[first.at - 1] ?? ''))
    return 'first';
  if (first.mark === second.mark && first.side === 'opening' && aWord.test(between)) return 'second';
  if (first.mark !== '”' || !phrase.test(between)) return null;
  return second.mark === '”' || (second.mark === '“' && aWord.test(between)) ? 'first' : null;
}

const aWord = /^[^，。；：、！？,;:!?\s]{1,24}$/;
const phrase = /^[^，。；：、！？,;:!?\s“”]{1,40}$/;

function turnedVerdict(text: string, paragraph: Span, other: UnpairedMark, { at, mark, side }: UnpairedMark): Verdict {
  const partner = side === 'opening' ? (partners[mark] ?? '').charAt(0) : openingOf(mark);
  const span = { start: at, end: at + 1 };
  const both = side === 'closing' && other.side === 'opening';
  const edits = [
    { span, text: partner },
    ...(both ? [{ span: { start: other.at, end: other.at + 1 }, text: mark }] : []),
  ];
  return {
    code: 'unpaired-mark',
    outcome: 'conflicts',
    level: '（）()'.includes(mark) ? 'warning' : 'error',
    span,
    operands: [{ span: { start: other.at, end: other.at + 1 }, role: other.at < at ? 'openingMark' : 'closingMark' }],
    message: { key: 'turned', args: { partner: nameOf(partner), around: around(text, paragraph, at) } },
    fixes: [
      {
        key: 'turnMark',
        args: { mark: nameOf(partner), around: around(text, paragraph, at, 1, partner) },
        edits,
      },
    ],
    data: { mark, partner },
  };
}

function verdictOn(text: string, paragraph: Span, { at, mark, side }: UnpairedMark): Verdict {
  const span = { start: at, end: at + 1 };
  const partner = side === 'opening' ? (partners[mark] ?? '').charAt(0) : openingOf(mark);
  const level = '（）()'.includes(mark) ? 'warning' : 'error';
  return {
    code: 'unpaired-mark',
    outcome: 'conflicts',
    level,
    span,
    operands: [],
    message: {
      key: side === 'opening' ? 'notClosed' : 'notOpened',
      args: { mark: nameOf(mark), partner: nameOf(partner), around: around(text, paragraph, at) },
    },
    fixes: fixesOf(text, paragraph, at, partner, side),
    data: { mark, partner },
  };
}

const openingOf = (closing: string): string =>
  Object.entries(partners).find(([, marks]) => marks.startsWith(closing))?.[0] ?? '';

/** The partner before the next stop or behind the last one, or the mark removed; where it stood nobody can know. */
function fixesOf(text: string, paragraph: Span, at: number, partner: string, side: UnpairedMark['side']): Fix[] {
  const where = side === 'opening' ? nextStop(text, at + 1, paragraph.end) : lastStop(text, at, paragraph.start);
  return [
    ...(where === null
      ? []
      : [
          {
            key: 'insertMark',
            args: { mark: nameOf(partner), around: around(text, paragraph, where, 0, partner) },
            edits: [{ span: { start: where, end: where }, text: partner }],
          },
        ]),
    {
      key: 'removeMark',
      args: { mark: nameOf(text.slice(at, at + 1)) },
      edits: [{ span: { start: at, end: at + 1 }, text: '' }],
    },
  ];
}

const stops = '，。；：、！？,;:!?';
/** A clause is not longer than this; where no stop is nearer nobody would look for the lost mark. */
const LONGEST_CLAUSE = 200;

function nextStop(text: string, from: number, end: number): number | null {
  const last = Math.min(end, from + LONGEST_CLAUSE);
  for (let at = from + 1; at <= last; at++) if (at === end || stops.includes(text[at] ?? '')) return at;
  return null;
}

function lastStop(text: string, before: number, start: number): number | null {
  const first = Math.max(start, before - LONGEST_CLAUSE);
  for (let at = before - 2; at >= first; at--) if (stops.includes(text[at] ?? '')) return at + 1;
  return before > start && first === start ? start : null;
}

/** The words around a place; with `put` in the place of so many characters, as they will be. */
const around = (text: string, { start, end }: Span, at: number, replaced = 0, put = ''): string =>
  text.slice(Math.max(start, at - 8), at) + put + text.slice(at + replaced, Math.min(end, at + 9));

/** A mark is called by its name: quoted it would stand among quotation marks. */
const nameOf = (mark: string): string => `@ui.mark.${names[mark] ?? 'openingBracket'}`;

const names: Readonly<Record<string, string>> = {
  '“': 'openingQuote',
  '”': 'closingQuote',
  '「': 'openingQuote',
  '」': 'closingQuote',
  '『': 'openingQuote',
  '』': 'closingQuote',
  '《': 'openingTitle',
  '》': 'closingTitle',
  '（': 'openingBracket',
  '(': 'openingBracket',
  '）': 'closingBracket',
  ')': 'closingBracket',
  '【': 'openingSquare',
  '】': 'closingSquare',
};
