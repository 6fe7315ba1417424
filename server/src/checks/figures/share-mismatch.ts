/**
 * A printed share that part and whole do not give: 共80家,其中规上24家,占35% (30 %).
 *
 * The words must say which figure is the whole: 其中, a total (共…), the name of the whole behind 占, or a rate named by
 * what the part did (开工60个,开工率75%). 占全市, 占全省 refer to a total outside the text: silent.
 */
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { divide, meet, multiply } from '../../figures/interval';
import type { Readings } from '../../figures/readings';
import { readings } from '../../figures/readings';
import type { Share } from '../../statements/statement';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import type { Limit, Reading } from '../shared/decision';
import { decide } from '../shared/decision';
import { repairs } from '../shared/repairs';
import { bareText, decimalsOf, percent, percentRange, printedText } from '../shared/wording';

const CODE = 'share-mismatch';

export const shareMismatch = checkEach(CODE, 'error', 'share', judge);

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
