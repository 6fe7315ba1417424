import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver/node';
import type { AcceptedEntry, FindingKey } from '../../server/src/protocol/customMessages';
import { ServerProcess, type ServerProcessOptions, until } from './serverProcess';

const folder = 'file:///w';
const uri = `${folder}/a.txt`;
const kept = `${folder}/.hegao/accepted.json`;
const wrong = '2023年,全县一般公共预算收入由40.0亿元增至50.0亿元,增长20%。\n';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('findings called right, and settings beside the texts', () => {
  let server: ServerProcess | undefined;
  const start = async (options: ServerProcessOptions): Promise<ServerProcess> =>
    (server = await ServerProcess.start({ workspaceFolders: [folder], ...options }));
  afterEach(async () => {
    const { errors = [] } = server ?? {};
    await server?.stop();
    server = undefined;
    assert.deepEqual(errors, []);
  });

  /** The action that calls the first finding right. */
  async function acceptance(running: ServerProcess, address = uri): Promise<CodeAction> {
    const actions = await running.ask<CodeAction[]>('codeAction', address, {
      range: everywhere,
      context: { diagnostics: [] },
    });
    const action = actions.find(({ command }) => command?.command.startsWith('hegao.accept'));
    assert.ok(action?.command, actions.map(({ title }) => title).join(' | '));
    return action;
  }

  it('are kept with their reason, disappear, are listed, and come back when taken back', async () => {
    const files = new Map<string, string>();
    const running = await start({ files, initializationOptions: { asksReasons: true } });
    await running.open(uri, wrong);
    assert.equal((await running.diagnostics(uri)).length, 1);
    const { title, command } = await acceptance(running);
    assert.match(title, /这是对的：“20%”/);
    assert.equal(command?.command, 'hegao.accept');
    const key = command?.arguments?.[0] as FindingKey;
    await running.connection.sendRequest('hegao/accept', { ...key, reason: '按可比口径' });
    await until(() => running.refreshes > 0, 'a refresh');
    assert.deepEqual(await running.diagnostics(uri), []);
    assert.deepEqual([...files.keys()], [kept]);
    assert.match(files.get(kept) ?? '', /"code":"growth-mismatch","quotation":"20%".*"reason":"按可比口径"/);
    const list = await running.connection.sendRequest<AcceptedEntry[]>('hegao/accepted', { uri });
    assert.deepEqual(
      list.map(({ quotation, reason, place }) => [quotation, reason, place]),
      [['20%', '按可比口径', { line: 0, character: wrong.indexOf('20%') }]],
    );
    await running.connection.sendRequest('hegao/removeAccepted', { entries: list });
    assert.equal((await running.diagnostics(uri)).length, 1);
    assert.doesNotMatch(files.get(kept) ?? '', /growth-mismatch/);
  });

  it('stay right while other sentences change, and are marked again when their words do', async () => {
    const running = await start({ files: new Map() });
    await running.open(uri, wrong);
    const { command } = await acceptance(running);
    await running.connection.sendRequest('workspace/executeCommand', command);
    assert.deepEqual(await running.diagnostics(uri), []);
    await running.change(uri, { range: { ...everywhere, end: everywhere.start }, text: '各位来宾,大家好。\n' });
    assert.deepEqual(await running.diagnostics(uri), []);
    await running.change(uri, { range: everywhere, text: wrong.replace('40.0', '41.0') });
    assert.equal((await running.diagnostics(uri)).length, 1);
  });

  it('are told to a client that is pushed to', async () => {
    const running = await start({ pulls: false, files: new Map() });
    await running.open(uri, wrong);
    await until(() => running.published.length === 1, 'the findings');
    await running.connection.sendRequest('workspace/executeCommand', (await acceptance(running)).command);
    await until(() => running.published.length === 2, 'their end');
    assert.deepEqual(running.published[1]?.diagnostics, []);
  });

  it('go at once also where checks wait for a command', async () => {
    const running = await start({ files: new Map(), configuration: () => ({ check: { run: 'manual' } }) });
    await running.open(uri, wrong);
    await running.connection.sendRequest('hegao/checkNow', { uri });
    assert.equal((await running.diagnostics(uri)).length, 1);
    await running.connection.sendRequest('workspace/executeCommand', (await acceptance(running)).command);
    assert.deepEqual(await running.diagnostics(uri), []);
  });

  it('are refused where the words have changed meanwhile', async () => {
    const running = await start({ files: new Map() });
    await running.open(uri, wrong);
    const key = (await acceptance(running)).command?.arguments?.[0] as FindingKey;
    await running.change(uri, { range: everywhere, text: wrong.replace('40.0', '41.0') });
    await assert.rejects(running.connection.sendRequest('hegao/accept', { ...key, reason: '' }), /改动/);
  });

  it('are kept on the disk for a client without files of its own', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'hegao-accepted-'));
    const here = pathToFileURL(disk).href;
    const running = await start({ workspaceFolders: [here] });
    await running.open(`${here}/a.txt`, wrong);
    const { command } = await acceptance(running, `${here}/a.txt`);
    await running.connection.sendRequest('workspace/executeCommand', command);
    assert.deepEqual(await running.diagnostics(`${here}/a.txt`), []);
    assert.match(readFileSync(join(disk, '.hegao/accepted.json'), 'utf8'), /growth-mismatch/);
    rmSync(disk, { recursive: true });
  });

  it('settings of the project are obeyed, and again when their file changes', async () => {
    const config = `${folder}/hegao.config.json`;
    const files = new Map([[config, '{"levels":{"growth-mismatch":"off"}}']]);
    const running = await start({ files, configuration: () => ({ levels: { 'growth-mismatch': 'error' } }) });
    await running.open(uri, wrong);
    assert.deepEqual(await running.diagnostics(uri), []);
    files.set(config, '{"levels":{"growth-mismatch":"information"}}');
    const changes = [{ uri: config, type: 2 }];
    await running.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await until(() => running.refreshes > 0, 'a refresh');
    assert.deepEqual(
      (await running.diagnostics(uri)).map(({ severity }) => severity),
      [3],
    );
  });

  it('texts left out by a glob are not checked, and the status says so', async () => {
    const files = new Map([[`${folder}/hegao.config.json`, '{"exclude":["归档"]}']]);
    const running = await start({ files, configuration: () => ({ exclude: ['*.draft.txt'] }) });
    const addresses = ['a.txt', 'b.draft.txt', encodeURI('归档/c.txt')].map(name => `${folder}/${name}`);
    const counts: number[] = [];
    for (const address of addresses) {
      await running.open(address, wrong);
      counts.push((await running.diagnostics(address)).length);
    }
    assert.deepEqual(counts, [1, 0, 0]);
    const states = addresses.map(address => running.statuses.findLast(status => status.uri === address)?.state);
    assert.deepEqual(states, ['ready', 'excluded', 'excluded']);
  });

  it('own indicators are known by name, and changed settings change them', async () => {
    let indicators: unknown[] = [];
    const running = await start({ configuration: () => ({ indicators }) });
    const text = '2023年,全县茶园总面积40.0万亩。\n';
    const hover = async (): Promise<string> =>
      JSON.stringify(await running.ask('hover', uri, { position: { line: 0, character: text.indexOf('40.0') } }));
    await running.open(uri, text);
    await running.diagnostics(uri);
    assert.doesNotMatch(await hover(), /指标：茶园面积/);
    indicators = [{ name: '茶园面积', aliases: ['茶园总面积'] }];
    await running.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => running.refreshes > 0, 'a refresh');
    await running.diagnostics(uri);
    assert.match(await hover(), /指标：茶园面积/);
  });

  it('a report is a page with the findings, and with what was called right and why', async () => {
    const running = await start({ files: new Map(), initializationOptions: { asksReasons: true } });
    await running.open(uri, wrong);
    const page = (): Promise<string> => running.connection.sendRequest('hegao/report', { uri });
    assert.match(await page(), /<mark>20%<\/mark>/);
    const key = (await acceptance(running)).command?.arguments?.[0] as FindingKey;
    await running.connection.sendRequest('hegao/accept', { ...key, reason: '按<可比>口径' });
    assert.match(await page(), /已确认无误.*按&lt;可比&gt;口径/s);
    assert.equal(await running.connection.sendRequest('hegao/report', { uri: 'file:///w/none.txt' }), null);
  });

  it('words are named after the findings, and the status says by which engine', async () => {
    const running = await start({});
    await running.open(uri, wrong.replace('一般公共预算收入', '茶旅融合综合收入'));
    await running.diagnostics(uri);
    assert.equal(running.statuses[0]?.engine, null);
    await until(() => running.statuses.some(({ engine }) => engine !== null), 'an engine');
  });
});
