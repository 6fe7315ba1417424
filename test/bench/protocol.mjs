// Speaks to the built server over its real transport and measures what an editor would wait for.
import { spawn } from 'node:child_process';
import { cpuOf, inDist, median, memoryOfTree, quantile } from './measure.mjs';

const KEYSTROKES = 120;
/** Milliseconds after the last keystroke at which memory is looked at: words are cut, and garbage is given back. */
const AT_REST = 4000;

/** Opens a text, waits for what an editor asks for first, then types into the middle of it. */
export async function measureServer(text) {
  const client = new Client();
  const uri = 'untitled:bench.transcript';
  try {
    const started = performance.now();
    await client.request('initialize', { processId: process.pid, rootUri: null, capabilities });
    client.notify('initialized', {});
    const initialized = performance.now() - started;
    const document = { uri, languageId: 'transcript', version: 1, text };
    const opened = performance.now();
    const since = () => performance.now() - opened;
    client.notify('textDocument/didOpen', { textDocument: document });
    const outline = client.request('textDocument/documentSymbol', { textDocument: { uri } }).then(since);
    const colours = client
      .request('textDocument/semanticTokens/full', { textDocument: { uri } })
      .then(since, () => NaN);
    const findings = client.request('textDocument/diagnostic', { textDocument: { uri } }).then(since);
    const first = { outline: await outline, colours: await colours, findings: await findings };
    const cpuBefore = cpuOf(client.pid);
    const keystrokes = await type(client, uri, text, 2);
    const cpu = (cpuOf(client.pid) - cpuBefore) / KEYSTROKES;
    await new Promise(resolve => setTimeout(resolve, AT_REST));
    const memory = memoryOfTree(client.pid);
    await client.request('shutdown', null);
    return { initialized, first, keystrokes: { ...keystrokes, cpu }, memory };
  } finally {
    client.stop();
  }
}

/** A digit typed at a place of the text's middle, then new diagnostics asked for, again and again. */
async function type(client, uri, text, version) {
  const { line, character } = middleOf(text);
  const waits = [];
  for (let i = 0; i < KEYSTROKES; i++) {
    const at = { line, character: character + i };
    const start = performance.now();
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: version + i },
      contentChanges: [{ range: { start: at, end: at }, text: String(i % 10) }],
    });
    await client.request('textDocument/diagnostic', { textDocument: { uri } });
    waits.push(performance.now() - start);
  }
  return { p50: median(waits), p95: quantile(waits, 0.95), max: Math.max(...waits) };
}

function middleOf(text) {
  const before = text.slice(0, text.length >> 1);
  const lines = before.split('\n');
  return { line: lines.length - 1, character: lines.at(-1).length };
}

const capabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    synchronization: { dynamicRegistration: false },
  },
  workspace: { workspaceFolders: false, configuration: false },
};

/** As much of the protocol as measuring needs. */
class Client {
  #server = spawn(process.execPath, [inDist('server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  #waiting = new Map();
  #pieces = [];
  #id = 0;

  constructor() {
    this.#server.stdout.on('data', data => {
      this.#pieces.push(data);
      this.#read();
    });
    this.#server.on('exit', code => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`the server ended with ${code}`));
    });
  }

  get pid() {
    return this.#server.pid;
  }

  request(method, params) {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  stop() {
    this.#server.kill();
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin.write(body);
  }

  #read() {
    for (;;) {
      let data = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
      this.#pieces = [data];
      const head = data.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(data.subarray(0, head).toString())?.[1]);
      if (data.length < head + 4 + length) return;
      const message = JSON.parse(data.subarray(head + 4, head + 4 + length).toString());
      data = data.subarray(head + 4 + length);
      this.#pieces = data.length > 0 ? [data] : [];
      this.#take(message);
      if (data.length === 0) return;
    }
  }

  #take({ id, method, result, error }) {
    if (method !== undefined) {
      // A question of the server: nothing to say, but it must not wait.
      if (id !== undefined) this.#send({ id, result: null });
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
