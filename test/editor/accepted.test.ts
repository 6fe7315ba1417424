import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, findings, rangeOf, replace, show } from './support';

describe('what an editor may say about a finding', () => {
  let document: vscode.TextDocument;
  const kept = (): vscode.Uri => address('.hegao/accepted.json');
  const wrongRate = (): vscode.Diagnostic | undefined =>
    findings(document).find(finding => finding.range.intersection(rangeOf(document, '12.0亿元,比上年的10.0亿元增长')));

  before(async () => {
    document = await show('发言.transcript');
    await eventually('the first finding', wrongRate);
  });

  it('“this is right”, with a reason: it goes, and the reason is kept beside the texts', async () => {
    const finding = wrongRate();
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
    );
    const accept = actions.find(({ command }) => command?.command === 'hegao.accept');
    assert.ok(accept?.command?.arguments, actions.map(({ title }) => title).join(' | '));
    await vscode.commands.executeCommand('hegao.accept', accept.command.arguments[0], '按可比口径计算');
    await eventually('the finding to go', () => !wrongRate());
    assert.match(await contentOf(kept()), /"code":"growth-mismatch".*"reason":"按可比口径计算"/);
  });

  it('it does not come back while other words change', async () => {
    await replace(document, new vscode.Range(0, 0, 0, 0), '（速记稿）\n');
    await new Promise(resolve => setTimeout(resolve, 1500));
    assert.equal(wrongRate(), undefined);
  });

  it('the report tells of it, with the reason', async () => {
    const target = address('报告.html');
    await vscode.commands.executeCommand('hegao.writeReport', target);
    assert.match(await contentOf(target), /<!DOCTYPE html>.*<div class="accepted">.*按可比口径计算/s);
  });

  it('it comes back when the file of accepted findings is deleted', async () => {
    await vscode.workspace.fs.delete(kept());
    await eventually('the finding to come back', wrongRate);
  });

  it('settings of the project are obeyed as soon as they are written', async () => {
    const settings = address('hegao.config.json');
    const off = JSON.stringify({ levels: { 'growth-mismatch': 'off' } });
    await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode(off));
    await eventually('the finding to go', () => !wrongRate());
    await vscode.workspace.fs.delete(settings);
    await eventually('the finding to come back', wrongRate);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

const contentOf = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
