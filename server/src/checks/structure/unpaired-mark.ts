import { walk } from '../../structure/skeleton';
import { findUnpaired } from '../../text/pairs';
import type { UnpairedMark } from '../../text/pairs';
import type { Span } from '../../text/span';
import { contains } from '../../text/span';
import type { Fix, ReportCheck, Verdict } from '../check';
import { paragraphsOf } from './shared/paragraphs';

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
    const found = own.map(paragraph => findUnpaired(text, paragraph));
    const settled = new Set<UnpairedMark>();
    const turned = new Set<UnpairedMark>();
    for (const [i, marks] of found.entries()) settleAcross(text, own, found, i, marks, settled);
    for (const [i, marks] of found.entries()) {
      const paragraph = own[i];
      if (!paragraph) continue;
      marks.forEach((mark, k) => {
        const next = marks[k + 1];
        if (next && !settled.has(mark) && !settled.has(next) && isTurned(text, mark, next)) turned.add(next);
      });
      for (const [k, mark] of marks.entries()) {
        if (settled.has(mark) || left(mark.at) || mixesStraightQuotes(text, paragraph, mark)) continue;
        if (turned.has(marks[k + 1] ?? mark) && !turned.has(mark)) continue;
        yield turned.has(mark)
          ? turnedVerdict(text, paragraph, marks[k - 1] ?? mark, mark)
          : verdictOn(text, paragraph, mark);
      }
    }
  },
};

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

/** Marks that find their partner in a later paragraph, as quotations over paragraphs and broken lines do. */
function settleAcross(
  text: string,
  own: readonly Span[],
  found: readonly (readonly UnpairedMark[])[],
  i: number,
  marks: readonly UnpairedMark[],
  settled: Set<UnpairedMark>,
): void {
  const mark = marks.at(-1);
  if (!mark || mark.side !== 'opening' || settled.has(mark)) return;
  const nextLine = own[i + 1];
  // （ at the end of its line, 三） at the head of the next: a marker broken in two
  if (nextLine && own[i]?.end === mark.at + 1 && brokenMarker.test(text.slice(nextLine.start, nextLine.start + 4))) {
    settled.add(mark);
    return;
  }
  const chain = [mark];
  let broken = true;
  for (let k = i + 1; k < Math.min(own.length, i + 40); k++) {
    broken &&= isBrokenLine(text, own[k - 1], k - i);
    const paragraph = own[k];
    const later = found[k] ?? [];
    const opens = paragraph !== undefined && text[paragraph.start] === '“' && mark.mark === '“';
    const partner = later.find(other => other.side === 'closing' && isPartner(mark.mark, other.mark));
    if (partner && (opens || k === i + 1 || broken || (mark.mark === '“' && partner.at >= (paragraph?.end ?? 0) - 2))) {
      for (const each of [...chain, partner]) settled.add(each);
      return;
    }
    if (opens) {
      const closesAtEnd = later.length === 0 && /”[。！？]?$/.test(text.slice(paragraph.end - 2, paragraph.end));
      if (closesAtEnd && opensQuotation(text, own[i], mark)) {
        for (const each of chain) settled.add(each);
        return;
      }
      const again = later.at(-1);
      if (again?.side === 'opening') chain.push(again);
    } else if (later.length > 0 || (mark.mark !== '“' && !broken)) return;
  }
}

const brokenMarker = /^[一二三四五六七八九十0-9]{1,3}[)）]/;

/** A line that ends in the middle of a sentence, as in text wrapped by hand; a pair may run over a few of them. */
const isBrokenLine = (text: string, paragraph: Span | undefined, lines: number): boolean =>
  lines < 5 && paragraph !== undefined && !/[。！？!?；;：:]/.test(text[paragraph.end - 1] ?? '');

/** A quotation over paragraphs opens its first one, or follows the colon that announces it. */
const opensQuotation = (text: string, paragraph: Span | undefined, { at }: UnpairedMark): boolean =>
  paragraph?.start === at || text[at - 1] === '：' || text[at - 1] === ':';

const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '（': '）)',
  '(': ')）',
  '【': '】',
  '「': '」',
  '『': '』',
};
const isPartner = (opening: string, closing: string): boolean => (partners[opening] ?? '').includes(closing);

const STRAIGHT_QUOTE = 0x22;

function mixesStraightQuotes(text: string, { start, end }: Span, { mark }: UnpairedMark): boolean {
  if (mark !== '“' && mark !== '”') return false;
  let straight = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === STRAIGHT_QUOTE) straight++;
  return straight % 2 === 1;
}

/** “锆石“导弹: two marks of one side, a word between them and no partner for either: the second is the partner, turned round. */
const isTurned = (text: string, first: UnpairedMark, second: UnpairedMark): boolean =>
  first.side === 'opening' &&
  second.side === 'opening' &&
  first.mark === second.mark &&
  /^[^，。；：、！？,;:!?\s]{1,16}$/.test(text.slice(first.at + 1, second.at));

function turnedVerdict(text: string, paragraph: Span, first: UnpairedMark, { at, mark }: UnpairedMark): Verdict {
  const partner = (partners[mark] ?? '').charAt(0);
  const span = { start: at, end: at + 1 };
  return {
    code: 'unpaired-mark',
    outcome: 'conflicts',
    level: '（）()'.includes(mark) ? 'warning' : 'error',
    span,
    operands: [{ span: { start: first.at, end: first.at + 1 }, role: 'openingMark' }],
    message: { key: 'turned', args: { partner: nameOf(partner), around: around(text, paragraph, at) } },
    fixes: [
      {
        key: 'turnMark',
        args: { mark: nameOf(partner), around: around(text, paragraph, at, 1, partner) },
        edits: [{ span, text: partner }],
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

function nextStop(text: string, from: number, end: number): number | null {
  for (let at = from + 1; at <= end; at++) if (at === end || stops.includes(text[at] ?? '')) return at;
  return null;
}

function lastStop(text: string, before: number, start: number): number | null {
  for (let at = before - 2; at >= start; at--) if (stops.includes(text[at] ?? '')) return at + 1;
  return before > start ? start : null;
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
