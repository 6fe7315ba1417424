/**
 * 个数算不出的百分率. 15个项目完成率92.5%: no number of 15 things gives it (13 are 86.7 %, 14 are 93.3 %).
 *
 * Why: the count or the rate belongs to another date.
 * Source: the GRIM test (Brown and Heathers 2017): a share of N whole things is j/N.
 * Silent: more things than the decimals can tell apart (N ≥ 10^(d+2)/2), rates with 约 or 以上, rates of money, area or
 * time; with the number reached printed too it is a matter of share-mismatch.
 */
import { Fraction } from 'fraction.js';
import { meet } from '../../figures/interval';
import { exactly } from '../../figures/interval';
import { readings } from '../../figures/readings';
import type { CountedRate } from '../../statements/tally';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import { bareText, decimalsOf, percent } from '../shared/wording';

const CODE = 'impossible-percentage';

export const impossiblePercentage = checkEach(CODE, 'warning', { countedRate: judge });

function judge(text: string, { whole, rate }: CountedRate): Verdict | null {
  const [all, share] = [readings(whole), readings(rate)];
  if (!all || !share) return null;
  const count = Number(all.value.valueOf());
  const decimals = decimalsOf(rate);
  if (count < 2 || count >= 10 ** (decimals + 2) / 2 || share.value.compare(1) > 0) return null;
  const near = Math.floor(share.value.mul(count).valueOf());
  const possible = [near - 1, near, near + 1, near + 2].filter(
    some => some >= 0 && some <= count && meet(exactly(new Fraction(some, count)), share.union),
  );
  const below = Math.max(0, near);
  const above = Math.min(count, near + 1);
  const args = {
    rate: bareText(text, rate),
    whole: bareText(text, whole),
    below: String(below),
    belowRate: percent(new Fraction(below, count), decimals),
    above: String(above),
    aboveRate: percent(new Fraction(above, count), decimals),
    some: String(possible[0] ?? ''),
  };
  const common = { code: CODE, span: rate.span, operands: [{ span: whole.span, role: 'whole' }] };
  if (possible.length > 0)
    return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args }, fixes: [] };
  return {
    ...common,
    outcome: 'conflicts',
    level: 'warning',
    message: { key: 'conflict', args },
    fixes: [args.belowRate, args.aboveRate].map(to => ({
      key: 'rewrite',
      args: { to },
      edits: [{ span: rate.span, text: to }],
    })),
    data: { count, near },
  };
}
