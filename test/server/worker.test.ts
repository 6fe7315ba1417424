import assert from 'node:assert/strict';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
}

/** The web worker's bundle in a room of its own that has what a worker has, and nothing of Node. */
class Worker {
  readonly answers: Answer[] = [];
  readonly #self: { onmessage?: (event: { data: unknown }) => void } & Record<string, unknown>;
  #id = 0;

  constructor(code: string) {
    this.#self = {
      postMessage: (message: Answer) => this.answers.push(JSON.parse(JSON.stringify(message)) as Answer),
      addEventListener: () => undefined,
      ...{ console, performance, setTimeout, clearTimeout, TextEncoder, TextDecoder, AbortController },
    };
    this.#self['self'] = this.#self;
    this.#self['globalThis'] = this.#self;
    runInContext(code, createContext(this.#self));
  }

  tell(method: string, params: unknown): void {
    this.#self.onmessage?.({ data: { jsonrpc: '2.0', method, params } });
  }

  async ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id;
    this.#self.onmessage?.({ data: { jsonrpc: '2.0', id, method, params } });
    for (let waited = 0; waited < 500; waited++) {
      const answer = this.answers.find(one => one.id === id);
      if (answer) return answer.result;
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    throw new Error(`no answer to ${method}`);
  }
}

describe('the language server in a web worker', () => {
  it('is bundled without Node and answers', async () => {
    const { outputFiles } = await build({
      entryPoints: ['server/src/browser.ts'],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      define: { global: 'globalThis' },
      logLevel: 'error',
      write: false,
    });
    const worker = new Worker(outputFiles[0]?.text ?? '');
    await worker.ask('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    worker.tell('initialized', {});
    const uri = 'vscode-vfs://github/a.txt';
    const text = '【周岚】大家好。一般公共预算收入由40.0亿元增至50.0亿元,增长20%。';
    worker.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'transcript', version: 1, text } });
    const report = (await worker.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
      items: { code: string }[];
    };
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ['growth-mismatch'],
    );
    const symbols = (await worker.ask('textDocument/documentSymbol', { textDocument: { uri } })) as unknown[];
    assert.ok(symbols.length > 0);
  });
});
