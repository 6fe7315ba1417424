import type { Span } from '../text/span';
import { BackwardReader } from './backwardReader';
import type { Word } from './segmenter';

/**
 * The noun phrase that names what a figure counts: `全镇实现|茶叶加工总产值|首次突破3亿元`. Only what stands before the
 * figure in its own clause and is tied to it by words like 达到, 增长, 约; null where it is not (`全镇114个村` counts 村).
 * A guess: it may carry hints, never a hard verdict.
 *
 * @param words the words of `text`, in order; from an engine without tags the phrases are shorter and fewer
 * @param figureStart UTF-16 offset into `text`
 * @param kind a place in a league: what is named is ranked; a rate: a verb before it says how that moved
 * @returns UTF-16 offsets, half open; without place, time and adverbs on the left
 */
export function phraseBefore(
  words: readonly Word[],
  text: string,
  figureStart: number,
  kind: 'rank' | 'rate' | 'level' = 'level',
): Span | null {
  const reader = new BackwardReader(words, text, figureStart, kind === 'rate');
  if (kind === 'rank') reader.skipRank();
  const { summed } = reader.skipLinks();
  if (kind !== 'rank' && reader.skipComparison()) reader.skipLinks();
  const phrase = reader.nounRun();
  if (!phrase) return null;
  // 研发支出|与|生产总值之比
  if (/(?:之比|比率|比值)$/.test(text.slice(phrase.start, phrase.end)) && reader.separator()) {
    const first = reader.nounRun();
    if (first) return { start: first.start, end: phrase.end };
  }
  if (!summed) {
    const partner = kind === 'rank' ? null : reader.partner();
    return partner ? { start: partner.start, end: phrase.end } : phrase;
  }
  for (let first = phrase; ;) {
    const before = reader.separator() ? reader.nounRun() : null;
    if (!before) return { start: first.start, end: phrase.end };
    first = before;
  }
}

/**
 * What the clause before is about, for a figure whose own clause says only how it changed: `产品|出口|表现突出、增长77.6%`. An
 * official name, or words that end like one; null where that clause has a figure of its own.
 */
export function topicBefore(words: readonly Word[], text: string, figureStart: number): Span | null {
  const reader = new BackwardReader(words, text, figureStart);
  reader.skipLinks();
  return reader.topic();
}
