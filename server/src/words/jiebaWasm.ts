import { add_word, initSync, tag } from 'jieba-wasm/web';
import { officialLexicon } from './lexicon/lexicon';
import type { Segmenter, Word } from './segmenter';
import { ADDED_WORDS } from './wordClasses';
import { wordsFromLengths } from './wordsFromLengths';

const BATCH_CHARACTERS = 20_000;
/** As in the user dictionary of nodejieba: see `buildDictionary`. */
const NAME_FREQUENCY = 1000;

/** The module can be instantiated once for all; its dictionary is complete before the first text and never changes. */
let instantiated = false;

/**
 * jieba compiled to WebAssembly, in this very thread: for browsers, and where nodejieba is not. Between batches it lets
 * others have the thread.
 * @param readModule gives the bytes of `jieba_rs_wasm_bg.wasm`; asked at the first text, and once
 */
export function jiebaWasm(readModule: () => Promise<BufferSource>): Segmenter {
  let loading: Promise<void> | undefined;
  let disposed = false;

  return {
    name: 'jieba-wasm',
    async cut(texts, signal) {
      const all: (readonly Word[])[] = [];
      let size = 0;
      for (let i = -1; i < texts.length; i++) {
        signal?.throwIfAborted();
        if (disposed) throw new Error('the segmenter was disposed of');
        const text = texts[i];
        if (text === undefined) {
          await (loading ??= instantiate(readModule));
          continue;
        }
        all.push(cutText(text));
        size += text.length;
        if (size < BATCH_CHARACTERS) continue;
        size = 0;
        await new Promise(resolve => setTimeout(resolve));
      }
      signal?.throwIfAborted();
      return all;
    },
    dispose() {
      disposed = true;
      return Promise.resolve();
    },
  };
}

async function instantiate(readModule: () => Promise<BufferSource>): Promise<void> {
  const module = await readModule();
  if (instantiated) return;
  initSync({ module });
  const names = officialLexicon().indicators.flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const printed of [...names, ...ADDED_WORDS]) add_word(printed, NAME_FREQUENCY, 'n');
  instantiated = true;
}

function cutText(text: string): Word[] {
  const tagged = tag(text, true);
  const lengths = tagged.map(({ word }) => word.length);
  if (lengths.reduce((sum, length) => sum + length, 0) !== text.length) return wordsFromLengths([text.length], ['x']);
  return wordsFromLengths(
    lengths,
    tagged.map(word => word.tag),
  );
}
