import type { Span } from '../text/span';
import { gluedHeadingAfter, headingAfter, themeAfter } from './headings';
import { closingWords } from './closingWords';
import type { Line } from './lines';
import { trimmed } from './lines';
import type { PlacedMarker } from './runs';
import type { SkeletonNode } from './skeleton';

type Node = Omit<SkeletonNode, 'children'>;

/** A point or section with the place where the text it introduces begins. */
export interface OutlinePoint {
  readonly node: Node;
  /** True where the heading stands for itself, in front of the body or alone on its line. */
  readonly headingOnly: boolean;
}

/**
 * The points and sections of one report or turn. `end` is where the report or turn ends. Sections are 一、 and （一）
 * outside turns; all else are points.
 */
export function outlinePoints(
  text: string,
  lines: readonly Line[],
  placed: readonly PlacedMarker[],
  end: number,
  insideTurn: boolean,
  lineEnds: readonly number[],
): OutlinePoint[] {
  const depths = placed.map(depthOf);
  const ends = endsOf(placed, depths, end, lineEnds, lines);
  return placed.map((marker, i) => {
    const next = placed[i + 1];
    const lineEnd = Math.min(lineEnds[marker.line] ?? end, end);
    const limit = next && next.span.start < lineEnd ? next.span.start : lineEnd;
    const span = trimmed(text, marker.span.start, Math.max(ends[i] ?? end, marker.span.end));
    const formal = marker.style === 'chineseComma' || marker.style === 'chineseParenthesis';
    const { heading, headingOnly } = headingOf(text, marker, limit, formal, lineEnd);
    const node: Node = {
      type: formal && !insideTurn ? 'section' : 'point',
      span,
      head: { start: marker.span.start, end: heading?.end ?? marker.span.end },
      heading,
      marker: { span: marker.span, style: marker.style, number: marker.number },
      speaker: null,
    };
    return { node, headingOnly };
  });
}

function headingOf(
  text: string,
  marker: PlacedMarker,
  limit: number,
  formal: boolean,
  lineEnd: number,
): { heading: Span | null; headingOnly: boolean } {
  const from = marker.span.end;
  const alone = marker.opensLine && limit === lineEnd;
  if (formal) {
    const glued = gluedHeadingAfter(text, from, limit);
    if (glued) return { heading: glued, headingOnly: true };
    const heading = headingAfter(text, from, limit, alone || limit < lineEnd);
    return { heading, headingOnly: heading !== null };
  }
  const shortLine = alone && limit - from <= 40 && !/[。；;！？]/.test(text.slice(from, limit));
  return { heading: themeAfter(text, from, limit), headingOnly: shortLine };
}

function depthOf(marker: PlacedMarker): number {
  let depth = 0;
  for (let parent = marker.run.parent; parent && depth < 40; parent = parent.run.parent) depth++;
  return depth;
}

/** A point ends where the next one that is not inside it begins; the last of a list at the end of its line. */
function endsOf(
  placed: readonly PlacedMarker[],
  depths: readonly number[],
  end: number,
  lineEnds: readonly number[],
  lines: readonly Line[],
): number[] {
  const ends: number[] = placed.map(() => end);
  const open: number[] = [];
  // `next` is the index of the marker that closes it: those between stand inside.
  const close = (i: number, at: number, next: number): void => {
    const bound = Math.min(at, lineBound(placed[i], lineEnds, placed[next - 1]) ?? at);
    ends[i] = closingWords(placed, i, next, bound, lines) ?? bound;
  };
  placed.forEach((marker, i) => {
    for (let top = open.at(-1); top !== undefined && (depths[top] ?? 0) >= (depths[i] ?? 0); top = open.at(-1)) {
      close(top, marker.span.start, i);
      open.pop();
    }
    open.push(i);
  });
  for (const i of open) close(i, end, placed.length);
  return ends;
}

/**
 * The end of the line for the last of a list that stands inside one line, or whose other points have one line each; of the
 * line of `last`, the last marker inside it, where a list inside it goes on in other lines.
 */
function lineBound(
  marker: PlacedMarker | undefined,
  lineEnds: readonly number[],
  last: PlacedMarker | undefined,
): number | null {
  if (!marker || marker.run.members.at(-1) !== marker) return null;
  const { members, opensLine, style } = marker.run;
  if (style === 'chineseComma' || style === 'chineseParenthesis') return null;
  const lineEnd = lineEnds[Math.max(marker.line, last?.line ?? 0)] ?? null;
  if (!opensLine) return lineEnd;
  const consecutive = members.every((member, i) => i === 0 || member.line - (members[i - 1]?.line ?? 0) <= 1);
  return consecutive && members.length > 1 ? lineEnd : null;
}
