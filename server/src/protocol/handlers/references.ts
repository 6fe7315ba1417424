import type { Location, ReferenceParams } from 'vscode-languageserver';
import { saidElsewhere } from '../../features/elsewhere';
import { figureAt } from '../../features/figures';
import { mentionsAt } from '../../features/mentions';
import { aboutSnapshot, offsetOf, type ServerContext, textsNow } from '../context';

/**
 * All figures of the same indicator in the report and in other texts of its place, or all places that name a speaker in the
 * text.
 */
export function serveReferences(context: ServerContext): void {
  context.connection.onReferences(
    aboutSnapshot<ReferenceParams, Location[]>(
      context,
      () => [],
      (snapshot, { position, context: { includeDeclaration } }) => {
        const { uri, analysis } = snapshot;
        const offset = offsetOf(snapshot, position);
        const mentions = mentionsAt(analysis, offset);
        if (!mentions) return [];
        const here = mentions.related
          .filter(({ start }) => includeDeclaration || start !== mentions.first.start)
          .map(span => ({ uri, range: analysis.reading.lines.rangeOf(span) }));
        const figure = figureAt(analysis, offset);
        const others = figure ? saidElsewhere(analysis, figure, { corpus: textsNow(context), document: uri }) : [];
        return [...here, ...others.map(({ document, entry: { range } }) => ({ uri: document, range }))];
      },
    ),
  );
}
