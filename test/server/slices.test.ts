import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { ServerProcess } from './serverProcess';

const uri = 'file:///long.txt';
const textDocument = { uri };
const first = '2023年,全县一般公共预算收入由40.0亿元增至50.0亿元,增长20%。\n';
/** Long enough for its findings to take a second or so. */
const long =
  first +
  Array.from({ length: 6_000 }, (_, i) => {
    const [base, rate] = [100 + (i % 900), 1 + (i % 70)];
    return `第${i + 1}季产值由${base}.0亿元增加到${((base * (100 + rate)) / 100).toFixed(1)}亿元,同比增长${rate}.0%,其中出口${base - 50}.5亿元、内销49.${i % 10}亿元,惠及${i + 1}户。`;
  }).join('\n');
const rate = { line: 0, character: first.indexOf('20%') };

const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

describe('while the findings of a long text are worked out', () => {
  let server: ServerProcess;
  let answered: string[];
  const noted = <T>(name: string, answer: Promise<T>): Promise<T> => answer.finally(() => answered.push(name));
  beforeEach(async () => {
    answered = [];
    server = await ServerProcess.start();
    await server.open(uri, long);
    // The text is read before, so that what follows is the work on its findings.
    await server.symbols(uri);
  });
  afterEach(async () => {
    await server.stop();
    assert.deepEqual(server.errors, []);
  });

  it('a hover is answered from what is known of its sentence', async () => {
    const findings = noted('findings', server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }));
    await wait(60);
    const hover = await noted(
      'hover',
      server.connection.sendRequest(HoverRequest.type, { textDocument, position: rate }),
    );
    assert.deepEqual(answered, ['hover']);
    assert.ok(JSON.stringify(hover).includes('25%'));
    await findings;
  });

  it('a request nobody waits for any more ends', async () => {
    const source = new CancellationTokenSource();
    const findings = noted(
      'findings',
      server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, source.token),
    );
    const outcome = findings.then(
      () => null,
      (error: unknown) => error,
    );
    await wait(60);
    source.cancel();
    const error = await outcome;
    assert.ok(
      error instanceof Error && 'code' in error && error.code === LSPErrorCodes.RequestCancelled,
      String(error),
    );
  });
});
