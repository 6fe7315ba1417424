import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationToken, CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import type { CheckWorkspaceResult } from '../../server/src/protocol/customMessages';
import { ServerProcess, until } from './serverProcess';

const wrong = '2023年,全县一般公共预算收入由40.0亿元增至50.0亿元,增长20%。\n';
const right = wrong.replace('20%', '25%');

describe('checking the whole workspace', () => {
  let disk: string;
  let here: string;
  let server: ServerProcess | undefined;
  before(() => {
    disk = mkdtempSync(join(tmpdir(), 'hegao-workspace-'));
    here = pathToFileURL(disk).href;
    const files: Record<string, string | Buffer> = {
      'a.txt': wrong,
      'b/稿.txt': iconv.encode(wrong, 'gb18030'),
      'c.txt': right,
      'd.log': wrong,
      'node_modules/e.txt': wrong,
      '归档/f.txt': wrong,
      'hegao.config.json': '{"exclude":["归档"]}',
    };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(disk, name, '..'), { recursive: true });
      writeFileSync(join(disk, name), content);
    }
  });
  after(() => rmSync(disk, { recursive: true }));
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  const start = async (): Promise<ServerProcess> => (server = await ServerProcess.start({ workspaceFolders: [here] }));
  const pull = (
    running: ServerProcess,
    previous: WorkspaceDiagnosticReport | null,
    token?: CancellationTokenSource,
  ) => {
    const previousResultIds = previous?.items.map(({ uri, resultId = '' }) => ({ uri, value: resultId })) ?? [];
    const ask = { previousResultIds };
    return running.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      ask,
      token?.token ?? CancellationToken.None,
    );
  };
  const check = (running: ServerProcess): Promise<CheckWorkspaceResult> =>
    running.connection.sendRequest('hegao/checkWorkspace');
  const counts = ({ items }: WorkspaceDiagnosticReport): Record<string, number | string> =>
    Object.fromEntries(
      items.map(report => [
        decodeURIComponent(report.uri.slice(here.length + 1)),
        report.kind === 'full' ? report.items.length : report.kind,
      ]),
    );

  it('finds what the command line finds, in every encoding, and leaves out what settings leave out', async () => {
    const running = await start();
    assert.deepEqual(await check(running), {
      files: 3,
      unread: 0,
      cancelled: false,
      error: 2,
      warning: 0,
      information: 0,
    });
    const report = await pull(running, null);
    assert.deepEqual(counts(report), { 'a.txt': 1, 'b/稿.txt': 1, 'c.txt': 0 });
  });

  it('answers what is known with “unchanged”, and waits where nothing is new', async () => {
    const running = await start();
    await check(running);
    const first = await pull(running, null);
    let answered = false;
    const second = pull(running, first).then(report => ((answered = true), report));
    await new Promise(resolve => setTimeout(resolve, 100));
    assert.equal(answered, false);
    await running.open(`${here}/a.txt`, wrong);
    await running.close(`${here}/a.txt`);
    assert.deepEqual(counts(await second), {
      'a.txt': 1,
      'b/稿.txt': 'unchanged',
      'c.txt': 'unchanged',
    });
  });

  it('takes back what is there no more', async () => {
    const running = await start();
    writeFileSync(join(disk, 'g.txt'), wrong);
    await check(running);
    const first = await pull(running, null);
    assert.equal(counts(first)['g.txt'], 1);
    rmSync(join(disk, 'g.txt'));
    await check(running);
    assert.equal(counts(await pull(running, first))['g.txt'], 0);
  });

  it('a request that waits can be taken back', async () => {
    const running = await start();
    const source = new CancellationTokenSource();
    const waits = pull(running, null, source);
    await new Promise(resolve => setTimeout(resolve, 100));
    source.cancel();
    await assert.rejects(waits, { code: -32800 });
  });

  it('shows how far it is, and stops when told to', async () => {
    const running = await start();
    const told: { kind: string; message?: string }[] = [];
    let token: string | number | undefined;
    running.connection.onRequest('window/workDoneProgress/create', (params: { token: string }) => {
      token = params.token;
      return null;
    });
    running.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      told.push(value);
      if (value.kind === 'report' && told.length === 2)
        void running.connection.sendNotification('window/workDoneProgress/cancel', { token });
    });
    for (let i = 0; i < 200; i++) writeFileSync(join(disk, `many${i}.txt`), wrong.repeat(20));
    const { cancelled, files } = await check(running);
    assert.ok(cancelled && files < 200, `${files} done`);
    await until(() => told.at(-1)?.kind === 'end', 'the end of the progress');
    assert.equal(told[0]?.kind, 'begin');
  });
});
