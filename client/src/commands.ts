import * as vscode from 'vscode';
import { acceptFinding, showAccepted } from './accepted';
import { checkWorkspace } from './checkWorkspace';
import { codeOfUri, openCheckPage } from './checkPages';
import type { LanguageChoice } from './languageChoice';
import { transcript } from './names';
import { writeReport } from './report';
import type { Session } from './session';

interface Parts {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly choice: LanguageChoice;
  /** Opens the session when there is none yet. */
  readonly session: () => Promise<Session>;
}

/** Every command of the manifest; a test compares the two lists. */
export function registerCommands({ context, log, choice, session }: Parts): void {
  const commands: Record<string, (...args: unknown[]) => unknown> = {
    'hegao.restart': async () => (await session()).restart(),
    'hegao.showLog': () => log.show(),
    'hegao.checkNow': async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId === transcript) await (await session()).checkNow(document.uri);
    },
    'hegao.accept': async (key, reason) => acceptFinding(await session(), key, reason),
    'hegao.checkWorkspace': async () => checkWorkspace(await session()),
    'hegao.showAccepted': async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId === transcript) await showAccepted(await session(), document);
    },
    'hegao.writeReport': async target => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId === transcript) return writeReport(await session(), document, target);
    },
    'hegao.treatAsTranscript': async resource => {
      const document = await documentOf(resource);
      if (document) await choice.treatAsTranscript(document);
    },
    'hegao.notTranscript': async resource => {
      const document = await documentOf(resource);
      if (document) await choice.notTranscript(document);
    },
    'hegao.openCheckPage': code => openCheckPage(context.extensionUri, code),
    'hegao.openSample': () => openSample(context.extensionUri),
    'hegao.openWalkthrough': () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  };
  for (const [id, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(id, run));
  }
  const handleUri = (uri: vscode.Uri): Promise<void> => openCheckPage(context.extensionUri, codeOfUri(uri));
  context.subscriptions.push(vscode.window.registerUriHandler({ handleUri }));
}

/** The document of a menu's resource, shown in an editor; without one, that of the active editor. */
async function documentOf(resource: unknown): Promise<vscode.TextDocument | undefined> {
  if (!(resource instanceof vscode.Uri)) return vscode.window.activeTextEditor?.document;
  const editor = await vscode.window.showTextDocument(resource, { preview: false });
  return editor.document;
}

/** A copy of the sample with planted slips, in an editor without a file: it can be changed, nothing is written. */
async function openSample(extensionUri: vscode.Uri): Promise<void> {
  const folder = vscode.Uri.joinPath(extensionUri, 'samples');
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  const name = names.find(candidate => candidate.endsWith('.transcript')) ?? names[0];
  if (name === undefined) return;
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
  const document = await vscode.workspace.openTextDocument({ language: transcript, content });
  await vscode.window.showTextDocument(document, { preview: false });
}
