import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, flatten, outline } from './support';

const paragraph = '一年来,全镇上下齐心协力,完成投资12.6亿元,增长5.3%。'.repeat(1200);
const glued = `2023年柳湾镇政府工作报告各位代表:现在报告工作。一、2022年工作回顾${paragraph}(一)产业提质。${paragraph}(二)城乡统筹。${paragraph}二、2023年工作安排做好今年工作,任务艰巨。`;
const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

describe('a report on one line of more than 100,000 characters', () => {
  const { showInformationMessage } = vscode.window;
  const asked: string[] = [];
  let answer: (buttons: readonly string[]) => string | undefined = () => undefined;

  before(function () {
    // Beside the driver the extension is installed and has an API of its own, whose questions cannot be answered here.
    if (vscode.extensions.getExtension('test.driver')) this.skip();
    // The question is put in a window of the workbench that no test can press; what is pressed is answered here.
    const ask = (message: string, ...buttons: string[]): Promise<string | undefined> => {
      asked.push(message);
      return Promise.resolve(answer(buttons));
    };
    Object.assign(vscode.window, { showInformationMessage: ask });
  });

  after(() => {
    Object.assign(vscode.window, { showInformationMessage });
  });

  const open = (): PromiseLike<vscode.TextDocument> =>
    vscode.workspace.openTextDocument({ language: 'transcript', content: glued });

  it('is left as it is where the offer to reflow is declined', async () => {
    const document = await open();
    await eventually('the offer', () => asked.length === 1);
    assert.match(asked[0] ?? '', /100,000|十万|10万/);
    assert.equal(document.getText(), glued);
  });

  it('has its paragraphs, headings and outline after the offer is taken, and one undo takes them back', async () => {
    answer = ([first]) => first;
    const document = await open();
    const lines = await eventually(
      'the paragraphs',
      () => (document.lineCount > 5 ? document.lineCount : undefined),
      25_000,
    );
    assert.equal(withoutBlanks(document.getText()), withoutBlanks(glued), 'only white space changed');
    const names = flatten(await outline(document)).map(({ name }) => name);
    for (const name of ['一、2022年工作回顾', '(一)产业提质', '(二)城乡统筹', '二、2023年工作安排'])
      assert.ok(names.includes(name), `${name} in ${names.join(' | ')}`);
    assert.equal(asked.length, 2, 'each text is asked about once');
    await vscode.commands.executeCommand('undo');
    await eventually('the undo', () => document.lineCount < lines);
    assert.equal(document.getText(), glued);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
