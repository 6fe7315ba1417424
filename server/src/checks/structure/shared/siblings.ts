import { walk } from '../../../structure/skeleton';
import type { Marker, MarkerStyle, SkeletonNode } from '../../../structure/skeleton';

/** A numbered point or section. */
export interface NumberedNode extends SkeletonNode {
  readonly marker: Marker;
}

/** Points that are numbered together under one parent. */
export interface SiblingRun {
  readonly parent: SkeletonNode;
  readonly members: readonly NumberedNode[];
}

const spoken: ReadonlySet<MarkerStyle> = new Set(['is', 'should', 'ordinal']);
const uncounted: ReadonlySet<MarkerStyle> = new Set(['dash', 'side', 'sequence']);

/** 一是, 一要 and 第一 count together where one goes on for the other, as they do in speech. */
const countsWith = (a: Marker, b: Marker): boolean =>
  a.style === b.style || (spoken.has(a.style) && spoken.has(b.style) && b.number === a.number + 1);

export const isSpoken = (style: MarkerStyle): boolean => spoken.has(style);

const isNumbered = (node: SkeletonNode): node is NumberedNode => node.marker !== null;

const isCounted = (node: SkeletonNode): node is NumberedNode =>
  node.marker !== null && !uncounted.has(node.marker.style);

/** Every run of siblings with printed numbers below a root, in the order of the text. */
export function* siblingRuns(root: SkeletonNode): Generator<SiblingRun> {
  for (const parent of walk([root])) {
    const counted = parent.children.filter(isCounted);
    let members: NumberedNode[] = [];
    for (const [i, child] of counted.entries()) {
      const last = members.at(-1);
      if (last && (!countsWith(last.marker, child.marker) || isNewList(last, child, counted[i + 1]))) {
        yield { parent, members };
        members = [];
      }
      members.push(child);
    }
    if (members.length > 0) yield { parent, members };
  }
}

/** Every row of paragraphs opened by —— below a root. */
export function* dashRuns(root: SkeletonNode): Generator<SiblingRun> {
  for (const parent of walk([root])) {
    let members: NumberedNode[] = [];
    for (const child of parent.children) {
      const isDash = isNumbered(child) && child.marker.style === 'dash';
      if ((!isDash || child.marker.number === 1) && members.length > 1) yield { parent, members };
      if (!isDash || child.marker.number === 1) members = [];
      if (isDash) members.push(child);
    }
    if (members.length > 1) yield { parent, members };
  }
}

/** One begins a new list, unless what follows counts on as if it had not been there (1, 2, 1, 4). */
function isNewList(last: NumberedNode, child: NumberedNode, next: NumberedNode | undefined): boolean {
  if (child.marker.number !== 1) return false;
  return (
    next === undefined || next.marker.style !== child.marker.style || next.marker.number !== last.marker.number + 2
  );
}

/** Whether a point opens its line. */
export const opensLine = (text: string, { marker }: NumberedNode): boolean =>
  /(?:^|[\r\n])[ \t\u3000\u00a0]*$/.test(text.slice(Math.max(0, marker.span.start - 12), marker.span.start));

/** The text from one sibling to the next, with the markers of what stands inside it blanked out. */
export function ownText(text: string, node: NumberedNode, end: number): string {
  let own = '';
  let from = node.marker.span.end;
  for (const { marker } of walk(node.children)) {
    if (!marker || marker.span.start < from) continue;
    own += `${text.slice(from, marker.span.start)}。`;
    from = marker.span.end;
  }
  return own + text.slice(from, Math.max(from, end));
}
