import { type Range, type RenameParams, ResponseError, LSPErrorCodes, type WorkspaceEdit } from 'vscode-languageserver';
import { renameable, renameEdits } from '../../features/rename';
import { aboutSnapshot, offsetOf, type ServerContext, snapshotOf, stopIfCancelled } from '../context';

/** A speaker's name in tags, captions, introductions, handovers and speech. */
export function serveRename(context: ServerContext): void {
  const { connection, client } = context;
  connection.onPrepareRename(
    aboutSnapshot<
      { textDocument: { uri: string }; position: RenameParams['position'] },
      { range: Range; placeholder: string } | null
    >(
      context,
      () => null,
      (snapshot, { position }) => {
        const { analysis } = snapshot;
        const found = renameable(analysis, offsetOf(snapshot, position));
        return found && { range: analysis.reading.lines.rangeOf(found.span), placeholder: found.name };
      },
    ),
  );
  // Not through `aboutSnapshot`: a name that cannot be given is told to the user, not swallowed.
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token): WorkspaceEdit | null => {
    stopIfCancelled(token);
    const snapshot = snapshotOf(context, uri);
    if (!snapshot) return null;
    const edits = renameEdits(snapshot.analysis, offsetOf(snapshot, position), newName);
    if (typeof edits === 'string') {
      throw new ResponseError(LSPErrorCodes.RequestFailed, client.texts.ui(`rename.${edits}`));
    }
    const { lines } = snapshot.analysis.reading;
    return { changes: { [uri]: edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text })) } };
  });
}
