import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from './manifest.node.js';
import { ADDED_WORDS } from './wordClasses';
import { officialLexicon } from './lexicon/lexicon';

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** Words that occur less often triple the load time and cost 150 MB, for 3 % of the phrases. */
const LEAST_FREQUENCY = 4;
/** Keeps 98 % of the names whole; jieba's own guess 86 %, and 100000 swallows their neighbours. */
const NAME_FREQUENCY = 1000;

/** Where nodejieba is installed and for which machine it was built; both are found without being told. */
export interface DictionarySource {
  readonly nodejieba?: string;
  /** `<platform>-<arch>` as Node names them: `linux-x64`. */
  readonly target?: string;
}

/**
 * Run by the build, never at run time. Makes what the segmenters read, usually in `dist/words`, beside
 * `dist/segmenter.cjs` (the bundle of `nodejiebaChild.node.ts`):
 *
 *     jieba.dict.utf8         the main dictionary without its rarest words
 *     user.dict.utf8          our indicator names, aliases and added words: `word frequency tag`, UTF-8 without BOM, LF
 *     hmm_model.utf8          as it comes
 *     idf.utf8                one line, as keywords are never extracted (the full one costs 19 MB)
 *     stop_words.utf8         one line
 *     manifest.json           size and SHA-256 of all files: loading a damaged one ends the process that loads it
 *     native/<target>/nodejieba.node      where nodejieba could be installed
 *     jieba_rs_wasm_bg.wasm
 *
 * @returns what could not be made, and why. A missing nodejieba is no error, as the wasm engine stands in.
 */
export async function buildDictionary(outDir: string, source: DictionarySource = {}): Promise<string[]> {
  const nodejieba = source.nodejieba ?? join(modules, 'nodejieba');
  const target = source.target ?? `${process.platform}-${process.arch}`;
  const missing: string[] = [];
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });

  const dictionaries = join(nodejieba, 'submodules', 'cppjieba', 'dict');
  const main = join(dictionaries, 'jieba.dict.utf8');
  if (existsSync(main)) {
    await writeFile(join(outDir, 'jieba.dict.utf8'), reduced(await readFile(main, 'utf8')));
    await copyFile(join(dictionaries, 'hmm_model.utf8'), join(outDir, 'hmm_model.utf8'));
    await writeFile(join(outDir, 'user.dict.utf8'), userDictionary(indicatorNames()));
    await writeFile(join(outDir, 'idf.utf8'), '的 1.0\n');
    await writeFile(join(outDir, 'stop_words.utf8'), '的\n');
  } else missing.push(`no dictionary: nodejieba is not installed in ${nodejieba}`);

  const addon = join(nodejieba, 'build', 'Release', 'nodejieba.node');
  if (existsSync(addon)) {
    await mkdir(join(outDir, 'native', target), { recursive: true });
    await copyFile(addon, join(outDir, 'native', target, 'nodejieba.node'));
  } else missing.push(`nodejieba is not built for ${target}`);

  const wasm = join(modules, 'jieba-wasm', 'pkg', 'web', 'jieba_rs_wasm_bg.wasm');
  if (existsSync(wasm)) await copyFile(wasm, join(outDir, 'jieba_rs_wasm_bg.wasm'));
  else missing.push('jieba-wasm is not installed');

  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(await manifestOf(outDir), null, 2)}\n`);
  return missing;
}

/** The lines of jieba's dictionary (`word frequency tag`) whose words occur often enough. */
function reduced(dictionary: string): string {
  const lines = dictionary.split(/\r?\n/).filter(line => Number(line.split(' ')[1]) >= LEAST_FREQUENCY);
  return `${lines.join('\n')}\n`;
}

function userDictionary(names: readonly string[]): string {
  return `${names.map(name => `${name} ${NAME_FREQUENCY} n`).join('\n')}\n`;
}

/** All printed forms and the nouns the dictionary lacks, sorted, none twice, none with a space. */
function indicatorNames(): string[] {
  const names = officialLexicon().indicators.flatMap(indicator => [indicator.name, ...indicator.aliases]);
  return [...new Set([...names, ...ADDED_WORDS])].filter(name => !/\s/.test(name)).sort();
}

async function manifestOf(folder: string): Promise<Manifest> {
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    const sha256 = createHash('sha256').update(content).digest('hex');
    files[relative(folder, file).split(sep).join('/')] = { bytes: content.length, sha256 };
  }
  return { files };
}
