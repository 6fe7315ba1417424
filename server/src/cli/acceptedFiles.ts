import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type AcceptedFinding, acceptedPath, parseAccepted } from '../workspace/accepted';
import { readTextFile } from '../workspace/files.node.js';

/** Folders whose nearest file is remembered before all are forgotten. */
const FOLDERS_REMEMBERED = 10_000;

/** What was called right in the editor: the nearest `.hegao/accepted.json` in a file's folder or above it. */
export class AcceptedFiles {
  readonly #byFolder = new Map<string, Promise<string | null>>();

  /** The path of the file that holds for a folder; null where there is none. */
  of(folder: string): Promise<string | null> {
    const absolute = resolve(folder);
    let known = this.#byFolder.get(absolute);
    if (!known) {
      if (this.#byFolder.size > FOLDERS_REMEMBERED) this.#byFolder.clear();
      this.#byFolder.set(absolute, (known = this.#lookIn(absolute)));
    }
    return known;
  }

  async #lookIn(folder: string): Promise<string | null> {
    const path = join(folder, acceptedPath);
    if (await isFile(path)) return path;
    const above = dirname(folder);
    return above === folder ? null : this.of(above);
  }
}

/** Reads each file once. */
export class AcceptedLists {
  readonly #byPath = new Map<string, Promise<readonly AcceptedFinding[]>>();

  of(path: string | null): Promise<readonly AcceptedFinding[]> {
    if (path === null) return none;
    let known = this.#byPath.get(path);
    if (!known) {
      if (this.#byPath.size > 100) this.#byPath.clear();
      this.#byPath.set(path, (known = readAccepted(path).then(({ accepted }) => accepted)));
    }
    return known;
  }
}

const none: Promise<readonly AcceptedFinding[]> = Promise.resolve([]);

/** What a file says and what is wrong with it. Never rejects. */
export async function readAccepted(path: string): Promise<ReturnType<typeof parseAccepted>> {
  const file = await readTextFile(path);
  return file.problem ? { accepted: [], fault: `${file.problem}: ${file.detail}` } : parseAccepted(file.text);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
