// Many transcripts are GBK. Opened as UTF-8 they are unreadable, so that their content says nothing: when the head of
// such a file reads like a transcript in GB18030, the editor is asked to open it in that encoding.
import * as vscode from 'vscode';
import { looksLikeTranscript, sampleLength } from './detection';

const encoding = 'gb18030';

/** The document as it reads now: opened anew where the other encoding makes a transcript of it. */
export async function inReadableEncoding(
  document: vscode.TextDocument,
  log: vscode.LogOutputChannel,
): Promise<vscode.TextDocument> {
  if (document.isDirty || document.encoding !== 'utf8' || !isMisread(headOf(document))) return document;
  const bytes = await vscode.workspace.fs.readFile(document.uri);
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, sampleLength * 2), { stream: true });
  if (isMisread(head) || looksLikeTranscript(head).strength !== 'strong') return document;
  log.info(`${document.uri.path} is read as ${encoding}: as UTF-8 it has no meaning, so it reads like a transcript.`);
  const reopened = await vscode.workspace.openTextDocument(document.uri, { encoding });
  leadBackToStart(reopened);
  return reopened;
}

/** The editor puts the new text over the old one, and a moment later the caret behind it. */
function leadBackToStart(document: vscode.TextDocument): void {
  const start = new vscode.Position(0, 0);
  const lead = (editor: vscode.TextEditor): void => {
    const { lineCount } = document;
    const isAtEnd =
      editor.selection.isEmpty && editor.selection.active.isEqual(document.lineAt(lineCount - 1).range.end);
    if (editor.document === document && isAtEnd) editor.selection = new vscode.Selection(start, start);
  };
  vscode.window.visibleTextEditors.forEach(lead);
  const moved = vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
    if (kind === undefined) lead(textEditor); // by nobody's mouse or keys
  });
  setTimeout(() => moved.dispose(), 1000);
}

/** One character in thirty could not be decoded. */
export function isMisread(text: string): boolean {
  const lost = text.split('\uFFFD').length - 1;
  return lost * 30 > text.length;
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(4000)));
}
