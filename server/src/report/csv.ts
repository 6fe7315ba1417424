import type { Texts } from '../presentation/messages';
import type { FiguresDocument, Format } from './format';
import { cellOf } from './figureCells';
import { figureFields } from './figureRecord';

/**
 * RFC 4180: commas, quotes doubled, CRLF. The path comes first; terms are joined by `:`; null is an empty cell. Heads and
 * what is named are in the language of the output, in English as in the machine-readable forms.
 */
export function csv(texts: Texts): Format<FiguresDocument> {
  return {
    opening: row(columnHeads(texts)),
    separator: '',
    document: ({ path, figures }) =>
      figures
        .map(figure => row([path, ...figureFields.map(field => String(cellOf(figure, field, texts) ?? ''))]))
        .join(''),
    closing: () => '',
  };
}

/** What stands above the columns of a table of figures. */
export const columnHeads = (texts: Texts): string[] =>
  ['path', ...figureFields].map(field => texts.ui(`column.${field}`));

const row = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
