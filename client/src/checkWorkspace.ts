// Every text of the workspace, checked once; what is found stands among the problems.
import * as vscode from 'vscode';
import type { CheckWorkspaceResult } from '../../server/src/protocol/customMessages';
import type { Session } from './session';

export async function checkWorkspace(session: Session): Promise<CheckWorkspaceResult | undefined> {
  const result = await session.checkWorkspace();
  if (result) void tell(result);
  return result;
}

async function tell({ files, unread, cancelled, error, warning, information }: CheckWorkspaceResult): Promise<void> {
  const { l10n } = vscode;
  const parts = [
    cancelled ? l10n.t('Stopped after {0} texts.', files) : l10n.t('{0} texts checked.', files),
    l10n.t('{0} wrong, {1} doubtful, {2} to look at.', error, warning, information),
    ...(unread > 0 ? [l10n.t('{0} could not be read.', unread)] : []),
  ];
  const problems = l10n.t('Problems');
  const answer = await vscode.window.showInformationMessage(
    parts.join(/^zh/i.test(vscode.env.language) ? '' : ' '),
    problems,
  );
  if (answer === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
