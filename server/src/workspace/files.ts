import type { Encoding } from './filesDecode';

/** Why a file gave no text. */
export type ReadProblem = 'missing' | 'folder' | 'denied' | 'binary' | 'tooLarge' | 'failed';

/** The text of a file after its byte-order mark, and the encoding it was found to be in. */
export interface TextFile {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problem?: undefined;
}

export interface UnreadFile {
  readonly problem: ReadProblem;
  /** What the system said, for `failed`. */
  readonly detail: string;
}

export type ReadResult = TextFile | UnreadFile;

/** The port through which files are reached, so that neither the workspace nor the reports know a file system. */
export interface Files {
  /** Reads and decodes one file; never rejects. */
  read(path: string): Promise<ReadResult>;
  /**
   * The transcripts below a folder, each as the folder's own path joined with what is below it, in a fixed order
   * whatever the file system's. Holds one folder's names at a time, so that its memory does not grow with their number.
   */
  list(folder: string): AsyncIterable<string>;
}

/** What a folder stands for; a file that is named is taken whatever its name. */
export const transcriptExtensions: readonly string[] = ['.txt', '.md', '.transcript', '.shilu'];

export function isTranscriptName(name: string): boolean {
  const lower = name.toLowerCase();
  return !name.startsWith('.') && transcriptExtensions.some(extension => lower.endsWith(extension));
}

/** Folders never looked into: what was installed, and what is hidden. */
export const isSkippedFolder = (name: string): boolean => name === 'node_modules' || name.startsWith('.');
