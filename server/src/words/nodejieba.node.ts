import { type ChildProcess, fork } from 'node:child_process';
import type { CutText, FromChild, ToChild } from './nodejiebaProtocol';
import type { Segmenter, Word } from './segmenter';
import { wordsFromLengths } from './wordsFromLengths';

export interface NodejiebaOptions {
  /** The bundle of `nodejiebaChild.node.ts`: `dist/segmenter.cjs`. */
  readonly childFile: string;
  /** What `buildDictionary` made: `dist/words`. */
  readonly wordsFolder: string;
  /** Milliseconds after which a child that nobody asks is ended, to be started again when it is asked; never unless told. */
  readonly restsAfter?: number | undefined;
  /** Told of each child as it starts. */
  readonly onStart?: (processId: number) => void;
}

/** A batch is what the child gets at once; small enough that an abort saves work. */
const BATCH_CHARACTERS = 50_000;
const MOST_STARTS = 3;
const MILLISECONDS_TO_START = 30_000;

interface Batch {
  readonly texts: readonly string[];
  resolve(words: readonly (readonly Word[])[]): void;
  reject(reason: Error): void;
}

/**
 * nodejieba in a child process, started at the first text. A child that dies is started again, twice; then, or when it
 * says that its files are damaged, every text is rejected for good with the reason.
 */
export function nodejieba(options: NodejiebaOptions): Segmenter {
  return new NodejiebaProcess(options);
}

class NodejiebaProcess implements Segmenter {
  readonly name = 'nodejieba';
  readonly #options: NodejiebaOptions;
  #child: ChildProcess | null = null;
  #ready = false;
  #starts = 0;
  #gone: Error | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #nextId = 0;
  /** Batches not answered yet, in the order in which they were asked for. */
  readonly #waiting = new Map<number, Batch>();

  constructor(options: NodejiebaOptions) {
    this.#options = options;
  }

  async cut(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly Word[])[]> {
    const words: (readonly Word[])[] = [];
    do {
      signal?.throwIfAborted();
      if (this.#gone) throw this.#gone;
      const batch = texts.slice(words.length, endOfBatch(texts, words.length));
      if (batch.length > 0) words.push(...(await this.#cutBatch(batch, signal)));
    } while (words.length < texts.length);
    return words;
  }

  dispose(): Promise<void> {
    const child = this.#child;
    this.#giveUp(new Error('the segmenter was disposed of'));
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise(resolve => {
      child.once('exit', () => resolve());
      child.ref();
      child.kill('SIGKILL');
    });
  }

  #cutBatch(texts: readonly string[], signal: AbortSignal | undefined): Promise<readonly (readonly Word[])[]> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      const aborted = () => {
        this.#waiting.delete(id);
        this.#holdTheProgram();
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', aborted, { once: true });
      const over = () => signal?.removeEventListener('abort', aborted);
      this.#waiting.set(id, {
        texts,
        resolve: words => (over(), resolve(words)),
        reject: reason => (over(), reject(reason)),
      });
      if (!this.#child) this.#start();
      else if (this.#ready) this.#send({ type: 'cut', id, texts });
      this.#holdTheProgram();
    });
  }

  #start(): void {
    this.#starts++;
    const { childFile, wordsFolder, onStart } = this.#options;
    let child: ChildProcess;
    try {
      // In an editor, Node is Electron told to be Node; without the variable a second editor would open.
      // What loading the dictionary leaves behind goes back to the system where the C library is GNU's.
      const own = {
        MALLOC_TRIM_THRESHOLD_: '65536',
        ...('electron' in process.versions && { ELECTRON_RUN_AS_NODE: '1' }),
      };
      const env = { ...process.env, ...own };
      const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const;
      child = fork(childFile, [wordsFolder], { execPath: process.execPath, execArgv: [], env, stdio: [...stdio] });
    } catch (error) {
      return this.#giveUp(new Error(`nodejieba cannot be started: ${String(error)}`));
    }
    this.#child = child;
    const tooLong = setTimeout(() => child.kill('SIGKILL'), MILLISECONDS_TO_START);
    tooLong.unref();
    let over = false;
    const died = (how: string) => {
      clearTimeout(tooLong);
      if (!over) this.#died(child, how);
      over = true;
    };
    child.on('message', (message: FromChild) => {
      if (message.type !== 'words') clearTimeout(tooLong);
      this.#hear(child, message);
    });
    child.once('error', error => died(String(error)));
    child.once('exit', (code, killedBy) => died(killedBy ?? `exit code ${code}`));
    if (child.pid !== undefined) onStart?.(child.pid);
  }

  #hear(child: ChildProcess, message: FromChild): void {
    if (child !== this.#child) return;
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        for (const [id, { texts }] of this.#waiting) this.#send({ type: 'cut', id, texts });
        break;
      case 'failed':
        this.#giveUp(new Error(message.reason));
        break;
      case 'words': {
        const batch = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        batch?.resolve(message.texts.map(toWords));
        break;
      }
    }
    this.#holdTheProgram();
  }

  #send(message: ToChild): void {
    // A failure to send shows as the child's death, which sends the batch again.
    this.#child?.send(message, () => undefined);
  }

  #died(child: ChildProcess, how: string): void {
    if (child !== this.#child) return;
    this.#child = null;
    this.#ready = false;
    if (this.#starts >= MOST_STARTS) this.#giveUp(new Error(`nodejieba died ${this.#starts} times, last of ${how}`));
    else if (this.#waiting.size > 0) this.#start();
    this.#holdTheProgram();
  }

  #giveUp(reason: Error): void {
    clearTimeout(this.#rest);
    this.#gone ??= reason;
    const child = this.#child;
    this.#child = null;
    this.#ready = false;
    child?.kill('SIGKILL');
    for (const batch of this.#waiting.values()) batch.reject(this.#gone);
    this.#waiting.clear();
  }

  /** Nobody has asked for a while: the child ends, and neither counts as dead nor as started. */
  #endRestingChild(): void {
    const child = this.#child;
    if (!child || this.#waiting.size > 0) return;
    this.#child = null;
    this.#ready = false;
    this.#starts = 0;
    child.kill('SIGKILL');
  }

  /** Only a child that is asked for something keeps the program alive. */
  #holdTheProgram(): void {
    const child = this.#child;
    clearTimeout(this.#rest);
    if (!child) return;
    const { restsAfter } = this.#options;
    if (this.#waiting.size === 0 && restsAfter !== undefined) {
      this.#rest = setTimeout(() => this.#endRestingChild(), restsAfter);
      this.#rest.unref();
    }
    if (this.#waiting.size > 0) {
      child.ref();
      child.channel?.ref?.();
    } else {
      child.unref();
      child.channel?.unref?.();
    }
  }
}

function endOfBatch(texts: readonly string[], from: number): number {
  let to = from;
  for (let size = 0; to < texts.length && (to === from || size < BATCH_CHARACTERS); to++)
    size += texts[to]?.length ?? 0;
  return to;
}

function toWords({ lengths, tags }: CutText): Word[] {
  return wordsFromLengths(lengths, tags.split(' '));
}
