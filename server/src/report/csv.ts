import type { Texts } from '../presentation/messages';
import type { FiguresDocument, Format } from './format';
import { figureFields, type FigureRecord } from './figureRecord';

/**
 * RFC 4180: commas, quotes doubled, CRLF. The path comes first; terms are joined by `:`; null is an empty cell. Heads are in
 * the language of the output, in English the names of the fields.
 */
export function csv(texts: Texts): Format<FiguresDocument> {
  return {
    opening: row(columnHeads(texts)),
    separator: '',
    document: ({ path, figures }) =>
      figures.map(figure => row([path, ...figureFields.map(field => cell(figure, field))])).join(''),
    closing: () => '',
  };
}

/** What stands above the columns of a table of figures. */
export const columnHeads = (texts: Texts): string[] =>
  ['path', ...figureFields].map(field => texts.ui(`column.${field}`));

function cell(figure: FigureRecord, field: keyof FigureRecord): string {
  const value = figure[field];
  if (value === null) return '';
  return typeof value === 'object' ? value.join(':') : String(value);
}

const row = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
