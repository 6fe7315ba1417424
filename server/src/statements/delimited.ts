import type { Span } from '../text/span';
import type { Lexicon } from '../words/lexicon/lexicon';
import type { IndicatorMention } from './statement';

/** A name whose ends the sentence marks, so that no reading of its words will make it longer or shorter. */
export function delimited(span: Span, name: string, lexicon: Lexicon): IndicatorMention {
  const known = lexicon.named(name);
  return known
    ? { span, name: known.name, known: true, class: known.class, generic: known.generic ?? false, delimited: true }
    : { span, name, known: false, class: null, delimited: true };
}
