import { isBlank, type Line, printedLines } from '../structure/lines';
import { furnitureOf } from '../structure/furniture';
import { isNotesHeading } from '../structure/notes';
import { opensAnother } from '../structure/roots';
import { gluedTitle } from '../structure/titles';
import { GLUED, inlineTags } from '../structure/inlineTags';
import type { Marker, Reading, SkeletonNode } from '../structure/skeleton';
import { walk } from '../structure/skeleton';
import { isSpeakerByWord, looksLikeSpeaker } from '../structure/speakerWords';
import { tagFormOf } from '../structure/tagForms';

/** A list of points shorter than this stays in its paragraph. */
const SHORT_LIST = 200;

/** Offsets inside lines where a paragraph begins, in order: headings, bodies behind them, turns, points, salutations. */
export function paragraphStarts(reading: Reading): number[] {
  const { text } = reading;
  const lines = printedLines(text);
  const starts = new Set<number>();
  const headings = headingStarts(reading, starts);
  const glued = gluedLines(lines, headings);
  for (const root of reading.roots) if (root.type !== 'chrome') addPoints(text, root, glued, starts);
  const tags = new Set(inlineTags(lines).map(({ at }) => at));
  for (const at of tags) starts.add(at);
  for (const line of glued) {
    addSalutations(line, starts);
    addFormulas(line, starts);
    addThemes(line, starts);
  }
  return withoutFurniture(
    lines,
    [...starts].sort((a, b) => a - b),
    tags,
  );
}

/** Words that would be read as a caption, a date line, a title or a menu on a line of their own stay where they are. */
function withoutFurniture(lines: readonly Line[], starts: readonly number[], tags: ReadonlySet<number>): number[] {
  const kept: number[] = [];
  let next = 0;
  for (const line of lines) {
    let from = line.start;
    const own: number[] = [];
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < line.end) {
      const start = starts[next++] ?? 0;
      if (start <= line.start) continue;
      const isTitle = line === lines[0] && start === line.start + gluedTitle(line.text);
      if (isTitle || !standsForItself(line, from, start, tags)) {
        own.push(start);
        from = start;
      }
    }
    while (own.length > 0 && standsForItself(line, from, line.end, tags)) {
      own.pop();
      from = own.at(-1) ?? line.start;
    }
    for (const start of own) kept.push(start);
  }
  return kept;
}

function standsForItself(line: Line, start: number, end: number, tags: ReadonlySet<number>): boolean {
  const text = line.text.slice(start - line.start, Math.min(end, start + 200) - line.start).trim();
  const piece = { start, end, text, known: [] };
  if (furnitureOf(piece) !== null || isNotesHeading(piece) || opensAnother(text)) return true;
  const tag = start > line.start && !tags.has(start) ? tagFormOf(text) : null;
  return tag !== null && (isSpeakerByWord(tag.who) || looksLikeSpeaker(tag.who, tag.who));
}

/** Headings inside a line, and bodies glued to their heading. Adds both and gives the headings' places. */
function headingStarts({ text, roots }: Reading, starts: Set<number>): number[] {
  const inside: number[] = [];
  const bodies = new Set<number>();
  for (const { marker, heading, span } of walk(roots)) {
    if (!marker || !isFormal(marker)) continue;
    const { start } = marker.span;
    const before = printedBefore(text, start);
    if (before >= 0 && (isStop(text, before) || isColon(text, before) || bodies.has(before + 1))) {
      starts.add(start);
      inside.push(start);
    }
    if (!heading || heading.end >= span.end) continue;
    const body = skipBlanks(text, heading.end);
    // A mark behind a heading joins it to its body: （一）产业提质。项目开工.
    if (
      (isMark(text, body) && text[body] !== '“') ||
      isMark(text, heading.end - 1) ||
      text.slice(heading.end, body).includes('\n')
    )
      continue;
    if (body >= span.end) continue;
    bodies.add(heading.end);
    starts.add(body);
  }
  return inside;
}

/** Lines that are too long, or have a heading inside, have lost their paragraphs; spoken points may leave them. */
function gluedLines(lines: readonly Line[], headings: readonly number[]): Line[] {
  let next = 0;
  return lines.filter(line => {
    while ((headings[next] ?? Number.POSITIVE_INFINITY) < line.start) next++;
    return line.text.length > GLUED || (headings[next] ?? Number.POSITIVE_INFINITY) < line.end;
  });
}

