// The door for desktop, SSH, WSL and containers: the server is a Node process, spoken to over IPC.
import { type ExtensionContext } from 'vscode';
import { activateWith, type Hegao } from './activation';

/** Returns at once: neither the language client nor the server is loaded before a transcript is open. */
export function activate(context: ExtensionContext): Hegao {
  return activateWith(context, async options => {
    const { createNodeClient } = await import('./nodeClient');
    return createNodeClient(context.asAbsolutePath('dist/server.cjs'), options);
  });
}
