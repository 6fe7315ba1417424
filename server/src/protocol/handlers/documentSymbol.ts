import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { documentSymbols } from '../../presentation/symbols';
import { perSnapshot } from '../../workspace/snapshots';
import { aboutSnapshot, type ServerContext } from '../context';

/** Editors ask for symbols twice a keystroke: they are made once a version. */
export function serveDocumentSymbols(context: ServerContext): void {
  const { connection, client } = context;
  const symbolsOf = perSnapshot(({ analysis }) => documentSymbols(analysis.reading, client.texts));
  connection.onDocumentSymbol(
    aboutSnapshot<{ textDocument: { uri: string } }, DocumentSymbol[] | SymbolInformation[]>(
      context,
      () => [],
      snapshot => {
        const symbols = symbolsOf(snapshot);
        const isHierarchical = client.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
        return isHierarchical ? symbols : flat(symbols, snapshot.uri);
      },
    ),
  );
}

/** For clients from before symbols had children. */
function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(children ?? [], uri, name),
  ]);
}
