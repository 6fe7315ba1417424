import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import { findingsAt, type OfferedFix, offeredFixes, typographicEdits } from '../../features/codeActions';
import type { TextEdit as Edit } from '../../checks/check';
import { toDiagnostic } from '../../presentation/diagnostic';
import { fixTitle } from '../../presentation/fixTitle';
import { sliceOf } from '../../text/span';
import { contextOf } from '../../workspace/accepted';
import type { Snapshot } from '../../workspace/snapshots';
import { aboutSnapshot, offsetOf, type ServerContext } from '../context';
import { acceptCommand, acceptWithoutReasonCommand, type FindingKey } from '../customMessages';

const fixAllKind = `${CodeActionKind.SourceFixAll}.hegao`;

/** Each fix by name with the result shown; all at once only for typography. */
export function serveCodeActions(context: ServerContext): void {
  const { connection, client, settings } = context;
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
          if (settings.sidecars.files)
            for (const finding of findingsAt(snapshot.analysis, selection)) actions.push(acceptance(snapshot, finding));
        }
        if (only && isWanted(fixAllKind)) actions.push(...fixAll(snapshot));
        return actions;
      },
    ),
  );

  /** “This is right”: the client asks why, where it can. */
  function acceptance(snapshot: Snapshot, finding: Snapshot['analysis']['findings'][number]): CodeAction {
    const { uri, analysis } = snapshot;
    const key: FindingKey = { uri, code: finding.code, context: contextOf(analysis.reading.text, finding) };
    const words = sliceOf(analysis.reading.text, finding.span);
    const title = client.texts.ui('accept', { words: words.length > 20 ? `${words.slice(0, 19)}…` : words });
    const command = client.asksReasons ? acceptCommand : acceptWithoutReasonCommand;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, analysis.reading, { texts: client.texts, uri, pageOf: client.pageOf })],
      command: { title, command, arguments: [key] },
    };
  }

  function quickFix(snapshot: Snapshot, offered: OfferedFix): CodeAction {
    const { reading } = snapshot.analysis;
    const options = { texts: client.texts, uri: snapshot.uri, pageOf: client.pageOf };
    return {
      title: fixTitle(offered, reading.text, client.texts),
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
