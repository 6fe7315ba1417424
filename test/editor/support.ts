import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a file of the workspace, a copy of the fixtures, and shows it. */
export async function show(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(address(name));
  await vscode.window.showTextDocument(document);
  return document;
}

export function address(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the tests run in a folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Asks again until the answer is something, at most for `patience` milliseconds. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | PromiseLike<T | undefined>,
  patience = 15_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${patience} ms for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri);
}

/** Where a text stands for the first time. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `${text} is not in ${document.fileName}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

export async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert.ok(await vscode.workspace.applyEdit(edit), 'the edit is applied');
}

export async function outline(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

/** A symbol and all below it. */
export function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap(symbol => [symbol, ...flatten(symbol.children)]);
}
