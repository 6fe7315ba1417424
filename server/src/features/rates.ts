import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { readChangedRates } from '../statements/changes';
import type { Chain } from '../statements/chains';

export type Direction = 'up' | 'down';

/**
 * Which rates rise and which fall: as the change they belong to says, else as the word straight before says (增长3.5%);
 * a share or a level is neither. A list (增长5%、6%) goes on in one direction.
 */
export function rateDirections(
  text: string,
  figures: readonly Figure[],
  chains: readonly Chain[],
): ReadonlyMap<Figure, Direction> {
  const directions = new Map<Figure, Direction>();
  for (const { rate, falls } of readChangedRates(text, figures, chains)) directions.set(rate, falls ? 'down' : 'up');
  figures.forEach((figure, i) => {
    if (directions.has(figure) || (figure.kind !== 'rate' && figure.kind !== 'points')) return;
    const before = figures[i - 1];
    const direction =
      wordBefore(text, qualifiedSpan(figure).start) ?? (before && continued(text, before, figure, directions));
    if (direction) directions.set(figure, direction);
  });
  return directions;
}

/** Words between the change and its rate that leave it a rate; 增长到 makes it a level. */
const fillers = '(?:了|约|近|超|超过|逾|达|为|分别|幅度?|率|速)?';
const rises = new RegExp(`(?:增长|增加|提高|提升|上升|上涨|回升|攀升|增|升|涨)${fillers}${fillers}$`);
const falls = new RegExp(`(?:下降|降低|减少|回落|下滑|下跌|缩减|收窄|降|减|跌)${fillers}${fillers}$`);

function wordBefore(text: string, end: number): Direction | null {
  const words = text.slice(Math.max(0, end - 10), end).trimEnd();
  return falls.test(words) ? 'down' : rises.test(words) ? 'up' : null;
}

function continued(
  text: string,
  before: Figure,
  figure: Figure,
  directions: ReadonlyMap<Figure, Direction>,
): Direction | undefined {
  const between = text.slice(before.span.end, figure.span.start).trim();
  return before.kind === figure.kind && ['、', '和', '与'].includes(between) ? directions.get(before) : undefined;
}
