import type { Span } from '../text/span';
import type { Furniture } from './furniture';
import {
  furnitureOf,
  isEmptyLabel,
  isPageControl,
  isPlaceAndDate,
  isSignature,
  isTitleLike,
  linesOfSplitLabel,
} from './furniture';
import { type Line, trimmed } from './lines';
import type { FoundMarker } from './markers';
import { markersIn } from './markers';
import { markersOfWrapped } from './wrappedMarkers';
import { isNotesHeading } from './notes';
import { outlinePoints } from './outline';
import type { OutlinePoint } from './outline';
import { plainHeadings } from './plainHeadings';
import type { PlacedMarker } from './runs';
import { placeMarkers } from './runs';
import type { BlockRole, SkeletonNode } from './skeleton';
import { themePoints } from './themes';
import type { TaggedLine } from './tags';
import { gluedTitle } from './titles';
import { findTags } from './tags';
import { branch, freeze, nest, plainNode } from './tree';
import type { Wrapping } from './wrapped';

type Node = Omit<SkeletonNode, 'children'>;

/** One text of a file, read: its node, and for each of its lines what is cut out of it before figures are read. */
export interface ReadReport {
  readonly node: SkeletonNode;
  /** Per line: what the whole line is; null for a line that is left out (captions, metadata). */
  readonly roles: readonly (BlockRole | null)[];
  /** Tags, markers and ends of headings in the order of the text: spans to cut out; an empty one only cuts. */
  readonly cuts: readonly Cut[];
}

export interface Cut {
  readonly span: Span;
  /** What the text behind the cut is, up to the next cut or the end of the line. */
  readonly role: BlockRole;
}

