// “This is right”: the reason is asked for, and what was called right can be looked at and taken back.
import * as vscode from 'vscode';
import type { AcceptedEntry, FindingKey } from '../../server/src/protocol/customMessages';
import type { Session } from './session';

/** Asks why a finding is right and keeps it; without an answer nothing happens. An empty reason is one. */
export async function acceptFinding(session: Session, key: unknown, given?: unknown): Promise<void> {
  if (!isKey(key)) return;
  const reason = typeof given === 'string' ? given : await askReason();
  if (reason === undefined) return;
  try {
    await session.accept({ ...key, reason });
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

function askReason(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('This Is Right'),
    prompt: vscode.l10n.t('Why is it right? The reason is kept beside the texts for whoever asks later.'),
    placeHolder: vscode.l10n.t('For example: growth on a comparable basis'),
  });
}

interface Item extends vscode.QuickPickItem {
  readonly entry: AcceptedEntry;
}

/** Everything called right where this document is: choosing one goes there, its button takes it back. */
export async function showAccepted(session: Session, document: vscode.TextDocument): Promise<void> {
  const { l10n } = vscode;
  const uri = document.uri.toString();
  const pick = vscode.window.createQuickPick<Item>();
  const remove: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('trash'),
    tooltip: l10n.t('Mark this again from now on'),
  };
  pick.title = l10n.t('Findings Called Right');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const fill = async (): Promise<void> => {
    pick.busy = true;
    const entries = await session.accepted(uri);
    pick.items = itemsOf(entries, remove);
    pick.placeholder =
      entries.length > 0
        ? l10n.t('Choose one to go there; the bin takes it back')
        : l10n.t('Nothing was called right here yet; the light bulb at a finding offers it');
    pick.busy = false;
  };
  const failed = (error: unknown): void => void vscode.window.showErrorMessage(String(error));
  pick.onDidTriggerItemButton(({ item }) => {
    session.removeAccepted([item.entry]).then(fill).catch(failed);
  });
  pick.onDidAccept(() => {
    const place = pick.selectedItems[0]?.entry.place;
    if (!place) return;
    pick.hide();
    const at = new vscode.Position(place.line, place.character);
    void vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
  await fill();
}

/** What stands in this document comes first. */
function itemsOf(entries: readonly AcceptedEntry[], remove: vscode.QuickInputButton): Item[] {
  const { l10n } = vscode;
  const items = entries.map((entry): Item => {
    const where = entry.place
      ? l10n.t('line {0}', entry.place.line + 1)
      : l10n.t('not in this text, or its words have changed');
    return {
      entry,
      label: `“${entry.quotation}”`,
      description: `${entry.title} · ${where}`,
      detail: `${entry.reason === '' ? l10n.t('no reason given') : entry.reason} · ${entry.date}`,
      buttons: [remove],
    };
  });
  return items.sort((a, b) => Number(a.entry.place === null) - Number(b.entry.place === null));
}

const isKey = (value: unknown): value is FindingKey =>
  typeof value === 'object' && value !== null && 'uri' in value && 'code' in value && 'context' in value;
