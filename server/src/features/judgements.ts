import type { Analysis } from '../analysis';
import type { Span } from '../text/span';

// Features know no check; they know what an analysis says.
export type Verdict = Analysis['verdicts'][number];
export type Finding = Analysis['findings'][number];
export type Fix = Finding['fixes'][number];
export type TextEdit = Fix['edits'][number];

/** The places of a verdict in its own text: those it compares with may stand in others. */
export const spansIn = ({ span, operands }: Pick<Verdict, 'span' | 'operands'>): Span[] => [
  span,
  ...operands.flatMap(operand => (operand.elsewhere ? [] : [operand.span])),
];

/**
 * Which verdicts a person called right, with the finding that was accepted: a finding stands for its own verdict and for those
 * of other relations that were broken by the same figure.
 */
export function acceptedAs({ acceptedFindings }: Analysis, verdicts: readonly Verdict[]): Map<Verdict, Finding> {
  const accepted = new Map<Verdict, Finding>();
  if (acceptedFindings.length === 0) return accepted;
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'conflicts') continue;
    const finding = acceptedFindings.find(each => standsFor(each, verdict));
    if (finding) accepted.set(verdict, finding);
  }
  return accepted;
}

function standsFor(finding: Finding, verdict: Verdict): boolean {
  if (!spansIn(verdict).some(span => isSame(span, finding.span))) return false;
  if (finding.code === verdict.code) return spansIn(finding).some(span => isSame(span, verdict.span));
  return finding.alsoConflicts.includes(verdict.code);
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
