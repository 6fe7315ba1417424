import type { CorpusEntry, CorpusText } from '../../statements/corpusIndex';
import { isSamePlace } from '../../structure/place';
import type { Operand } from '../check';

/** Under which levels of two texts are the same: indicator, scope, days, dimension. How a rate was reckoned does not matter to a level. */
const levelKey = ({ indicator, scope, period, dimension, kind }: CorpusEntry): string =>
  [indicator, scope, period, dimension ?? kind].join('|');

const known = new WeakMap<CorpusText['entries'], ReadonlyMap<string, CorpusEntry>>();

/** The actual levels of a text whose time is known, each under its key; of several the one stated first. */
export function levelsOf({ entries }: CorpusText): ReadonlyMap<string, CorpusEntry> {
  let levels = known.get(entries);
  if (!levels) {
    const found = new Map<string, CorpusEntry>();
    for (const entry of entries) {
      if (!entry.level || entry.modality !== 'actual' || entry.period === null) continue;
      const key = levelKey(entry);
      if (!found.has(key)) found.set(key, entry);
    }
    known.set(entries, (levels = found));
  }
  return levels;
}

/** Texts are grouped by the name of their place; where both say what it lies in, that has to agree too. */
const areOfOnePlace = ({ place: a }: CorpusText, { place: b }: CorpusText): boolean =>
  a !== null && b !== null && isSamePlace(a, b);

/** A level and the text it stands in. */
export interface ToldLevel {
  readonly text: CorpusText;
  readonly entry: CorpusEntry;
}

/** What was told so far, text by text in the order of their days. */
export class Told {
  readonly #byKey = new Map<string, ToldLevel[]>();

  /** What the latest text of the same place said under a key. */
  latest(key: string, text: CorpusText): ToldLevel | undefined {
    return this.#byKey.get(key)?.findLast(told => areOfOnePlace(text, told.text));
  }

  add(text: CorpusText): void {
    for (const [key, entry] of levelsOf(text)) {
      const told = this.#byKey.get(key);
      if (told) told.push({ text, entry });
      else this.#byKey.set(key, [{ text, entry }]);
    }
  }
}

/** A level of a year and what an earlier text said of the year before. */
export interface LevelAndBase {
  readonly now: ToldLevel;
  readonly base: ToldLevel;
  /** The year before. */
  readonly year: number;
}

/**
 * The levels of texts, given in the order of their days, whose year before an earlier text states and they themselves do not:
 * what a text states of both years is held against each other there.
 */
export function* withYearBeforeElsewhere(texts: readonly CorpusText[]): Generator<LevelAndBase> {
  const told = new Told();
  for (const text of texts) {
    for (const entry of levelsOf(text).values()) {
      if (entry.year === null) continue;
      const year = entry.year - 1;
      const key = levelKey({ ...entry, period: `${year}-01-01/${year}-12-31` });
      const base = levelsOf(text).has(key) ? undefined : told.latest(key, text);
      if (base) yield { now: { text, entry }, base, year };
    }
    told.add(text);
  }
}

export function speakFromOneYear({ speaksFrom: a }: CorpusText, { speaksFrom: b }: CorpusText): boolean {
  return a !== null && b !== null && a.slice(0, 4) === b.slice(0, 4);
}

export const elsewhere = ({ document }: CorpusText, { span, range, printed }: CorpusEntry, role: string): Operand => ({
  span,
  role,
  elsewhere: { document, range, printed },
});
