import type { DefinitionParams, Location } from 'vscode-languageserver';
import { mentionsAt } from '../../features/mentions';
import { aboutSnapshot, offsetOf, type ServerContext } from '../context';

/** From a figure to the first statement of the same measure, from a speaker to the introduction. */
export function serveDefinition(context: ServerContext): void {
  context.connection.onDefinition(
    aboutSnapshot<DefinitionParams, Location | null>(
      context,
      () => null,
      (snapshot, { position }) => {
        const mentions = mentionsAt(snapshot.analysis, offsetOf(snapshot, position));
        return mentions && { uri: snapshot.uri, range: snapshot.analysis.reading.lines.rangeOf(mentions.first) };
      },
    ),
  );
}
