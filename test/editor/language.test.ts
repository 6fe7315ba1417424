import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import { address, eventually, findings, outline, show } from './support';

describe('the language of a plain text file', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('becomes ours where the text reads like a transcript', async () => {
    await show('下午的记录.txt');
    const document = await eventually('the switch', () => shown('下午的记录.txt', 'transcript'));
    await eventually('its findings', () => findings(document).length > 0);
    assert.ok((await outline(document)).length > 0);
    assert.equal(document.isDirty, false);
  });

  it('becomes ours in GBK too, and the caret stays at its beginning', async () => {
    const text = (await vscode.workspace.openTextDocument(address('下午的记录.txt'))).getText();
    await vscode.workspace.fs.writeFile(address('上午的记录.txt'), iconv.encode(text, 'gb18030'));
    await show('上午的记录.txt');
    const document = await eventually('the switch', () => shown('上午的记录.txt', 'transcript'));
    assert.equal(document.encoding, 'gb18030');
    assert.equal(document.getText(), text);
    await eventually('the caret', () => vscode.window.activeTextEditor?.selection.isEqual(atStart));
  });

  it('stays what it was where the text does not', async () => {
    const document = await show('安装说明.txt');
    await new Promise(resolve => setTimeout(resolve, 1500)); // nothing can be waited for where nothing shall happen
    assert.equal(document.languageId, 'plaintext');
    assert.deepEqual(findings(document), []);
  });

  it('is ours for every sample', async () => {
    const samples = await vscode.workspace.findFiles('samples/*.{txt,transcript}');
    assert.ok(samples.length >= 4, `${samples.length} samples`);
    for (const sample of samples) {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sample));
      await eventually(`${sample.path} to switch`, () => shown(sample.path, 'transcript'));
    }
  });
});

const atStart = new vscode.Selection(0, 0, 0, 0);

/** The document whose path ends so, once it has this language; a switch closes it and opens it again. */
function shown(pathEnd: string, languageId: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    ({ uri, languageId: language }) => uri.path.endsWith(pathEnd) && language === languageId,
  );
}
