import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { UnreadFile } from '../workspace/files';
import { nodeFiles, problemOf } from '../workspace/files.node.js';

/** What an argument stands for. `plain` is false for pipes and devices, which only this process can read. */
export type Found =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly plain: boolean;
      readonly bytes: number;
      /** By its own name, not below a folder or by a pattern: it is taken whatever the settings leave out. */
      readonly named: boolean;
    }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: UnreadFile | 'noMatch' };

/**
 * The files the arguments name, each once, in the order of the arguments and in a fixed order below a folder. A name that
 * exists is taken as it is, also with `*` or `[` in it; what does not exist and looks like a pattern is one.
 */
export async function* expand(paths: readonly string[]): AsyncGenerator<Found> {
  const seen = new Set<string>();
  const single = paths.length === 1;
  for (const path of paths) {
    for await (const found of expandOne(path)) {
      // One argument cannot name a file twice; remembering none keeps memory flat below a large folder.
      if (!single && found.kind === 'file') {
        const absolute = resolve(found.path);
        if (seen.has(absolute)) continue;
        seen.add(absolute);
      }
      yield found;
    }
  }
}

async function* expandOne(path: string): AsyncGenerator<Found> {
  if (path === '-') {
    yield { kind: 'stdin' };
    return;
  }
  const found = await lookAt(path);
  if (found === 'folder') {
    for await (const below of nodeFiles.list(path)) yield plainFile(path === '.' ? below.slice(2) : below);
  } else if (found.kind === 'problem' && isMissing(found) && (await isPattern(path))) {
    yield* expandPattern(path);
  } else yield found;
}

async function* expandPattern(pattern: string): AsyncGenerator<Found> {
  const { glob } = await import('tinyglobby');
  const matches = await glob([slashed(pattern)], { expandDirectories: false, ignore: ['**/node_modules/**'] });
  if (matches.length === 0) yield { kind: 'problem', path: pattern, problem: 'noMatch' };
  matches.sort((a, b) => (a < b ? -1 : 1));
  for (const path of matches) yield plainFile(path);
}

async function lookAt(path: string): Promise<Found | 'folder'> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return 'folder';
    return { kind: 'file', path, plain: facts.isFile(), bytes: facts.size, named: true };
  } catch (error) {
    return { kind: 'problem', path, problem: problemOf(error) };
  }
}

const plainFile = (path: string): Found => ({ kind: 'file', path, plain: true, bytes: 0, named: false });

const isMissing = (found: { readonly problem: UnreadFile | 'noMatch' }): boolean =>
  found.problem !== 'noMatch' && found.problem.problem === 'missing';

async function isPattern(path: string): Promise<boolean> {
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(slashed(path));
}

/** In a pattern `\` would quote the next character; where it parts folders it is turned round. */
const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
