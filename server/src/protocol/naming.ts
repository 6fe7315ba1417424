import type { Segmenter } from '../words/segmenter';
import type { Snapshot } from '../workspace/snapshots';
import { reasonOf, type ServerContext } from './context';

/** Milliseconds of quiet before a text is cut into words: they change hovers only, and typing comes first. */
const QUIET = 400;

/**
 * Names what figures measure with the words of a segmenter, after the answers that need none and never before them. When
 * the engine is first heard of, the client is told; findings do not change.
 */
export class Naming {
  readonly #context: ServerContext;
  readonly #segmenter: Segmenter | undefined;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #underWay = new Map<string, AbortController>();

  constructor(context: ServerContext, segmenter: Segmenter | undefined) {
    this.#context = context;
    this.#segmenter = segmenter;
  }

  /** To be called when a snapshot has been answered for; `tell` sends its status again. */
  soon(snapshot: Snapshot, tell: () => void): void {
    const { uri } = snapshot;
    if (!this.#segmenter) return;
    this.forget(uri);
    this.#waiting.set(
      uri,
      setTimeout(() => void this.#name(snapshot, tell), QUIET),
    );
  }

  /** Nobody asks for this text any more, or it has changed. */
  forget(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#underWay.get(uri)?.abort();
    this.#underWay.delete(uri);
  }

  dispose(): void {
    for (const uri of [...this.#waiting.keys(), ...this.#underWay.keys()]) this.forget(uri);
  }

  async #name({ uri, analysis }: Snapshot, tell: () => void): Promise<void> {
    if (!this.#segmenter) return;
    const { engine, connection } = this.#context;
    const controller = new AbortController();
    this.#waiting.delete(uri);
    this.#underWay.set(uri, controller);
    const before = engine();
    try {
      await analysis.nameMeasures(this.#segmenter, controller.signal);
      if (engine() !== before && !controller.signal.aborted) tell();
    } catch (error) {
      if (!controller.signal.aborted) connection.console.info(`${uri}: ${reasonOf(error)}`);
    } finally {
      if (this.#underWay.get(uri) === controller) this.#underWay.delete(uri);
      this.#context.quiet.soon();
    }
  }
}
