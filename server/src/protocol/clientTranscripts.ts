import type { Connection } from 'vscode-languageserver';
import { transcriptExtensions } from '../workspace/files';
import { decode } from '../workspace/filesDecode';
import type { Transcripts } from '../workspace/transcripts';
import {
  listFilesMethod,
  type ListFilesParams,
  type ListFilesResult,
  readBytesMethod,
  type ReadBytesParams,
  type ReadBytesResult,
} from './customMessages';

/** Texts as the client reaches them: in a virtual workspace, in a browser. */
export function clientTranscripts(connection: Connection): Transcripts {
  return {
    async list(folder) {
      try {
        const params: ListFilesParams = { folder, extensions: transcriptExtensions };
        return await connection.sendRequest<ListFilesResult>(listFilesMethod, params);
      } catch (error) {
        connection.console.warn(`The client did not list ${folder}: ${String(error)}`);
        return [];
      }
    },
    async read(uri) {
      try {
        const params: ReadBytesParams = { uri };
        const base64 = await connection.sendRequest<ReadBytesResult>(readBytesMethod, params);
        if (base64 === null) return { problem: 'missing', detail: uri };
        return decode(Uint8Array.from(atob(base64), byte => byte.charCodeAt(0))) ?? { problem: 'binary', detail: '' };
      } catch (error) {
        return { problem: 'failed', detail: String(error) };
      }
    },
  };
}

/** The door's own texts for addresses of this machine, the client's for all others. */
export const transcriptsOf = (own: Transcripts | null, others: Transcripts): Transcripts => {
  const of = (uri: string): Transcripts => (own && uri.startsWith('file:') ? own : others);
  return { list: folder => of(folder).list(folder), read: uri => of(uri).read(uri) };
};
