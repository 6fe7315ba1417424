import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jiebaWasm } from './jiebaWasm';
import { damage } from './manifest.node.js';
import type { Segmenter } from './segmenter';

const wasmFile = 'jieba_rs_wasm_bg.wasm';

/** jieba-wasm from the folder that `buildDictionary` made; rejects, with the reason, when the file is damaged. */
export function jiebaWasmFrom(wordsFolder: string): Segmenter {
  return jiebaWasm(async () => {
    const reason = damage(wordsFolder, [wasmFile]);
    if (reason) throw new Error(reason);
    return new Uint8Array(await readFile(join(wordsFolder, wasmFile)));
  });
}
