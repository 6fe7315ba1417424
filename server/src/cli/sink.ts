import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { Texts } from '../presentation/messages';
import type { FiguresDocument } from '../report/format';
import type { UnreadFile } from '../workspace/files';
import { problemOf } from '../workspace/files.node.js';
import type { Job } from './job';
import { Output } from './output';

/** Where the output of a run goes, piece by piece. */
export interface Sink {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
}

/** Thrown before any work is done: the file named for the output cannot be written. */
export class UnwritableFile extends Error {
  constructor(
    readonly path: string,
    readonly problem: UnreadFile,
  ) {
    super(`${path}: ${problem.detail}`);
  }
}

/** Standard output, or a file, which is emptied; a workbook is put together at the end. Rejects with UnwritableFile. */
export async function sinkFor({ format, language }: Job, file: string | undefined): Promise<Sink> {
  const output = new Output(file === undefined ? process.stdout : await streamTo(file));
  return format === 'xlsx' ? new Workbook(output, new Texts(language)) : output;
}

async function streamTo(file: string): Promise<Writable> {
  try {
    return (await open(file, 'w')).createWriteStream();
  } catch (error) {
    throw new UnwritableFile(file, problemOf(error));
  }
}

/** Keeps the lines of the documents until all are there: the file format has one table for all of them. */
class Workbook implements Sink {
  readonly #lines: string[] = [];

  constructor(
    readonly output: Output,
    readonly texts: Texts,
  ) {}

  write(text: string): Promise<void> {
    if (text !== '') this.#lines.push(text);
    return Promise.resolve();
  }

  async finish(): Promise<void> {
    // Loaded for this form only.
    const { xlsx } = await import('../report/xlsx');
    const documents = this.#lines.map(line => JSON.parse(line) as FiguresDocument);
    await this.output.write(await xlsx(documents, this.texts));
    await this.output.finish();
  }
}
