import { type LanguageClientOptions } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';

/** A client for the server of the bundle at `address` (a URL), run as a worker; each start has a worker of its own. */
export function createWorkerClient(address: string, options: LanguageClientOptions): LanguageClient {
  let worker: Worker | undefined;
  return new LanguageClient(
    'hegao',
    'Hegao',
    () => {
      worker?.terminate();
      worker = new Worker(address, { name: 'hegao' });
      // The web host has a `Worker` of its own, of which a worker is no instance: the library would not know what it got.
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    },
    options,
  );
}
