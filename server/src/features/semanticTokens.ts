import type { Analysis } from '../analysis';
import type { Figure, FigureKind } from '../figures/figure';
import type { Block, Reading, SpeakerRole, SpeakerTag } from '../structure/skeleton';
import { walk } from '../structure/skeleton';
import { overlaps, type Span } from '../text/span';
import { rateDirections } from './rates';

/** The legend, in the order the protocol numbers it. The manifest contributes the same types, with super types. */
export const tokenTypes = [
  'speakerTag', // 发言人 a tag whose role is not known
  'host', // 主持人
  'press', // 记者, and 问：
  'official', // 发布人, 嘉宾, and 答：
  'damagedTag', // a tag that lost a bracket or its name
  'pointMarker', // 一是 （一） ——
  'heading',
  'figure',
  'unit',
  'rateUp', // a rate that rises
  'rateDown', // a rate that falls
  'period', // dates and periods
  'rank',
  'code', // digits that are no figure: 国道104, 12345热线
  'caption',
  'metadata',
] as const;

export type TokenType = (typeof tokenTypes)[number];

/** A coloured stretch within one line; sorted and disjoint. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
}

export interface ColouredText {
  readonly tokens: readonly Token[];
  /** Zero-based lines with fewer tokens than there are things to colour. */
  readonly limitedLines: readonly number[];
}

/** Each token splits the line it is drawn in: beyond this the editor becomes slow, so plain classes are left out. */
export const TOKENS_PER_LINE = 2_000;
/** Beyond this column a line gets no tokens at all. */
export const COLOURED_COLUMNS = 200_000;

/** What is left out first on a crowded line has the highest number. */
const dispensable: Record<TokenType, number> = {
  speakerTag: 0,
  host: 0,
  press: 0,
  official: 0,
  damagedTag: 0,
  pointMarker: 0,
  heading: 0,
  caption: 0,
  metadata: 0,
  rateUp: 1,
  rateDown: 1,
  figure: 2,
  rank: 3,
  period: 3,
  code: 4,
  unit: 5,
};

/** All tokens of a text, or of what a span touches. */
export function semanticTokens(analysis: Analysis, within?: Span): ColouredText {
  const { reading } = analysis;
  const wanted = within ?? { start: 0, end: reading.text.length };
  return limited(reading, merged(structureTokens(reading, wanted), figureTokens(analysis, wanted)));
}

/** Tags, markers, headings, captions: sorted, disjoint, each within one line. */
function structureTokens(reading: Reading, wanted: Span): Token[] {
  const tokens: Token[] = [];
  for (const node of walk(reading.roots)) {
    if (!overlaps(node.span, wanted)) continue;
    // What a page has around a text recedes as its source and date do; the grammar takes it for titles and damaged tags.
    if (node.type === 'chrome') tokens.push({ span: node.span, type: 'metadata' });
    else if (node.type === 'caption' || node.type === 'metadata') tokens.push({ span: node.span, type: node.type });
    else {
      if (node.speaker) tokens.push({ span: node.speaker.span, type: speakerType(node.speaker) });
      if (node.marker) tokens.push({ span: node.marker.span, type: 'pointMarker' });
      if (node.heading && node.type !== 'turn') tokens.push({ span: node.heading, type: 'heading' });
    }
  }
  tokens.sort((a, b) => a.span.start - b.span.start);
  return merged(
    tokens.flatMap(token => byLine(reading, token)),
    [],
  );
}

const speakerType = ({ damage, role }: SpeakerTag): TokenType => (damage ? 'damagedTag' : roleTypes[role]);

const roleTypes: Record<SpeakerRole, TokenType> = {
  host: 'host',
  press: 'press',
  question: 'press',
  official: 'official',
  answer: 'official',
  unknown: 'speakerTag',
};

/** The figures of the running text; a heading is coloured as one thing. A block never reaches over the end of a line. */
function figureTokens(analysis: Analysis, wanted: Span): Token[] {
  const tokens: Token[] = [];
  for (const block of analysis.reading.blocks) {
    if (block.role !== 'body' || block.start >= wanted.end || block.start + block.text.length <= wanted.start) continue;
    for (const { span, type } of tokensOfBlock(analysis, block)) {
      tokens.push({ span: { start: span.start + block.start, end: span.end + block.start }, type });
    }
  }
  return tokens;
}

