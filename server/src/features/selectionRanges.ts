import type { Analysis } from '../analysis';
import type { SkeletonNode } from '../structure/skeleton';
import { contains, type Span, touches } from '../text/span';
import { figureAt } from './figures';
import { blockAt, clauseAt } from './sentences';

/** What “expand selection” selects at an offset, innermost first: figure, clause, sentence, paragraph, point, turn, report. */
export function selectionSteps(analysis: Analysis, offset: number): Span[] {
  const { reading } = analysis;
  const steps: Span[] = [];
  const figure = figureAt(analysis, offset);
  if (figure) steps.push(figure.span);
  const block = blockAt(reading.blocks, offset);
  if (block) {
    const sentence = { start: block.start, end: block.start + block.text.length };
    steps.push(clauseAt(reading, offset, sentence), sentence);
  }
  const paragraph = block && reading.paragraphs[block.paragraph];
  if (paragraph) steps.push(paragraph);
  steps.push(
    ...nodesAt(reading.roots, offset)
      .map(node => node.span)
      .reverse(),
  );
  steps.push({ start: 0, end: reading.text.length });
  return growing(steps.filter(step => touches(step, offset)));
}

/** The nodes an offset lies in, outermost first. */
export function nodesAt(roots: readonly SkeletonNode[], offset: number): SkeletonNode[] {
  const path: SkeletonNode[] = [];
  let nodes = roots;
  for (;;) {
    const next =
      nodes.find(({ span }) => span.start <= offset && offset < span.end) ??
      nodes.find(({ span }) => touches(span, offset));
    if (!next) return path;
    path.push(next);
    nodes = next.children;
  }
}

/** Only steps that hold all of the step before and more; one that merely overlaps it is left out. */
function growing(steps: readonly Span[]): Span[] {
  const sorted = [...steps].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [];
  for (const step of sorted) {
    const last = kept.at(-1);
    if (!last || (contains(step, last) && step.end - step.start > last.end - last.start)) kept.push(step);
  }
  return kept;
}
