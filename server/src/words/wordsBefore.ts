import type { Word } from './segmenter';

/** 解决|率达, 败诉|率降|至 are such words to the engines: the last character of a name, and the verb behind it. */
export function withVerbApart(words: readonly Word[], end: number, text: string): readonly Word[] {
  const isTail = (word: Word | undefined): boolean =>
    word !== undefined && /^[至到为]$/.test(text.slice(word.start, word.end));
  const at = isTail(words[end - 1]) ? end - 1 : end;
  const last = words[at - 1];
  if (
    !last ||
    !/^[\u4e00-\u9fff]{0,2}[率量额值数展品房田片库城户][达升降增减超为近约破过]$/.test(text.slice(last.start, last.end))
  )
    return words;
  const verb = last.end - 1;
  const apart = [
    { start: last.start, end: verb, tag: 'n' },
    { start: verb, end: last.end, tag: 'v' },
  ];
  return [...words.slice(0, at - 1), ...apart, ...words.slice(at)];
}

/** How many words end at or before the offset; halves the search at each step. */
export function wordsEndingBefore(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
