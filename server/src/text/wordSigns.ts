/**
 * Lists of words, and which of the lists a text has a word of: one look at each character answers for all lists, so that
 * what needs a word is not looked for where it cannot be. A word counts by its first two characters; a text may seem to
 * have one that it has not, never the other way round.
 */
export class WordSigns {
  /** By UTF-16 unit: the bits of lists with a word of that one character, and PAIR where longer words begin with it. */
  readonly #byFirst = new Int32Array(0x10000);
  readonly #byPair = new Map<number, number>();
  #lists = 0;

  /** The bit that tells whether a text has one of these words. */
  add(words: readonly string[]): number {
    if (this.#lists === MOST_LISTS) throw new RangeError('more lists of words than bits');
    const bit = 1 << this.#lists++;
    for (const word of words) {
      const first = word.charCodeAt(0);
      const pair = (first << 16) | word.charCodeAt(1);
      this.#byFirst[first] = (this.#byFirst[first] ?? 0) | (word.length === 1 ? bit : PAIR);
      if (word.length > 1) this.#byPair.set(pair, (this.#byPair.get(pair) ?? 0) | bit);
    }
    return bit;
  }

  /** The bits of all lists the text has a word of. */
  of(text: string): number {
    const byFirst = this.#byFirst;
    let found = 0;
    for (let i = 0; i < text.length; i++) {
      const first = text.charCodeAt(i);
      const bits = byFirst[first] ?? 0;
      if (bits === 0) continue;
      found |= bits;
      if ((bits & PAIR) !== 0) found |= this.#byPair.get((first << 16) | text.charCodeAt(i + 1)) ?? 0;
    }
    return found;
  }
}

const MOST_LISTS = 31;
const PAIR = 1 << 31;
