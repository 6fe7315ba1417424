import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  InitializeParams,
  Position,
  Range,
  TextDocuments,
} from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Named } from '../features/names';
import { languageOf, Texts } from '../presentation/messages';
import type { CorpusIndex } from '../statements/corpusIndex';
import type { Snapshot, Snapshots } from '../workspace/snapshots';
import type { InitializationOptions } from './customMessages';
import type { Quiet } from './quiet';
import type { SettingsOfDocuments } from './settingsOfDocuments';
import { inSlices } from './slices';

/** What every request handler works with. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly snapshots: Snapshots;
  readonly settings: SettingsOfDocuments;
  /** What the texts of the workspace measure, as far as they were checked; open texts are held against them. */
  readonly corpus: {
    index: CorpusIndex;
    /** What can be looked for by name in them. */
    readonly names: Map<string, readonly NamedPlace[]>;
  };
  readonly client: Client;
  /** Colours that are being worked out, by document: what is seen first comes first. */
  readonly colouring: Map<string, Promise<unknown>>;
  /** Told of each piece of work that is done. */
  readonly quiet: Quiet;
  /** The segmenter in use; null where there is none. */
  readonly engine: () => string | null;
}

/** A name and where it stands, for those who do not have the text at hand. */
export interface NamedPlace {
  readonly named: Named;
  readonly range: Range;
}

/** What the client said of itself in `initialize`. */
export class Client {
  capabilities: ClientCapabilities = {};
  texts = new Texts('zh');
  /** Whether the client asks for the reason when a finding is called right; else none is given. */
  asksReasons = false;
  #checkPage: string | null;

  /** `checkPage` is the door's own place for manual pages, used where the client names none. */
  constructor(checkPage: string | null) {
    this.#checkPage = checkPage;
  }

  introduce(params: InitializeParams): void {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.capabilities = params.capabilities;
    this.texts = new Texts(languageOf(options.locale ?? params.locale));
    this.#checkPage = options.checkPage ?? this.#checkPage;
    this.asksReasons = options.asksReasons === true;
  }

  /** Where the manual page of a check is; null where neither door nor client has one. */
  readonly pageOf = (code: string): string | null => this.#checkPage?.replace('{code}', code) ?? null;

  get pullsDiagnostics(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }
}

/** The latest snapshot of an open text; null for a text that is not open. */
export function snapshotOf({ documents, snapshots, settings, corpus }: ServerContext, uri: string): Snapshot | null {
  const document = documents.get(uri);
  if (!document) return null;
  return snapshots.of(uri, document.version, document.getText(), settings.known(uri).rules, corpus.index);
}

/** What the texts of the workspace measure, as far as they were checked, open ones as they are now. */
export function textsNow(context: ServerContext): CorpusIndex {
  const { documents, corpus } = context;
  const measures = new Map(corpus.index.documents);
  for (const { uri } of documents.all()) {
    const snapshot = context.settings.known(uri).excluded ? null : snapshotOf(context, uri);
    if (snapshot) measures.set(uri, snapshot.analysis.measures);
  }
  return { documents: measures };
}

export const offsetOf = ({ analysis }: Snapshot, position: Position): number =>
  analysis.reading.lines.offsetAt(position);

/** To be called after each wait: an answer nobody waits for any more is not worked out. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/**
 * A request about an open text. An unknown text gets the empty answer; so does one whose answer fails, and the log says
 * so: one broken feature must not take the others away.
 */
export function aboutSnapshot<Params extends { textDocument: { uri: string } }, Answer>(
  context: ServerContext,
  empty: () => Answer,
  work: (snapshot: Snapshot, params: Params) => Answer,
): (params: Params, token: CancellationToken) => Answer {
  return (params, token) => {
    stopIfCancelled(token);
    try {
      const snapshot = snapshotOf(context, params.textDocument.uri);
      return snapshot ? work(snapshot, params) : empty();
    } catch (error) {
      context.connection.console.error(`${params.textDocument.uri}: ${reasonOf(error)}`);
      return empty();
    }
  };
}

/** Does work on the latest snapshot of an open text in slices; a version that comes meanwhile is worked on instead. */
export async function workAhead(
  context: ServerContext,
  uri: string,
  token: CancellationToken | null,
  step: (snapshot: Snapshot) => boolean,
): Promise<void> {
  for (let isDone = false; !isDone;) {
    const snapshot = snapshotOf(context, uri);
    if (!snapshot) return;
    isDone = await inSlices(
      () => {
        try {
          return step(snapshot);
        } catch {
          return true; // the answer itself fails with the reason
        }
      },
      () => {
        if (token) stopIfCancelled(token);
        return context.documents.get(uri)?.version === snapshot.version;
      },
    );
  }
}

/** Milliseconds an answer as large as an outline takes to leave; work that blocks must not start before. */
const LEAVING = 10;

/**
 * When a text is opened, everything is asked for at once. The outline is the first thing a reader sees: colours wait until
 * it has left, and findings until the colours have. Later versions wait for nothing.
 */
export const outlineFirst = (turns: 1 | 2): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, turns * LEAVING));

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
