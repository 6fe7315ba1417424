import { LineTable } from '../text/lineTable';
import type { Reading } from './skeleton';

/** Reads a text into its skeleton. Never fails, on any text; linear in its length. */
export function readTranscript(text: string): Reading {
  return { text, lines: new LineTable(text), roots: [], blocks: [], paragraphs: [] };
}
