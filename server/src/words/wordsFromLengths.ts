import type { Word } from './segmenter';

/** Words that follow each other without gaps, from their lengths in UTF-16 units. */
export function wordsFromLengths(lengths: readonly number[], tags: readonly (string | null)[]): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const [i, length] of lengths.entries()) {
    if (length === 0) continue;
    words.push({ start, end: start + length, tag: tags[i] ?? null });
    start += length;
  }
  return words;
}
