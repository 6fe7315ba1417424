import type { Figure } from '../../figures/figure';
import type { SentenceSubject } from '../check';

/**
 * Remembers what a check of a report makes of each sentence by itself, so that a keystroke costs it one sentence: the
 * figures of a sentence are the same object in every version of the text. Sentences without figures are not remembered.
 * @param work must depend on the text and the figures alone.
 */
export function perSentence<Result>(
  work: (sentence: SentenceSubject) => Result,
): (sentence: SentenceSubject) => Result {
  const results = new WeakMap<readonly Figure[], { readonly result: Result }>();
  return sentence => {
    const { figures } = sentence;
    if (figures.length === 0) return work(sentence);
    let known = results.get(figures);
    if (!known) results.set(figures, (known = { result: work(sentence) }));
    return known.result;
  };
}
