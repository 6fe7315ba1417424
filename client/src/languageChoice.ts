// Which texts are transcripts: by their content (`hegao.detect`), by what the user said before about the same file.
// The choice is kept per file in the workspace's storage, never in settings, and there is always a way back.
import * as vscode from 'vscode';
import { type Evidence, looksLikeTranscript, sampleLength } from './detection';
import { describeSignals } from './evidenceText';
import { inReadableEncoding } from './otherEncoding';
import { isView, transcript } from './names';

type Choice = 'transcript' | 'other';
type Detect = 'auto' | 'ask' | 'off';

const storageKey = 'hegao.languageChoices';
/** Choices remembered at most; the oldest go first. */
const mostChoices = 500;

export class LanguageChoice implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('hegao.detected', vscode.StatusBarAlignment.Right, 100.3);
  /** Documents switched by their content, with what spoke for it. */
  private readonly switched = new Map<string, Evidence>();
  /** Documents whose language is just being changed by us. */
  private readonly ours = new Set<string>();
  /** Documents that have just lost their language but are still open: the next language was chosen by hand. */
  private readonly changing = new Set<string>();
  private readonly asked = new Set<string>();
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(
    private readonly storage: vscode.Memento,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.item.name = vscode.l10n.t('Recognised Transcript');
    this.item.command = 'hegao.notTranscript';
  }

  /** Looks at the open documents, and from now on at every document that is opened. */
  start(): void {
    this.subscriptions.push(
      vscode.workspace.onDidCloseTextDocument(document => this.closed(document)),
      vscode.workspace.onDidOpenTextDocument(document => this.opened(document)),
      vscode.window.onDidChangeActiveTextEditor(editor => this.activated(editor)),
    );
    for (const document of vscode.workspace.textDocuments) this.opened(document);
    this.activated(vscode.window.activeTextEditor);
  }

  /** The user says that it is one. */
  async treatAsTranscript(document: vscode.TextDocument): Promise<void> {
    await this.remember(document.uri, 'transcript');
    await this.change(document, transcript);
  }

  /** The user says that it is none; also later, when the file is opened again. */
  async notTranscript(document: vscode.TextDocument): Promise<void> {
    await this.remember(document.uri, 'other');
    this.switched.delete(document.uri.toString());
    await this.change(document, otherLanguage(document));
    this.showItem();
  }

  dispose(): void {
    this.item.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!document.isClosed && !this.ours.has(key)) this.changing.add(key);
    if (document.isClosed) this.switched.delete(key);
  }

  private opened(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.ours.has(key)) return;
    const byHand = this.changing.delete(key);
    this.decide(document, byHand).catch((error: unknown) => this.log.error(String(error)));
  }

  private async decide(document: vscode.TextDocument, byHand: boolean): Promise<void> {
    const { uri, languageId } = document;
    if (!['plaintext', transcript].includes(languageId) || !isFile(uri)) return;
    const isTranscript = languageId === transcript;
    if (byHand) {
      this.switched.delete(uri.toString());
      this.showItem();
      return this.remember(uri, isTranscript ? 'transcript' : 'other');
    }
    const choice = this.choiceFor(uri);
    if (choice === 'other') return isTranscript ? this.change(document, otherLanguage(document)) : undefined;
    if (choice === 'transcript') return isTranscript ? undefined : this.change(document, transcript);
    if (!/\.txt$/i.test(uri.path) || detect(uri) === 'off') return;
    const readable = detect(uri) === 'auto' ? await inReadableEncoding(document, this.log) : document;
    if (!isTranscript) await this.judge(readable);
  }

  private async judge(document: vscode.TextDocument): Promise<void> {
    const started = performance.now();
    const evidence = looksLikeTranscript(headOf(document));
    const found = evidence.signals.map(([signal, weight]) => `${signal} ${weight}`).join(', ');
    this.log.debug(
      `${document.uri.path}: ${evidence.strength} (${evidence.score}; ${found}) in ${(performance.now() - started).toFixed(1)} ms`,
    );
    if (evidence.strength !== 'strong') return;
    const mode = detect(document.uri);
    if (mode === 'auto') {
      this.switched.set(document.uri.toString(), evidence);
      await this.change(document, transcript);
      this.showItem();
    } else if (mode === 'ask') await this.ask(document, evidence);
  }

  /** Once a file and window. */
  private async ask(document: vscode.TextDocument, evidence: Evidence): Promise<void> {
    const key = document.uri.toString();
    if (this.asked.has(key)) return;
    this.asked.add(key);
    const { l10n } = vscode;
    const yes = l10n.t('Treat as Transcript');
    const no = l10n.t('Not a Transcript');
    const name = document.uri.path.split('/').pop() ?? '';
    const question = l10n.t('“{0}” reads like a transcript: {1}.', name, describeSignals(evidence));
    const answer = await vscode.window.showInformationMessage(question, yes, no);
    if (answer === yes) await this.treatAsTranscript(document);
    if (answer === no) await this.remember(document.uri, 'other');
  }

  private async change(document: vscode.TextDocument, language: string): Promise<void> {
    if (document.languageId === language || document.isClosed) return;
    const key = document.uri.toString();
    this.ours.add(key);
    try {
      await vscode.languages.setTextDocumentLanguage(document, language);
    } finally {
      this.ours.delete(key);
    }
  }

  private activated(editor: vscode.TextEditor | undefined): void {
    if (editor && editor.document.languageId === 'plaintext') this.opened(editor.document);
    this.showItem();
  }

  /** Says in the status bar that the content made it a transcript; a click takes it back. */
  private showItem(): void {
    const document = vscode.window.activeTextEditor?.document;
    const evidence = document && this.switched.get(document.uri.toString());
    if (!evidence || document.languageId !== transcript) return this.item.hide();
    this.item.text = `$(sparkle) ${vscode.l10n.t('Recognised')}`;
    this.item.tooltip = new vscode.MarkdownString(
      vscode.l10n.t('Opened as a transcript because of its content: {0}.', describeSignals(evidence)) +
        '\n\n' +
        vscode.l10n.t('Click to take it back; the choice is remembered for this file.'),
    );
    this.item.show();
  }

  private choiceFor(uri: vscode.Uri): Choice | undefined {
    return this.storage.get<Record<string, Choice>>(storageKey, {})[uri.toString()];
  }

  private async remember(uri: vscode.Uri, choice: Choice): Promise<void> {
    const choices = Object.entries(this.storage.get<Record<string, Choice>>(storageKey, {}));
    const others = choices.filter(([key]) => key !== uri.toString());
    await this.storage.update(
      storageKey,
      Object.fromEntries([...others.slice(1 - mostChoices), [uri.toString(), choice]]),
    );
  }
}

function detect(uri: vscode.Uri): Detect {
  return vscode.workspace.getConfiguration('hegao', uri).get<Detect>('detect', 'auto');
}

/** Something that can be saved: no untitled text, no output, no older version shown beside the present one. */
function isFile({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined && !isView(scheme);
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(sampleLength)));
}

function otherLanguage(document: vscode.TextDocument): string {
  return /\.(md|markdown)$/i.test(document.uri.path) ? 'markdown' : 'plaintext';
}
