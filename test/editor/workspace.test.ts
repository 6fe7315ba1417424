import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, show } from './support';

describe('checking the whole workspace', () => {
  before(async () => void (await show('发言.transcript')));

  it('finds the slips of texts that are not open', async () => {
    const folder = address('samples');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    const name = names.find(each => each.endsWith('.transcript'));
    assert.ok(name);
    const closed = vscode.Uri.joinPath(folder, name);
    const result = await vscode.commands.executeCommand<{ files: number; error: number }>('hegao.checkWorkspace');
    assert.ok(result.files >= 4 && result.error > 5, JSON.stringify(result));
    await eventually('its findings among the problems', () => vscode.languages.getDiagnostics(closed).length > 5);
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === closed.toString()));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
