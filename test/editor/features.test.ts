import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, findings, flatten, outline, rangeOf, replace, show } from './support';

describe('a transcript in the editor', () => {
  let document: vscode.TextDocument;
  const wrongRate = (): vscode.Diagnostic | undefined =>
    findings(document).find(finding => finding.range.intersection(rangeOf(document, '12.0亿元,比上年的10.0亿元增长')));

  before(async () => {
    document = await show('发言.transcript');
    await eventually('the first finding', wrongRate);
  });

  it('has our language', () => assert.equal(document.languageId, 'transcript'));

  it('is outlined by speakers and points', async () => {
    const names = flatten(await eventually('an outline', () => outline(document))).map(symbol => symbol.name);
    for (const part of ['林知夏', '何望舒', '山海日报', '一是', '三是']) {
      assert.ok(
        names.some(name => name.includes(part)),
        `${part} in ${names.join(' | ')}`,
      );
    }
  });

  it('is coloured by meaning', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const coloured = decode(document, legend, tokens);
    assert.ok(
      coloured.some(({ text, type }) => type === 'figure' && text.startsWith('12.0')),
      JSON.stringify(coloured),
    );
    assert.ok(
      coloured.some(({ type }) => type === 'pointMarker' || type === 'speakerTag'),
      JSON.stringify(coloured),
    );
  });

  it('shows a wrong rate as an error with the arithmetic and a page to read', () => {
    const finding = wrongRate();
    assert.ok(finding);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.match(finding.message, /20/);
    assert.ok(finding.code && typeof finding.code === 'object' && finding.code.target, 'the code links to its page');
  });

  it('says nothing about what is right', () => {
    const composition = rangeOf(document, '三次产业结构为12.0:45.0:43.0');
    assert.deepEqual(
      findings(document).filter(finding => finding.range.intersection(composition)),
      [],
    );
  });

  it('explains a figure on hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, '12.0亿元').start,
    );
    const text = hovers
      .flatMap(hover => hover.contents)
      .map(content => (typeof content === 'string' ? content : content.value))
      .join('\n');
    assert.match(text, /1,?200,?000,?000/);
  });

  it('folds a turn', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const turn = rangeOf(document, '【何望舒】各位').start.line;
    const range = ranges.find(({ start }) => start === turn);
    assert.ok(range && range.end > turn, JSON.stringify(ranges));
  });

  it('widens a selection step by step', async () => {
    const at = rangeOf(document, '12.0亿元').start.translate(0, 1);
    const [smallest] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    const texts: string[] = [];
    for (let range = smallest; range; range = range.parent as vscode.SelectionRange)
      texts.push(document.getText(range.range));
    assert.ok(texts.includes('12.0亿元'), texts.slice(0, 4).join(' | '));
    assert.ok(
      texts.some(text => text.startsWith('一是')),
      'the point is one of the steps',
    );
  });

  it('checks again after an edit, and after its undo', async () => {
    await replace(document, rangeOf(document, '增长30%'), '增长20%');
    const right = rangeOf(document, '12.0亿元,比上年的10.0亿元增长20%');
    await eventually('the finding to go', () => !findings(document).some(finding => finding.range.intersection(right)));
    await replace(document, rangeOf(document, '增长20%'), '增长30%');
    await eventually('the finding to come back', wrongRate);
  });

  it('works after a restart of the server', async () => {
    await vscode.commands.executeCommand('hegao.restart');
    await replace(document, new vscode.Range(0, 0, 0, 0), '2025年');
    await eventually('findings of the new server', wrongRate);
    assert.ok((await outline(document)).length > 0);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

interface Coloured {
  readonly text: string;
  readonly type: string;
}

/** The protocol's five numbers a token, as text and type. */
function decode(
  document: vscode.TextDocument,
  legend: vscode.SemanticTokensLegend,
  { data }: vscode.SemanticTokens,
): Coloured[] {
  const coloured: Coloured[] = [];
  let line = 0;
  let column = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = data.subarray(at, at + 4);
    column = lines > 0 ? columns : column + columns;
    line += lines;
    const text = document.getText(new vscode.Range(line, column, line, column + length));
    coloured.push({ text, type: legend.tokenTypes[type] ?? '' });
  }
  return coloured;
}
