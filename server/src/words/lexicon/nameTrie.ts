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

  /** @param names folded names (see `fold`) and what they stand for */
  constructor(names: Iterable<readonly [string, T]>) {
    for (const [name, value] of names) this.#add(name, value);
  }

  /** Matches without overlaps, in the order of the text; UTF-16 offsets, half open. */
  find(text: string): (Span & { readonly value: T })[] {
    const folded = fold(text);
    const hits: (Span & { readonly value: T })[] = [];
    let start = 0;
    while (start < folded.length) {
      const hit = this.longestAt(folded, start);
      if (hit) hits.push(hit);
      start = hit ? hit.end : start + 1;
    }
    return hits;
  }

  /** The longest name that begins at `start` of a folded text and does not cut a Latin word or a number in two. */
  longestAt(folded: string, start: number): (Span & { readonly value: T }) | undefined {
    let node = this.#root;
    // Most places begin no name at all, and one look-up tells.
    if (!node.next.has(folded.charCodeAt(start)) || cutsWordOrNumber(folded, start)) return undefined;
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

/** All full-width ASCII but ，：；！？, which no name holds and every sentence does. */
const FOLDED = /[A-Z\uFF02-\uFF0B\uFF0D-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5E“”]/g;

/**
 * Full-width ASCII as ASCII, curly quotes as straight ones, small letters; every UTF-16 unit stays one unit, so that
 * offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  return text.replace(FOLDED, character => {
    if (character === '“' || character === '”') return '"';
    const unit = character.charCodeAt(0);
    const ascii = unit >= 0xff01 ? unit - 0xfee0 : unit;
    return String.fromCharCode(ascii >= 0x41 && ascii <= 0x5a ? ascii + 0x20 : ascii);
  });
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
