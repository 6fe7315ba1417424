import { Analyser, type Analysis, type IsAccepted, type Vocabulary } from '../analysis';
import { type CorpusIndex, emptyCorpus } from '../statements/corpusIndex';
import type { LevelSettings } from '../checks/chain';
import { acrossTexts } from './corpus';

/** What holds for a text beyond its words. The same object stands for the same rules. */
export interface Rules {
  readonly levels: LevelSettings;
  /** The official one unless told. */
  readonly vocabulary?: Vocabulary;
  readonly isAccepted?: IsAccepted | null;
}

/** One version of one open text under one set of rules beside other texts. Another of these makes a new snapshot. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly rules: Rules;
  /** The other texts it is held against. */
  readonly corpus: CorpusIndex;
  readonly analysis: Analysis;
}

/** The latest snapshot of every open text. Texts of one vocabulary share an analyser, so that unchanged blocks are not worked on again. */
export class Snapshots {
  readonly #official = new Analyser();
  readonly #analysers = new WeakMap<Vocabulary, Analyser>();
  readonly #latest = new Map<string, Snapshot>();

  /** The snapshot of a version of a text; the same object as long as version, rules and other texts are the same. */
  of(uri: string, version: number, text: string, rules: Rules, corpus = emptyCorpus): Snapshot {
    const latest = this.#latest.get(uri);
    if (latest && latest.version === version && latest.rules === rules && latest.corpus === corpus) return latest;
    const { levels, vocabulary, isAccepted } = rules;
    const analysis = this.analyser(vocabulary).analyse(text, levels, isAccepted, acrossTexts(corpus, uri));
    const snapshot = { uri, version, rules, corpus, analysis };
    this.#latest.set(uri, snapshot);
    return snapshot;
  }

  /** The analyser of a vocabulary. */
  analyser(vocabulary: Vocabulary | undefined): Analyser {
    if (!vocabulary) return this.#official;
    let analyser = this.#analysers.get(vocabulary);
    if (!analyser) this.#analysers.set(vocabulary, (analyser = new Analyser(vocabulary)));
    return analyser;
  }

  forget(uri: string): void {
    this.#latest.delete(uri);
  }
}

/** Remembers what a function makes of a snapshot for as long as the snapshot lives. */
export function perSnapshot<Result>(work: (snapshot: Snapshot) => Result): (snapshot: Snapshot) => Result {
  const results = new WeakMap<Snapshot, { readonly result: Result }>();
  return snapshot => {
    let known = results.get(snapshot);
    if (!known) results.set(snapshot, (known = { result: work(snapshot) }));
    return known.result;
  };
}
