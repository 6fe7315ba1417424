/**
 * A part that is larger than what it is part of: 共8个项目,其中开工10个.
 *
 * The part stands behind 其中; it is held against the largest figure in its unit before it, so that a wrong guess at the
 * whole cannot mark it. Silent where the words turn to another account (累计, 达到, 总数), and where a unit that counts
 * anything (个, 项, 处) may count two kinds of things.
 */
import { liesAbove } from '../../figures/interval';
import { readings } from '../../figures/readings';
import type { Parts } from '../../statements/statement';
import type { Level, SentenceCheck, Verdict } from '../check';
import { bareText } from '../shared/wording';

const CODE = 'part-exceeds-whole';

export const partExceedsWhole: SentenceCheck = {
  code: CODE,
  family: 'figures',
  level: 'error',
  scope: 'sentence',
  needs: 'statements',
  *run({ text, statements }) {
    for (const statement of statements) {
      if (statement.relation === 'parts') yield* judge(text, statement);
    }
  },
};

function* judge(text: string, { whole, parts, sameThing }: Parts): Generator<Verdict> {
  const all = readings(whole);
  if (!all || sameThing === 'unknown') return;
  for (const part of parts) {
    const some = readings(part);
    if (!some) continue;
    const level: Level | null = liesAbove(some.union, all.union)
      ? sameThing === 'certain'
        ? 'error'
        : 'warning'
      : null;
    const args = { part: bareText(text, part), whole: bareText(text, whole) };
    const common = { code: CODE, span: part.span, operands: [{ span: whole.span, role: 'whole' }] };
    if (level === null) yield { ...common, outcome: 'holds', level, message: { key: 'holds', args }, fixes: [] };
    else
      yield {
        ...common,
        outcome: 'conflicts',
        level,
        message: { key: 'conflict', args },
        fixes: [],
        data: { sameThing },
      };
  }
}
