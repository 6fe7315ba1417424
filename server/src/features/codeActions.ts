import type { Analysis } from '../analysis';
import type { Finding, Fix, TextEdit } from './judgements';
import { overlaps, type Span, touches } from '../text/span';

/** A fix the user may choose, with the words it leaves. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** What will stand there: the shortest stretch that holds all edits. */
  readonly after: string;
}

/** The findings a selection touches. */
export const findingsAt = ({ findings }: Analysis, selection: Span): Finding[] =>
  findings.filter(
    ({ span }) => overlaps(span, selection) || touches(span, selection.start) || touches(span, selection.end),
  );

/** The fixes of every finding a selection touches, in the order the checks give them. None is preferred. */
export function offeredFixes(analysis: Analysis, selection: Span): OfferedFix[] {
  const { reading } = analysis;
  return findingsAt(analysis, selection).flatMap(finding =>
    finding.fixes.map(fix => ({ finding, fix, after: resultOf(reading.text, fix.edits) })),
  );
}

/** All typographic fixes of a text that do not touch each other. Never a change of a figure. */
export function typographicEdits({ findings }: Analysis): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ typographic }) => typographic);
    if (
      fix &&
      fix.edits.every(({ span }) => !edits.some(other => touches(other.span, span.start) || overlaps(other.span, span)))
    ) {
      edits.push(...fix.edits);
    }
  }
  return edits;
}

function resultOf(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const first = sorted[0]?.span.start ?? 0;
  const last = Math.max(first, ...sorted.map(({ span }) => span.end));
  let after = '';
  let at = first;
  for (const { span, text: inserted } of sorted) {
    after += text.slice(at, span.start) + inserted;
    at = Math.max(at, span.end);
  }
  return after + text.slice(at, last);
}
