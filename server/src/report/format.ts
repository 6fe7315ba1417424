import type { Analysis } from '../analysis';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { TranscriptSymbol } from '../presentation/symbols';
import type { LineTable } from '../text/lineTable';
import type { FigureRecord } from './figureRecord';

/** A checked text with its findings as the protocol has them. */
export interface CheckedDocument {
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly diagnostics: readonly Diagnostic[];
  /** What a person called right, for forms of output that tell of it. */
  readonly accepted?: readonly AcceptedDiagnostic[];
}

export interface AcceptedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
  readonly date: string;
}

export interface OutlinedDocument {
  readonly path: string;
  readonly symbols: readonly TranscriptSymbol[];
}

export interface FiguresDocument {
  readonly path: string;
  readonly figures: readonly FigureRecord[];
}

/** A text whose statements are told one by one. */
export interface ExplainedDocument {
  readonly path: string;
  readonly analysis: Analysis;
  /** Why a person called a finding right; empty where no reason was given. */
  readonly reasonOf?: (finding: Analysis['findings'][number]) => string;
}

/** What a run came to. */
export interface Totals {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

/**
 * One form of output, written a document at a time: `opening`, the pieces of the documents with `separator` between
 * those that are not empty, `closing`. A piece depends on its document alone, so that documents can be done anywhere.
 */
export interface Format<Document> {
  readonly opening: string;
  readonly separator: string;
  document(document: Document): string;
  closing(totals: Totals): string;
}
