import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenTypes } from '../features/semanticTokens';
import type { EngineReport } from '../words/fallback';
import { emptyCorpus } from '../statements/corpusIndex';
import type { Segmenter } from '../words/segmenter';
import { acceptedPath } from '../workspace/accepted';
import { configName, type SidecarFiles } from '../workspace/sidecars';
import { Snapshots } from '../workspace/snapshots';
import type { Transcripts } from '../workspace/transcripts';
import { clientFiles } from './clientFiles';
import { clientTranscripts, transcriptsOf } from './clientTranscripts';
import { Client, type ServerContext } from './context';
import { acceptWithoutReasonCommand, type InitializationOptions } from './customMessages';
import { serveAccepted } from './handlers/accepted';
import { serveCodeActions } from './handlers/codeAction';
import { serveDiagnostics } from './handlers/diagnostics';
import { serveDefinition } from './handlers/definition';
import { serveDocumentHighlights } from './handlers/documentHighlight';
import { serveDocumentSymbols } from './handlers/documentSymbol';
import { serveFoldingRanges } from './handlers/foldingRange';
import { serveFormatting } from './handlers/formatting';
import { serveHover } from './handlers/hover';
import { serveReferences } from './handlers/references';
import { serveRename } from './handlers/rename';
import { serveReport, type WriteReport } from './handlers/report';
import { serveSelectionRanges } from './handlers/selectionRange';
import { serveSemanticTokens } from './handlers/semanticTokens';
import { serveWorkspaceDiagnostics } from './handlers/workspaceDiagnostics';
import { serveWorkspaceSymbols } from './handlers/workspaceSymbol';
import { Naming } from './naming';
import { Quiet } from './quiet';
import { SettingsOfDocuments } from './settingsOfDocuments';

/** What a door hands to the server it opens. */
export interface ServerOptions {
  /** Makes what cuts texts into words; the server answers without one too. It is told which engine answers. */
  readonly createSegmenter?: (onEngine: (report: EngineReport) => void) => Segmenter;
  /** The small files beside transcripts, for clients that do not offer theirs. */
  readonly files?: SidecarFiles;
  /** Texts on this machine; those elsewhere the client reaches. */
  readonly transcripts?: Transcripts;
  /** Called when nothing has been worked on for a while. */
  readonly onQuiet?: () => void;
  /** Makes the page of a report; without it there are none. */
  readonly writeReport?: WriteReport;
  /** Where manual pages of checks are, with `{code}` in the place of the code, unless the client names a place. */
  readonly checkPage?: string | null;
}

/** Answers the requests of one client until the connection closes. */
export function startServer(connection: Connection, options: ServerOptions = {}): void {
  const { createSegmenter, files = null, transcripts = null, writeReport, checkPage = null } = options;
  const quiet = new Quiet(options.onQuiet ?? (() => undefined));
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsOfDocuments(connection);
  const { sidecars } = settings;
  const client = new Client(checkPage);
  let engine: string | null = null;
  const segmenter = createSegmenter?.(report => {
    engine = report.engine;
    for (const reason of report.reasons) connection.console.info(reason);
  });
  const context: ServerContext = {
    connection,
    documents,
    snapshots: new Snapshots(),
    settings,
    corpus: { index: emptyCorpus, names: new Map() },
    client,
    colouring: new Map(),
    quiet,
    engine: () => engine,
  };

  connection.onInitialize((params): InitializeResult => {
    client.introduce(params);
    const given = (params.initializationOptions ?? {}) as InitializationOptions;
    settings.start(params.capabilities.workspace?.configuration === true, given.settings);
    sidecars.files = given.files ? clientFiles(connection) : files;
    sidecars.folders = (params.workspaceFolders ?? []).map(({ uri }) => withoutSlash(uri));
    sidecars.storage = given.storage === undefined ? null : withoutSlash(given.storage);
    return { capabilities: capabilitiesFor(params, client.asksReasons), serverInfo: { name: 'hegao' } };
  });
  connection.onInitialized(() => {
    if (client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'hegao' });
    }
    if (client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [configName, acceptedPath].map(name => ({ globPattern: `**/${name}` }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await connection.workspace.getWorkspaceFolders()) ?? [];
        sidecars.folders = folders.map(({ uri }) => withoutSlash(uri));
        sidecarsChanged();
      });
    }
  });
  const naming = new Naming(context, segmenter);
  const diagnostics = serveDiagnostics(context, naming);
  const workspace = serveWorkspaceDiagnostics(
    context,
    transcriptsOf(transcripts, clientTranscripts(connection)),
    diagnostics.settingsChanged,
  );
  const sidecarsChanged = (): void => {
    settings.sidecarsChanged();
    diagnostics.settingsChanged();
    workspace.settingsChanged();
  };
  connection.onDidChangeWatchedFiles(sidecarsChanged);
  connection.onDidChangeConfiguration(({ settings: given }) => {
    settings.changed((given as { hegao?: unknown } | null)?.hegao);
    diagnostics.settingsChanged();
    workspace.settingsChanged();
  });
  documents.onDidClose(({ document }) => {
    context.snapshots.forget(document.uri);
    settings.forget(document.uri);
    naming.forget(document.uri);
  });
  connection.onShutdown(() => {
    naming.dispose();
    quiet.dispose();
    return segmenter?.dispose();
  });

  serveDocumentSymbols(context);
  serveFoldingRanges(context);
  serveSelectionRanges(context);
  serveSemanticTokens(context);
  serveHover(context);
  serveWorkspaceSymbols(context);
  serveDefinition(context);
  serveReferences(context);
  serveDocumentHighlights(context);
  serveRename(context);
  serveFormatting(context);
  serveCodeActions(context);
  serveAccepted(context, uri => {
    diagnostics.acceptedChanged(uri);
    workspace.settingsChanged();
  });
  if (writeReport) serveReport(context, writeReport);
  documents.listen(connection);
  connection.listen();
}

const withoutSlash = (uri: string): string => uri.replace(/\/$/, '');

function capabilitiesFor({ capabilities }: InitializeParams, asksReasons: boolean): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.hegao'] },
    // A client that asks for the reason has a command of its own for that.
    ...(asksReasons ? {} : { executeCommandProvider: { commands: [acceptWithoutReasonCommand] } }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
      full: { delta: true },
      range: true,
    },
    ...(capabilities.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'hegao', interFileDependencies: false, workspaceDiagnostics: true } }
      : {}),
  };
}
