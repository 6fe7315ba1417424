// The real server in a process of its own, spoken to over stdio as an editor does.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type SemanticTokens,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import {
  type InitializationOptions,
  readFilesMethod,
  type ReadFilesParams,
  statusMethod,
  type StatusParams,
  writeFileMethod,
  type WriteFileParams,
} from '../../server/src/protocol/customMessages';

let bundle: Promise<string> | undefined;

/** The bundled server, built once for all test files. */
function serverFile(): Promise<string> {
  bundle ??= (async () => {
    const outfile = join(mkdtempSync(join(tmpdir(), 'hegao-server-')), 'server.cjs');
    await build({
      entryPoints: ['server/src/main.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      define: { 'import.meta.url': 'here' },
      banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
      logLevel: 'error',
      outfile,
    });
    return outfile;
  })();
  return bundle;
}

export interface ServerProcessOptions {
  /** Whether the client pulls diagnostics; true unless told. */
  readonly pulls?: boolean;
  /** The answer to `workspace/configuration`; undefined for a client that does not answer it. */
  readonly configuration?: () => unknown;
  readonly locale?: string;
  readonly initializationOptions?: InitializationOptions;
  readonly capabilities?: ClientCapabilities['textDocument'];
  readonly workspaceFolders?: readonly string[];
  /** Files the client offers by address; written files are put into it. */
  readonly files?: Map<string, string>;
}

export class ServerProcess {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: StatusParams[] = [];
  readonly errors: string[] = [];
  refreshes = 0;
  #version = 1;

  private constructor(
    readonly child: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
  ) {}

  static async start(options: ServerProcessOptions = {}): Promise<ServerProcess> {
    const child = spawn(process.execPath, [await serverFile(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const { pulls = true, configuration, locale, initializationOptions, capabilities } = options;
    const { workspaceFolders, files } = options;
    connection.onRequest(readFilesMethod, ({ uris }: ReadFilesParams) => uris.map(uri => files?.get(uri) ?? null));
    connection.onRequest(writeFileMethod, ({ uri, text }: WriteFileParams) => {
      files?.set(uri, text);
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => configuration?.() ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      locale,
      initializationOptions: { ...initializationOptions, ...(files ? { files: true } : {}) },
      workspaceFolders: workspaceFolders?.map(uri => ({ uri, name: uri })) ?? null,
      capabilities: {
        window: { workDoneProgress: true },
        workspace: {
          configuration: configuration !== undefined,
          didChangeConfiguration: { dynamicRegistration: true },
          diagnostics: { refreshSupport: true },
        },
        textDocument: {
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          ...(pulls ? { diagnostic: {} } : {}),
          ...capabilities,
        },
      },
    });
    const server = new ServerProcess(child, connection, initialized);
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      server.published.push(params);
    });
    connection.onNotification(statusMethod, (params: StatusParams) => {
      server.statuses.push(params);
    });
    connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) server.errors.push(message);
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      server.refreshes++;
      return null;
    });
    await connection.sendNotification('initialized', {});
    return server;
  }

  async open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'transcript', version: this.#version++, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version: this.#version++ };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** A request about a document, by the last part of its method. */
  ask<Answer>(method: string, uri: string, more: Record<string, unknown> = {}): Promise<Answer> {
    return this.connection.sendRequest<Answer>(`textDocument/${method}`, { textDocument: { uri }, ...more });
  }

  symbols = (uri: string): Promise<DocumentSymbol[]> => this.ask('documentSymbol', uri);
  tokens = (uri: string): Promise<SemanticTokens> => this.ask('semanticTokens/full', uri);

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.ask<DocumentDiagnosticReport>('diagnostic', uri);
    if (report.kind !== 'full') throw new Error('asked without a result to compare with');
    return report.items;
  }

  /** Says goodbye in an orderly way; the exit code of the process. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>(resolve => this.child.once('exit', code => resolve(code)));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}

/** Waits until something is so; fails after some seconds. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const started = Date.now();
  while (!isSo()) {
    if (Date.now() - started > 5000) throw new Error(`waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}
