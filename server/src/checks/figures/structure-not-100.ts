/**
 * The structure of industries whose shares do not make 100: 5.1:42.3:53.6 (101.0).
 *
 * Warning where the sum misses 100 by more than half a unit of the last place per term, error where 100 is outside what
 * all readings of the terms allow (half a unit below, a unit above each). No price basis excuses it. The words must speak
 * of a structure, and the sum must be near 100: 1:1.5:3 and scores are none.
 */
import { Fraction } from 'fraction.js';
import type { Structure } from '../../statements/statement';
import { exactText } from '../../figures/readings';
import type { Numeral } from '../../text/numeral';
import { lastPlace, valueOf } from '../../text/numeral';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import { sliceOf } from '../../text/span';

const CODE = 'structure-not-100';

export const structureNot100 = checkEach(CODE, 'error', { structure: judge });

const HUNDRED = new Fraction(100);

function judge(text: string, { ratio, subject }: Structure): Verdict | null {
  const sum = ratio.terms.reduce((total, term) => total.add(valueOf(term)), new Fraction(0));
  const miss = sum.sub(HUNDRED);
  // 1:1.5:3 under a word that may mean something else is no structure
  if (miss.abs().compare(subject === 'certain' ? 1000 : 15) > 0) return null;
  const places = ratio.terms.map(lastPlace).reduce((total, place) => total.add(place), new Fraction(0));
  const half = places.div(2);
  // 100 outside [Σ − Σu/2, Σ + Σu]
  const impossible = HUNDRED.compare(sum.sub(half)) < 0 || HUNDRED.compare(sum.add(places)) > 0;
  const unlikely = miss.abs().compare(half) > 0;
  const args = {
    ratio: sliceOf(text, ratio.span),
    terms: ratio.terms.map(term => exactText(valueOf(term))).join('+'),
    sum: exactText(sum),
    miss: exactText(miss.abs()),
  };
  const common = {
    code: CODE,
    span: ratio.span,
    operands: [],
    data: { sum: exactText(sum), tolerance: exactText(half) },
  };
  if (!unlikely) return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args }, fixes: [] };
  return {
    ...common,
    outcome: 'conflicts',
    level: impossible && subject === 'certain' ? 'error' : 'warning',
    message: { key: miss.compare(0) > 0 ? 'above' : 'below', args },
    fixes: ratio.terms.flatMap((term, i) => termFix(text, ratio.span, ratio.terms, term, i, miss)),
  };
}

/** Each term as it would have to be for the others to stand. */
function termFix(
  text: string,
  span: Structure['ratio']['span'],
  terms: readonly Numeral[],
  term: Numeral,
  i: number,
  miss: Fraction,
) {
  const value = valueOf(term).sub(miss);
  if (value.compare(0) <= 0) return [];
  const printed = sliceOf(text, span);
  const colon = /[:：∶︰]/.exec(printed)?.[0];
  if (!colon) return [];
  const all = terms.map((other, j) => (j === i ? exactText(value) : exactText(valueOf(other)))).join(colon);
  return [{ key: 'recompute', args: { to: all }, edits: [{ span, text: all }] }];
}
