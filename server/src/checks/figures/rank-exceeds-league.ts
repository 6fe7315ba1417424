/**
 * 位次超出范围. 百强县第128位: a league of a hundred has no 128th place.
 *
 * Why: a digit slip, or the rank of another list.
 * Source: the number in the league's own name (百强, 500强, 全市14个县区).
 * Silent: where other words stand between league and rank, or where the rank stands before the league.
 */
import { exactText } from '../../figures/readings';
import type { LeagueRank } from '../../statements/tally';
import { sliceOf } from '../../text/span';
import { valueOf } from '../../text/numeral';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';

const CODE = 'rank-exceeds-league';

export const rankExceedsLeague = checkEach(CODE, 'warning', { leagueRank: judge });

function judge(text: string, { rank, size, league }: LeagueRank): Verdict | null {
  if (!rank.numeral) return null;
  const place = valueOf(rank.numeral);
  const args = {
    rank: sliceOf(text, rank.span),
    league: sliceOf(text, league),
    place: exactText(place),
    size: String(size),
  };
  const common = { code: CODE, span: rank.span, operands: [{ span: league, role: 'league' }], fixes: [] };
  return place.compare(size) <= 0
    ? { ...common, outcome: 'holds', level: null, message: { key: 'holds', args } }
    : {
        ...common,
        outcome: 'conflicts',
        level: 'warning',
        message: { key: 'conflict', args },
        data: { place: args.place, size },
      };
}
