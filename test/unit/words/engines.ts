import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildDictionary } from '../../../server/src/words/dictionary.node';
import { addonFile } from '../../../server/src/words/manifest.node';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The files of the segmenters as the build lays them out, in a folder of their own. */
export interface BuiltWords {
  readonly wordsFolder: string;
  readonly childFile: string;
  readonly hasNodejieba: boolean;
  /** A copy whose files a test may damage. */
  copy(): Promise<string>;
  remove(): Promise<void>;
}

export async function buildWords(): Promise<BuiltWords> {
  const folder = mkdtempSync(join(tmpdir(), 'hegao 词 '));
  const wordsFolder = join(folder, 'words');
  const childFile = join(folder, 'segmenter.cjs');
  await buildDictionary(wordsFolder);
  await build({
    entryPoints: [join(root, 'server/src/words/nodejiebaChild.node.ts')],
    outfile: childFile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  let copies = 0;
  return {
    wordsFolder,
    childFile,
    hasNodejieba: existsSync(join(wordsFolder, addonFile)),
    async copy() {
      const to = join(folder, `copy ${copies++}`);
      await cp(wordsFolder, to, { recursive: true });
      return to;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Where this holds, an absent nodejieba is a fault of the installation, and the tests fail instead of doing without. */
export function nodejiebaCouldBeBuilt(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    execFileSync('g++', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
