import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { answers, type Named, namesIn } from '../../features/names';
import { nameOfDocument } from '../../statements/corpusIndex';
import { perSnapshot } from '../../workspace/snapshots';
import { type NamedPlace, type ServerContext, snapshotOf, stopIfCancelled } from '../context';

const kinds: Record<Named['kind'], SymbolKind> = {
  speaker: SymbolKind.Method,
  heading: SymbolKind.Namespace,
  indicator: SymbolKind.Number,
};

/** Speakers, headings and indicators of the open texts and of those that “Check Workspace” has read. */
export function serveWorkspaceSymbols(context: ServerContext): void {
  const { connection, documents, corpus } = context;
  const namesOf = perSnapshot(({ analysis }) =>
    namesIn(analysis).map((named): NamedPlace => ({ named, range: analysis.reading.lines.rangeOf(named.span) })),
  );

  connection.onWorkspaceSymbol(({ query }, token): WorkspaceSymbol[] => {
    stopIfCancelled(token);
    const all = new Map<string, readonly NamedPlace[]>(corpus.names);
    for (const { uri } of documents.all()) {
      const snapshot = snapshotOf(context, uri);
      if (snapshot) all.set(uri, namesOf(snapshot));
    }
    return [...all].flatMap(([uri, places]) =>
      places.flatMap(({ named, range }) => {
        if (!answers(named.name, query)) return [];
        const containerName = [named.detail, nameOfDocument(uri)].filter(part => part !== '').join(' · ');
        return [{ name: named.name, kind: kinds[named.kind], containerName, location: { uri, range } }];
      }),
    );
  });
}