/** 一是 …。二是 …。 in a glued line: each point that follows a full stop, where the list is long enough. */
function addPoints(text: string, root: SkeletonNode, glued: readonly Line[], starts: Set<number>): void {
  /** Points that others of their list follow. */
  const goesOn = new Set<SkeletonNode>();
  let next = 0;
  for (const parent of walk([root])) {
    const points = parent.children.filter(({ marker }) => marker !== null && !isFormal(marker));
    const [first] = points;
    const last = points.at(-1);
    if (!first || !last || points.length < 2) continue;
    for (const point of points) if (point !== last && isSpoken(point.marker)) goesOn.add(point);
    // 七是 … 一是 … 二是 … 八是: on lines of their own the inner list could not be told from the outer one.
    if (goesOn.has(parent) && isSpoken(first.marker)) continue;
    // —— never stands inside a paragraph.
    if (first.marker?.style !== 'dash' && last.span.end - first.span.start < SHORT_LIST) continue;
    while ((glued[next]?.end ?? Number.POSITIVE_INFINITY) <= parent.span.start) next++;
    for (let i = next, p = 0; p < points.length && i < glued.length;) {
      const [line, point] = [glued[i], points[p]];
      if (!line || !point) break;
      const { start } = point.span;
      if (start >= line.end) i++;
      else {
        const before = printedBefore(text, start);
        const opensList = p === 0 && isColon(text, before) && followsStop(text, points[1]);
        if (start > line.start && before >= 0 && (isStop(text, before) || opensList)) starts.add(start);
        p++;
      }
    }
  }
}

/** 各位代表！ opens a paragraph; behind 各位代表： at the head of a speech another one begins. */
function addSalutations({ text, start }: Line, starts: Set<number>): void {
  for (const match of text.matchAll(/[。！？!?”]\s*(?=(?:各位代表|同志们|朋友们|乡亲们)[，,：:！!])/g))
    starts.add(start + match.index + match[0].length);
  const title = gluedTitle(text);
  if (title > 0) starts.add(start + title);
  const opening = /^(?:各位代表|同志们)[：:]\s*/.exec(text.slice(title, title + 40));
  if (opening && title + opening[0].length < text.length) starts.add(start + title + opening[0].length);
}

const formula =
  /[。！!”][\s\u3000]*(?=现在[，,]我代表|做好今年|今年政府工作的总体要求|实现上述目标|(?:一年来|过去的?一年)[，,]|在(?:看到|肯定|总结)[^，,。]{0,10}成绩的同时|(?:同时[，,])?我们也?(?:要|必须)?清醒地?(?:看到|认识))|[。！!”：:][\s\u3000]*(?=今年[^，。0-9]{0,12}目标是)/g;

/** The set phrases a paragraph of a report opens with. */
function addFormulas({ text, start }: Line, starts: Set<number>): void {
  for (const match of text.matchAll(formula)) starts.add(start + match.index + match[0].length);
}

const theme =
  /[。！？!?”][\s\u3000]*(?=(?:坚持|始终|加快|推进|推动|着力|全面|深入|持续|大力|扎实|聚焦|强化|优化|深化|突出|加强|狠抓|全力|积极|完善|提升|打造|培育|统筹|促进|提高|实施|健全|切实)[\u4e00-\u9fff“”]{3,20}。[^\n]{60})/g;

/**
 * A short sentence without commas or figures that names what the next ones are about: 加快产业升级。 Where such sentences
 * stand side by side they are the text itself; a theme comes behind and before sentences of several clauses.
 */
function addThemes({ text, start }: Line, starts: Set<number>): void {
  for (const match of text.matchAll(theme)) {
    const at = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const behind = text.slice(text.indexOf('。', at) + 1, at + 160);
    if (clausesIn(before.slice(before.lastIndexOf('。') + 1)) < 2 || clausesIn(behind.split('。', 1)[0] ?? '') < 3)
      continue;
    starts.add(start + at);
  }
}

const clausesIn = (sentence: string): number => sentence.split(/[，,；;]/).length;

/** The next point begins a sentence of its own, so that the first one may begin a paragraph behind its colon. */
function followsStop(text: string, point: SkeletonNode | undefined): boolean {
  const before = point ? printedBefore(text, point.span.start) : -1;
  return before >= 0 && isStop(text, before);
}

const isSpoken = (marker: Marker | null): boolean =>
  marker?.style === 'is' || marker?.style === 'should' || marker?.style === 'ordinal';
const isFormal = ({ style }: Marker): boolean => style === 'chineseComma' || style === 'chineseParenthesis';
const isStop = (text: string, at: number): boolean =>
  '。！？!?'.includes(text[at] ?? ' ') || (isCloser(text[at]) && '。！？!?'.includes(text[at - 1] ?? ' '));
const isColon = (text: string, at: number): boolean => text[at] === '：' || text[at] === ':';
const isCloser = (mark: string | undefined): boolean => mark !== undefined && '”’）)》'.includes(mark);
const isMark = (text: string, at: number): boolean => '。，、；：！？,;:!?.（(“”》'.includes(text[at] ?? '。');

/** The place of the last printed character of the same line before an offset; -1 where the line begins there. */
function printedBefore(text: string, offset: number): number {
  let at = offset - 1;
  for (; at >= 0 && isBlank(text.charCodeAt(at)); at--) if (text[at] === '\n' || text[at] === '\r') return -1;
  return at;
}

function skipBlanks(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}
