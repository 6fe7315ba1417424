import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { reflowed } from '../features/reflow';
import type { Language } from '../presentation/messages';
import { decodeBytes, problemOf } from '../workspace/files.node.js';
import { writeBack } from '../workspace/filesEncode.node.js';
import { Configurations } from './configuration';
import { expand } from './expand';
import { noCounts } from './job';
import { Notes, Settled } from './notes';
import { Output } from './output';
import { reflowTexts } from './reflowTexts';
import type { RunResult } from './run';

export interface ReflowFlags {
  readonly tags: boolean;
  readonly write: boolean;
  readonly lang: Language;
  readonly config?: string;
}

/**
 * Reflows every text the paths name, to standard output or back into its file. What the settings of a folder leave out is left
 * alone, unless it is named.
 */
export async function reflowPaths(
  paths: readonly string[],
  { tags, write, lang, config }: ReflowFlags,
): Promise<RunResult> {
  const output = new Output(process.stdout);
  const notes = new Notes(lang);
  const settings = new Settled(new Configurations(config), notes);
  const words = reflowTexts[lang];
  let failed = 0;
  let files = 0;
  for await (const found of expand(paths)) {
    files++;
    if (found.kind === 'problem') {
      failed++;
      if (found.problem === 'noMatch') notes.noMatch(found.path);
      else notes.problem(found.path, found.problem);
      continue;
    }
    const configuration = await settings.of(found.kind === 'stdin' ? '.' : dirname(found.path));
    if (configuration === 'bad') continue;
    if (found.kind === 'file' && !found.named && configuration?.excludes(found.path)) continue;
    const name = found.kind === 'stdin' ? 'stdin:' : found.path;
    try {
      const bytes = found.kind === 'stdin' ? await buffer(process.stdin) : await readFile(found.path);
      const file = decodeBytes(bytes);
      if (file.problem) {
        failed++;
        notes.problem(name, file);
        continue;
      }
      const text = reflowed(file.text, { tags });
      if (!write || found.kind === 'stdin') await output.write(text);
      else if (text !== file.text) {
        const problem = await writeBack(found.path, bytes, file, text);
        if (problem) failed++;
        notes.say(`${name}: ${problem ? words[problem] : words.written}`);
      }
    } catch (error) {
      failed++;
      notes.problem(name, problemOf(error));
    }
  }
  if (files === 0) notes.nothingToDo();
  await output.finish();
  return { counts: noCounts, unread: failed, badUsage: settings.bad };
}
