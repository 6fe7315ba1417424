import type { Analysis, PlacedFigure } from '../analysis';
import type { Reading, SkeletonNode, SpeakerRole } from '../structure/skeleton';
import { walk } from '../structure/skeleton';
import { overlaps, shift, type Span } from '../text/span';
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

/** All tokens of a text, or of the lines a span touches. */
export function semanticTokens(analysis: Analysis, within?: Span): ColouredText {
  const { reading } = analysis;
  const wanted = within ?? { start: 0, end: reading.text.length };
  const tokens = [...structureTokens(reading, wanted), ...figureTokens(analysis, wanted)];
  tokens.sort((a, b) => a.span.start - b.span.start || dispensable[a.type] - dispensable[b.type]);
  return limited(reading, disjoint(tokens.flatMap(token => [...byLine(reading, token)])));
}

function* structureTokens(reading: Reading, wanted: Span): Generator<Token> {
  for (const node of walk(reading.roots)) {
    if (!overlaps(node.span, wanted)) continue;
    if (node.type === 'caption' || node.type === 'metadata') {
      yield { span: node.span, type: node.type };
      continue;
    }
    if (node.speaker) yield { span: node.speaker.span, type: speakerType(node) };
    if (node.marker) yield { span: node.marker.span, type: 'pointMarker' };
    if (node.heading && node.type !== 'turn' && node.type !== 'chrome') yield { span: node.heading, type: 'heading' };
  }
}

function speakerType({ speaker }: SkeletonNode): TokenType {
  if (!speaker) return 'speakerTag';
  return speaker.damage ? 'damagedTag' : roleTypes[speaker.role];
}

const roleTypes: Record<SpeakerRole, TokenType> = {
  host: 'host',
  press: 'press',
  question: 'press',
  official: 'official',
  answer: 'official',
  unknown: 'speakerTag',
};

function* figureTokens(analysis: Analysis, wanted: Span): Generator<Token> {
  for (const block of analysis.reading.blocks) {
    // A heading is coloured as one thing.
    if (block.role !== 'body') continue;
    if (!overlaps({ start: block.start, end: block.start + block.text.length }, wanted)) continue;
    const figures = analysis.figuresOf(block);
    if (figures.length === 0) continue;
    const directions = rateDirections(analysis.statementsOf(block));
    for (const placed of figures) yield* tokensOf(placed, directions.get(placed.figure) ?? null);
  }
}

function* tokensOf({ figure, offset }: PlacedFigure, direction: 'up' | 'down' | null): Generator<Token> {
  const span = shift(figure.span, offset);
  const type = direction === null ? figureType(figure.kind) : direction === 'up' ? 'rateUp' : 'rateDown';
  const unit = figure.unitSpan && shift(figure.unitSpan, offset);
  // The sign of a percentage belongs to its number; other units have a colour of their own.
  if (type !== 'figure' || !unit || figure.kind === 'rate') yield { span, type };
  else {
    yield { span: { start: span.start, end: unit.start }, type };
    yield { span: unit, type: 'unit' };
    yield { span: { start: unit.end, end: span.end }, type };
  }
}

function figureType(kind: PlacedFigure['figure']['kind']): TokenType {
  switch (kind) {
    case 'date':
    case 'period':
      return 'period';
    case 'rank':
      return 'rank';
    case 'code':
      return 'code';
    case 'amount':
    case 'count':
    case 'rate':
    case 'points':
    case 'multiple':
    case 'ratio':
      return 'figure';
  }
}

/** The protocol knows no token over several lines. */
function* byLine({ text, lines }: Reading, { span, type }: Token): Generator<Token> {
  const last = lines.lineAt(Math.max(span.start, span.end - 1));
  for (let line = lines.lineAt(span.start); line <= last; line++) {
    let start = Math.max(span.start, lines.startOf(line));
    let end = Math.min(span.end, lines.startOf(line + 1));
    while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    if (start < end) yield { span: { start, end }, type };
  }
}

const isBlank = (unit: number): boolean => unit <= 32 || unit === 0x3000 || unit === 0xa0;

/** Of two tokens that overlap the one that begins first keeps its place, the other what is left of it. */
function disjoint(sorted: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let free = 0;
  for (const { span, type } of [...sorted].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(span.start, free);
    if (start >= span.end) continue;
    kept.push({ span: { start, end: span.end }, type });
    free = span.end;
  }
  return kept;
}

function limited({ lines }: Reading, tokens: readonly Token[]): ColouredText {
  const kept: Token[] = [];
  const limitedLines: number[] = [];
  for (let i = 0; i < tokens.length;) {
    const line = lines.lineAt(tokens[i]?.span.start ?? 0);
    const lineStart = lines.startOf(line);
    const nextLine = lines.startOf(line + 1);
    let end = i + 1;
    while (end < tokens.length && ((tokens[end]?.span.start ?? 0) < nextLine || line === lines.lineCount - 1)) end++;
    const onLine = tokens.slice(i, end);
    const shown = mostImportant(onLine.filter(({ span }) => span.end - lineStart <= COLOURED_COLUMNS));
    if (shown.length < onLine.length) limitedLines.push(line);
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
