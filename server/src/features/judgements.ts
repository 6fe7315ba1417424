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
