import { Analyser, type Analysis } from '../analysis';
import type { LevelSettings } from '../checks/chain';

/** One version of one open text under one choice of levels. A new version or new levels make a new snapshot. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly levels: LevelSettings;
  readonly analysis: Analysis;
}

/** The latest snapshot of every open text. One analyser serves all, so that unchanged blocks are not worked on again. */
export class Snapshots {
  readonly #analyser = new Analyser();
  readonly #latest = new Map<string, Snapshot>();

  /** The snapshot of a version of a text; the same object as long as version and levels are the same. */
  of(uri: string, version: number, text: string, levels: LevelSettings): Snapshot {
    const latest = this.#latest.get(uri);
    if (latest && latest.version === version && latest.levels === levels) return latest;
    const snapshot = { uri, version, levels, analysis: this.#analyser.analyse(text, levels) };
    this.#latest.set(uri, snapshot);
    return snapshot;
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
