// One session with the server: start, restart, what happens when it crashes, what it reports.
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  DocumentDiagnosticRequest,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  acceptedMethod,
  type AcceptedEntry,
  type AcceptedParams,
  acceptMethod,
  type AcceptParams,
  type CheckNowParams,
  checkNowMethod,
  checkWorkspaceMethod,
  type CheckWorkspaceResult,
  type FindingKey,
  type InitializationOptions,
  listFilesMethod,
  readBytesMethod,
  readFilesMethod,
  removeAcceptedMethod,
  type RemoveAcceptedParams,
  reportMethod,
  type ReportParams,
  statusMethod,
  type StatusParams,
  writeFileMethod,
} from '../../server/src/protocol/customMessages';
import { listFiles, readBytes, readFiles, writeFile } from './files';
import { FindingDelay } from './findingDelay';
import { transcript } from './names';
import { type Status } from './status';

/** Given by the door: a client for the Node process or for the worker. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** After this many crashes within this many milliseconds the server is left alone. */
const mostCrashes = 4;
const crashWindow = 180_000;

export class Session implements vscode.Disposable {
  private client: BaseLanguageClient | undefined;
  private readonly delay = new FindingDelay(document => this.pullAgain(document));
  private crashes: number[] = [];

  constructor(
    private readonly createClient: CreateClient,
    private readonly status: Status,
    private readonly log: vscode.LogOutputChannel,
    /** Where accepted findings are kept for documents that are in no workspace folder. */
    private readonly storage: vscode.Uri,
  ) {}

  /** Whether the server runs now; when not, the user has been told. */
  async start(): Promise<boolean> {
    const started = Date.now();
    this.status.starting();
    try {
      this.client = await this.createClient(this.options());
      this.client.onNotification(statusMethod, (params: StatusParams) => this.status.report(params));
      this.client.onRequest(readFilesMethod, readFiles);
      this.client.onRequest(writeFileMethod, writeFile);
      this.client.onRequest(listFilesMethod, listFiles);
      this.client.onRequest(readBytesMethod, readBytes);
      await this.client.start();
      this.log.info(`The server was ready ${Date.now() - started} ms after it was asked for.`);
      this.status.running();
      return true;
    } catch (error) {
      this.log.error(`The server did not start: ${String(error)}`);
      this.giveUp(vscode.l10n.t('The proofreading service did not start.'));
      return false;
    }
  }

  async restart(): Promise<boolean> {
    this.crashes = [];
    await this.stop();
    return this.start();
  }

  /** Checks a document now, whatever the settings say; resolves when its findings are known. */
  async checkNow(uri: vscode.Uri): Promise<void> {
    const params: CheckNowParams = { uri: uri.toString() };
    await this.client?.sendRequest(checkNowMethod, params);
  }

  /** Checks every text of the workspace; the server shows how far it is and can be stopped. */
  async checkWorkspace(): Promise<CheckWorkspaceResult | undefined> {
    return this.client?.sendRequest<CheckWorkspaceResult>(checkWorkspaceMethod);
  }

  /** Keeps a finding as right; fails with what the user should read. */
  async accept(params: AcceptParams): Promise<void> {
    await this.client?.sendRequest(acceptMethod, params);
  }

  /** What was called right where a document is. */
  async accepted(uri: string): Promise<readonly AcceptedEntry[]> {
    const params: AcceptedParams = { uri };
    return (await this.client?.sendRequest<readonly AcceptedEntry[]>(acceptedMethod, params)) ?? [];
  }

  async removeAccepted(keys: readonly FindingKey[]): Promise<void> {
    const entries = keys.map(({ uri, code, context }) => ({ uri, code, context }));
    await this.client?.sendRequest(removeAcceptedMethod, { entries } satisfies RemoveAcceptedParams);
  }

  /** The findings of an open document as one HTML page; null where there is none to make. */
  async report(uri: string): Promise<string | null> {
    const params: ReportParams = { uri };
    return (await this.client?.sendRequest<string | null>(reportMethod, params)) ?? null;
  }

  /** Lets the server end without a farewell, as a crash does. */
  async crash(): Promise<void> {
    await this.client?.sendNotification('exit');
  }

  dispose(): void {
    this.delay.dispose();
    void this.stop();
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.status.stopped();
    try {
      await client?.dispose(2000);
    } catch (error) {
      this.log.warn(`The server did not stop in an orderly way: ${String(error)}`);
    }
  }

  private options(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      locale: vscode.env.language,
      checkPage: 'command:hegao.openCheckPage?%5B%22{code}%22%5D',
      files: true,
      storage: this.storage.toString(),
      asksReasons: true,
    };
    return {
      documentSelector: [{ language: transcript }],
      outputChannel: this.log,
      initializationOptions,
      initializationFailedHandler: () => false,
      errorHandler: this.errorHandler,
      middleware: this.delay.middleware,
      diagnosticPullOptions: { onChange: true, onSave: true, onFocus: false },
      progressOnInitialization: false,
    };
  }

  private readonly errorHandler: ErrorHandler = {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      const now = Date.now();
      this.crashes = [...this.crashes.filter(time => now - time < crashWindow), now];
      this.log.error(`The server ended unexpectedly (${this.crashes.length} of ${mostCrashes}).`);
      if (this.crashes.length < mostCrashes) {
        this.status.starting();
        return { action: CloseAction.Restart, handled: true };
      }
      this.giveUp(vscode.l10n.t('The proofreading service stopped several times and is left off for now.'));
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };

  private giveUp(message: string): void {
    this.status.failed();
    const restart = vscode.l10n.t('Restart');
    const showLog = vscode.l10n.t('Show Log');
    void vscode.window.showErrorMessage(message, restart, showLog).then(async answer => {
      if (answer === restart) await this.restart();
      if (answer === showLog) this.log.show();
    });
  }

  private pullAgain(document: vscode.TextDocument): void {
    const provider = this.client?.getFeature(DocumentDiagnosticRequest.method)?.getProvider(document);
    provider?.onDidChangeDiagnosticsEmitter.fire();
  }
}
