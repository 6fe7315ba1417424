import { type Diagnostic, DiagnosticSeverity, type DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { Finding } from '../checks/chain';
import type { Level } from '../checks/check';
import { sliceOf } from '../text/span';
import type { Reading } from '../structure/skeleton';
import { fixName } from './fixTitle';
import { jsonSafe } from './jsonSafe';
import type { Texts } from './messages';

export interface DiagnosticOptions {
  readonly texts: Texts;
  /** Of the document the finding is in; related information points into it, or into others. */
  readonly uri: string;
  /** Where the manual page of a check is; null where there is none to open. */
  readonly pageOf?: (code: string) => string | null;
}

const severities: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A finding as the protocol has it: the sentence is made here and nowhere else. */
export function toDiagnostic(
  finding: Finding,
  reading: Reading,
  { texts, uri, pageOf }: DiagnosticOptions,
): Diagnostic {
  const { lines, text } = reading;
  const href = pageOf?.(finding.code);
  const relatedInformation = finding.operands.map<DiagnosticRelatedInformation>(({ span, role, elsewhere }) => ({
    location: elsewhere ? { uri: elsewhere.document, range: elsewhere.range } : { uri, range: lines.rangeOf(span) },
    message: `${texts.role(role)}${texts.ui('colon')}${(elsewhere?.printed ?? sliceOf(text, span)).slice(0, 80)}`,
  }));
  return {
    range: lines.rangeOf(finding.span),
    severity: severities[finding.level],
    code: finding.code,
    ...(href ? { codeDescription: { href } } : {}),
    source: texts.ui('source'),
    message: texts.message(finding.code, finding.message),
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
    data: dataOf(finding, reading, texts),
  };
}

/** The decision for machine readers; JSON all through. */
function dataOf(finding: Finding, { lines, text: whole }: Reading, texts: Texts): Record<string, unknown> {
  const fixes = finding.fixes.map(fix => ({
    title: fixName(fix, finding, whole, texts),
    edits: fix.edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text })),
    ...(fix.typographic ? { typographic: true } : {}),
  }));
  return {
    ...(jsonSafe(finding.data ?? {}) as Record<string, unknown>),
    level: finding.level,
    outcome: finding.outcome,
    ...(finding.alsoConflicts.length > 0 ? { alsoConflicts: finding.alsoConflicts } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}
