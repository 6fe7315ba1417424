// The words client and server share beyond the language server protocol. This file imports nothing, so that the client
// may import it: it is the only file of the server it may see.

/** Handed over in `initialize` as `initializationOptions`; every field may be missing. */
export interface InitializationOptions {
  /** Language of findings and hovers, as the editor names it (`zh-cn`, `en`); without it that of the protocol. */
  readonly locale?: string;
  /** URI of a check's manual page with `{code}` in the place of the code: `file:///…/docs/checks/{code}.md`. */
  readonly checkPage?: string;
  /** The client reads and writes small files for the server (`hegao/readFiles`, `hegao/writeFile`), wherever they are. */
  readonly files?: boolean;
  /** URI of a folder where accepted findings are kept for documents that are in no workspace folder. */
  readonly storage?: string;
  /** The client has the command `hegao.accept` and asks for the reason there. */
  readonly asksReasons?: boolean;
  /** The section `hegao` of the settings, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

export type CheckRun = 'onType' | 'onSave' | 'manual';

/** How many findings of each level a document has. */
export interface LevelCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

/**
 * `waiting`: the text has changed since it was last checked and the settings say not to check on every change. `excluded`:
 * a glob of the settings leaves it out.
 */
export type ServerState = 'ready' | 'waiting' | 'failed' | 'excluded';

/** A limit that took effect in this document, so that none is silent. */
export interface LimitNote {
  readonly limit: 'semanticTokens';
  /** Zero-based lines whose colours are thinned out or left to the grammar. */
  readonly lines: readonly number[];
}

/** Server → client, a notification after each check of a document. */
export const statusMethod = 'hegao/status';
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly state: ServerState;
  /** The segmenter in use; null while there is none. */
  readonly engine: string | null;
  /** Time spent on reading and checking this version. */
  readonly durationMs: number;
  readonly counts: LevelCounts;
  /** Length of the text in UTF-16 units. */
  readonly characters: number;
  readonly limits: readonly LimitNote[];
}

/** Client → server, a request: check this document now, whatever `hegao.check.run` says. Answers with its counts. */
export const checkNowMethod = 'hegao/checkNow';
export interface CheckNowParams {
  readonly uri: string;
}

/** Server → client, a request: the texts of files; null for each that is not there or cannot be read. */
export const readFilesMethod = 'hegao/readFiles';
export interface ReadFilesParams {
  readonly uris: readonly string[];
}
export type ReadFilesResult = readonly (string | null)[];

/** Server → client, a request: writes a file and the folders above it. Fails where it cannot. */
export const writeFileMethod = 'hegao/writeFile';
export interface WriteFileParams {
  readonly uri: string;
  readonly text: string;
}

/** What tells a finding of a document from every other; the argument of the command `hegao.accept`. */
export interface FindingKey {
  readonly uri: string;
  readonly code: string;
  /** The hash of the words around it, see `.hegao/accepted.json`. */
  readonly context: string;
}

/** Client → server, a request: this finding is right. Fails where it cannot be kept. */
export const acceptMethod = 'hegao/accept';
export interface AcceptParams extends FindingKey {
  readonly reason: string;
}
/** The same without a reason, as a command of the server, for clients that do not ask for one. */
export const acceptCommand = 'hegao.accept';
export const acceptWithoutReasonCommand = 'hegao.acceptWithoutReason';

/** Client → server, a request: what was accepted where this document is. */
export const acceptedMethod = 'hegao/accepted';
export interface AcceptedParams {
  readonly uri: string;
}
export interface AcceptedEntry extends FindingKey {
  /** The name of the check. */
  readonly title: string;
  readonly quotation: string;
  readonly reason: string;
  readonly date: string;
  /** Where it stands in the document now, zero-based, UTF-16; null where the document does not have it (any more). */
  readonly place: { readonly line: number; readonly character: number } | null;
}

/** Client → server, a request: these are no longer accepted. */
export const removeAcceptedMethod = 'hegao/removeAccepted';
export interface RemoveAcceptedParams {
  readonly entries: readonly FindingKey[];
}

/** Client → server, a request: the findings of a document as one HTML page to hand on. */
export const reportMethod = 'hegao/report';
export interface ReportParams {
  readonly uri: string;
}

/** Client → server, a request: check every text below the workspace folders once. Answers when all are done. */
export const checkWorkspaceMethod = 'hegao/checkWorkspace';
export interface CheckWorkspaceResult extends LevelCounts {
  readonly files: number;
  readonly unread: number;
  readonly cancelled: boolean;
}

/** Server → client, a request: the files below a folder whose names end so, as addresses. */
export const listFilesMethod = 'hegao/listFiles';
export interface ListFilesParams {
  readonly folder: string;
  readonly extensions: readonly string[];
}
export type ListFilesResult = readonly string[];

/** Server → client, a request: the bytes of a file in base64, since only the server knows encodings; null without one. */
export const readBytesMethod = 'hegao/readBytes';
export interface ReadBytesParams {
  readonly uri: string;
}
export type ReadBytesResult = string | null;
