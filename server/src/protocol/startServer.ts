import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenTypes } from '../features/semanticTokens';
import type { EngineReport } from '../words/fallback';
import type { Segmenter } from '../words/segmenter';
import { Snapshots } from '../workspace/snapshots';
import { Client, type ServerContext } from './context';
import type { InitializationOptions } from './customMessages';
import { serveCodeActions } from './handlers/codeAction';
import { serveDiagnostics } from './handlers/diagnostics';
import { serveDefinition } from './handlers/definition';
import { serveDocumentHighlights } from './handlers/documentHighlight';
import { serveDocumentSymbols } from './handlers/documentSymbol';
import { serveFoldingRanges } from './handlers/foldingRange';
import { serveHover } from './handlers/hover';
import { serveReferences } from './handlers/references';
import { serveSelectionRanges } from './handlers/selectionRange';
import { serveSemanticTokens } from './handlers/semanticTokens';
import { SettingsOfClient } from './settingsOfClient';

/** What a door hands to the server it opens. */
export interface ServerOptions {
  /** Makes what cuts texts into words; the server answers without one too. It is told which engine answers. */
  readonly createSegmenter?: (onEngine: (report: EngineReport) => void) => Segmenter;
  /** Where manual pages of checks are, with `{code}` in the place of the code, unless the client names a place. */
  readonly checkPage?: string | null;
}

/** Answers the requests of one client until the connection closes. */
export function startServer(connection: Connection, { createSegmenter, checkPage = null }: ServerOptions = {}): void {
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsOfClient(connection);
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
    client,
    engine: () => engine,
  };

  connection.onInitialize((params): InitializeResult => {
    client.introduce(params);
    const given = (params.initializationOptions as InitializationOptions | undefined)?.settings;
    settings.start(params.capabilities.workspace?.configuration === true, given);
    return { capabilities: capabilitiesFor(params), serverInfo: { name: 'hegao' } };
  });
  connection.onInitialized(() => {
    if (client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'hegao' });
    }
  });
  const diagnostics = serveDiagnostics(context);
  connection.onDidChangeConfiguration(({ settings: given }) => {
    settings.changed((given as { hegao?: unknown } | null)?.hegao);
    diagnostics.settingsChanged();
  });
  documents.onDidClose(({ document }) => {
    context.snapshots.forget(document.uri);
    settings.forget(document.uri);
  });
  connection.onShutdown(() => segmenter?.dispose());

  serveDocumentSymbols(context);
  serveFoldingRanges(context);
  serveSelectionRanges(context);
  serveSemanticTokens(context);
  serveHover(context);
  serveDefinition(context);
  serveReferences(context);
  serveDocumentHighlights(context);
  serveCodeActions(context);
  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor({ capabilities }: InitializeParams): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.hegao'] },
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
      full: { delta: true },
      range: true,
    },
    ...(capabilities.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'hegao', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}
