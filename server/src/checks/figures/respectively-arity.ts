/**
 * “分别”前后项数不一. 工业、投资、消费分别增长5%、6%: three subjects, two values.
 *
 * Why: a value or a subject lost when the sentence was shortened.
 * Source: the text itself; 分别 gives each subject one value, in order.
 * Silent: a single short value, which may hold for all (分别下降3%); words that may count as several subjects (城乡, 存贷) where that makes
 * the numbers agree; names that have 和 or 与 inside; subjects that stand in clauses of their own.
 */
import type { Respectively } from '../../statements/tally';
import { cover, sliceOf } from '../../text/span';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';

const CODE = 'respectively-arity';

export const respectivelyArity = checkEach(CODE, 'warning', { respectively: judge });

function judge(text: string, { subjects, accepted, marker, values }: Respectively): Verdict {
  const args = {
    subjects: String(subjects.length),
    values: String(values.length),
    named: subjects.map(subject => sliceOf(text, subject)).join('、'),
    printed: values.map(({ span }) => sliceOf(text, span)).join('、'),
  };
  const common = {
    code: CODE,
    span: cover(values.map(({ span }) => span)),
    operands: [...subjects.map(span => ({ span, role: 'subject' })), { span: marker, role: 'respectively' }],
    fixes: [],
  };
  if (accepted.includes(values.length))
    return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args } };
  return {
    ...common,
    outcome: 'conflicts',
    level: 'warning',
    message: { key: values.length < Math.min(...accepted) ? 'fewer' : 'more', args },
    data: { accepted, values: values.length },
  };
}
