import type { TextEdit } from './judgements';

/** A stretch of the original text, or words put in. */
type Piece = { readonly from: number; readonly to: number; readonly words: null } | { readonly words: string };

/** A text that is edited again and again and can say at the end what was done to the original in one go. */
export class Patchwork {
  #pieces: readonly Piece[];
  #text: string;
  readonly #original: string;

  constructor(original: string) {
    this.#original = original;
    this.#text = original;
    this.#pieces = [{ from: 0, to: original.length, words: null }];
  }

  get text(): string {
    return this.#text;
  }

  /** Edits of the text as it now is: sorted, disjoint. */
  apply(edits: readonly TextEdit[]): void {
    const pieces: Piece[] = [];
    let parts = '';
    let index = 0;
    let offset = 0;
    let at = 0;
    /** Takes over, or drops, everything up to a place of the present text. */
    const advance = (end: number, keep: boolean): void => {
      while (at < end) {
        const piece = this.#pieces[index];
        if (!piece) return;
        const length = lengthOf(piece);
        const take = Math.min(length - offset, end - at);
        if (keep && take > 0) pieces.push(partOf(piece, offset, offset + take));
        at += take;
        offset += take;
        if (offset < length) continue;
        index++;
        offset = 0;
      }
    };
    let copied = 0;
    for (const { span, text } of edits) {
      advance(span.start, true);
      parts += this.#text.slice(copied, span.start) + text;
      if (text !== '') pieces.push({ words: text });
      advance(span.end, false);
      copied = span.end;
    }
    advance(this.#text.length, true);
    this.#text = parts + this.#text.slice(copied);
    this.#pieces = pieces;
  }

  /** What turns the original into the present text: sorted, disjoint, none without effect. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let words = '';
    const close = (end: number): void => {
      if (words !== this.#original.slice(at, end)) edits.push({ span: { start: at, end }, text: words });
      words = '';
    };
    for (const piece of this.#pieces) {
      if (piece.words !== null) {
        words += piece.words;
        continue;
      }
      close(piece.from);
      at = piece.to;
    }
    close(this.#original.length);
    return edits;
  }
}

const lengthOf = (piece: Piece): number => (piece.words === null ? piece.to - piece.from : piece.words.length);

const partOf = (piece: Piece, start: number, end: number): Piece =>
  piece.words === null
    ? { from: piece.from + start, to: piece.from + end, words: null }
    : { words: piece.words.slice(start, end) };