/** Reads the lines of one text. `title` is given where the first line is an item of a list page. */
export function readReport(text: string, lines: readonly Line[], title: Span | null, wrapping: Wrapping): ReadReport {
  const furniture = classify(lines);
  const tags = findTags(lines, furniture, title ? 1 : 0);
  const front = title ? 1 : frontMatter(lines, furniture, tags);
  const glued = front === 0 ? gluedTitleOf(lines[0]) : null;
  const heading = title ?? glued ?? titleOf(lines, furniture, front);
  const notesFrom = lines.findIndex((line, i) => i > lines.length / 2 && isNotesHeading(line));
  const parts = divide(lines, furniture, tags, front, notesFrom < 0 ? lines.length : notesFrom);

  const nodes: Node[] = [];
  const cuts: Cut[] = [];
  for (const part of parts) collect(text, lines, wrapping, part, nodes, cuts);
  if (glued) {
    cuts.push({ span: { start: glued.start, end: glued.start }, role: 'title' });
    cuts.push({ span: { start: glued.end, end: glued.end }, role: 'body' });
  }
  if (notesFrom >= 0) nodes.push(notesNode(lines, notesFrom));
  for (const node of furnitureNodes(lines, furniture)) nodes.push(node);
  nodes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

  const first = lines[0];
  const span = { start: first?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const head = heading ?? firstWords(first, span);
  const node = freeze(nest(branch({ ...plainNode('report', span, head), heading }), nodes));
  const roles = lines.map((line, i): BlockRole | null => {
    if (furniture[i]) return null;
    return i < front || (i === 0 && title) || isPlaceAndDate(line) ? 'title' : 'body';
  });
  return { node, roles, cuts: cuts.sort((a, b) => a.span.start - b.span.start) };
}

/** A stretch of lines whose markers are numbered together: what stands before the turns, or one turn. */
interface Part {
  readonly tagged: TaggedLine | null;
  readonly lines: readonly number[];
  readonly start: number;
  readonly end: number;
}

function divide(
  lines: readonly Line[],
  furniture: readonly (Furniture | null)[],
  tags: readonly (TaggedLine | null)[],
  front: number,
  until: number,
): Part[] {
  const parts: Part[] = [];
  const outside: number[] = [];
  let current: { tagged: TaggedLine; lines: number[] } | null = null;
  const close = (): void => {
    if (current) parts.push(partOf(current.tagged, current.lines, lines));
    current = null;
  };
  for (let i = front; i < until; i++) {
    const tagged = tags[i];
    const line = lines[i];
    if (!line) continue;
    if (tagged) {
      close();
      current = { tagged, lines: [i] };
    } else if (furniture[i]) continue;
    else if (!current || opensSectionOfTurns(lines, tags, i)) {
      close();
      outside.push(i);
    } else current.lines.push(i);
  }
  close();
  const end = lines[until - 1]?.end ?? 0;
  return [{ tagged: null, lines: outside, start: lines[0]?.start ?? 0, end }, ...parts];
}

function partOf(tagged: TaggedLine, own: readonly number[], lines: readonly Line[]): Part {
  return { tagged, lines: own, start: tagged.tag.span.start, end: lines[own.at(-1) ?? 0]?.end ?? 0 };
}

/** A heading between turns, no sentence: the next line opens a turn, or is such a heading itself. */
function opensSectionOfTurns(lines: readonly Line[], tags: readonly (TaggedLine | null)[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const line = lines[i];
    if (
      !line ||
      line.text.length > 80 ||
      /[。；！？]/.test(line.text) ||
      !/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/.test(line.text)
    )
      return false;
    if (tags[i + 1]) return true;
  }
  return false;
}

function collect(
  text: string,
  lines: readonly Line[],
  wrapping: Wrapping,
  part: Part,
  nodes: Node[],
  cuts: Cut[],
): void {
  const { tagged } = part;
  if (tagged) {
    const { tag } = tagged;
    const head =
      tag.span.end > tag.span.start ? tag.span : { start: part.start, end: lines[part.lines[0] ?? 0]?.end ?? part.end };
    nodes.push({ ...plainNode('turn', { start: part.start, end: part.end }, head), speaker: tag });
    const opening = lines[part.lines[0] ?? 0];
    cuts.push({ span: { start: tag.span.start, end: (opening?.start ?? tag.span.start) + tagged.body }, role: 'body' });
  }
  const found: FoundMarker[] = [];
  part.lines.forEach((index, i) => {
    const line = lines[index];
    if (!line) return;
    const from = i === 0 && tagged ? tagged.body : 0;
    if (wrapping.sentence[index - 1] && i > 0) return;
    const markers = wrapping.sentence[index]
      ? markersOfWrapped(lines, index, from, wrapping)
      : markersIn(line, from, index);
    for (const marker of markers) found.push(marker);
  });
  const placed = placeMarkers(found);
  const headings = tagged ? [] : plainHeadings(text, lines, withoutMarkers(part.lines, placed), part.end);
  const bounds = headings.filter(({ outermost }) => outermost).map(({ node }) => node.span.start);
  for (const { node, number } of headings) {
    nodes.push(node);
    cuts.push({ span: number, role: 'heading' });
  }
  let next = 0;
  for (const point of outlinePoints(text, lines, placed, part.end, tagged !== null, wrapping.ends)) {
    while ((bounds[next] ?? part.end) <= point.node.span.start && next < bounds.length) next++;
    nodes.push(endingBefore(text, bounds[next] ?? part.end, point.node));
    cutPoint(point, cuts);
  }
  if (!tagged) for (const theme of themePoints(lines, part.lines, placed, wrapping)) nodes.push(theme);
}

function withoutMarkers(indices: readonly number[], placed: readonly PlacedMarker[]): number[] {
  const numbered = new Set(placed.filter(({ opensLine }) => opensLine).map(({ line }) => line));
  return indices.filter(index => !numbered.has(index));
}

function endingBefore(text: string, bound: number, node: Node): Node {
  const { start, end } = node.span;
  return bound >= end ? node : { ...node, span: trimmed(text, start, Math.max(bound, node.head.end)) };
}

function cutPoint({ node, headingOnly }: OutlinePoint, cuts: Cut[]): void {
  const { marker, heading } = node;
  if (!marker) return;
  const isHeading = headingOnly && heading !== null;
  cuts.push({ span: marker.span, role: isHeading ? 'heading' : 'body' });
  if (isHeading) cuts.push({ span: { start: heading.end, end: heading.end }, role: 'body' });
}

/** Captions and metadata by line, with the value below a label that stands alone. */
function classify(lines: readonly Line[]): (Furniture | null)[] {
  const kinds = lines.map(furnitureOf);
  lines.forEach((line, i) => {
    const value = lines[i + 1];
    const split = linesOfSplitLabel(lines, i);
    if (split > 0) kinds.fill('metadata', i, i + split);
    else if (
      kinds[i] === 'metadata' &&
      isEmptyLabel(line) &&
      !isPageControl(line) &&
      value &&
      value.text.length <= 40 &&
      !kinds[i + 1]
    )
      kinds[i + 1] = 'metadata';
  });
  return kinds;
}

/** A node for each caption and each line of metadata; a label with its value, and buttons in a row, are one. */
function furnitureNodes(lines: readonly Line[], furniture: readonly (Furniture | null)[]): Node[] {
  const nodes: Node[] = [];
  furniture.forEach((kind, i) => {
    const line = lines[i];
    const before = lines[i - 1];
    if (!kind || !line) return;
    const last = kind === 'metadata' && furniture[i - 1] === kind ? nodes.at(-1) : undefined;
    const isValue = before !== undefined && isEmptyLabel(before) && !isPageControl(before) && !isPageControl(line);
    if (!last || !(isValue || isPageControl(line) || /^[】\]]$/.test(line.text)))
      nodes.push(plainNode(kind, spanOf(line), spanOf(line)));
    else {
      const span = { start: last.span.start, end: line.end };
      nodes[nodes.length - 1] = { ...last, span, head: isValue ? span : last.head };
    }
  });
  return nodes;
}

