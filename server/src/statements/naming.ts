import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { phraseBefore } from '../words/phrase';
import type { Word } from '../words/segmenter';
import type { IndicatorMention, Measure } from './statement';

/** Whether the lexicon had no name for what a figure measures. */
export const needsName = ({ indicator }: Measure): boolean => !indicator?.known;

/**
 * The measures of a sentence with the noun phrases its words give where the lexicon had none. Figures that shared an
 * unknown name share the new one; where the words give none, the old hint stays.
 */
export function nameUnknown(
  text: string,
  figures: readonly Figure[],
  measures: readonly Measure[],
  words: readonly Word[],
): readonly Measure[] {
  const renamed = new Map<IndicatorMention, IndicatorMention>();
  return measures.map((measure, i) => {
    const figure = figures[i];
    if (!figure?.numeral || !needsName(measure)) return measure;
    const before = measure.indicator && renamed.get(measure.indicator);
    if (before) return { ...measure, indicator: before };
    const phrase = phraseBefore(words, text, qualifiedSpan(figure).start);
    if (!phrase) return measure;
    const indicator = { span: phrase, name: text.slice(phrase.start, phrase.end), known: false, class: null };
    if (measure.indicator) renamed.set(measure.indicator, indicator);
    return { ...measure, indicator };
  });
}
