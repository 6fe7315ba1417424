import type { ReadResult } from './files';

/** The port through which texts that are not open are reached, by address. */
export interface Transcripts {
  /** The texts below a folder, in a fixed order: what a folder stands for on the command line too. Never rejects. */
  list(folder: string): Promise<readonly string[]>;
  /** Reads and decodes one; never rejects. */
  read(uri: string): Promise<ReadResult>;
}
