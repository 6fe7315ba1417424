// The report to hand to the author: the server makes the page, the editor says where it goes.
import * as vscode from 'vscode';
import type { Session } from './session';

/**
 * Writes the report of a document as one HTML page and opens it. The user is asked where unless `target` says so.
 * @returns where it was written; undefined where it was not
 */
export async function writeReport(
  session: Session,
  document: vscode.TextDocument,
  target?: unknown,
): Promise<vscode.Uri | undefined> {
  const page = await session.report(document.uri.toString());
  if (page === null) return undefined;
  const uri = target instanceof vscode.Uri ? target : await askWhere(document);
  if (!uri) return undefined;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(page));
  if (!(target instanceof vscode.Uri)) await show(uri, page);
  return uri;
}

function askWhere(document: vscode.TextDocument): Thenable<vscode.Uri | undefined> {
  const name = document.isUntitled
    ? document.uri.path
    : document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const file = `${name.replace(/\.[^.]*$/, '')}-${vscode.l10n.t('proofreading report')}.html`;
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Write Proofreading Report'),
    filters: { HTML: ['html'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, file) } : {}),
  });
}

/** In the browser of this machine where the file is on it, else beside the text. */
async function show(uri: vscode.Uri, page: string): Promise<void> {
  const isHere = uri.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
  if (isHere && (await vscode.env.openExternal(uri))) return;
  const title = vscode.l10n.t('Proofreading Report');
  const panel = vscode.window.createWebviewPanel('hegao.report', title, vscode.ViewColumn.Beside, {
    enableScripts: false,
    localResourceRoots: [],
  });
  panel.webview.html = page;
}
