/**
 * Words with a value each, looked up where they stand in a text: the longest one wins. Indexed by first character, so that
 * a place where none begins costs one look-up.
 */
export class WordTable<Value> {
  readonly #byFirst = new Map<number, { readonly word: string; readonly value: Value }[]>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    const all = new Map(entries);
    for (const [word, value] of all) {
      const first = word.charCodeAt(0);
      const list = this.#byFirst.get(first);
      if (list) list.push({ word, value });
      else this.#byFirst.set(first, [{ word, value }]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word at `start` that ends at or before `end` and that `accepts` does not refuse. */
  at(
    text: string,
    start: number,
    end = text.length,
    accepts?: (value: Value, end: number, text: string) => boolean,
  ): { readonly value: Value; readonly end: number } | null {
    const list = this.#byFirst.get(text.charCodeAt(start));
    if (!list) return null;
    for (const { word, value } of list) {
      const until = start + word.length;
      if (until > end || !text.startsWith(word, start)) continue;
      if (!accepts || accepts(value, until, text)) return { value, end: until };
    }
    return null;
  }
}
