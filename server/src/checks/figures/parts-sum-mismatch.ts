/**
 * Parts that do not make their whole: 共培训300人,其中男120人、女170人 (290).
 *
 * The sum of the parts' intervals must meet the whole's (XBRL Calculations 1.1), so that rounding excuses what it can. Only
 * where the parts leave nothing out: complementary kinds (男/女, 进口/出口, 一二三产业), a list announced by a total and a
 * colon, a closing 合计, 其他 at the end of the list. Kinds that exclude each other (主板, 科创板) are together no more than the
 * whole. Silent on any other 其中 with an open list, 等, 包括, and parts in other units.
 */
import { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { add, closed, liesAbove, meet } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import { readings } from '../../figures/readings';
import type { Sum } from '../../statements/statement';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import type { Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import { repairs } from '../shared/repairs';
import { bareText, decimalsOf, likePrinted } from '../shared/wording';

const CODE = 'parts-sum-mismatch';

export const partsSumMismatch = checkEach(CODE, 'warning', { sum: judge });

function judge(text: string, { whole, parts, tie, perhaps = [] }: Sum): Verdict | null {
  const total = readings(whole);
  const read = parts.flatMap(({ figure }) => readings(figure) ?? []);
  if (!total || read.length < parts.length || [total, ...read].some(each => each.qualifier !== null)) return null;
  const sumOf = (reading: Reading, all = read): Interval => all.map(each => each[reading]).reduce(add, NOTHING);
  const value = read.reduce((sum, each) => sum.add(each.value), new Fraction(0));
  const decision = decide(reading => ({ implied: sumOf(reading), printed: total[reading] }), {
    place: total.lastPlace,
    limits: [{ applies: true, atMost: 'warning', reason: tie }],
  });
  const decimals = Math.max(decimalsOf(whole), ...parts.map(({ figure }) => decimalsOf(figure)));
  const expected = likePrinted(value, whole, decimals);
  const args = {
    whole: bareText(text, whole),
    terms: parts.map(({ figure }) => bareText(text, figure)).join('＋'),
    expected,
  };
  const operands = parts.map(({ figure }) => ({ span: figure.span, role: 'part' }));
  const common = { code: CODE, span: whole.span, operands, data: { ...decision, tie } };
  // 预算100亿元,完成105亿元,上级补助20亿元,收入总计125亿元: a closing total may leave out what comes first
  const fitsTheLast = (): boolean =>
    tie === 'closing' &&
    read.some((_, i) => i > 0 && i < read.length - 1 && meet(sumOf('union', read.slice(i)), total.union));
  const fitsAnother = (): boolean =>
    perhaps.some(other => {
      const o = readings(other);
      // 突破4000亿元 is no figure of 4850亿元
      return o !== null && meet(sumOf('union'), o.qualifier === null ? o.union : o.rounded);
    });
  const isMore = liesAbove(sumOf('union'), total.union);
  if (decision.level === null || fitsTheLast() || fitsAnother() || (tie === 'exclusive' && !isMore))
    return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args }, fixes: [] };
  const agrees = (figure: Figure, meant: Readings): boolean => {
    const changed = read.map((each, i) => (parts[i]?.figure === figure ? meant : each));
    return meet(sumOf('rounded', changed), total.rounded);
  };
  const derived = { key: 'recompute', args: { to: expected }, edits: [{ span: whole.span, text: expected }] };
  const fixes = repairs(
    text,
    parts.map(part => part.figure),
    agrees,
    derived,
  );
  return { ...common, outcome: 'conflicts', level: decision.level, message: { key: 'conflict', args }, fixes };
}

const NOTHING = closed(new Fraction(0), new Fraction(0));
