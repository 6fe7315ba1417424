import { qualifiedSpan } from '../../figures/figure';
import type { Level } from '../../statements/statement';
import { inContext, reportContexts } from '../../statements/reportContext';
import type { Reading } from '../../structure/skeleton';
import type { UnderstoodBlock } from '../check';

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
  const contextOf = reportContexts(reading);
  const levels = new Map<string, StatedLevel[]>();
  for (const { block, text, statements } of blocks) {
    for (const statement of statements) {
      if (statement.relation !== 'level' || statement.measure.modality !== 'actual') continue;
      const { level, now } = statement;
      const measure = inContext(statement.measure, level, contextOf(block));
      if (measure.modality !== 'actual' || (measure.periodOfSection && !opensSentence(text, statement))) continue;
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

/** 累计超过1000亿美元: counted from a day the sentence may not name, so that the year of its section says nothing of it. */
function isRunningTotal(text: string, { level, measure }: Level): boolean {
  const start = measure.indicator?.span.start ?? level.span.start;
  return /累计|总共|历年|以来/.test(text.slice(Math.max(0, start - 12), level.span.start));
}

/**
 * 一般公共预算收入完成9.66亿元, … at the beginning of a sentence. Further on a sentence may be about one town or one project, and a noun
 * behind the figure makes it a bound of that (生产总值超200亿元县): no printed time says otherwise.
 */
function opensSentence(text: string, { level, measure }: Level): boolean {
  const start = measure.indicator?.span.start ?? 0;
  return (
    !/[,，、;；:：（(]/.test(text.slice(0, start)) && /^[,，。;；、]?$/.test(text.charAt(qualifiedSpan(level).end))
  );
}

/** The stretch of time a level is stated for: an ISO interval, or `now`. */
export const timeOf = ({ statement: { now, measure } }: StatedLevel): string =>
  now ? 'now' : `${measure.period?.start ?? ''}/${measure.period?.end ?? ''}`;

/** The calendar year a level is stated for; null for other stretches of time. */
export function yearOf({ statement: { now, measure } }: StatedLevel): number | null {
  const { period } = measure;
  return !now && period?.grain === 'year' ? Number(period.start.slice(0, 4)) : null;
}
