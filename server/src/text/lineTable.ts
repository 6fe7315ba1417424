import type { Span } from './span';

/** A zero-based line and a UTF-16 column in it. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text start. Lines end at `\n`, `\r\n` or a lone `\r`, as in the language server protocol. */
export class LineTable {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    if (!text.includes('\r')) {
      // Nearly every text; to search it is much faster than to look at each character.
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
      return;
    }
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  /** The length of the longest line, its end counted. */
  get longest(): number {
    let longest = 0;
    for (let line = 0; line < this.#starts.length; line++)
      longest = Math.max(longest, this.startOf(line + 1) - this.startOf(line));
    return longest;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The offset at which a line starts; beyond the last line it is the length of the text. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  placeAt(offset: number): Place {
    const clamped = Math.max(0, Math.min(offset, this.#length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.startOf(line) };
  }

  offsetAt({ line, character }: Place): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.#length;
    return Math.min(this.startOf(line) + Math.max(0, character), this.startOf(line + 1));
  }

  rangeOf({ start, end }: Span): { start: Place; end: Place } {
    return { start: this.placeAt(start), end: this.placeAt(end) };
  }
}
