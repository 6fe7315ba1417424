import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeFiles } from './files.node.js';
import type { Transcripts } from './transcripts';

/** Texts on this machine. */
export const nodeTranscripts: Transcripts = {
  async list(folder) {
    const uris: string[] = [];
    for await (const path of nodeFiles.list(fileURLToPath(folder))) uris.push(pathToFileURL(path).href);
    return uris;
  },
  read: uri => nodeFiles.read(fileURLToPath(uri)),
};
