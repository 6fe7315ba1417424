// The words client and server share beyond the language server protocol. This file imports nothing, so that the client
// may import it: it is the only file of the server it may see.

/** Handed over in `initialize` as `initializationOptions`; every field may be missing. */
export interface InitializationOptions {
  /** Language of findings and hovers, as the editor names it (`zh-cn`, `en`); without it that of the protocol. */
  readonly locale?: string;
  /** URI of a check's manual page with `{code}` in the place of the code: `file:///…/docs/checks/{code}.md`. */
  readonly checkPage?: string;
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

/** `waiting`: the text has changed since it was last checked and the settings say not to check on every change. */
export type ServerState = 'ready' | 'waiting' | 'failed';

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
