import { shift } from '../text/span';
import type { Verdict } from './check';

/** The same verdict with all its offsets moved, from a block to the text the block stands in. */
export function shiftVerdict(verdict: Verdict, by: number): Verdict {
  return {
    ...verdict,
    span: shift(verdict.span, by),
    operands: verdict.operands.map(operand =>
      operand.elsewhere ? operand : { ...operand, span: shift(operand.span, by) },
    ),
    fixes: verdict.fixes.map(fix => ({
      ...fix,
      edits: fix.edits.map(edit => ({ ...edit, span: shift(edit.span, by) })),
    })),
  };
}
