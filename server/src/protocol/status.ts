import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TOKENS_PER_LINE } from '../features/semanticTokens';
import type { Snapshot } from '../workspace/snapshots';
import type { ServerContext } from './context';
import { type LevelCounts, type LimitNote, type ServerState, statusMethod, type StatusParams } from './customMessages';
import { colouredText } from './handlers/semanticTokens';

/** Tells the client how the latest check of a document went. */
export function sendStatus(
  { connection, engine }: ServerContext,
  snapshot: Snapshot,
  state: ServerState,
  diagnostics: readonly Diagnostic[],
  durationMs: number,
): void {
  const params: StatusParams = {
    uri: snapshot.uri,
    version: snapshot.version,
    state,
    engine: engine(),
    durationMs: Math.round(durationMs * 10) / 10,
    counts: countLevels(diagnostics),
    characters: snapshot.analysis.reading.text.length,
    limits: limitsOf(snapshot),
  };
  void connection.sendNotification(statusMethod, params);
}

export function countLevels(diagnostics: readonly Diagnostic[]): LevelCounts {
  const count = (severity: DiagnosticSeverity): number => diagnostics.filter(d => d.severity === severity).length;
  return {
    error: count(DiagnosticSeverity.Error),
    warning: count(DiagnosticSeverity.Warning),
    information: count(DiagnosticSeverity.Information),
  };
}

function limitsOf(snapshot: Snapshot): LimitNote[] {
  const { lines } = snapshot.analysis.reading;
  // No token is shorter than a character.
  if (lines.longest <= TOKENS_PER_LINE) return [];
  const { limitedLines } = colouredText(snapshot);
  return limitedLines.length > 0 ? [{ limit: 'semanticTokens', lines: limitedLines }] : [];
}
