import { type Lexicon, officialLexicon } from './lexicon/lexicon';
import type { Segmenter, Word } from './segmenter';

/** Intl.Segmenter takes quadratic time, so that it is fed pieces no longer than this (UTF-16 units). */
const LONGEST_PIECE = 120;
const BATCH_CHARACTERS = 20_000;

/**
 * What every engine of JavaScript can do: the names of the lexicon as they stand, everything else as the platform cuts
 * it. It knows no parts of speech, except that an indicator is a noun; and it cannot fail.
 */
export function intlSegmenter(lexicon: Lexicon = officialLexicon()): Segmenter {
  const platform = new Intl.Segmenter('zh', { granularity: 'word' });
  let disposed = false;
  return {
    name: 'intl',
    async cut(texts, signal) {
      const all: Word[][] = [];
      let size = 0;
      for (let i = 0; i <= texts.length; i++) {
        signal?.throwIfAborted();
        if (disposed) throw new Error('the segmenter was disposed of');
        const text = texts[i];
        if (text === undefined) break;
        all.push(cutText(text, lexicon, platform));
        size += text.length;
        if (size < BATCH_CHARACTERS) continue;
        size = 0;
        await new Promise(resolve => setTimeout(resolve));
      }
      return all;
    },
    dispose() {
      disposed = true;
      return Promise.resolve();
    },
  };
}

function cutText(text: string, lexicon: Lexicon, platform: Intl.Segmenter): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { start, end } of lexicon.find(text)) {
    cutGap(text, at, start, platform, words);
    words.push({ start, end, tag: 'n' });
    at = end;
  }
  cutGap(text, at, text.length, platform, words);
  return words;
}

function cutGap(text: string, from: number, to: number, platform: Intl.Segmenter, words: Word[]): void {
  for (let start = from; start < to;) {
    const end = endOfPiece(text, start, to);
    for (const { index, segment } of platform.segment(text.slice(start, end))) {
      words.push({ start: start + index, end: start + index + segment.length, tag: null });
    }
    start = end;
  }
}

/** Behind the next punctuation mark or line end; at the latest where the piece would be too long, never inside a character. */
function endOfPiece(text: string, start: number, to: number): number {
  const limit = Math.min(to, start + LONGEST_PIECE);
  for (let i = start; i < limit; i++) if ('。，、；：！？,;:!?\n'.includes(text.charAt(i))) return i + 1;
  const splitsPair = limit < to && /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) && limit - 1 > start;
  return splitsPair ? limit - 1 : limit;
}
