import type { Location, ReferenceParams } from 'vscode-languageserver';
import { mentionsAt } from '../../features/mentions';
import { aboutSnapshot, offsetOf, type ServerContext } from '../context';

/** All figures of the same indicator in the report, or all places that name a speaker. */
export function serveReferences(context: ServerContext): void {
  context.connection.onReferences(
    aboutSnapshot<ReferenceParams, Location[]>(
      context,
      () => [],
      (snapshot, { position, context: { includeDeclaration } }) => {
        const mentions = mentionsAt(snapshot.analysis, offsetOf(snapshot, position));
        if (!mentions) return [];
        return mentions.related
          .filter(({ start }) => includeDeclaration || start !== mentions.first.start)
          .map(span => ({ uri: snapshot.uri, range: snapshot.analysis.reading.lines.rangeOf(span) }));
      },
    ),
  );
}
