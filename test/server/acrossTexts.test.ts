import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Location, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import type { CheckWorkspaceResult } from '../../server/src/protocol/customMessages';
import { ServerProcess, until } from './serverProcess';

/** A report of a county, given early in a year. */
const report = (year: number, ...sentences: string[]): string =>
  [
    `${year}年云溪县政府工作报告`,
    `——${year}年1月16日在云溪县第十八届人民代表大会第三次会议上`,
    '各位代表：我代表云溪县人民政府向大会报告工作。',
    `一、${year - 1}年工作回顾`,
    ...sentences,
  ].join('\n');

const last = report(2024, '2023年，全县一般公共预算收入完成12.50亿元，增长8.2%。');
const now = report(2025, '2024年，全县一般公共预算收入完成13.50亿元，增长18%。');
const wrong = '2023年,全县一般公共预算收入由40.0亿元增至50.0亿元,增长20%。\n';

describe('the texts of a workspace beside each other', () => {
  let disk: string;
  let here: string;
  let server: ServerProcess;
  beforeEach(async () => {
    disk = mkdtempSync(join(tmpdir(), 'hegao-across-'));
    here = pathToFileURL(disk).href;
    for (const [name, text] of Object.entries({ 'last.txt': last, 'now.txt': now, 'draft/wrong.txt': wrong })) {
      mkdirSync(join(disk, name, '..'), { recursive: true });
      writeFileSync(join(disk, name), text);
    }
    server = await ServerProcess.start({ workspaceFolders: [here] });
  });
  afterEach(async () => {
    await server.stop();
    rmSync(disk, { recursive: true });
  });

  const check = (): Promise<CheckWorkspaceResult> => server.connection.sendRequest('hegao/checkWorkspace');
  const pull = (previous: WorkspaceDiagnosticReport | null = null): Promise<WorkspaceDiagnosticReport> =>
    server.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: previous?.items.map(({ uri, resultId = '' }) => ({ uri, value: resultId })) ?? [],
    });
  /** `file: codes` of every text that was checked; those that have not changed since are left out. */
  const found = ({ items }: WorkspaceDiagnosticReport): string[] =>
    items.flatMap(each =>
      each.kind === 'full'
        ? [`${each.uri.slice(here.length + 1)}: ${each.items.map(({ code }) => code).join(' ')}`]
        : [],
    );
  const compared = (diagnostics: readonly Diagnostic[]): string[] =>
    diagnostics.map(({ code, severity, relatedInformation = [] }) => {
      const places = relatedInformation.map(
        ({ location: { uri, range } }) => `${uri.slice(here.length + 1)}:${range.start.line}:${range.start.character}`,
      );
      return `${code} ${severity} ${places.join(' ')}`;
    });
  const everything = ['draft/wrong.txt: growth-mismatch', 'last.txt: ', 'now.txt: growth-mismatch'];

  it('this year’s growth against last year’s level, which is a click away', async () => {
    const { files, error, information } = await check();
    assert.deepEqual([files, error, information], [3, 1, 1]);
    const all = await pull();
    assert.deepEqual(found(all), everything);
    const [report] = all.items.filter(({ uri }) => uri.endsWith('now.txt'));
    assert.ok(report?.kind === 'full');
    assert.deepEqual(compared(report.items), ['growth-mismatch 3 last.txt:4:18 now.txt:4:18']);
  });

  it('an open text is held against the others once they were checked, also while it is changed', async () => {
    const uri = `${here}/now.txt`;
    await server.open(uri, now);
    assert.deepEqual(await server.diagnostics(uri), []);
    await check();
    await until(() => server.refreshes > 0, 'the word that something is new');
    assert.deepEqual(compared(await server.diagnostics(uri)), ['growth-mismatch 3 last.txt:4:18 now.txt:4:18']);
    await server.change(uri, { text: now.replace('18%', '8%') });
    assert.deepEqual(await server.diagnostics(uri), []);
  });

  it('a text that is saved with another level changes what is said of the others', async () => {
    const uri = `${here}/last.txt`;
    await server.open(uri, last);
    await check();
    const before = await pull();
    await server.change(uri, { text: last.replace('12.50', '11.44') });
    await server.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    const after = await pull(before);
    assert.deepEqual(found(after), ['last.txt: ', 'now.txt: ']);
  });

  it('the hover lists other texts that say it, and says of an accepted finding that it is', async () => {
    const uri = `${here}/now.txt`;
    await server.open(uri, now);
    const position = { line: 4, character: 20 };
    const hover = async (): Promise<string> => JSON.stringify(await server.ask('hover', uri, { position }));
    assert.doesNotMatch(await hover(), /last\.txt/);
    await check();
    assert.match(await hover(), /12\.50亿元 2023年 \[last\.txt 第5行\].*last\.txt#L5,19/);
    assert.match(await hover(), /✗ /);
    const references = await server.ask<readonly Location[]>('references', uri, {
      position,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      references.map(({ uri: document, range }) => `${document.slice(here.length + 1)}:${range.start.line}`).sort(),
      ['last.txt:4', 'last.txt:4', 'now.txt:4', 'now.txt:4'],
    );
    const [action] = await server.ask<readonly { command?: object }[]>('codeAction', uri, {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 60 } },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    assert.ok(action?.command);
    await server.connection.sendRequest('workspace/executeCommand', action.command);
    assert.deepEqual(await server.diagnostics(uri), []);
    assert.match(await hover(), /☑ 已确认无误：/);
  });

  it('speakers, headings and indicators are found by name in all of them', async () => {
    const find = async (query: string): Promise<string[]> => {
      const symbols: { name: string; containerName: string }[] = await server.connection.sendRequest(
        'workspace/symbol',
        { query },
      );
      return symbols.map(({ name, containerName }) => `${name} ${containerName}`).sort();
    };
    assert.deepEqual(await find('预算收入'), []);
    await server.open(`${here}/now.txt`, now);
    assert.deepEqual(await find('预算收入'), ['一般公共预算收入 13.50亿元 · now.txt']);
    await check();
    assert.equal((await find('预算收入')).length, 3);
    assert.deepEqual(await find('回顾'), ['一、2023年工作回顾 last.txt', '一、2024年工作回顾 now.txt']);
  });

  it('settings that change have stored results found anew', async () => {
    await check();
    const before = await pull();
    writeFileSync(join(disk, 'hegao.config.json'), '{"levels":{"growth-mismatch":"off"},"exclude":["draft"]}');
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    const after = await pull(before);
    assert.deepEqual(found(after), ['last.txt: ', 'now.txt: ', 'draft/wrong.txt: ']);
    rmSync(join(disk, 'hegao.config.json'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    assert.deepEqual(found(await pull(after)).sort(), everything);
  });

  it('what was called right is marked no more in stored results; all others stay as they are', async () => {
    await check();
    const before = await pull();
    const uri = `${here}/draft/wrong.txt`;
    await server.open(uri, wrong);
    const [action] = await server
      .ask<readonly { command?: { arguments?: readonly unknown[] } }[]>('codeAction', uri, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 60 } },
        context: { diagnostics: [], only: ['quickfix'] },
      })
      .then(actions => actions.filter(({ command }) => command));
    assert.ok(action?.command);
    await server.connection.sendRequest('workspace/executeCommand', action.command);
    assert.deepEqual(found(await pull(before)), ['draft/wrong.txt: ']);
  });
});
