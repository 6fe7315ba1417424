import type { Statement } from '../../statements/statement';
import type { Level, SentenceCheck, SentenceSubject, Verdict } from '../check';

type Relation = Statement['relation'];
type Related<R extends Relation> = Extract<Statement, { readonly relation: R }>;

/** How the statements of each relation are judged, one by one; those of others are passed over. */
export type Judges = { readonly [R in Relation]?: (text: string, statement: Related<R>) => Verdict | null };

/** What the judges say of a sentence, in the order of its statements. */
export function eachStatement(judges: Judges): (subject: SentenceSubject) => Iterable<Verdict> {
  return function* ({ text, statements }) {
    for (const statement of statements) {
      // Judge and statement are of one relation, which the compiler cannot tell of a table.
      const judge = judges[statement.relation] as ((text: string, statement: Statement) => Verdict | null) | undefined;
      const verdict = judge?.(text, statement);
      if (verdict) yield verdict;
    }
  };
}

/** A check of the family `figures` that judges each statement by itself. */
export const checkEach = (code: string, level: Level, judges: Judges): SentenceCheck => ({
  code,
  family: 'figures',
  level,
  scope: 'sentence',
  needs: 'statements',
  run: eachStatement(judges),
});
