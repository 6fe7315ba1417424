import type { Texts } from '../presentation/messages';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { CheckedDocument, Totals } from './format';
import { html, type PageFacts } from './html';

/** One document as a whole page. */
export function htmlPage(document: CheckedDocument, texts: Texts, facts: PageFacts): string {
  const format = html(texts, facts);
  const count = (severity: DiagnosticSeverity): number =>
    document.diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
  const totals: Totals = {
    files: 1,
    error: count(DiagnosticSeverity.Error),
    warning: count(DiagnosticSeverity.Warning),
    information: count(DiagnosticSeverity.Information),
  };
  return format.opening + format.document(document) + format.closing(totals);
}

/** The day and the minute, as the reader's own clock has them: `2024-05-06 07:08`. */
export function printedDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
