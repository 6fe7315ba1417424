import type { Level } from '../../statements/statement';
import type { UnderstoodBlock } from '../check';

/** A level of a named indicator with the block it stands in; add `offset` to its spans for offsets into the text. */
export interface StatedLevel {
  readonly statement: Level;
  readonly text: string;
  readonly offset: number;
}

/**
 * The levels of a report under what they measure: indicator, place, dimension, basis, and whether actual or planned. Levels
 * without a printed period are left out, for sections differ in the year they silently speak of; 目前 is a period of its
 * own. Two levels under one key are about the same thing, `period` tells which stretch of time.
 */
export function statedLevels(blocks: readonly UnderstoodBlock[]): ReadonlyMap<string, readonly StatedLevel[]> {
  const levels = new Map<string, StatedLevel[]>();
  for (const { block, text, statements } of blocks) {
    for (const statement of statements) {
      if (statement.relation !== 'level' || statement.measure.modality !== 'actual') continue;
      const { measure, level, now } = statement;
      if (!now && (!measure.period || measure.period.start === '')) continue;
      const key = [measure.indicator?.name, measure.scope, level.unit?.dimension].join('|');
      const list = levels.get(key) ?? [];
      list.push({ statement, text, offset: block.start });
      levels.set(key, list);
    }
  }
  return levels;
}

/** The stretch of time a level is stated for: an ISO interval, or `now`. */
export const timeOf = ({ statement: { now, measure } }: StatedLevel): string =>
  now ? 'now' : `${measure.period?.start ?? ''}/${measure.period?.end ?? ''}`;

/** The calendar year a level is stated for; null for other stretches of time. */
export function yearOf({ statement: { now, measure } }: StatedLevel): number | null {
  const { period } = measure;
  return !now && period?.grain === 'year' ? Number(period.start.slice(0, 4)) : null;
}
