import type { ServerOptions } from '../protocol/startServer';
import { htmlPage, printedDate } from '../report/page';
import { nodeSidecarFiles } from '../workspace/sidecarFiles.node.js';
import { nodeTranscripts } from '../workspace/transcripts.node.js';
import { version } from './formats';
import { createSegmenter } from './segmenter';

/** What `hegao lsp` hands to the server: this machine's files, and the words beside this program. */
export const languageServerOptions = (): ServerOptions => ({
  createSegmenter,
  files: nodeSidecarFiles,
  transcripts: nodeTranscripts,
  writeReport: (document, texts) => htmlPage(document, texts, { version, date: printedDate(new Date()) }),
});
