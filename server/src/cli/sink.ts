import { createWriteStream } from 'node:fs';
import type { FiguresDocument } from '../report/format';
import { Output } from './output';

/** Where the output of a run goes, piece by piece. */
export interface Sink {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
}

/** Standard output, or a file; a workbook is put together at the end. */
export function sinkFor(format: string, file: string | undefined): Sink {
  const stream = file === undefined ? process.stdout : createWriteStream(file);
  const output = new Output(stream);
  return format === 'xlsx' ? new Workbook(output) : output;
}

/** Keeps the lines of the documents until all are there: the file format has one table for all of them. */
class Workbook implements Sink {
  readonly #lines: string[] = [];

  constructor(readonly output: Output) {}

  write(text: string): Promise<void> {
    if (text !== '') this.#lines.push(text);
    return Promise.resolve();
  }

  async finish(): Promise<void> {
    // Loaded for this form only.
    const { xlsx } = await import('../report/xlsx');
    await this.output.write(await xlsx(this.#lines.map(line => JSON.parse(line) as FiguresDocument)));
    await this.output.finish();
  }
}
