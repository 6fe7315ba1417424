import type { Span } from '../../../text/span';
import type { Verdict } from '../../check';

/** A matter of form with one right form: at information level, put right together with all others of its kind. */
export const typographicSlip = (code: string, span: Span, printed: string, repaired: string): Verdict => ({
  code,
  outcome: 'conflicts',
  level: 'information',
  span,
  operands: [],
  message: { key: 'form', args: { printed, repaired } },
  fixes: [{ key: 'replaceWord', args: { repaired }, edits: [{ span, text: repaired }], typographic: true }],
});
