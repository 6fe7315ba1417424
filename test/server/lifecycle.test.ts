import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { LevelCounts } from '../../server/src/protocol/customMessages';
import { ServerProcess, type ServerProcessOptions, until } from './serverProcess';

const uri = 'file:///a.txt';
const wrong = '2023年,全县一般公共预算收入由40.0亿元增至50.0亿元,增长20%。\n';
const right = wrong.replace('20%', '25%');
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('the life of the language server', () => {
  let server: ServerProcess | undefined;
  const start = async (options?: ServerProcessOptions): Promise<ServerProcess> =>
    (server = await ServerProcess.start(options));
  afterEach(async () => {
    const { errors = [] } = server ?? {};
    await server?.stop();
    server = undefined;
    assert.deepEqual(errors, []);
  });

  it('ends with 0 after shutdown, with 1 without', async () => {
    const polite = await ServerProcess.start();
    assert.equal(await polite.stop(), 0);
    const rude = await ServerProcess.start();
    const ended = new Promise(resolve => rude.child.once('exit', resolve));
    await rude.connection.sendNotification('exit');
    assert.equal(await ended, 1);
    rude.connection.dispose();
  });

  it('pushes findings to a client that does not pull, and takes them back when the text closes', async () => {
    const { published, initialized, ...running } = await start({ pulls: false });
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
    assert.ok(running.child.pid);
    await server?.open(uri, wrong);
    await until(() => published.length === 1, 'the findings of the opened text');
    assert.ok(published[0]?.diagnostics.some(({ code }) => code === 'growth-mismatch'));
    await server?.change(uri, { range: whole, text: right });
    await until(() => published.length === 2, 'the findings of the changed text');
    assert.deepEqual(published[1]?.diagnostics, []);
    assert.equal(published[1]?.version, 2);
    await server?.close(uri);
    await until(() => published.length === 3, 'the farewell');
    assert.deepEqual(published[2]?.diagnostics, []);
  });

  it('pushes nothing to a client that pulls', async () => {
    const running = await start();
    await running.open(uri, wrong);
    assert.ok((await running.diagnostics(uri)).length > 0);
    assert.deepEqual(running.published, []);
  });

  it('speaks Chinese unless the client names another language', async () => {
    const message = async (options: ServerProcessOptions): Promise<string> => {
      const running = await start(options);
      await running.open(uri, wrong);
      const found = (await running.diagnostics(uri)).find(({ code }) => code === 'growth-mismatch');
      await running.stop();
      server = undefined;
      return String(found?.message);
    };
    assert.match(await message({}), /\p{Script=Han}/u);
    assert.doesNotMatch(await message({ locale: 'en' }), /应为|不符/);
    assert.equal(await message({ locale: 'en', initializationOptions: { locale: 'zh-cn' } }), await message({}));
  });

  it('opens the manual page where the client says', async () => {
    const running = await start({ initializationOptions: { checkPage: 'command:open?%22{code}%22' } });
    await running.open(uri, wrong);
    const [first] = await running.diagnostics(uri);
    assert.equal(first?.codeDescription?.href, 'command:open?%22growth-mismatch%22');
  });

  it('asks for settings, obeys them, and has findings pulled anew when they change', async () => {
    let levels: Record<string, string> = { 'growth-mismatch': 'off' };
    const running = await start({ configuration: () => ({ levels }) });
    await running.open(uri, wrong);
    assert.deepEqual(await running.diagnostics(uri), []);
    levels = { 'growth-mismatch': 'information' };
    await running.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => running.refreshes > 0, 'a refresh');
    const [found] = await running.diagnostics(uri);
    assert.equal(found?.severity, 3);
  });

  it('takes settings from a client that only sends them', async () => {
    const running = await start({ initializationOptions: { settings: { levels: { 'growth-mismatch': 'off' } } } });
    await running.open(uri, wrong);
    assert.deepEqual(await running.diagnostics(uri), []);
    await running.connection.sendNotification('workspace/didChangeConfiguration', { settings: { hegao: {} } });
    await until(() => running.refreshes > 0, 'a refresh');
    assert.equal((await running.diagnostics(uri)).length, 1);
  });

  it('bears any settings', async () => {
    const strange = [null, 3, 'x', [], { levels: 7, check: 'never' }, { levels: { 'growth-mismatch': {} } }];
    let answer: unknown;
    const running = await start({ configuration: () => answer });
    await running.open(uri, wrong);
    for (answer of strange) {
      await running.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.equal((await running.diagnostics(uri)).length, 1, JSON.stringify(answer));
    }
  });

  it('checks on save only, where the settings say so: marks that stand are left alone until then', async () => {
    const running = await start({ configuration: () => ({ check: { run: 'onSave' } }) });
    const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      running.ask('diagnostic', uri, { previousResultId });
    await running.open(uri, wrong);
    const opened = await pull();
    assert.ok(opened.kind === 'full' && opened.items.length === 1);
    await running.change(uri, { range: whole, text: right });
    assert.deepEqual(await pull(opened.resultId), { kind: 'unchanged', resultId: opened.resultId });
    assert.equal(running.statuses.at(-1)?.state, 'waiting');
    await running.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await until(() => running.refreshes > 0, 'a refresh');
    const saved = await pull(opened.resultId);
    assert.ok(saved.kind === 'full' && saved.items.length === 0);
  });

  it('checks when told to, where the settings say manual', async () => {
    const running = await start({ configuration: () => ({ check: { run: 'manual' } }) });
    await running.open(uri, wrong);
    assert.deepEqual(await running.diagnostics(uri), []);
    const counts = await running.connection.sendRequest<LevelCounts>('hegao/checkNow', { uri });
    assert.deepEqual(counts, { error: 1, warning: 0, information: 0 });
    await until(() => running.refreshes > 0, 'a refresh');
    assert.equal((await running.diagnostics(uri)).length, 1);
  });

  it('does not answer a request that was taken back', async () => {
    const running = await start();
    await running.open(uri, wrong.repeat(2000));
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const sources = Array.from({ length: 5 }, () => new CancellationTokenSource());
    const asked = sources.map(({ token }) =>
      running.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, token).then(
        () => 'answered',
        (error: { code: number }) => error.code,
      ),
    );
    for (const source of sources) source.cancel();
    const answers = await Promise.all(asked);
    assert.ok(answers.includes(-32800), answers.join());
    assert.ok((await running.diagnostics(uri)).length > 0);
  });
});
