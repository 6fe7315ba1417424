// Texts on one huge line are read with less comfort: their paragraphs are offered back, once for each text.
import * as vscode from 'vscode';
import { hasLongLine } from './longLines';
import { transcript } from './names';

const offered = new WeakSet<vscode.TextDocument>();

/** Called when the server can answer. The text stays as it is unless the user says so, and one undo takes it back. */
export async function offerReflow(document: vscode.TextDocument): Promise<void> {
  if (document.isClosed || document.languageId !== transcript || offered.has(document)) return;
  offered.add(document);
  if (!hasLongLine(document.getText())) return;
  const reflow = vscode.l10n.t('Reflow');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'This text has a line of more than 100,000 characters. Reflow gives its paragraphs, headings and points back; no character but white space changes.',
    ),
    reflow,
    vscode.l10n.t('Leave as Is'),
  );
  if (answer !== reflow || document.isClosed) return;
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('editor.action.formatDocument');
}
