import type { Interval } from '../../figures/interval';
import { gap, meet, width } from '../../figures/interval';
import { Fraction } from 'fraction.js';
import type { Level } from '../check';

/** How a printed figure is read: rounded (R), cut off (T), or either (U). */
export type Reading = 'rounded' | 'cut' | 'union';

/** What the other figures imply beside what is printed, both under one reading. */
export interface Comparison {
  readonly implied: Interval;
  readonly printed: Interval;
}

export type Compare = (reading: Reading) => Comparison;

export interface Decision {
  /** Null where the intervals meet under every reading: the relation holds. */
  readonly level: Level | null;
  /** Under which reading the intervals are disjoint; for the hover and for machine readers. */
  readonly disjointUnder: 'union' | 'eachReading' | 'rounded' | null;
  /** What lowered the level. */
  readonly lowered: readonly string[];
}

export interface Terms {
  /** The last printed place of the figure the finding stands on, in the terms the intervals are compared in. */
  readonly place: Fraction;
  /** Ceilings for the level. */
  readonly limits?: readonly Limit[];
  /** Whether the intervals are rates, so that a prediction may be too wide to prove anything. */
  readonly rates?: boolean;
  /** The distance between implied and printed in the figure's own terms, where they are compared in others. */
  readonly miss?: Fraction;
}

/**
 * Error: disjoint under U. Warning: disjoint with all figures rounded, and also with all cut off, for one author does not
 * round one figure and cut the next. Information: disjoint only when all are rounded.
 */
export function decide(compare: Compare, { place, limits = [], rates = false, miss }: Terms): Decision {
  const union = compare('union');
  const rounded = compare('rounded');
  const apart = (c: Comparison): boolean => !meet(c.implied, c.printed);
  const disjointUnder = apart(union)
    ? 'union'
    : !apart(rounded)
      ? null
      : apart(compare('cut'))
        ? 'eachReading'
        : 'rounded';
  if (disjointUnder === null) return { level: null, disjointUnder, lowered: [] };
  const lowered: string[] = [];
  let level: Level = disjointUnder === 'union' ? 'error' : disjointUnder === 'eachReading' ? 'warning' : 'information';
  // Less than the last printed place: a figure rounded on the way would explain it.
  const distance = miss ?? gap(union.implied, union.printed);
  if (level === 'error' && distance.compare(place) < 0) {
    level = distance.compare(place.div(2)) < 0 ? 'information' : 'warning';
    lowered.push('missBelowLastPlace');
  }
  const before = level;
  for (const { applies, atMost, reason } of limits) {
    if (!applies || !stronger(before, atMost)) continue;
    if (stronger(level, atMost)) level = atMost;
    lowered.push(reason);
  }
  // A prediction that allows almost anything proves little.
  const span = rates ? width(rounded.implied) : null;
  if (span && span.compare(place.mul(3)) > 0 && span.compare(ONE_POINT) > 0) {
    if (gap(rounded.implied, rounded.printed).compare(ONE_POINT) < 0) {
      return { level: null, disjointUnder, lowered: [...lowered, 'widePrediction'] };
    }
    if (level === 'error') {
      level = 'warning';
      lowered.push('widePrediction');
    }
  }
  return { level, disjointUnder, lowered };
}

const ONE_POINT = new Fraction(1, 100);

/** A ceiling for the level of a relation: an unknown basis, an alternative reading that fits. */
export interface Limit {
  readonly applies: boolean;
  readonly atMost: Level;
  readonly reason: string;
}

const RANK: Record<Level, number> = { information: 0, warning: 1, error: 2 };
const stronger = (a: Level, b: Level): boolean => RANK[a] > RANK[b];
