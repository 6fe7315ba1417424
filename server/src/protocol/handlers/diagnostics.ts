import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { toDiagnostic } from '../../presentation/diagnostic';
import { perSnapshot, type Snapshot } from '../../workspace/snapshots';
import { outlineFirst, reasonOf, type ServerContext, snapshotOf, stopIfCancelled, workAhead } from '../context';
import { type CheckNowParams, checkNowMethod, type CheckRun, type LevelCounts } from '../customMessages';
import type { Naming } from '../naming';
import { countLevels, sendStatus } from '../status';

/** Milliseconds between a change and the findings pushed for it. */
const PUSH_DELAY = 30;

interface DiagnosticsService {
  /** Settings or the files beside documents have changed. */
  settingsChanged(): void;
  /** A finding of this document was called right, or no longer: seen at once, whatever `hegao.check.run` says. */
  acceptedChanged(uri: string): void;
}

/**
 * Findings: pulled by clients that pull, pushed to the others. Where the settings say `onSave` or `manual`, a version
 * that is not due yet is answered with “unchanged”: the marks that stand move with the text, as the editor moves them.
 */
export function serveDiagnostics(context: ServerContext, naming: Naming): DiagnosticsService {
  const { connection, documents, settings, client } = context;
  /** The latest version of each document that opening, saving or the command asked to have checked. */
  const due = new Map<string, { readonly version: number; readonly by: 'open' | 'save' | 'command' }>();
  /** Documents whose findings have been asked for since they were opened. */
  const opened = new Set<string>();
  /** Documents that wait for a push. */
  const waiting = new Set<string>();

  const diagnosticsOf = perSnapshot(
    ({ uri, analysis }: Snapshot): { diagnostics: Diagnostic[]; durationMs: number } => {
      const started = performance.now();
      const options = { texts: client.texts, uri, pageOf: client.pageOf };
      const diagnostics = analysis.findings.map(finding => toDiagnostic(finding, analysis.reading, options));
      return { diagnostics, durationMs: performance.now() - started };
    },
  );

  connection.languages.diagnostics.on((params, token) => pull(params, token));
  connection.onRequest(checkNowMethod, async ({ uri }: CheckNowParams): Promise<LevelCounts> => {
    due.set(uri, { version: documents.get(uri)?.version ?? 0, by: 'command' });
    await settings.of(uri);
    const counts = countLevels(check(uri)?.diagnostics ?? []);
    announce(uri);
    return counts;
  });
  documents.onDidOpen(({ document }) => {
    due.set(document.uri, { version: document.version, by: 'open' });
    pushSoon(document.uri);
  });
  documents.onDidChangeContent(({ document }) => pushSoon(document.uri));
  documents.onDidSave(({ document }) => {
    if (due.get(document.uri)?.version !== document.version) {
      due.set(document.uri, { version: document.version, by: 'save' });
    }
    void settings.of(document.uri).then(({ run }) => {
      if (run === 'onSave') announce(document.uri);
    });
  });
  documents.onDidClose(({ document }) => {
    due.delete(document.uri);
    opened.delete(document.uri);
    waiting.delete(document.uri);
    if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  return {
    settingsChanged: announceAll,
    acceptedChanged: uri => {
      due.set(uri, { version: documents.get(uri)?.version ?? 0, by: 'command' });
      settings.sidecarsChanged();
      announceAll();
    },
  };

  function announceAll(): void {
    if (client.pullsDiagnostics) refreshDiagnostics(context);
    else for (const { uri } of documents.all()) pushSoon(uri);
  }

  async function pull(params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const { uri } = params.textDocument;
    const { run } = await settings.of(uri);
    if (!opened.has(uri)) await outlineFirst(2);
    opened.add(uri);
    stopIfCancelled(token);
    if (!isDue(uri, run)) {
      sendWaiting(uri);
      if (params.previousResultId !== undefined) {
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: params.previousResultId };
      }
      return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    }
    const started = performance.now();
    await judge(uri, token);
    const checked = check(uri, started);
    if (!checked) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: String(checked.version), items: checked.diagnostics };
  }

  function isDue(uri: string, run: CheckRun): boolean {
    if (run === 'onType') return true;
    const latest = due.get(uri);
    return latest?.version === documents.get(uri)?.version && (run === 'onSave' || latest?.by === 'command');
  }

  /** The long part of checking, with a turn for other requests now and then; rejects where nobody waits any more. */
  async function judge(uri: string, token: CancellationToken | null): Promise<void> {
    await context.colouring.get(uri)?.catch(() => undefined);
    await workAhead(context, uri, token, ({ analysis }) => analysis.judgeOn());
  }

  /** Checks the text as it stands and tells the client how it went. Never throws. */
  function check(uri: string, started = performance.now()): { diagnostics: Diagnostic[]; version: number } | null {
    try {
      const snapshot = snapshotOf(context, uri);
      if (!snapshot) return null;
      const { diagnostics } = diagnosticsOf(snapshot);
      const durationMs = performance.now() - started;
      const tell = (): void => {
        const state = settings.known(uri).excluded ? 'excluded' : 'ready';
        sendStatus(context, snapshot, state, diagnostics, durationMs);
      };
      tell();
      naming.soon(snapshot, tell);
      context.quiet.soon();
      return { diagnostics, version: snapshot.version };
    } catch (error) {
      connection.console.error(`${uri}: ${reasonOf(error)}`);
      return { diagnostics: [], version: documents.get(uri)?.version ?? 0 };
    }
  }

  function sendWaiting(uri: string): void {
    const snapshot = snapshotOf(context, uri);
    if (snapshot) sendStatus(context, snapshot, 'waiting', [], 0);
  }

  /** Findings of a document have become due without a change of its text. */
  function announce(uri: string): void {
    if (client.pullsDiagnostics) refreshDiagnostics(context);
    else pushSoon(uri);
  }

  /** Pushes the findings of the latest version; changes that come in quick succession are answered once. */
  function pushSoon(uri: string): void {
    if (client.pullsDiagnostics || waiting.has(uri)) return;
    waiting.add(uri);
    setTimeout(() => void push(uri), PUSH_DELAY);
  }

  async function push(uri: string): Promise<void> {
    const { run } = await settings.of(uri);
    // A text that was closed meanwhile waits no more.
    if (!waiting.delete(uri) || !isDue(uri, run)) return;
    const started = performance.now();
    await judge(uri, null);
    const checked = check(uri, started);
    if (checked) await connection.sendDiagnostics({ uri, ...checked });
  }
}

/** Asks a pulling client to pull anew. */
function refreshDiagnostics({ client, connection }: ServerContext): void {
  if (client.capabilities.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
}
