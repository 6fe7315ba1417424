// The door for editors that run in a browser without a machine behind them: the server is a web worker.
import { type ExtensionContext, Uri } from 'vscode';
import { activateWith, type Hegao } from './activation';

/** Returns at once: neither the language client nor the server is loaded before a transcript is open. */
export function activate(context: ExtensionContext): Hegao {
  return activateWith(context, async options => {
    const { createWorkerClient } = await import('./workerClient');
    return createWorkerClient(Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true), options);
  });
}
