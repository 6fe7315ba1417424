import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { CheckedDocument, Format } from './format';
import { messageText } from './messageText';
import { printedPlace } from './place';

const commands: Record<DiagnosticSeverity, string> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'notice',
  [DiagnosticSeverity.Hint]: 'notice',
};

/**
 * Annotations of GitHub Actions, one workflow command a line:
 * https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions
 */
export function github(): Format<CheckedDocument> {
  return {
    opening: '',
    separator: '',
    document: document => document.diagnostics.map(diagnostic => `${annotation(document, diagnostic)}\n`).join(''),
    closing: () => '',
  };
}

function annotation({ path, text, lines }: CheckedDocument, diagnostic: Diagnostic): string {
  const { range, severity, code } = diagnostic;
  const start = printedPlace(text, lines, range.start);
  const end = printedPlace(text, lines, range.end);
  // Columns are only understood for marks inside one line; an end column is the last one marked.
  const columns =
    start.line === end.line ? `,col=${start.column},endColumn=${Math.max(start.column, end.column - 1)}` : '';
  const place = `file=${property(path)},line=${start.line},endLine=${end.line}${columns},title=${property(String(code ?? ''))}`;
  return `::${commands[severity ?? DiagnosticSeverity.Error]} ${place}::${data(messageText(diagnostic))}`;
}

const data = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
