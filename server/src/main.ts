// The door for editors: a language server over whatever the command line names (--stdio, --node-ipc, --pipe, --socket).
import './lateOptimiser';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { version } from '../../package.json';
import { memoryReturner } from './idleMemory';
import { startLanguageServer } from './protocol/nodeServer';
import { withFallback } from './words/fallback';
import { intlSegmenter } from './words/intl';
import { jiebaWasmFrom } from './words/jiebaWasm.node';
import { nodeSidecarFiles } from './workspace/sidecarFiles.node';
import { nodeTranscripts } from './workspace/transcripts.node';
import { htmlPage, printedDate } from './report/page';
import { nodejieba } from './words/nodejieba.node';

/** The folder of the bundle, which holds the segmenter's child, its dictionary and, beside it, the manual pages. */
const dist = dirname(fileURLToPath(import.meta.url));
const wordsFolder = join(dist, 'words');

/** Milliseconds after which a segmenter that nobody asks ends; its dictionary takes as much memory as all the rest. */
const REST = 20_000;

startLanguageServer({
  createSegmenter: onEngine =>
    withFallback(
      [
        nodejieba({ childFile: join(dist, 'segmenter.cjs'), wordsFolder, restsAfter: REST }),
        jiebaWasmFrom(wordsFolder),
        intlSegmenter(),
      ],
      onEngine,
    ),
  onQuiet: memoryReturner(),
  files: nodeSidecarFiles,
  transcripts: nodeTranscripts,
  writeReport: (document, texts) => htmlPage(document, texts, { version, date: printedDate(new Date()) }),
  checkPage: `${pathToFileURL(join(dist, '..', 'server', 'docs', 'checks')).href}/{code}.md`,
});
