import type { Level, Measure } from '../../statements/statement';
import { inContext, reportContexts } from '../../statements/reportContext';
import { isRunningTotal, opensSentence } from '../../statements/standing';
import type { Reading } from '../../structure/skeleton';
import type { Level as Ceiling, UnderstoodBlock } from '../check';

/** A level of a named indicator with the block it stands in; add `offset` to its spans for offsets into the text. */
export interface StatedLevel {
  readonly statement: Level;
  readonly text: string;
  readonly offset: number;
}

/**
 * The actual levels of a report under what they measure: indicator, place, dimension. Each is of the time its sentence
 * prints, or 去年 and the like, counted from the date of the report, or else of the year its section is headed with
 * (一、2024年工作回顾); levels that have none of these are left out, and so is what a plan holds. 目前 is a period of its own.
 */
export function statedLevels(
  blocks: readonly UnderstoodBlock[],
  reading: Reading,
): ReadonlyMap<string, readonly StatedLevel[]> {
  let levels = remembered.get(blocks);
  if (!levels) remembered.set(blocks, (levels = gatherLevels(blocks, reading)));
  return levels;
}

/** Several checks ask for the levels of the same report. */
const remembered = new WeakMap<readonly UnderstoodBlock[], ReadonlyMap<string, readonly StatedLevel[]>>();

function gatherLevels(
  blocks: readonly UnderstoodBlock[],
  reading: Reading,
): ReadonlyMap<string, readonly StatedLevel[]> {
  const contextOf = reportContexts(reading);
  const levels = new Map<string, StatedLevel[]>();
  for (const { block, text, statements } of blocks) {
    for (const statement of statements) {
      if (statement.relation !== 'level' || statement.measure.modality !== 'actual') continue;
      const { level, now } = statement;
      const measure = inContext(statement.measure, level, contextOf(block));
      if (measure.modality !== 'actual') continue;
      // of five years told of nobody knows which
      if (measure.periodOfSection && (measure.period?.grain !== 'year' || !opensSentence(text, statement))) continue;
      const running = isRunningTotal(text, statement);
      if (running && (measure.periodOfSection || now)) continue;
      if (!now && (!measure.period || measure.period.start === '')) continue;
      const key = [measure.indicator?.name, measure.scope, level.unit?.dimension, running].join('|');
      const list = levels.get(key) ?? [];
      list.push({ statement: { ...statement, measure }, text, offset: block.start });
      levels.set(key, list);
    }
  }
  return levels;
}

/** The stretch of time a level is stated for: an ISO interval, or `now`. */
export const timeOf = ({ statement: { now, measure } }: StatedLevel): string =>
  now ? 'now' : `${measure.period?.start ?? ''}/${measure.period?.end ?? ''}`;

/** The calendar year a level is stated for; null for other stretches of time. */
function yearOf({ statement: { now, measure } }: StatedLevel): number | null {
  const { period } = measure;
  return !now && period?.grain === 'year' ? Number(period.start.slice(0, 4)) : null;
}

/** A level beside the same indicator's level of the year before, stated in another sentence. */
export interface YearAndBefore {
  readonly stated: StatedLevel;
  readonly before: StatedLevel;
  /** The year before. */
  readonly year: number;
}

/** The levels of a report whose year before is stated elsewhere in it; of several statements of a year the first counts. */
export function* withYearBefore(blocks: readonly UnderstoodBlock[], reading: Reading): Generator<YearAndBefore> {
  for (const all of statedLevels(blocks, reading).values()) {
    const byYear = new Map<number, StatedLevel>();
    for (const stated of all) {
      const year = yearOf(stated);
      if (year !== null && !byYear.has(year)) byYear.set(year, stated);
    }
    for (const stated of all) {
      const year = yearOf(stated);
      const before = year === null ? undefined : byYear.get(year - 1);
      if (year !== null && before && before.offset !== stated.offset) yield { stated, before, year: year - 1 };
    }
  }
}

/** Levels that are revised or counted anew each year prove little from one year to the next. */
export const acrossLimit = ({ indicator }: Measure): Ceiling =>
  indicator?.class === 'nominal' ? 'warning' : 'information';