/** How many of the first lines are title, place, date and signature: those before the first line of speech. */
function frontMatter(
  lines: readonly Line[],
  furniture: readonly (Furniture | null)[],
  tags: readonly (TaggedLine | null)[],
): number {
  let i = 0;
  for (; i < Math.min(lines.length, 14); i++) {
    const line = lines[i];
    if (!line || tags[i]) break;
    if (furniture[i] || isTitleLike(line) || isPlaceAndDate(line)) {
      if (
        /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十][是要])/.test(
          line.text,
        )
      )
        break;
      continue;
    }
    break;
  }
  return i === lines.length && i > 1 ? 1 : i;
}

function titleOf(lines: readonly Line[], furniture: readonly (Furniture | null)[], front: number): Span | null {
  let placeAndDate: Span | null = null;
  for (let i = 0; i < front; i++) {
    const line = lines[i];
    if (!line || furniture[i] || isSignature(line) || /^(?:新华社|[^\u4e00-\u9fff]*$)/.test(line.text)) continue;
    if (isPlaceAndDate(line)) {
      const dashes = /^[—–―\-\s]*/.exec(line.text)?.[0].length ?? 0;
      placeAndDate ??= { start: line.start + dashes, end: line.end };
      continue;
    }
    if (endsPlaceAndDate(lines[i - 1], line)) continue;
    const mark = /^#+\s*/.exec(line.text)?.[0].length ?? 0;
    // A menu item above the title is shorter than the title under it.
    const next = lines[i + 1];
    const isMenuItem = line.text.length <= 6 && !/(?:报告|实录|公报|讲话|发言)$/.test(line.text);
    if (isMenuItem && i + 1 < front && next && next.text.length >= 10 && !furniture[i + 1]) continue;
    return { start: line.start + mark, end: line.end };
  }
  return placeAndDate;
}

/** The second line of a place and date that was broken in two: `——2026年1月26日在某省第十四届` / `人民代表大会第五次会议上`. */
const endsPlaceAndDate = (before: Line | undefined, { text }: Line): boolean =>
  before !== undefined && isPlaceAndDate(before) && !/上[)）]?$/.test(before.text) && /会议?上[)）]?$/.test(text);

function gluedTitleOf(line: Line | undefined): Span | null {
  const length = line ? gluedTitle(line.text) : 0;
  return line && length > 0 ? { start: line.start, end: line.start + length } : null;
}

function firstWords(line: Line | undefined, span: Span): Span {
  if (!line) return span;
  const comma = line.text.slice(0, 60).search(/[，,。！？：:；;]/);
  return { start: line.start, end: comma > 0 ? line.start + comma : Math.min(line.end, line.start + 40) };
}

function notesNode(lines: readonly Line[], from: number): Node {
  const line = lines[from];
  const span = { start: line?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const head = line ? spanOf(line) : span;
  return { ...plainNode('section', span, head), heading: head };
}

const spanOf = ({ start, end }: Line): Span => ({ start, end });
