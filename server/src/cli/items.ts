import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ReadResult, UnreadFile } from '../workspace/files';
import { decodeBytes, problemOf, readTextFile } from '../workspace/files.node.js';
import { expand } from './expand';
import type { Task } from './job';
import type { Settled } from './notes';

/** One document on its way to the output. */
export type Item =
  | { readonly kind: 'task'; readonly task: Task }
  /** Standard input, a pipe, a device: only this process could read it, and has. */
  | { readonly kind: 'read'; readonly task: Task }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: UnreadFile | 'noMatch' };

export type ReadableItem = Exclude<Item, { readonly kind: 'problem' }>;

/** The documents the paths stand for, each with the settings that hold for it. */
export async function* itemsOf(paths: readonly string[], stdinName: string, settings: Settled): AsyncGenerator<Item> {
  for await (const found of expand(paths)) {
    if (found.kind === 'problem') {
      yield { kind: 'problem', name: found.path, problem: found.problem };
      continue;
    }
    const folder = found.kind === 'stdin' ? '.' : dirname(found.path);
    const configuration = await settings.of(folder);
    // Told about already; what its levels should have been nobody knows, so the file is not done.
    if (configuration === 'bad') continue;
    if (found.kind === 'file' && !found.named && configuration?.excludes(found.path)) continue;
    const rules = await settings.rulesOf(folder, configuration);
    if (found.kind === 'file' && found.plain) {
      yield { kind: 'task', task: { name: found.path, ...rules } };
      continue;
    }
    const name = found.kind === 'stdin' ? stdinName : found.path;
    const file = await (found.kind === 'stdin' ? readStdin() : readTextFile(found.path));
    yield file.problem
      ? { kind: 'problem', name, problem: file }
      : { kind: 'read', task: { name, ...rules, text: file.text } };
  }
}

async function readStdin(): Promise<ReadResult> {
  try {
    return decodeBytes(await buffer(process.stdin));
  } catch (error) {
    return problemOf(error);
  }
}
