// The timer around `heldFindings.ts`, as middleware of the language client.
import * as vscode from 'vscode';
import { type DiagnosticProviderMiddleware, vsdiag } from 'vscode-languageclient';
import { type Change, type Finding, holdBack, type Place, placeOf, sentenceAround, shift } from './heldFindings';
import { isView, transcript } from './names';

/** Milliseconds without an edit after which everything is shown. */
const rest = 700;

interface Document {
  /** Sentences touched since the typing last rested, where they are now. */
  edited: readonly Place[];
  /** What the editor shows, where it is now. */
  shown: readonly Finding[];
  /** The server's last full answer. */
  latest: readonly vscode.Diagnostic[];
  heldBack: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class FindingDelay implements vscode.Disposable {
  private readonly documents = new Map<string, Document>();
  private readonly subscriptions: vscode.Disposable[];

  /** `pullAgain` makes the language client ask for the diagnostics of a document once more. */
  constructor(private readonly pullAgain: (document: vscode.TextDocument) => void) {
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(event => this.note(event)),
      vscode.workspace.onDidCloseTextDocument(document => this.forget(document.uri)),
    ];
  }

  readonly middleware: DiagnosticProviderMiddleware = {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const uri = document instanceof vscode.Uri ? document : document.uri;
      if (isView(uri.scheme)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
      const report = await next(document, previousResultId, token);
      if (!report) return report;
      const state = this.stateOf(uri);
      if (report.kind === vsdiag.DocumentDiagnosticReportKind.full) state.latest = report.items;
      else if (!state.heldBack) return report;
      const items = this.release(state);
      return { kind: vsdiag.DocumentDiagnosticReportKind.full, resultId: report.resultId, items };
    },
  };

  dispose(): void {
    for (const { timer } of this.documents.values()) clearTimeout(timer);
    this.documents.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private release(state: Document): vscode.Diagnostic[] {
    const found = state.latest.map(diagnostic => ({ diagnostic, code: codeOf(diagnostic), range: diagnostic.range }));
    const { show, held } = holdBack(found, state.shown, state.edited);
    state.shown = show.map(({ code, range }) => ({ code, range }));
    state.heldBack = held.length > 0;
    return show.map(({ diagnostic }) => diagnostic);
  }

  private note({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.languageId !== transcript || contentChanges.length === 0) return;
    const state = this.stateOf(document.uri);
    for (const change of contentChanges) {
      state.shown = state.shown.map(finding => ({ ...finding, range: shift(finding.range, change) }));
      state.edited = state.edited.map(place => shift(place, change));
      state.edited = [...state.edited, editedSentence(document, change)];
    }
    // Many edits at once are a command (replace all, reflow), not typing: nothing half-written to wait for.
    if (contentChanges.length > 20) state.edited = [];
    clearTimeout(state.timer);
    state.timer = setTimeout(() => {
      state.edited = [];
      if (state.heldBack && !document.isClosed) this.pullAgain(document);
    }, rest);
  }

  private stateOf(uri: vscode.Uri): Document {
    const key = uri.toString();
    const known = this.documents.get(key);
    if (known) return known;
    const state: Document = { edited: [], shown: [], latest: [], heldBack: false, timer: undefined };
    this.documents.set(key, state);
    return state;
  }

  private forget(uri: vscode.Uri): void {
    clearTimeout(this.documents.get(uri.toString())?.timer);
    this.documents.delete(uri.toString());
  }
}

/** The sentence the change lies in, as the text is now; with several changes at once, lines are only roughly right. */
function editedSentence(document: vscode.TextDocument, change: Change): Place {
  const { start, end } = placeOf(change);
  const place = document.validateRange(new vscode.Range(start.line, start.character, end.line, end.character));
  const first = document.lineAt(place.start.line).text;
  const last = document.lineAt(place.end.line).text;
  const [from] = sentenceAround(first, place.start.character, place.start.character);
  const [, to] = sentenceAround(last, place.end.character, place.end.character);
  return { start: { line: place.start.line, character: from }, end: { line: place.end.line, character: to } };
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
