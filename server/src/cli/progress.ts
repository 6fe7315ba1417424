import { Presets, SingleBar } from 'cli-progress';

/** A bar on a terminal's standard error; nothing anywhere else. */
export class Progress {
  readonly #bar: SingleBar | null;
  readonly #sharesTerminal: boolean;

  /** @param total how many files there are; null for no bar. */
  constructor(total: number | null, unit: string) {
    this.#sharesTerminal = process.stdout.isTTY;
    this.#bar =
      total === null
        ? null
        : new SingleBar(
            {
              stream: process.stderr,
              clearOnComplete: true,
              hideCursor: false,
              format: `{bar} {value}/{total} ${unit} {eta_formatted}`,
            },
            Presets.shades_classic,
          );
    this.#bar?.start(total ?? 0, 0);
  }

  advance(): void {
    this.#bar?.increment();
  }

  /** Takes the bar away for words on the same terminal; it is drawn again by itself. */
  makeRoom(): void {
    if (this.#bar) process.stderr.write('\r\u001b[K');
  }

  makeRoomForOutput(): void {
    if (this.#sharesTerminal) this.makeRoom();
  }

  stop(): void {
    this.#bar?.stop();
  }
}
