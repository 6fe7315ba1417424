import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { CheckedDocument } from '../../../server/src/report/format';
import { LineTable } from '../../../server/src/text/lineTable';

/**
 * A checked text made by hand: `⟦…⟧` marks the finding, `⟪…⟫` the places it is compared with. The marks are taken out.
 */
export function checked(
  marked: string,
  finding: Partial<Diagnostic> & { code: string },
  path = '稿/甲.txt',
): CheckedDocument {
  const text = marked.replace(/[⟦⟧⟪⟫]/g, '');
  const lines = new LineTable(text);
  const rangesOf = (open: string, close: string): Diagnostic['range'][] => {
    const ranges: Diagnostic['range'][] = [];
    let start = 0;
    let offset = 0;
    for (const letter of marked) {
      if (letter === open) start = offset;
      if (letter === close) ranges.push(lines.rangeOf({ start, end: offset }));
      if (!'⟦⟧⟪⟫'.includes(letter)) offset += letter.length;
    }
    return ranges;
  };
  const related = rangesOf('⟪', '⟫').map(range => ({ location: { uri: path, range }, message: '比较对象' }));
  const diagnostics = rangesOf('⟦', '⟧').map<Diagnostic>(range => ({
    range,
    severity: DiagnosticSeverity.Error,
    source: '核稿',
    message: '与验算不符',
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data: { level: 'error', outcome: 'conflicts' },
    ...finding,
  }));
  return { path, text, lines, diagnostics };
}

export const noTotals = { files: 0, error: 0, warning: 0, information: 0 };
