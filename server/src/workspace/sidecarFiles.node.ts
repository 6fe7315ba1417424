import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTextFile } from './files.node.js';
import type { SidecarFiles } from './sidecars';

/** Files of this machine, for editors that do not offer theirs. */
export const nodeSidecarFiles: SidecarFiles = {
  read: uris => Promise.all(uris.map(readOne)),
  async write(uri, text) {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    // Whoever reads meanwhile sees the old file or the new one, never half of it.
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  },
};

async function readOne(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null;
  const file = await readTextFile(fileURLToPath(uri));
  return file.problem ? null : file.text;
}
