/** Characters of text a memo remembers before it forgets what was not asked for lately. */
const MEMO_CHARACTERS = 2_000_000;

/** Remembers what was made of a text, by its characters alone. Texts that are not asked for any more are forgotten. */
export class TextMemo<Value> {
  readonly #make: (text: string) => Value;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  #characters = 0;

  /** @param make is handed a copy of the text that keeps no longer text alive. */
  constructor(make: (text: string) => Value) {
    this.#make = make;
  }

  get(text: string): Value {
    let value = this.#young.get(text);
    if (value !== undefined) return value;
    const own = copyOf(text);
    value = this.#old.get(text) ?? this.#make(own);
    this.#young.set(own, value);
    this.#characters += own.length;
    if (this.#characters > MEMO_CHARACTERS) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#characters = 0;
    }
    return value;
  }
}

/**
 * The same characters in a string of their own. What is cut out of a text keeps the whole text alive: a memo of slices
 * held every version of a long text that was typed in.
 */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
