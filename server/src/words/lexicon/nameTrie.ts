import type { Span } from '../../text/span';

interface TrieNode<T> {
  readonly next: Map<number, TrieNode<T>>;
  value: T | undefined;
}

/**
 * Finds the leftmost, longest of many names. A search reads each place at most as often as the longest name is long,
 * whatever the text.
 */
export class NameTrie<T> {
  readonly #root: TrieNode<T> = { next: new Map(), value: undefined };
  /** By the first two and the first three characters: almost no place of a text begins as a name does, and two looks tell. */
  readonly #pairs = new Uint8Array(0x10000);
  readonly #triples = new Uint8Array(0x10000);

  /** @param names folded names (see `fold`) of at least two characters, and what they stand for */
  constructor(names: Iterable<readonly [string, T]>) {
    for (const [name, value] of names) this.#add(name, value);
  }

  /** Matches without overlaps, in the order of the text; UTF-16 offsets, half open. */
  find(text: string): (Span & { readonly value: T })[] {
    const [pairs, triples] = [this.#pairs, this.#triples];
    const hits: (Span & { readonly value: T })[] = [];
    let folded: string | undefined;
    let first = 0;
    let second = foldedUnit(text.charCodeAt(0));
    let third = foldedUnit(text.charCodeAt(1));
    for (let start = 0, free = 0; start + 1 < text.length; start++) {
      first = second;
      second = third;
      third = foldedUnit(text.charCodeAt(start + 2));
      const begun = pairs[mixed(first, second)];
      if (begun === 0 || start < free || (begun === LONGER && triples[mixed(mixed(first, second), third)] === 0))
        continue;
      const hit = this.#longestAt((folded ??= fold(text)), start);
      if (!hit) continue;
      hits.push(hit);
      free = hit.end;
    }
    return hits;
  }

  /** The longest name that begins at `start` of a folded text and does not cut a Latin word or a number in two. */
  #longestAt(folded: string, start: number): (Span & { readonly value: T }) | undefined {
    let node = this.#root;
    if (cutsWordOrNumber(folded, start)) return undefined;
    let longest: (Span & { readonly value: T }) | undefined;
    for (let end = start; end < folded.length;) {
      const next = node.next.get(folded.charCodeAt(end));
      if (!next) break;
      node = next;
      end++;
      if (node.value !== undefined && !cutsWordOrNumber(folded, end)) longest = { start, end, value: node.value };
    }
    return longest;
  }

  #add(name: string, value: T): void {
    let node = this.#root;
    const pair = mixed(name.charCodeAt(0), name.charCodeAt(1));
    if (name.length === 2) this.#pairs[pair] = WHOLE;
    else if (this.#pairs[pair] !== WHOLE) this.#pairs[pair] = LONGER;
    this.#triples[mixed(pair, name.charCodeAt(2))] = 1;
    for (let i = 0; i < name.length; i++) {
      const unit = name.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value = value;
  }
}

/** Whether two characters are a name or only begin longer ones. */
const WHOLE = 1;
const LONGER = 2;

/** A number for two characters; several pairs share one, which costs a look in vain. */
const mixed = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** All full-width ASCII but ，：；！？, which no name holds and every sentence does. */
const FOLDED = /[A-Z\uFF02-\uFF0B\uFF0D-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5E“”]/g;

/**
 * Full-width ASCII as ASCII, curly quotes as straight ones, small letters; every UTF-16 unit stays one unit, so that
 * offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  return text.replace(FOLDED, character => String.fromCharCode(foldedUnit(character.charCodeAt(0))));
}

function foldedUnit(unit: number): number {
  if (unit >= 0x3000 && unit < 0xff02) return unit;
  if (unit === 0x201c || unit === 0x201d) return 0x22;
  const isKept = unit > 0xff5e || unit === 0xff0c || unit === 0xff1a || unit === 0xff1b || unit === 0xff1f;
  const ascii = unit >= 0xff02 && !isKept ? unit - 0xfee0 : unit;
  return ascii >= 0x41 && ascii <= 0x5a ? ascii + 0x20 : ascii;
}

/** Whether `offset` lies inside a Latin word or inside a number (`GD|P`, `2|5`, `2|.5`); `GDP|5000` it does not. */
function cutsWordOrNumber(folded: string, offset: number): boolean {
  const before = folded.charCodeAt(offset - 1);
  const after = folded.charCodeAt(offset);
  if (isLetter(before)) return isLetter(after);
  if (isDigit(before)) return isDigit(after) || (isPoint(after) && isDigit(folded.charCodeAt(offset + 1)));
  return isPoint(before) && isDigit(after) && isDigit(folded.charCodeAt(offset - 2));
}

const isLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isPoint = (unit: number) => unit === 0x2e || unit === 0x2c;
