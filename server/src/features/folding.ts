import type { Reading, SkeletonNode } from '../structure/skeleton';

/** Lines that fold away together, zero-based, both inclusive. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  /** How deep in the skeleton it stands, 0 for a root. */
  readonly depth: number;
}

/**
 * Folds that follow the skeleton. A node on one line does not fold; of two that begin on the same line the outer one
 * does. Where a client takes only so many, the deepest are left out first, never the tail.
 */
export function folding(reading: Reading, limit = Number.POSITIVE_INFINITY): Fold[] {
  const folds: Fold[] = [];
  const begun = new Set<number>();
  visit(reading.roots, 0);
  return folds.length > limit ? withoutDeepest(folds, limit) : folds;

  function visit(nodes: readonly SkeletonNode[], depth: number): void {
    for (const { span, children } of nodes) {
      const startLine = reading.lines.lineAt(span.start);
      const endLine = reading.lines.lineAt(Math.max(span.start, span.end - 1));
      if (endLine > startLine && !begun.has(startLine)) {
        begun.add(startLine);
        folds.push({ startLine, endLine, depth });
      }
      visit(children, depth + 1);
    }
  }
}

function withoutDeepest(folds: readonly Fold[], limit: number): Fold[] {
  const byDepth = folds.map((fold, i) => ({ fold, i })).sort((a, b) => a.fold.depth - b.fold.depth || a.i - b.i);
  const kept = byDepth.slice(0, Math.max(0, limit)).sort((a, b) => a.i - b.i);
  return kept.map(({ fold }) => fold);
}
