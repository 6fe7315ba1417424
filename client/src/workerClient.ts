import { type LanguageClientOptions } from 'vscode-languageclient';
import { LanguageClient } from 'vscode-languageclient/browser';

/** A client for the server of the bundle at `address` (a URL), run as a worker; each start has a worker of its own. */
export function createWorkerClient(address: string, options: LanguageClientOptions): LanguageClient {
  let worker: Worker | undefined;
  return new LanguageClient(
    'hegao',
    'Hegao',
    () => {
      worker?.terminate();
      worker = new Worker(address, { name: 'hegao' });
      return Promise.resolve(worker);
    },
    options,
  );
}
