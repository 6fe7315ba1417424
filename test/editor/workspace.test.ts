import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, show } from './support';

describe('checking the whole workspace', () => {
  let unopened: vscode.Uri | undefined;

  before(async () => void (await show('发言.transcript')));

  it('finds the slips of texts that are not open', async () => {
    // A text of its own: what another test has shown once may linger among the open documents.
    const closed = vscode.Uri.joinPath(address('samples'), 'never-shown.transcript');
    const text = '一是稳增长。一般公共预算收入由40.0亿元增至50.0亿元，增长20%。三是惠民生。\n';
    await vscode.workspace.fs.writeFile(closed, new TextEncoder().encode(text));
    unopened = closed;
    const result = await vscode.commands.executeCommand<{ files: number; error: number }>('hegao.checkWorkspace');
    assert.ok(result.files >= 5 && result.error > 5, JSON.stringify(result));
    await eventually('its findings among the problems', () => vscode.languages.getDiagnostics(closed).length > 1);
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === closed.toString()));
  });

  after(async () => {
    if (unopened) await vscode.workspace.fs.delete(unopened);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
