import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { reflowed } from '../features/reflow';
import type { Language } from '../presentation/messages';
import { decodeBytes, problemOf } from '../workspace/files.node.js';
import { writeBack } from '../workspace/filesEncode.node.js';
import { expand } from './expand';
import { Notes } from './notes';
import { Output } from './output';
import { reflowTexts } from './reflowTexts';

export interface ReflowFlags {
  readonly tags: boolean;
  readonly write: boolean;
  readonly lang: Language;
}

/** Reflows every text the paths name, to standard output or back into its file. Returns how many could not be done. */
export async function reflowPaths(paths: readonly string[], { tags, write, lang }: ReflowFlags): Promise<number> {
  const output = new Output(process.stdout);
  const notes = new Notes(lang);
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
  return failed;
}
