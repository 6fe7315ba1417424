// What both doors do: commands, recognition of transcripts among plain texts, and a session with the server as soon as
// a transcript is open. Everything heavy is behind `import()`, so that a window with plain texts only never pays for it.
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { LanguageChoice } from './languageChoice';
import { transcript } from './names';
import type { CreateClient, Session } from './session';
import { Status } from './status';

/** What the extension gives to others (and to its tests). */
export interface Hegao {
  /** Resolves when the server runs; waits until a transcript is open. */
  readonly ready: Promise<void>;
  /** Ends the server, as if it had crashed. */
  readonly crash: () => Promise<void>;
}

export function activateWith(context: vscode.ExtensionContext, createClient: CreateClient): Hegao {
  const log = vscode.window.createOutputChannel('核稿 Hegao', { log: true });
  const status = new Status();
  const choice = new LanguageChoice(context.workspaceState, log);
  context.subscriptions.push(log, status, choice);

  let session: Promise<Session> | undefined;
  let announceReady: () => void = () => undefined;
  const ready = new Promise<void>(resolve => (announceReady = resolve));

  const open = (): Promise<Session> => {
    session ??= import('./session').then(async module => {
      const created = new module.Session(createClient, status, log, context.globalStorageUri);
      context.subscriptions.push(created);
      if (await created.start()) announceReady();
      return created;
    });
    return session;
  };
  const openFor = (document: vscode.TextDocument): void => {
    if (document.languageId !== transcript) return;
    open()
      .then(async () => (await import('./reflowOffer')).offerReflow(document))
      .catch((error: unknown) => log.error(String(error)));
  };

  registerCommands({ context, log, choice, session: open });
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(openFor));
  vscode.workspace.textDocuments.forEach(openFor);
  choice.start();
  void vscode.commands.executeCommand('setContext', 'hegao.active', true);
  return { ready, crash: async () => (await open()).crash() };
}
