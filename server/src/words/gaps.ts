import type { Span } from '../text/span';
import type { Word } from './segmenter';

/** A figure that is one word; `isTime` for dates and periods. */
export interface FigureWord extends Span {
  readonly isTime: boolean;
}

/** Parts any two words, and no engine joins it to one. */
const BOUNDARY = '。';

/**
 * The text as an engine is to cut it: in place of each figure as many full stops, so that no word begins inside one
 * (`100万|新就业群体`, not `100|万新|就业群体`). Figures are in order and do not overlap.
 */
export function withoutFigures(text: string, figures: readonly FigureWord[]): string {
  let gaps = '';
  let from = 0;
  for (const { start: first, end } of figures) {
    const start = Math.max(first, from);
    if (end <= start) continue;
    gaps += text.slice(from, start) + BOUNDARY.repeat(end - start);
    from = end;
  }
  return gaps + text.slice(from);
}

/** The words of `withoutFigures`, with each figure as one word: a numeral (`m`), a date or period a time (`t`). */
export function withFigures(words: readonly Word[], figures: readonly FigureWord[]): readonly Word[] {
  const all: Word[] = [];
  let next = 0;
  for (const word of words) {
    while ((figures[next]?.end ?? Infinity) <= word.start) next++;
    const figure = figures[next];
    if (!figure || word.end <= figure.start) all.push(word);
    else if (word.start <= figure.start)
      all.push({ start: figure.start, end: figure.end, tag: figure.isTime ? 't' : 'm' });
  }
  return all;
}
