import type { Writable } from 'node:stream';

/** Thrown when the reader of the output has gone (`hegao check … | head`): nothing is wrong, there is only no one left. */
export class ReaderGone extends Error {}

/** Writes to a stream no faster than it is read. */
export class Output {
  readonly #stream: Writable;
  #failure: Error | null = null;
  #wake: (() => void) | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    const wake = (): void => this.#wake?.();
    stream.on('drain', wake);
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#failure = error.code === 'EPIPE' || error.code === 'EOF' ? new ReaderGone() : error;
      wake();
    });
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (text.length === 0 || this.#stream.write(text)) return;
    await new Promise<void>(resolve => (this.#wake = resolve));
    this.#wake = null;
    if (this.#failure) throw this.#failure;
  }

  /** Resolves when everything written has been handed to the system. */
  async finish(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#wake = resolve;
      this.#stream.write('', () => resolve());
    });
    if (this.#failure) throw this.#failure;
  }
}
