import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EngineReport, withFallback } from '../words/fallback';
import { intlSegmenter } from '../words/intl';
import { jiebaWasmFrom } from '../words/jiebaWasm.node.js';
import { nodejieba } from '../words/nodejieba.node.js';
import type { Segmenter } from '../words/segmenter';

/** The words of the command line, from what lies beside its bundle; the platform's own where nothing does. */
export function createSegmenter(onEngine?: (report: EngineReport) => void): Segmenter {
  const dist = dirname(fileURLToPath(import.meta.url));
  const wordsFolder = join(dist, 'words');
  const childFile = join(dist, 'segmenter.cjs');
  return withFallback([nodejieba({ childFile, wordsFolder }), jiebaWasmFrom(wordsFolder), intlSegmenter()], onEngine);
}