/** Tokens of a block with spans from its start, remembered as long as what is known of the block's text. */
function tokensOfBlock(analysis: Analysis, block: Block): readonly Token[] {
  const { figures, chains } = analysis.chainsOf(block);
  const known = blockTokens.get(figures);
  if (known) return known;
  const directions = rateDirections(block.text, figures, chains);
  const tokens = figures.flatMap(figure => tokensOfFigure(figure, directions.get(figure)));
  blockTokens.set(figures, tokens);
  return tokens;
}

const blockTokens = new WeakMap<readonly Figure[], readonly Token[]>();

function tokensOfFigure(figure: Figure, direction: 'up' | 'down' | undefined): Token[] {
  const { span, unitSpan, kind } = figure;
  if (direction) return [{ span, type: direction === 'up' ? 'rateUp' : 'rateDown' }];
  const type = typeOfKind[kind];
  // The sign of a percentage belongs to its number; other units have a colour of their own.
  if (type !== 'figure' || !unitSpan || kind === 'rate') return [{ span, type }];
  const parts: Token[] = [
    { span: { start: span.start, end: unitSpan.start }, type },
    { span: unitSpan, type: 'unit' },
    { span: { start: unitSpan.end, end: span.end }, type },
  ];
  return parts.filter(part => part.span.start < part.span.end);
}

const typeOfKind: Record<FigureKind, TokenType> = {
  date: 'period',
  period: 'period',
  rank: 'rank',
  code: 'code',
  amount: 'figure',
  count: 'figure',
  rate: 'figure',
  points: 'figure',
  multiple: 'figure',
  ratio: 'figure',
};

/** The protocol knows no token over several lines; blanks at the ends of a line are not coloured. */
function byLine({ text, lines }: Reading, { span, type }: Token): Token[] {
  const tokens: Token[] = [];
  const last = lines.lineAt(Math.max(span.start, span.end - 1));
  for (let line = lines.lineAt(span.start); line <= last; line++) {
    let start = Math.max(span.start, lines.startOf(line));
    let end = Math.min(span.end, lines.startOf(line + 1));
    while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    if (start < end) tokens.push({ span: { start, end }, type });
  }
  return tokens;
}

const isBlank = (unit: number): boolean => unit <= 32 || unit === 0x3000 || unit === 0xa0;

/** Two sorted lists as one. Of tokens that overlap the first keeps its place; where both begin together, that of `a`. */
function merged(a: readonly Token[], b: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let free = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [left, right] = [a[i], b[j]];
    const next = left && (!right || left.span.start <= right.span.start) ? left : right;
    if (!next) break;
    if (next === left) i++;
    else j++;
    const { span, type } = next;
    if (span.end <= free) continue;
    kept.push(span.start >= free ? next : { span: { start: free, end: span.end }, type });
    free = span.end;
  }
  return kept;
}

function limited({ lines }: Reading, tokens: readonly Token[]): ColouredText {
  const kept: Token[] = [];
  const limitedLines: number[] = [];
  for (let i = 0; i < tokens.length;) {
    const line = lines.lineAt(tokens[i]?.span.start ?? 0);
    const colouredEnd = lines.startOf(line) + COLOURED_COLUMNS;
    const lineEnd = line === lines.lineCount - 1 ? Number.POSITIVE_INFINITY : lines.startOf(line + 1);
    let coloured = i;
    let end = i;
    for (; end < tokens.length && (tokens[end]?.span.start ?? 0) < lineEnd; end++) {
      if ((tokens[end]?.span.end ?? 0) <= colouredEnd) coloured = end + 1;
    }
    const shown = mostImportant(tokens.slice(i, coloured));
    if (shown.length < end - i) limitedLines.push(line);
    for (const token of shown) kept.push(token);
    i = end;
  }
  return { tokens: kept, limitedLines };
}

/** Whole classes are left out from the most dispensable on; of the class that only partly fits the first stay. */
function mostImportant(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length <= TOKENS_PER_LINE) return tokens;
  const byImportance = tokens.map((token, i) => ({ token, i }));
  byImportance.sort((a, b) => dispensable[a.token.type] - dispensable[b.token.type] || a.i - b.i);
  const shown = byImportance.slice(0, TOKENS_PER_LINE).sort((a, b) => a.i - b.i);
  return shown.map(({ token }) => token);
}
