/**
 * A level and its growth in one text against the level of the year before in another text of the same place: 2024年…12.0亿元,增长5%
 * in this year's report, 2023年…11.0亿元 in last year's.
 *
 * Information at most, since levels are revised from one year to the next. Same place by name, indicator, scope, dimension; the
 * rate is year on year; disjoint under every reading. Silent on growth at constant prices or on a comparable basis, on samples
 * that change each year (规上), where the text itself states what was, and where the miss is below half a point.
 */
import { Fraction } from 'fraction.js';
import { gap } from '../../figures/interval';
import { fromPlain } from '../../figures/plainReadings';
import { type CorpusEntry, nameOfDocument, type PlainRate } from '../../statements/corpusIndex';
import type { TextVerdict, WorkspaceCheck } from '../check';
import { untestedGrowthOf } from '../shared/basis';
import { decide } from '../shared/decision';
import { growth, signed } from '../shared/growth';
import { elsewhere, type ToldLevel, withYearBeforeElsewhere } from '../shared/otherTexts';
import { percent, percentRange } from '../shared/wording';

const CODE = 'growth-mismatch';

export const growthAcrossTexts: WorkspaceCheck = {
  code: CODE,
  family: 'figures',
  level: 'error',
  scope: 'workspace',
  *run({ texts }) {
    for (const { now, base, year } of withYearBeforeElsewhere(texts)) {
      const rate = now.entry.level?.rate;
      const verdict = rate && isTestable(now.entry, rate) ? judge(base, now, rate, year) : null;
      if (verdict) yield verdict;
    }
  },
};

function isTestable(entry: CorpusEntry, rate: PlainRate): boolean {
  if (entry.kind === 'rate' || entry.class === 'changingSample' || (rate.falls && rate.negative)) return false;
  if (rate.comparison !== null && rate.comparison !== 'yearOnYear') return false;
  return untestedGrowthOf(rate.basis ?? entry.basis, entry.class) === null;
}

function judge(
  { text: earlier, entry: before }: ToldLevel,
  { text, entry }: ToldLevel,
  rate: PlainRate,
  year: number,
): TextVerdict | null {
  if (!before.level || !entry.level || !rate.readings) return null;
  const [level, base, printed] = [entry.level.readings, before.level.readings, rate.readings].map(fromPlain);
  if (!level || !base || !printed || base.value.compare(0) <= 0) return null;
  const operands = { level, base, rate: printed };
  const { falls, decimals } = rate;
  const decision = decide(reading => ({ implied: growth(operands, reading, falls), printed: printed[reading] }), {
    place: printed.lastPlace,
    rates: true,
    limits: [{ applies: true, atMost: 'information', reason: 'otherText' }],
  });
  const miss = gap(growth(operands, 'union', falls), printed.union);
  const conflicts = decision.disjointUnder === 'union' && decision.level !== null && miss.compare(HALF_A_POINT) >= 0;
  const args = {
    rate: rate.printed,
    level: entry.printed,
    base: before.printed,
    verb: `@roles.${falls ? 'falls' : 'grows'}`,
    year: String(year),
    document: nameOfDocument(earlier.document),
    expected: percent(signed(level.value.div(base.value).sub(1), falls), decimals),
    range: percentRange(growth(operands, 'rounded', falls), decimals + 1),
  };
  return {
    code: CODE,
    document: text.document,
    outcome: conflicts ? 'conflicts' : 'holds',
    level: conflicts ? decision.level : null,
    span: rate.span,
    operands: [elsewhere(earlier, before, 'base'), { span: entry.span, role: 'level' }],
    message: { key: conflicts ? 'otherText' : 'holds', args },
    fixes: [],
    data: { ...decision },
  };
}

const HALF_A_POINT = new Fraction(1, 200);
