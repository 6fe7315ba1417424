import { constants } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import type { Files, ReadResult, UnreadFile } from './files';
import { isSkippedFolder, isTranscriptName } from './files';
import { decode } from './filesDecode';

/** The files of this machine. */
export const nodeFiles: Files = { read: readTextFile, list: listTranscripts };

export async function readTextFile(path: string): Promise<ReadResult> {
  try {
    return decodeBytes(await readFile(path));
  } catch (error) {
    return problemOf(error);
  }
}

/** Bytes that came another way, from standard input say. */
export function decodeBytes(bytes: Uint8Array): ReadResult {
  if (bytes.length > constants.MAX_STRING_LENGTH) return { problem: 'tooLarge', detail: `${bytes.length}` };
  try {
    return decode(bytes) ?? { problem: 'binary', detail: '' };
  } catch (error) {
    return problemOf(error);
  }
}

/** Links to files are followed, links to folders are not: a link to its own parent would never end. */
async function* listTranscripts(folder: string): AsyncGenerator<string> {
  const entries = await namesIn(folder);
  if (entries === null) {
    // Listed itself, so that reading it says why it cannot be looked into.
    yield folder;
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const prefix = folder.endsWith('/') || folder.endsWith('\\') ? folder : `${folder}/`;
  for (const entry of entries) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) yield* listTranscripts(path);
    } else if (isTranscriptName(entry.name) && (entry.isFile() || (await linksToFile(path)))) yield path;
  }
}

async function namesIn(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

async function linksToFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // A broken link bears a transcript's name: it is listed, so that reading it says that it is broken.
    return true;
  }
}

/** What an error of the file system means to someone who named the file. */
export function problemOf(error: unknown): UnreadFile {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: 'missing', detail };
  if (code === 'EISDIR') return { problem: 'folder', detail };
  if (code === 'EACCES' || code === 'EPERM') return { problem: 'denied', detail };
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return { problem: 'tooLarge', detail };
  return { problem: 'failed', detail };
}
