/**
 * A printed share that part and whole do not give: 共80家,其中规上24家,占35% (30 %).
 *
 * The words must say which figure is the whole: 其中, a total (共…), the name of the whole behind 占, or a rate named by
 * what the part did (开工60个,开工率75%). A whole named behind 占 may stand in a sentence before; then it is a warning at most.
 * 占全市, 占全省 refer to a total outside the text: silent.
 */
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { divide, meet, multiply } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import { readings } from '../../figures/readings';
import type { Share, ShareElsewhere } from '../../statements/statement';
import { shift } from '../../text/span';
import type { ReportCheck, UnderstoodBlock, Verdict } from '../check';
import { eachStatement } from '../shared/checkEach';
import type { Limit, Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import { type NamedWhole, namedWhole } from '../shared/namedWholes';
import { repairs } from '../shared/repairs';
import { bareText, decimalsOf, percent, percentRange, printedText } from '../shared/wording';

const CODE = 'share-mismatch';

export const shareMismatch: ReportCheck = {
  code: CODE,
  family: 'figures',
  level: 'error',
  scope: 'report',
  sentence: eachStatement({ share: judge }),
  // 出口总值132.5亿元。机电产品出口86.2亿元,占出口总值的65.1%: the whole is named and stands in a sentence before
  *run({ blocks }) {
    for (const [i, block] of blocks.entries()) {
      for (const statement of block.statements) {
        const whole = statement.relation === 'shareElsewhere' ? namedWhole(blocks, i, statement) : null;
        const verdict =
          whole && statement.relation === 'shareElsewhere' ? judgeElsewhere(block, statement, whole) : null;
        if (verdict) yield verdict;
      }
    }
  },
};

function judgeElsewhere(
  { text, block: { start } }: UnderstoodBlock,
  { part, rate, measure }: ShareElsewhere,
  { figure: whole, block, perhaps }: NamedWhole,
): Verdict | null {
  const [w, p, g] = [whole, part, rate].map(figure => readings(figure));
  if (!w || !p || !g || w.value.compare(p.value) <= 0 || measure.modality === 'target') return null;
  const implied = (reading: Reading): Interval => divide(p[reading], w[reading]);
  const fitsAnother = perhaps.some(other => {
    const o = readings(other);
    return o !== null && o.value.compare(0) > 0 && meet(divide(p.union, o.union), g.union);
  });
  const decision = decide(reading => ({ implied: implied(reading), printed: g[reading] }), {
    place: g.lastPlace,
    rates: true,
    limits: [{ applies: true, atMost: 'warning', reason: 'otherSentence' }],
  });
  const decimals = decimalsOf(rate);
  const expected = percent(p.value.div(w.value), decimals);
  const args = {
    rate: printedText(text, rate),
    part: bareText(text, part),
    whole: bareText(block.text, whole),
    expected,
    range: percentRange(implied('rounded'), decimals + 1),
  };
  const common = {
    code: CODE,
    span: shift(rate.span, start),
    operands: [
      { span: shift(whole.span, block.block.start), role: 'whole' },
      { span: shift(part.span, start), role: 'part' },
    ],
    data: { ...decision, tie: 'named' },
  };
  if (decision.level === null || decision.level === 'information' || fitsAnother)
    return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args }, fixes: [] };
  const isPercent = rate.unit?.name === '%';
  return {
    ...common,
    outcome: 'conflicts',
    level: decision.level,
    message: { key: args.range === '' ? 'conflictExact' : 'conflict', args },
    fixes: isPercent
      ? [{ key: 'recompute', args: { to: expected }, edits: [{ span: common.span, text: expected }] }]
      : [],
  };
}

function judge(text: string, share: Share): Verdict | null {
  const { whole, part, rate } = share;
  const [w, p, g] = [readings(whole), readings(part), readings(rate)];
  if (!w || !p || !g || w.value.compare(0) <= 0) return null;
  const implied = (reading: Reading, of: Readings = p, to: Readings = w): Interval => divide(of[reading], to[reading]);
  // A part above a whole that is only a guess is no share of it.
  if (p.value.compare(w.value) > 0 && share.tie === 'nearest') return null;
  const fitsAnother = share.perhaps.some(other => {
    const o = readings(other);
    return o !== null && o.value.compare(0) > 0 && meet(divide(p.union, o.union), g.union);
  });
  const ofTotal = share.wholeShare ? readings(share.wholeShare) : null;
  const fitsTotal = ofTotal !== null && meet(multiply(divide(p.union, w.union), ofTotal.union), g.union);
  const decimals = decimalsOf(rate);
  const limits: Limit[] = [
    { applies: ['rateName', 'named', 'nearest'].includes(share.tie), atMost: 'warning', reason: 'wholeByName' },
    { applies: share.measure.modality === 'target', atMost: 'warning', reason: 'target' },
  ];
  const decision = decide(reading => ({ implied: implied(reading), printed: g[reading] }), {
    place: g.lastPlace,
    rates: true,
    limits,
  });
  const expected = percent(p.value.div(w.value), decimals);
  const args = {
    rate: printedText(text, rate),
    part: bareText(text, part),
    whole: bareText(text, whole),
    expected,
    range: percentRange(implied('rounded'), decimals + 1),
  };
  const common = {
    code: CODE,
    span: rate.span,
    operands: [
      { span: whole.span, role: 'whole' },
      { span: part.span, role: 'part' },
    ],
    data: { ...decision, tie: share.tie },
  };
  // Shares are printed so that they make 100: one of them is then off by less than half of its last place.
  const isEvenedOut = decision.level === 'information' && decision.lowered.includes('missBelowLastPlace');
  if (decision.level === null || isEvenedOut || fitsAnother || fitsTotal)
    return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args }, fixes: [] };
  const agrees = (figure: Figure, meant: Readings): boolean =>
    meant.value.compare(0) > 0 &&
    meet(figure === part ? implied('rounded', meant, w) : implied('rounded', p, meant), g.rounded);
  const derived =
    rate.unit?.name === '%'
      ? { key: 'recompute', args: { to: expected }, edits: [{ span: rate.span, text: expected }] }
      : null;
  return {
    ...common,
    outcome: 'conflicts',
    level: decision.level,
    message: { key: args.range === '' ? 'conflictExact' : 'conflict', args },
    fixes: repairs(text, [part, whole], agrees, derived),
  };
}
