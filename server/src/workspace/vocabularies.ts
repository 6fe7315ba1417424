import type { Vocabulary } from '../analysis';
import { unitsWith } from '../figures/ownUnits';
import { lexiconWith } from '../words/lexicon/lexicon';
import type { Settings } from './settings';

/** Vocabularies remembered; people who try out settings make many and use one. */
const REMEMBERED = 8;

/** The vocabularies of settings: the same object for the same own words, since each needs an analyser of its own. */
export class Vocabularies {
  readonly #known = new Map<string, Vocabulary>();

  of({ indicators, units }: Pick<Settings, 'indicators' | 'units'>): Vocabulary {
    const key = JSON.stringify([indicators, units]);
    let vocabulary = this.#known.get(key);
    if (!vocabulary) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(key, (vocabulary = { lexicon: lexiconWith(indicators), unitAt: unitsWith(units).unitAt }));
    }
    return vocabulary;
  }
}
