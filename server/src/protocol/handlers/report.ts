import type { Diagnostic } from 'vscode-languageserver';
import { toDiagnostic } from '../../presentation/diagnostic';
import type { Texts } from '../../presentation/messages';
import type { LineTable } from '../../text/lineTable';
import { entryOf } from '../../workspace/accepted';
import { type ServerContext, snapshotOf } from '../context';
import { reportMethod, type ReportParams } from '../customMessages';

/** What a report is made of. */
export interface ReportedDocument {
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly { readonly diagnostic: Diagnostic; readonly reason: string; readonly date: string }[];
}

/** Makes a page of a document; handed in by a door, since reports are a room of their own. */
export type WriteReport = (document: ReportedDocument, texts: Texts) => string;

/** The findings of an open document as one HTML page; null for a document that is not open. */
export function serveReport(context: ServerContext, writeReport: WriteReport): void {
  const { connection, settings, client } = context;
  connection.onRequest(reportMethod, async ({ uri }: ReportParams): Promise<string | null> => {
    await settings.of(uri);
    const { accepted } = await settings.sidecars.of(uri);
    const snapshot = snapshotOf(context, uri);
    if (!snapshot) return null;
    const { findings, acceptedFindings, reading } = snapshot.analysis;
    const path = nameOf(uri);
    const options = { texts: client.texts, uri: path };
    const document: ReportedDocument = {
      path,
      text: reading.text,
      lines: reading.lines,
      diagnostics: findings.map(finding => toDiagnostic(finding, reading, options)),
      accepted: acceptedFindings.map(finding => {
        const entry = entryOf(accepted, reading.text, finding);
        const diagnostic = toDiagnostic(finding, reading, options);
        return { diagnostic, reason: entry?.reason ?? '', date: entry?.date ?? '' };
      }),
    };
    return writeReport(document, client.texts);
  });
}

/** The last part of an address as a person reads it. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
