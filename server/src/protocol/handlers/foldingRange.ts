import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { folding } from '../../features/folding';
import { aboutSnapshot, type ServerContext } from '../context';

export function serveFoldingRanges(context: ServerContext): void {
  const { connection, client } = context;
  connection.onFoldingRanges(
    aboutSnapshot<FoldingRangeParams, FoldingRange[]>(
      context,
      () => [],
      ({ analysis }) => {
        const limit = client.capabilities.textDocument?.foldingRange?.rangeLimit;
        return folding(analysis.reading, limit).map(({ startLine, endLine }) => ({ startLine, endLine }));
      },
    ),
  );
}
