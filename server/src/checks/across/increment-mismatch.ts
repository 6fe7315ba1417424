/**
 * A level and by how much it grew within a year in one text, against the level of the year before in another text of the same
 * place: 2024年高新技术企业净增30家,达到470家 in this year's report, 2023年…430家 in last year's.
 *
 * Information at most, since levels are revised. Silent where the text itself states what was, on rates, and where the miss is
 * below half a hundredth of the level.
 */
import { Fraction } from 'fraction.js';
import { add, gap, type Interval, negate } from '../../figures/interval';
import { fromPlain } from '../../figures/plainReadings';
import { exactText } from '../../figures/readings';
import { nameOfDocument, type PlainStep } from '../../statements/corpusIndex';
import type { TextVerdict, WorkspaceCheck } from '../check';
import { decide, type Reading } from '../shared/decision';
import { elsewhere, type LevelAndBase, withYearBeforeElsewhere } from '../shared/otherTexts';

const CODE = 'increment-mismatch';

export const incrementAcrossTexts: WorkspaceCheck = {
  code: CODE,
  family: 'figures',
  level: 'error',
  scope: 'workspace',
  *run({ texts }) {
    for (const pair of withYearBeforeElsewhere(texts)) {
      const step = pair.now.entry.level?.step;
      const verdict = step ? judge(pair, step) : null;
      if (verdict) yield verdict;
    }
  },
};

function judge({ now: { text, entry }, base: { text: earlier, entry: before }, year }: LevelAndBase, step: PlainStep) {
  if (!entry.level || !before.level || !step.readings || entry.kind === 'rate') return null;
  const [v, b, d] = [entry.level.readings, before.level.readings, step.readings].map(fromPlain);
  if (!v || !b || !d) return null;
  const reached = (reading: Reading): Interval => add(b[reading], step.falls ? negate(d[reading]) : d[reading]);
  const decision = decide(reading => ({ implied: reached(reading), printed: v[reading] }), {
    place: v.lastPlace,
    limits: [{ applies: true, atMost: 'information', reason: 'otherText' }],
  });
  const small = gap(reached('union'), v.union).compare(v.value.abs().mul(HALF_A_HUNDREDTH)) < 0;
  const conflicts = decision.disjointUnder === 'union' && decision.level !== null && !small;
  const args = {
    document: nameOfDocument(earlier.document),
    year: String(year),
    base: before.printed,
    sign: step.falls ? '−' : '＋',
    increment: step.printed,
    level: entry.printed,
  };
  const verdict: TextVerdict = {
    code: CODE,
    document: text.document,
    outcome: conflicts ? 'conflicts' : 'holds',
    level: conflicts ? decision.level : null,
    span: step.span,
    operands: [elsewhere(earlier, before, 'base'), { span: entry.span, role: 'level' }],
    message: { key: conflicts ? 'otherText' : 'otherTextHolds', args },
    fixes: [],
    data: { ...decision, reached: exactText(step.falls ? b.value.sub(d.value) : b.value.add(d.value)) },
  };
  return verdict;
}

const HALF_A_HUNDREDTH = new Fraction(1, 200);
