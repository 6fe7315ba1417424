import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { mentionsAt } from '../../features/mentions';
import { aboutSnapshot, offsetOf, type ServerContext } from '../context';

/** The figure or speaker at the caret wherever else the text has it. */
export function serveDocumentHighlights(context: ServerContext): void {
  context.connection.onDocumentHighlight(
    aboutSnapshot<DocumentHighlightParams, DocumentHighlight[]>(
      context,
      () => [],
      (snapshot, { position }) => {
        const mentions = mentionsAt(snapshot.analysis, offsetOf(snapshot, position));
        return (mentions?.same ?? []).map(span => ({
          range: snapshot.analysis.reading.lines.rangeOf(span),
          kind: DocumentHighlightKind.Text,
        }));
      },
    ),
  );
}
