import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build made: sizes and SHA-256 by name, with `/` between folders. */
export interface Manifest {
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

export const dictionaryFiles = [
  'jieba.dict.utf8',
  'hmm_model.utf8',
  'user.dict.utf8',
  'idf.utf8',
  'stop_words.utf8',
] as const;

/** Where the addon of this machine lies, below the folder of words. */
export const addonFile = `native/${process.platform}-${process.arch}/nodejieba.node`;

/**
 * Why the files must not be loaded, or null when all is well. The segmenter aborts the whole process on a missing or
 * malformed dictionary and a cut-off addon ends in a bus error: neither can be caught, so that both are found here first.
 */
export function damage(folder: string, names: readonly string[]): string | null {
  const manifest = readManifest(folder);
  if (typeof manifest === 'string') return manifest;
  for (const name of names) {
    const recorded = manifest.files[name];
    if (!recorded) return `${name} is not in manifest.json`;
    const reason = damageOf(join(folder, ...name.split('/')), recorded);
    if (reason) return `${name} ${reason}`;
  }
  return null;
}

function readManifest(folder: string): Manifest | string {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Partial<Manifest> | null;
    if (typeof manifest?.files !== 'object') return 'manifest.json lists no files';
    return { files: manifest.files };
  } catch (error) {
    return `manifest.json cannot be read: ${String(error)}`;
  }
}

function damageOf(file: string, recorded: { readonly bytes: number; readonly sha256: string }): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 'is missing';
  if (found.size !== recorded.bytes) return `has ${found.size} bytes instead of ${recorded.bytes}`;
  const content = readFileSync(file);
  if (createHash('sha256').update(content).digest('hex') !== recorded.sha256) return 'was changed after the build';
  if (/\.dict\.utf8$/.test(file) && !firstAndLastLineFit(content.toString('utf8')))
    return 'is not `word frequency tag`';
  return null;
}

function firstAndLastLineFit(dictionary: string): boolean {
  if (!dictionary.endsWith('\n') || dictionary.startsWith('\uFEFF')) return false;
  const lastLine = dictionary.slice(dictionary.lastIndexOf('\n', dictionary.length - 2) + 1, -1);
  const firstLine = dictionary.slice(0, dictionary.indexOf('\n'));
  return [firstLine, lastLine].every(line => /^\S+ \d+ \w+$/.test(line));
}
