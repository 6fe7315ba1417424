/**
 * One measure stated in two texts of the same place with two values: 2023年一般公共预算收入7.0亿元 in last year's report and 7.4亿元 for 2023 in
 * this year's.
 *
 * Same place by name, indicator, scope, days, dimension; both actual, both levels of the whole place. Disjoint under every
 * reading, since two authors may round one figure differently. Levels are revised: a warning in texts of one year by more than one
 * in a hundred, in texts of different years for nominal indicators alone and by more than ten; all else is information. Silent where the text does not say whose
 * it is, and where most of what two texts share differs: then they are of two places with one name.
 */
import { Fraction } from 'fraction.js';
import { gap } from '../../figures/interval';
import { fromPlain } from '../../figures/plainReadings';
import { type CorpusText, nameOfDocument } from '../../statements/corpusIndex';
import type { TextVerdict, WorkspaceCheck } from '../check';
import { decide } from '../shared/decision';
import { elsewhere, levelsOf, speakFromOneYear, Told, type ToldLevel } from '../shared/otherTexts';

const CODE = 'repeated-figure-differs';

export const repeatedAcrossTexts: WorkspaceCheck = {
  code: CODE,
  family: 'figures',
  level: 'warning',
  scope: 'workspace',
  *run({ texts }) {
    const before = new Told();
    for (const text of texts) {
      const byEarlier = new Map<CorpusText, TextVerdict[]>();
      for (const [key, entry] of levelsOf(text)) {
        const first = before.latest(key, text);
        const verdict = first ? judge(first, { text, entry }) : null;
        if (first && verdict) byEarlier.set(first.text, [...(byEarlier.get(first.text) ?? []), verdict]);
      }
      for (const verdicts of byEarlier.values()) if (!areOfTwoPlaces(verdicts)) yield* verdicts;
      before.add(text);
    }
  },
};

/** Two counties of one name share the year and the indicators, and nearly no value. */
function areOfTwoPlaces(verdicts: readonly TextVerdict[]): boolean {
  const conflicts = verdicts.filter(({ outcome }) => outcome === 'conflicts').length;
  return conflicts > 2 && conflicts * 2 > verdicts.length;
}

function judge({ text: earlier, entry: first }: ToldLevel, { text, entry: second }: ToldLevel): TextVerdict | null {
  if (!first.level || !second.level || first.kind !== second.kind) return null;
  const [a, b] = [fromPlain(first.level.readings), fromPlain(second.level.readings)];
  const oneYear = speakFromOneYear(earlier, text);
  const small = gap(a.union, b.union).compare(b.value.abs().mul(oneYear ? HUNDREDTH : TENTH)) <= 0;
  const decision = decide(reading => ({ implied: a[reading], printed: b[reading] }), {
    place: b.lastPlace,
    limits: [
      { applies: true, atMost: 'warning', reason: 'otherText' },
      {
        applies: small || (!oneYear && second.class !== 'nominal'),
        atMost: 'information',
        reason: 'perhapsRevised',
      },
    ],
  });
  const conflicts = decision.disjointUnder === 'union' && decision.level !== null;
  const args = {
    indicator: first.indicator,
    document: nameOfDocument(earlier.document),
    period: String(first.year ?? first.period),
    first: first.printed,
    second: second.printed,
  };
  return {
    code: CODE,
    document: text.document,
    outcome: conflicts ? 'conflicts' : 'holds',
    level: conflicts ? decision.level : null,
    span: second.span,
    operands: [elsewhere(earlier, first, 'otherText')],
    message: { key: conflicts ? 'otherText' : 'otherTextHolds', args },
    fixes: [],
    data: { ...decision, period: first.period },
  };
}

const TENTH = new Fraction(1, 10);
const HUNDREDTH = new Fraction(1, 100);
