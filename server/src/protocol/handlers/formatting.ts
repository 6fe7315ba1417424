import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { reflowEdits, reflowRangeEdits } from '../../features/reflow';
import type { Snapshot } from '../../workspace/snapshots';
import { aboutSnapshot, offsetOf, type ServerContext } from '../context';

type Edits = ReturnType<typeof reflowEdits>;

/** Formatting is reflow: paragraphs, headings and points back, white space only unless the settings ask for tags. */
export function serveFormatting(context: ServerContext): void {
  const { connection, settings } = context;
  const toTextEdits = ({ analysis }: Snapshot, edits: Edits): TextEdit[] =>
    edits.map(({ span, text }) => ({ range: analysis.reading.lines.rangeOf(span), newText: text }));
  const optionsFor = (uri: string): { tags: boolean } => ({ tags: settings.known(uri).reflowTags });
  connection.onDocumentFormatting(
    aboutSnapshot<DocumentFormattingParams, TextEdit[]>(
      context,
      () => [],
      snapshot => toTextEdits(snapshot, reflowEdits(snapshot.analysis.reading, optionsFor(snapshot.uri))),
    ),
  );
  connection.onDocumentRangeFormatting(
    aboutSnapshot<DocumentRangeFormattingParams, TextEdit[]>(
      context,
      () => [],
      (snapshot, { range }) => {
        const span = { start: offsetOf(snapshot, range.start), end: offsetOf(snapshot, range.end) };
        return toTextEdits(snapshot, reflowRangeEdits(snapshot.analysis.reading, span, optionsFor(snapshot.uri)));
      },
    ),
  );
}
