import type { Span } from '../../../text/span';
import type { Fix, Level, Message, Operand, Verdict } from '../../check';

/** What the number checks say of one place. */
interface Conflict {
  readonly code: string;
  readonly level: Level;
  readonly span: Span;
  readonly message: Message;
  readonly fixes?: readonly Fix[];
  readonly operands?: readonly Operand[];
}

/** A verdict on the way a number is written; such a check has nothing to say where all is well. */
export const conflict = ({ fixes = [], operands = [], ...facts }: Conflict): Verdict => ({
  ...facts,
  outcome: 'conflicts',
  fixes,
  operands,
});

/** A fix that puts `to` in the place of `span`. */
export const rewrite = (span: Span, to: string, typographic = false): Fix => ({
  key: 'rewrite',
  args: { to },
  edits: [{ span, text: to }],
  ...(typographic ? { typographic } : {}),
});
