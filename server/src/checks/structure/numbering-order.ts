import { walk } from '../../structure/skeleton';
import type { MarkerStyle, SkeletonNode } from '../../structure/skeleton';
import type { ReportCheck, Verdict } from '../check';
import { siblingRuns } from './shared/siblings';
import type { SiblingRun } from './shared/siblings';

/** GB/T 9704-2012, 7.3.3: 一、 holds （一）, which holds 1., which holds （1）. */
const rank: Partial<Record<MarkerStyle, number>> = {
  chineseComma: 1,
  chineseParenthesis: 2,
  arabicDot: 3,
  arabicParenthesis: 4,
};

/**
 * 序号层次颠倒. （一） that holds 一、, or 首先 … 第三 with nothing second between.
 *
 * Why: a heading that lost its level, or a list of speech that lost its middle.
 * Source: GB/T 9704-2012, 7.3.3 (一、 → （一） → 1. → （1）).
 * Silent: for levels left out (一、 straight to 1.), which the standard allows, and inside turns of speech.
 */
export const numberingOrder: ReportCheck = {
  code: 'numbering-order',
  family: 'structure',
  level: 'warning',
  scope: 'report',
  *run({ reading: { text }, root }) {
    const runs = [...siblingRuns(root)].sort((a, b) => startOf(a) - startOf(b));
    for (const [i, run] of runs.entries()) {
      const { parent, members } = run;
      const first = members[0];
      if (!first) continue;
      const holder = interruptedBy(runs, i);
      if (holder) yield verdict(text, holder.higher, holder.lower, 'inverted');
      else if (first.marker.style === 'ordinal' && first.marker.number === 3 && beginsWithFirst(text, parent, first)) {
        yield verdict(text, first, parent, 'secondMissing');
      }
    }
  },
};

const startOf = ({ members }: SiblingRun): number => members[0]?.marker.span.start ?? 0;

/**
 * （二） below 二、 goes on from a （一） that stands before and above 一、: then 一、 and 二、 stand inside （一）.
 * Looks at the two runs before only: what is interrupted lies around what interrupts it.
 */
function interruptedBy(runs: readonly SiblingRun[], i: number): { higher: SkeletonNode; lower: SkeletonNode } | null {
  const run = runs[i];
  const higher = runs[i - 1];
  const lower = runs[i - 2];
  const [first, from, goesOn] = [run?.members[0], higher?.members[0], lower?.members.at(-1)];
  if (!run || !first || !from || !goesOn || higher?.members.at(-1) !== run.parent) return null;
  const [own, above] = [rank[first.marker.style], rank[from.marker.style]];
  const continues = goesOn.marker.style === first.marker.style && goesOn.marker.number + 1 === first.marker.number;
  if (own === undefined || above === undefined || above >= own || !continues || from.marker.number !== 1) return null;
  return { higher: from, lower: goesOn };
}

/** 首先 before, and neither 其次 nor 第二 between. */
function beginsWithFirst(text: string, parent: SkeletonNode, node: SkeletonNode): boolean {
  const from = Math.max(parent.span.start, node.span.start - 3000);
  const before = text.slice(from, node.span.start);
  const first = before.lastIndexOf('首先');
  if (first < 0 || !/^首先[，,]/.test(before.slice(first))) return false;
  for (const inner of walk(parent.children)) {
    if (inner.marker?.style === 'sequence' && inner.span.start < node.span.start) return false;
  }
  return !/其次|再次|第二|二是|另外|同时|还有|再一个/.test(before.slice(first));
}

function verdict(text: string, node: SkeletonNode, parent: SkeletonNode, key: string): Verdict {
  const span = node.marker?.span ?? node.head;
  const printed = (at: SkeletonNode): string =>
    text.slice(at.marker?.span.start ?? at.head.start, at.marker?.span.end ?? at.head.end);
  return {
    code: 'numbering-order',
    outcome: 'conflicts',
    level: 'warning',
    span,
    operands: [{ span: parent.head, role: 'parentHeading' }],
    message: { key, args: { marker: printed(node), parent: printed(parent) } },
    fixes: [],
  };
}
