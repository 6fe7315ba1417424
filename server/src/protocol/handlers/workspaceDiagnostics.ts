import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { toDiagnostic } from '../../presentation/diagnostic';
import type { Transcripts } from '../../workspace/transcripts';
import type { ServerContext } from '../context';
import { checkWorkspaceMethod, type CheckWorkspaceResult } from '../customMessages';
import { countLevels } from '../status';

interface Stored {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/**
 * “Check Workspace”: every text below the workspace folders is checked once, with a progress that can be cancelled, and
 * `workspace/diagnostic` answers with what was found. Nothing is checked unasked. Open texts are left to
 * `textDocument/diagnostic`; a text that is closed is checked once more.
 */
export function serveWorkspaceDiagnostics(context: ServerContext, transcripts: Transcripts): void {
  const { connection, documents, settings, client, snapshots } = context;
  const stored = new Map<string, Stored>();
  /** Requests that wait until there is something new. */
  const waiting = new Set<() => void>();
  let results = 0;
  let underWay = false;

  connection.languages.diagnostics.onWorkspace(answer);
  connection.onRequest(checkWorkspaceMethod, checkAll);
  documents.onDidClose(({ document: { uri } }) => {
    if (stored.has(uri)) void check(uri).then(announce);
  });
  connection.onShutdown(announce);

  async function checkAll(): Promise<CheckWorkspaceResult> {
    const none: CheckWorkspaceResult = { files: 0, unread: 0, cancelled: true, error: 0, warning: 0, information: 0 };
    if (underWay) return none;
    underWay = true;
    const progress = client.capabilities.window?.workDoneProgress
      ? await connection.window.createWorkDoneProgress()
      : null;
    const isCancelled = (): boolean => progress?.token.isCancellationRequested ?? false;
    try {
      progress?.begin(client.texts.ui('workspace.checking'), 0, undefined, true);
      const uris = (await Promise.all(settings.sidecars.folders.map(transcripts.list))).flat();
      stored.clear();
      let unread = 0;
      let done = 0;
      for (const uri of uris) {
        if (isCancelled()) break;
        if (!(await check(uri))) unread++;
        done++;
        progress?.report(Math.floor((100 * done) / uris.length), `${done} / ${uris.length}`);
      }
      const counts = countLevels([...stored.values()].flatMap(({ items }) => items));
      return { files: done - unread, unread, cancelled: done < uris.length, ...counts };
    } finally {
      underWay = false;
      progress?.done();
      announce();
    }
  }

  /** Checks a text as it is on the disk; false where it could not be read. */
  async function check(uri: string): Promise<boolean> {
    const open = documents.get(uri);
    const { rules } = await settings.of(uri);
    const file = open ? { text: open.getText(), problem: undefined } : await transcripts.read(uri);
    if (!open) settings.forget(uri);
    if (file.problem) {
      stored.delete(uri);
      return false;
    }
    const analysis = snapshots.analyser(rules.vocabulary).analyse(file.text, rules.levels, rules.isAccepted);
    const options = { texts: client.texts, uri, pageOf: client.pageOf };
    const items = analysis.findings.map(finding => toDiagnostic(finding, analysis.reading, options));
    stored.set(uri, { resultId: `w${++results}`, items });
    // Between two texts whoever types is served.
    await new Promise(resolve => setTimeout(resolve));
    return true;
  }

  /** Answers at once where the client does not have everything yet, else when there is something new. */
  async function answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const isNew = (): boolean =>
      [...stored].some(([uri, { resultId }]) => known.get(uri) !== resultId) ||
      [...known].some(([uri, value]) => value.startsWith('w') && !stored.has(uri));
    if (!isNew() || underWay) {
      await new Promise<void>(resolve => {
        waiting.add(resolve);
        token.onCancellationRequested(() => {
          waiting.delete(resolve);
          resolve();
        });
      });
    }
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const gone = [...known].filter(([uri, value]) => value.startsWith('w') && !stored.has(uri));
    return {
      items: [
        ...[...stored].map(([uri, result]) => reportOf(uri, result, known.get(uri))),
        ...gone.map(([uri]) => reportOf(uri, { resultId: '', items: [] }, undefined)),
      ],
    };
  }

  function announce(): void {
    for (const resolve of waiting) resolve();
    waiting.clear();
  }
}

function reportOf(
  uri: string,
  { resultId, items }: Stored,
  known: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  return known === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
}
