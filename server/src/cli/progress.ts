import type { SingleBar } from 'cli-progress';

/** A bar on a terminal's standard error; nothing anywhere else. */
export class Progress {
  readonly #bar: SingleBar | null;
  readonly #sharesTerminal = process.stdout.isTTY;

  private constructor(bar: SingleBar | null) {
    this.#bar = bar;
  }

  /** @param total how many files there are; null for no bar. */
  static async start(total: number | null, unit: string): Promise<Progress> {
    if (total === null) return new Progress(null);
    const { Presets, SingleBar } = await import('cli-progress');
    const bar = new SingleBar(
      { stream: process.stderr, clearOnComplete: true, format: `{bar} {value}/{total} ${unit} {eta_formatted}` },
      Presets.shades_classic,
    );
    bar.start(total, 0);
    return new Progress(bar);
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
