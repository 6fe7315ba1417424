/** Milliseconds without an answer after which a moment counts as quiet. */
const QUIET = 1000;

/** Does something when nothing has been worked on for a while. */
export class Quiet {
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** To be called after each piece of work. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#work, QUIET);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
