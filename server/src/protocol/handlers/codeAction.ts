import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import { type OfferedFix, offeredFixes, typographicEdits } from '../../features/codeActions';
import type { TextEdit as Edit } from '../../checks/check';
import { toDiagnostic } from '../../presentation/diagnostic';
import { fixTitle } from '../../presentation/fixTitle';
import type { Snapshot } from '../../workspace/snapshots';
import { aboutSnapshot, offsetOf, type ServerContext } from '../context';

const fixAllKind = `${CodeActionKind.SourceFixAll}.hegao`;

/** Each fix by name with the result shown; all at once only for typography. */
export function serveCodeActions(context: ServerContext): void {
  const { connection, client } = context;
  connection.onCodeAction(
    aboutSnapshot<CodeActionParams, CodeAction[]>(
      context,
      () => [],
      (snapshot, { range, context: { only } }) => {
        const isWanted = (kind: string): boolean =>
          !only || only.some(one => kind === one || kind.startsWith(`${one}.`));
        const selection = { start: offsetOf(snapshot, range.start), end: offsetOf(snapshot, range.end) };
        const actions: CodeAction[] = [];
        if (isWanted(CodeActionKind.QuickFix)) {
          for (const offered of offeredFixes(snapshot.analysis, selection)) actions.push(quickFix(snapshot, offered));
        }
        if (only && isWanted(fixAllKind)) actions.push(...fixAll(snapshot));
        return actions;
      },
    ),
  );

  function quickFix(snapshot: Snapshot, offered: OfferedFix): CodeAction {
    const { reading } = snapshot.analysis;
    const options = { texts: client.texts, uri: snapshot.uri, pageOf: client.pageOf };
    return {
      title: fixTitle(offered, client.texts),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(offered.finding, reading, options)],
      edit: { changes: { [snapshot.uri]: textEdits(snapshot, offered.fix.edits) } },
    };
  }

  function fixAll(snapshot: Snapshot): CodeAction[] {
    const edits = typographicEdits(snapshot.analysis);
    if (edits.length === 0) return [];
    const title = client.texts.ui('fixAll', { count: String(edits.length) });
    return [{ title, kind: fixAllKind, edit: { changes: { [snapshot.uri]: textEdits(snapshot, edits) } } }];
  }
}

const textEdits = ({ analysis }: Snapshot, edits: readonly Edit[]): TextEdit[] =>
  edits.map(({ span, text }) => ({ range: analysis.reading.lines.rangeOf(span), newText: text }));
