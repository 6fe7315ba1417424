import assert from 'node:assert/strict';
import type {
  CodeAction,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { LineTable } from '../../server/src/text/lineTable';
import { ServerProcess } from './serverProcess';

const uri = 'file:///transcripts/%E4%BA%91%E6%BA%AA.txt';
const text = `云溪县2023年工业发展新闻发布会
【周岚】各位记者朋友,大家上午好!下面请云溪县工业和信息化局局长韩牧同志介绍情况。
【韩牧】2023年,全县一般公共预算收入由40.0亿元增至50.0亿元,增长20%。主要抓了三个方面:
一是抓好项目建设。全年新开工项目36个,完成投资9.66亿元,同比下降3.5%。
二是抓好企业培育。规上企业达到128家,居全市第2位。
四是优化服务。12345热线办结率98.5%。
【云溪日报】我是云溪日报的记者。请问2024年有什么打算?
【韩牧】2024年,力争一般公共预算收入突破60亿元。
`;
const lines = new LineTable(text);
const placeOf = (words: string): { line: number; character: number } => lines.placeAt(text.indexOf(words));
const wordsAt = ({ start, end }: Range): string => text.slice(lines.offsetAt(start), lines.offsetAt(end));

describe('the language server', () => {
  let server: ServerProcess;
  before(async () => {
    server = await ServerProcess.start();
    await server.open(uri, text);
  });
  after(async () => {
    assert.equal(await server.stop(), 0);
    assert.deepEqual(server.errors, []);
  });

  it('says what it can do', () => {
    const { capabilities } = server.initialized;
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: { includeText: false } });
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'hegao',
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
    assert.deepEqual(capabilities.semanticTokensProvider?.full, { delta: true });
  });

  it('answers with nested symbols in the order of the text', async () => {
    const symbols = await server.symbols(uri);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['云溪县2023年工业发展新闻发布会'],
    );
    assert.equal(symbols[0]?.children?.length, 4);
    assertNested(symbols);
  });

  it('finds the wrong rate and the missing point, with places, page and fixes as plain data', async () => {
    const diagnostics = await server.diagnostics(uri);
    const rate = diagnostics.find(({ code }) => code === 'growth-mismatch');
    assert.ok(rate, JSON.stringify(diagnostics));
    assert.equal(wordsAt(rate.range), '20%');
    assert.equal(rate.severity, 1);
    assert.equal(rate.source, '核稿');
    assert.match(rate.codeDescription?.href ?? '', /^file:.*\/server\/docs\/checks\/growth-mismatch\.md$/);
    assert.deepEqual(rate.relatedInformation?.map(({ location }) => wordsAt(location.range)).sort(), [
      '40.0亿元',
      '50.0亿元',
    ]);
    const data = rate.data as { level: string; outcome: string; fixes: { title: string }[] };
    assert.equal(data.level, 'error');
    assert.equal(data.outcome, 'conflicts');
    assert.ok(data.fixes.length > 0);
    assert.ok(diagnostics.some(({ code, range }) => code === 'numbering-skip' && wordsAt(range).startsWith('四是')));
    const starts = diagnostics.map(({ range }) => lines.offsetAt(range.start));
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('tells the status of the check it made', async () => {
    await server.diagnostics(uri);
    const status = server.statuses.at(-1);
    assert.equal(status?.uri, uri);
    assert.equal(status?.state, 'ready');
    assert.ok((status?.counts.error ?? 0) >= 1);
    assert.equal(status?.characters, text.length);
    assert.deepEqual(status?.limits, []);
  });

  it('offers each fix by name with its result, none preferred, and no bulk fix of figures', async () => {
    const start = placeOf('20%');
    const range = { start, end: start };
    const actions = await server.ask<CodeAction[]>('codeAction', uri, { range, context: { diagnostics: [] } });
    assert.ok(actions.length > 0);
    for (const { kind, isPreferred, edit, command, diagnostics } of actions) {
      assert.equal(kind, 'quickfix');
      assert.equal(isPreferred, undefined);
      // What changes nothing is the offer to call the finding right.
      assert.ok(edit?.changes?.[uri]?.length || command?.command === 'hegao.acceptWithoutReason');
      assert.equal(diagnostics?.[0]?.code, 'growth-mismatch');
    }
    assert.ok(
      actions.some(({ title }) => title.includes('25')),
      actions.map(({ title }) => title).join(),
    );
    const context = { diagnostics: [], only: ['source.fixAll'] };
    const bulk = await server.ask<CodeAction[]>('codeAction', uri, { range, context });
    assert.ok(bulk.every(({ edit }) => edit?.changes?.[uri]?.every(({ newText }) => !/\d/.test(newText))));
  });

  it('shows a figure written out with its interval and its arithmetic', async () => {
    const hover = await server.ask<Hover>('hover', uri, { position: placeOf('50.0亿元') });
    const { value } = hover.contents as { value: string };
    assert.match(value, /5,000,000,000 元/);
    assert.match(value, /4,995,000,000 – 5,005,000,000 元/);
    assert.match(value, /一般公共预算收入/);
    assert.match(value, /✗/);
    assert.equal(hover.range && wordsAt(hover.range), '50.0亿元');
    assert.equal(await server.ask<Hover | null>('hover', uri, { position: placeOf('优化服务') }), null);
  });

  it('goes from a tag to the introduction, and knows all mentions', async () => {
    const position = placeOf('韩牧】2024');
    const definition = await server.ask<Location>('definition', uri, { position });
    assert.deepEqual(definition.range.start, placeOf('韩牧同志'));
    const references = await server.ask<Location[]>('references', uri, {
      position,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      references.map(({ range }) => wordsAt(range)),
      ['韩牧', '韩牧', '韩牧'],
    );
    const others = await server.ask<Location[]>('references', uri, {
      position,
      context: { includeDeclaration: false },
    });
    assert.equal(others.length, 2);
    const highlights = await server.ask<DocumentHighlight[]>('documentHighlight', uri, { position });
    assert.equal(highlights.length, 3);
  });

  it('renames a speaker everywhere, and says why it will not', async () => {
    const position = placeOf('韩牧】2024');
    const prepared = await server.ask<{ range: Range; placeholder: string }>('prepareRename', uri, { position });
    assert.deepEqual([wordsAt(prepared.range), prepared.placeholder], ['韩牧', '韩牧']);
    const edit = await server.ask<WorkspaceEdit>('rename', uri, { position, newName: '周敏' });
    assert.deepEqual(
      edit.changes?.[uri]?.map(({ range, newText }) => [wordsAt(range), newText]),
      Array.from({ length: 3 }, () => ['韩牧', '周敏']),
    );
    await assert.rejects(server.ask('rename', uri, { position, newName: '周】' }), /括号/);
  });

  it('reflows a text on one line, and a range of it', async () => {
    const other = 'file:///one-line.txt';
    const oneLine = '各位代表:现在报告工作。 一、工作回顾2023年,经济平稳增长。 二、工作安排2024年是关键一年。';
    await server.open(other, oneLine);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await server.ask<TextEdit[]>('formatting', other, { options });
    assert.ok(edits.length >= 4 && edits.every(({ newText }) => newText.trim() === ''));
    const start = { line: 0, character: oneLine.indexOf(' 二、') };
    const range = { start, end: { line: 0, character: oneLine.length } };
    const ranged = await server.ask<TextEdit[]>('rangeFormatting', other, { options, range });
    assert.ok(ranged.length > 0 && ranged.length < edits.length);
    await server.close(other);
  });

  it('folds and selects along the tree', async () => {
    const folds = await server.ask<FoldingRange[]>('foldingRange', uri);
    assert.ok(
      folds.some(({ startLine, endLine }) => startLine === 2 && endLine === 5),
      JSON.stringify(folds),
    );
    const positions = [placeOf('66亿元'), { line: 0, character: 0 }];
    const [first, second] = await server.ask<SelectionRange[]>('selectionRange', uri, { positions });
    assert.ok(first && second);
    assert.equal(wordsAt(first.range), '9.66亿元');
    for (let step = first; step.parent; step = step.parent) {
      assert.ok(wordsAt(step.parent.range).includes(wordsAt(step.range)));
    }
  });

  it('colours in order without overlaps; a delta and a range give what full gives', async () => {
    const other = 'file:///delta.txt';
    await server.open(other, text);
    let known = await server.tokens(other);
    assertSorted(known.data);
    for (const inserted of ['又', '2025年,', '\n', '【甲乙】', '']) {
      const start = placeOf('同比下降');
      await server.change(other, { range: { start, end: start }, text: inserted });
      const previousResultId = known.resultId;
      const delta = await server.ask<SemanticTokensDelta>('semanticTokens/full/delta', other, { previousResultId });
      assert.ok('edits' in delta);
      const data = [...known.data];
      for (const { start: from, deleteCount, data: added } of delta.edits)
        data.splice(from, deleteCount, ...(added ?? []));
      const full = await server.tokens(other);
      assert.deepEqual(data, full.data);
      assertSorted(full.data);
      known = full;
    }
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const ranged = await server.ask<SemanticTokens>('semanticTokens/range', other, { range });
    assert.deepEqual(ranged.data, known.data);
    const stranger = await server.ask<SemanticTokens>('semanticTokens/full/delta', other, {
      previousResultId: 'unheard of',
    });
    assert.deepEqual(stranger.data, known.data);
    await server.close(other);
  });

  it('answers with nothing about a text that is not open', async () => {
    const closed = 'file:///not-open.txt';
    assert.deepEqual(await server.symbols(closed), []);
    assert.deepEqual((await server.tokens(closed)).data, []);
    assert.deepEqual(await server.diagnostics(closed), []);
    assert.equal(await server.ask<Hover | null>('hover', closed, { position: { line: 3, character: 3 } }), null);
  });
});

function assertNested(symbols: readonly DocumentSymbol[], outer?: Range): void {
  let free = outer ? lines.offsetAt(outer.start) : 0;
  for (const { name, range, selectionRange, children = [] } of symbols) {
    const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
    assert.ok(name.length > 0 && name.length < 60, name);
    assert.ok(start >= free && (!outer || end <= lines.offsetAt(outer.end)), name);
    assert.ok(lines.offsetAt(selectionRange.start) >= start && lines.offsetAt(selectionRange.end) <= end, name);
    assertNested(children, range);
    free = end;
  }
}

function assertSorted(data: readonly number[]): void {
  assert.equal(data.length % 5, 0);
  let lengthBefore = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [line = 0, character = 0, length = 0] = data.slice(i, i + 3);
    assert.ok(line > 0 || character >= lengthBefore, `token ${i / 5} overlaps the one before`);
    assert.ok(line >= 0 && length > 0);
    lengthBefore = length;
  }
}
