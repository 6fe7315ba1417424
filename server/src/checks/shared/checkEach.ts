import type { Statement } from '../../statements/statement';
import type { Level, SentenceCheck, Verdict } from '../check';

type Related<R extends Statement['relation']> = Extract<Statement, { readonly relation: R }>;

/** A check of the family `figures` that judges every statement of one relation by itself. */
export function checkEach<R extends Statement['relation']>(
  code: string,
  level: Level,
  relation: R,
  judge: (text: string, statement: Related<R>) => Verdict | null,
): SentenceCheck {
  const concerns = (statement: Statement): statement is Related<R> => statement.relation === relation;
  return {
    code,
    family: 'figures',
    level,
    scope: 'sentence',
    needs: 'statements',
    *run({ text, statements }) {
      for (const statement of statements) {
        const verdict = concerns(statement) ? judge(text, statement) : null;
        if (verdict) yield verdict;
      }
    },
  };
}
