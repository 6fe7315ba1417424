import pc from 'picocolors';
import type { TranscriptSymbol } from '../presentation/symbols';
import type { Format, OutlinedDocument } from './format';

/** The outline as an indented tree with the line each entry starts on, for people at a terminal. */
export function tree(colour: boolean): Format<OutlinedDocument> {
  const colours = pc.createColors(colour);
  const draw = (symbols: readonly TranscriptSymbol[], depth: number): string =>
    symbols
      .map(({ name, detail, range, children }) => {
        const beside = colours.dim([`:${range.start.line + 1}`, detail].filter(Boolean).join('  '));
        return `${'  '.repeat(depth)}${name}  ${beside}\n${draw(children, depth + 1)}`;
      })
      .join('');
  return {
    opening: '',
    separator: '\n',
    document: ({ path, symbols }) => `${colours.underline(path)}\n${draw(symbols, 1)}`,
    closing: () => '',
  };
}
