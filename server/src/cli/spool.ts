import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes kept in memory before more goes to a file. */
const IN_MEMORY = 4_000_000;

/** Where a text is kept. */
export type Kept = { readonly text: string } | { readonly at: number; readonly bytes: number };

/**
 * Keeps texts until they are asked for, beyond some megabytes in a file of its own that is gone afterwards, so that memory does
 * not grow with their number. Where no file can be made they stay in memory.
 */
export class Spool {
  #inMemory = 0;
  #file: { readonly folder: string; readonly descriptor: number } | null | 'none' = null;
  #end = 0;

  add(text: string): Kept {
    if (this.#inMemory <= IN_MEMORY || text === '') return this.#remember(text);
    const file = this.#open();
    if (!file) return this.#remember(text);
    const bytes = Buffer.from(text);
    try {
      for (let done = 0; done < bytes.length;)
        done += writeSync(file.descriptor, bytes, done, bytes.length - done, this.#end + done);
    } catch {
      return this.#remember(text);
    }
    const kept = { at: this.#end, bytes: bytes.length };
    this.#end += bytes.length;
    return kept;
  }

  read(kept: Kept): string {
    if ('text' in kept) return kept.text;
    const bytes = Buffer.alloc(kept.bytes);
    const file = this.#open();
    if (!file) throw new Error('what was kept in a file is read from it');
    for (let done = 0; done < bytes.length;) {
      const read = readSync(file.descriptor, bytes, done, bytes.length - done, kept.at + done);
      if (read === 0) throw new Error('the file of kept texts is shorter than what was written');
      done += read;
    }
    return bytes.toString();
  }

  dispose(): void {
    if (this.#file === null || this.#file === 'none') return;
    closeSync(this.#file.descriptor);
    rmSync(this.#file.folder, { recursive: true, force: true });
    this.#file = 'none';
  }

  #remember(text: string): Kept {
    this.#inMemory += 2 * text.length;
    return { text };
  }

  #open(): { readonly folder: string; readonly descriptor: number } | null {
    if (this.#file === null) {
      try {
        const folder = mkdtempSync(join(tmpdir(), 'hegao-'));
        this.#file = { folder, descriptor: openSync(join(folder, 'kept'), 'w+') };
        // An open file needs no name, and leaves nothing behind whatever ends this process; Windows keeps it until the end.
        if (process.platform !== 'win32') rmSync(folder, { recursive: true, force: true });
      } catch {
        this.#file = 'none';
      }
    }
    return this.#file === 'none' ? null : this.#file;
  }
}
