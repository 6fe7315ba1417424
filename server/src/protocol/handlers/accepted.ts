import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { acceptedFinding, contextOf, withAccepted, withoutAccepted } from '../../workspace/accepted';
import { type ServerContext, snapshotOf } from '../context';
import {
  type AcceptedEntry,
  acceptedMethod,
  type AcceptedParams,
  acceptMethod,
  type AcceptParams,
  acceptWithoutReasonCommand,
  type FindingKey,
  removeAcceptedMethod,
  type RemoveAcceptedParams,
} from '../customMessages';

/** Findings a person calls right: kept beside the texts, listed, taken back. `changed` is told of each. */
export function serveAccepted(context: ServerContext, changed: (uri: string) => void): void {
  const { connection, settings, client } = context;

  connection.onRequest(acceptMethod, (params: AcceptParams) => accept(params, params.reason));
  connection.onExecuteCommand(async ({ command, arguments: [key] = [] }) => {
    if (command === acceptWithoutReasonCommand) await accept(key as FindingKey, '');
  });
  connection.onRequest(acceptedMethod, ({ uri }: AcceptedParams) => list(uri));
  connection.onRequest(removeAcceptedMethod, async ({ entries }: RemoveAcceptedParams) => {
    for (const entry of entries) await settings.sidecars.change(entry.uri, kept => withoutAccepted(kept, entry));
    for (const uri of new Set(entries.map(entry => entry.uri))) changed(uri);
  });

  async function accept({ uri, code, context: wanted }: FindingKey, reason: string): Promise<void> {
    const snapshot = snapshotOf(context, uri);
    const text = snapshot?.analysis.reading.text ?? '';
    const finding = snapshot?.analysis.findings.find(each => each.code === code && contextOf(text, each) === wanted);
    if (!finding) throw new ResponseError(LSPErrorCodes.ContentModified, client.texts.ui('accept.gone'));
    const entry = acceptedFinding(text, finding, reason, new Date());
    await settings.sidecars.change(uri, kept => withAccepted(kept, entry));
    changed(uri);
  }

  async function list(uri: string): Promise<AcceptedEntry[]> {
    const { accepted } = await settings.sidecars.of(uri);
    await settings.of(uri);
    const analysis = snapshotOf(context, uri)?.analysis;
    const places = new Map(
      analysis?.acceptedFindings.map(finding => [
        `${finding.code} ${contextOf(analysis.reading.text, finding)}`,
        analysis.reading.lines.placeAt(finding.span.start),
      ]),
    );
    return accepted.map(({ code, context: words, quotation, reason = '', date }) => ({
      uri,
      code,
      context: words,
      title: client.texts.title(code),
      quotation,
      reason,
      date,
      place: places.get(`${code} ${words}`) ?? null,
    }));
  }
}
