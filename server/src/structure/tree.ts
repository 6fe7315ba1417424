import type { Span } from '../text/span';
import type { SkeletonNode } from './skeleton';

/** A node while its children are still being collected. */
export interface Branch {
  readonly node: Omit<SkeletonNode, 'children'>;
  readonly children: Branch[];
}

export const branch = (node: Omit<SkeletonNode, 'children'>): Branch => ({ node, children: [] });

export const plainNode = (type: SkeletonNode['type'], span: Span, head: Span): Omit<SkeletonNode, 'children'> => ({
  type,
  span,
  head,
  heading: null,
  marker: null,
  speaker: null,
});

/**
 * Nests nodes by their spans: each becomes a child of the smallest one that holds it. The nodes come sorted by start,
 * holders before what they hold; an end that reaches beyond its holder is drawn in.
 */
export function nest(root: Branch, nodes: readonly Omit<SkeletonNode, 'children'>[]): Branch {
  const open: Branch[] = [root];
  for (const node of nodes) {
    let holder = open.at(-1) ?? root;
    while (open.length > 1 && holder.node.span.end <= node.span.start) {
      open.pop();
      holder = open.at(-1) ?? root;
    }
    const end = Math.min(node.span.end, holder.node.span.end);
    if (end <= node.span.start) continue;
    const drawnIn =
      end < node.span.end ? { ...node, span: { start: node.span.start, end }, head: within(node.head, end) } : node;
    const next = branch(drawnIn);
    holder.children.push(next);
    open.push(next);
  }
  return root;
}

const within = ({ start, end }: Span, limit: number): Span => ({ start, end: Math.min(end, limit) });

/** The finished, immutable nodes. Iterative where it matters is not needed: nesting is bounded by the styles of markers. */
export function freeze({ node, children }: Branch): SkeletonNode {
  return { ...node, children: children.map(freeze) };
}
