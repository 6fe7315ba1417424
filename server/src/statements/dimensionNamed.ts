import { indicatorNamed } from '../words/lexicon/lexicon';

/** The longest name of an official indicator that is looked for. */
const LONGEST = 14;

/** What an official indicator at the very end of `words` is measured in (money, people, rate, index …); null where there is none. */
export function dimensionNamed(words: string): string | null {
  for (let from = Math.max(0, words.length - LONGEST); from + 3 <= words.length; from++) {
    const indicator = indicatorNamed(words.slice(from));
    if (indicator) return indicator.dimension;
  }
  return null;
}
