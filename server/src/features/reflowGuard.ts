import { isBlank } from '../structure/lines';
import type { Reading } from '../structure/skeleton';

const numeral = /[0-9０-９零〇一二三四五六七八九十百千万亿两半]/;

/**
 * The starts of paragraphs that may stay: those around which the same sentences are read for figures as before. `after` is
 * what is read once the paragraphs are made; between both texts only white space differs. Linear.
 */
export function harmlessStarts(before: Reading, after: Reading, starts: readonly number[]): readonly number[] {
  const [old, made] = [sentencesOf(before), sentencesOf(after)];
  const changed = [...old].filter(([key]) => !made.has(key)).concat([...made].filter(([key]) => !old.has(key)));
  if (changed.length === 0) return starts;
  const printed = printedCounts(before.text);
  const places = starts.map(start => printed[start] ?? 0);
  const dropped = new Set<number>();
  for (const [, { from, to }] of changed) {
    // The starts on both sides of the sentence and those inside it.
    let index = Math.max(0, firstAtOrAfter(places, from) - 1);
    for (; index < places.length; index++) {
      dropped.add(index);
      if ((places[index] ?? 0) >= to) break;
    }
  }
  return starts.filter((_start, i) => !dropped.has(i));
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The sentences with a numeral, by place and words, both counted without white space. */
function sentencesOf({ text, blocks }: Reading): Map<string, Place> {
  const printed = printedCounts(text);
  const found = new Map<string, Place>();
  for (const { start, text: words } of blocks) {
    if (!numeral.test(words)) continue;
    const [from, to] = [printed[start] ?? 0, printed[start + words.length] ?? 0];
    found.set(`${from}-${to}`, { from, to });
  }
  return found;
}

/** How many characters are printed before each offset. */
function printedCounts(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) counts[i + 1] = (counts[i] ?? 0) + (isBlank(text.charCodeAt(i)) ? 0 : 1);
  return counts;
}

function firstAtOrAfter(places: readonly number[], wanted: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
