import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { semanticTokens } from '../../features/semanticTokens';
import { encodeTokens, tokenEdits } from '../../presentation/encodeTokens';
import { perSnapshot, type Snapshot } from '../../workspace/snapshots';
import { aboutSnapshot, offsetOf, outlineFirst, type ServerContext, workAhead } from '../context';

/** Coloured text of a snapshot, made once a version; the status notification reads its limits too. */
export const colouredText = perSnapshot(({ analysis }: Snapshot) => semanticTokens(analysis));

const encoded = perSnapshot((snapshot: Snapshot) =>
  encodeTokens(colouredText(snapshot).tokens, snapshot.analysis.reading.lines),
);

export function serveSemanticTokens(context: ServerContext): void {
  const { connection, documents } = context;
  /** What each document was last answered with: the ground a delta stands on. */
  const answered = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  let answers = 0;
  documents.onDidClose(({ document }) => answered.delete(document.uri));

  const none = (): SemanticTokens => ({ data: [] });
  const full = (snapshot: Snapshot): SemanticTokens & { resultId: string } => {
    const answer = { resultId: String(++answers), data: encoded(snapshot) };
    answered.set(snapshot.uri, answer);
    return answer;
  };

  const colours = aboutSnapshot<SemanticTokensParams, SemanticTokens>(context, none, full);
  connection.languages.semanticTokens.on(async (params, token) => {
    const { uri } = params.textDocument;
    if (!answered.has(uri)) {
      const work = outlineFirst(1).then(() => workAhead(context, uri, token, ({ analysis }) => analysis.colourOn()));
      context.colouring.set(uri, work);
      await work.finally(() => context.colouring.delete(uri));
    }
    return colours(params, token);
  });

  connection.languages.semanticTokens.onDelta(
    aboutSnapshot<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      context,
      none,
      (snapshot, { previousResultId }) => {
        const before = answered.get(snapshot.uri);
        const now = full(snapshot);
        if (before?.resultId !== previousResultId) return now;
        return { resultId: now.resultId, edits: tokenEdits(before.data, now.data) };
      },
    ),
  );

  connection.languages.semanticTokens.onRange(
    aboutSnapshot<SemanticTokensRangeParams, SemanticTokens>(context, none, (snapshot, { range }) => {
      const within = { start: offsetOf(snapshot, range.start), end: offsetOf(snapshot, range.end) };
      const { tokens } = semanticTokens(snapshot.analysis, within);
      return { data: encodeTokens(tokens, snapshot.analysis.reading.lines) };
    }),
  );
}
