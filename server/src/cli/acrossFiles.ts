import type { TextVerdict } from '../checks/check';
import { judgeTexts } from '../checks/judgeTexts';
import { type CorpusText, inTime } from '../statements/corpusIndex';
import type { ReadableItem } from './items';
import type { Counts, Outcome } from './job';
import { type Kept, Spool } from './spool';

interface Held {
  readonly item: ReadableItem;
  readonly output: Kept;
  readonly counts: Counts;
}

/**
 * Holds the documents of a run back until all have been read, since what is said of the first may rest on the last: from the
 * first report on that says whose it is. Memory holds little more than their names.
 */
export class AcrossFiles {
  readonly #spool = new Spool();
  readonly #held: Held[] = [];
  readonly #byPlace = new Map<string, Kept[]>();

  /** Whether the document was held back; else it can be written at once. */
  holds(item: ReadableItem, { output, counts, comparable = [] }: Outcome): boolean {
    for (const { place, text } of comparable) {
      const kept = this.#byPlace.get(place);
      if (kept) kept.push(this.#spool.add(text));
      else this.#byPlace.set(place, [this.#spool.add(text)]);
    }
    if (this.#byPlace.size === 0) return false;
    this.#held.push({ item, output: this.#spool.add(output), counts });
    return true;
  }

  /**
   * What was held back, in order.
   * @param again does a document once more, with what others say of it
   */
  async *release(
    again: (item: ReadableItem, across: readonly TextVerdict[]) => Promise<Outcome>,
  ): AsyncGenerator<{ readonly item: ReadableItem; readonly outcome: Outcome }> {
    const conflicts = this.#judge();
    for (const { item, output, counts } of this.#held) {
      const across = conflicts.get(item.task.name);
      const outcome = across ? await again(item, across) : { output: this.#spool.read(output), counts, problem: null };
      yield { item, outcome };
    }
  }

  dispose(): void {
    this.#spool.dispose();
  }

  #judge(): Map<string, TextVerdict[]> {
    const conflicts = new Map<string, TextVerdict[]>();
    for (const kept of this.#byPlace.values()) {
      if (kept.length < 2) continue;
      const texts = kept.map(each => JSON.parse(this.#spool.read(each)) as CorpusText).sort(inTime);
      for (const verdict of judgeTexts(texts)) {
        if (verdict.outcome !== 'conflicts') continue;
        const list = conflicts.get(verdict.document);
        if (list) list.push(verdict);
        else conflicts.set(verdict.document, [verdict]);
      }
    }
    return conflicts;
  }
}
