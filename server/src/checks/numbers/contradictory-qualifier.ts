/**
 * Two words that exclude each other around one figure: 不足50家以上, 超过30人以内, 不到30余家.
 *
 * GB/T 15835-2011, 4.2.2 (estimates). Silent where the figure is a bound that something else is held against
 * (低于50%以上的要求), and on 近…以上, which is double-approximation.
 */
import type { Figure } from '../../figures/figure';
import type { SentenceCheck } from '../check';
import { boundedSpan, boundsOf, comparesWith, without } from './shared/bounds';
import type { Bounds } from './shared/bounds';
import { conflict, rewrite } from './shared/conflict';
import type { Span } from '../../text/span';

const CODE = 'contradictory-qualifier';

export const contradictoryQualifier: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'error',
  scope: 'sentence',
  needs: 'figures',
  *run({ text, figures }) {
    for (const figure of figures) {
      if (!figure.numeral || figure.kind === 'rank') continue;
      const bounds = boundsOf(text, figure);
      const second = isReach(text, figure, bounds) ? null : opposite(bounds);
      const whole = boundedSpan(figure, bounds);
      // 不到20多年前的一半: less than half, not than twenty years
      if (/^年?[前后来]的/.test(text.slice(whole.end, whole.end + 3))) continue;
      if (!bounds.before || !second || comparesWith(text, figure, bounds, whole.end)) continue;
      const first = bounds.before.span;
      yield conflict({
        code: CODE,
        level: 'error',
        span: whole,
        message: {
          key: 'conflict',
          args: {
            printed: text.slice(whole.start, whole.end),
            first: text.slice(first.start, first.end),
            second: text.slice(second.start, second.end),
          },
        },
        fixes: [second, first].map(span => rewrite(whole, without(text, whole, span))),
      });
    }
  },
};

/** 周边至少5公里以内 and 至少3天之内 name a place and a time. */
const isReach = (text: string, { unit }: Figure, { after }: Bounds): boolean =>
  after !== null &&
  unit !== null &&
  /内$/.test(text.slice(after.span.start, after.span.end)) &&
  REACH.has(unit.dimension);

const REACH = new Set(['length', 'time', 'days', 'weeks', 'months', 'years']);

function opposite({ before, after, more }: Bounds): Span | null {
  if (!before || before.nearly || before.bound === 'about') return null;
  if (after && after.bound !== 'about' && after.bound !== before.bound) return after.span;
  return more && before.bound === 'below' ? more : null;
}
