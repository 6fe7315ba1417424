import type { Connection } from 'vscode-languageserver';
import type { SidecarFiles } from '../workspace/sidecars';
import {
  readFilesMethod,
  type ReadFilesParams,
  type ReadFilesResult,
  writeFileMethod,
  type WriteFileParams,
} from './customMessages';

/** Files as the client reaches them: on another machine, in a virtual workspace, in a browser. */
export function clientFiles(connection: Connection): SidecarFiles {
  return {
    async read(uris) {
      try {
        return await connection.sendRequest<ReadFilesResult>(readFilesMethod, { uris } satisfies ReadFilesParams);
      } catch (error) {
        connection.console.warn(`The client did not read ${uris.length} files: ${String(error)}`);
        return uris.map(() => null);
      }
    },
    write: (uri, text) => connection.sendRequest(writeFileMethod, { uri, text } satisfies WriteFileParams),
  };
}
