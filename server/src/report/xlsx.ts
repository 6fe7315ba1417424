import writeExcel from 'write-excel-file/universal';
import type { Texts } from '../presentation/messages';
import { columnHeads } from './csv';
import { cellOf } from './figureCells';
import type { FiguresDocument } from './format';
import { figureFields, type FigureRecord } from './figureRecord';

/** What a sheet of the format can hold (ECMA-376); further figures go to another sheet. */
const ROWS_OF_A_SHEET = 1_000_000;

type Cell = string | number | boolean | null;

/**
 * A workbook with a row a figure under heads in the language of the output, the path first. Numbers that a cell can hold exactly are
 * numbers, all others stay the text they are in csv. Written by write-excel-file (MIT, one dependency of its own, fflate;
 * releases every few weeks), which is loaded only here.
 */
export async function xlsx(documents: readonly FiguresDocument[], texts: Texts): Promise<Uint8Array> {
  const rows = documents.flatMap(({ path, figures }) =>
    figures.map(figure => [path, ...figureFields.map(field => cell(figure, field, texts))]),
  );
  const heads = columnHeads(texts).map(value => ({ value, fontWeight: 'bold' as const }));
  const sheets = [];
  for (let from = 0; from === 0 || from < rows.length; from += ROWS_OF_A_SHEET) {
    sheets.push({
      data: [heads, ...rows.slice(from, from + ROWS_OF_A_SHEET)],
      sheet: `${texts.ui('column.sheet')}${from === 0 ? '' : ` ${from / ROWS_OF_A_SHEET + 1}`}`,
      stickyRowsCount: 1,
    });
  }
  const blob = await writeExcel(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const numbers: ReadonlySet<keyof FigureRecord> = new Set(['value', 'low', 'high']);

/** A double holds fifteen digits of a decimal; XML holds no control characters. */
function cell(figure: FigureRecord, field: keyof FigureRecord, texts: Texts): Cell {
  const value = cellOf(figure, field, texts);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (numbers.has(field) && /^-?[0-9]+(?:\.[0-9]+)?$/.test(value) && value.replace(/[^0-9]/g, '').length <= 15)
    return Number(value);
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}
