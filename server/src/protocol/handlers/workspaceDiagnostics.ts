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
import type { Transcripts } from '../../workspace/transcripts';
import type { ServerContext } from '../context';
import { checkWorkspaceMethod, type CheckWorkspaceResult } from '../customMessages';
import { countLevels } from '../status';
import { WorkspaceTexts } from '../workspaceTexts';

interface WorkspaceService {
  /** Settings or the files beside documents have changed: what was found by others is found anew. */
  settingsChanged(): void;
}

/**
 * “Check Workspace”: every text below the workspace folders is checked once, with a progress that can be cancelled, and
 * `workspace/diagnostic` answers with what was found. Nothing is checked unasked. Open texts are left to
 * `textDocument/diagnostic`; a text that is saved or closed is checked once more.
 * @param changed is told that other texts say something else of open ones
 */
export function serveWorkspaceDiagnostics(
  context: ServerContext,
  transcripts: Transcripts,
  changed: () => void,
): WorkspaceService {
  const { connection, documents, client } = context;
  const texts = new WorkspaceTexts(context, transcripts);
  const { stored } = texts;
  /** Requests that wait until there is something new. */
  const waiting = new Set<() => void>();
  let underWay = false;
  let closing = false;
  /** Texts that are being checked anew; an answer waits until others were told too. */
  let busy = 0;
  let followsSettings: 'not' | 'now' | 'again' = 'not';

  connection.languages.diagnostics.onWorkspace(answer);
  connection.onRequest(checkWorkspaceMethod, checkAll);
  documents.onDidSave(({ document: { uri } }) => checkAgain(uri));
  documents.onDidClose(({ document: { uri } }) => checkAgain(uri));
  connection.onShutdown(() => {
    closing = true;
    announce();
  });
  return { settingsChanged: () => void followSettings() };

  async function checkAll(): Promise<CheckWorkspaceResult> {
    const none: CheckWorkspaceResult = { files: 0, unread: 0, cancelled: true, error: 0, warning: 0, information: 0 };
    if (underWay) return none;
    underWay = true;
    const progress = client.capabilities.window?.workDoneProgress
      ? await connection.window.createWorkDoneProgress()
      : null;
    const count = { checked: 0, unread: 0, excluded: 0 };
    let done = 0;
    let all = 0;
    try {
      progress?.begin(client.texts.ui('workspace.checking'), 0, undefined, true);
      await texts.checkAll((result, total) => {
        all = total;
        if (result !== null) {
          count[result]++;
          done++;
          progress?.report(Math.floor((100 * done) / total), `${done} / ${total}`);
        }
        return progress?.token.isCancellationRequested !== true;
      });
      const counts = countLevels([...stored.values()].flatMap(({ items }) => items));
      return { files: count.checked, unread: count.unread, cancelled: done < all, ...counts };
    } finally {
      underWay = false;
      progress?.done();
      announce();
      if (documents.all().some(({ uri }) => stored.has(uri))) changed();
    }
  }

  function checkAgain(uri: string): void {
    if (!texts.holds(uri) || underWay) return;
    busy++;
    void texts
      .again(uri)
      .then(others => others && changed())
      .finally(() => {
        busy--;
        announce();
      });
  }

  /** One round after the other; what changes meanwhile is seen by the next. */
  async function followSettings(): Promise<void> {
    if (followsSettings !== 'not') {
      followsSettings = 'again';
      return;
    }
    busy++;
    try {
      do {
        followsSettings = 'now';
        if (!underWay) await texts.followSettings();
      } while (followsSettings !== 'now');
    } finally {
      followsSettings = 'not';
      busy--;
      announce();
    }
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
    while (!token.isCancellationRequested && !closing && (!isNew() || underWay || busy > 0)) {
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
  { resultId, items }: { readonly resultId: string; readonly items: Diagnostic[] },
  known: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  return known === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
}
