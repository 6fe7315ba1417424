import { type ChildProcess, fork } from 'node:child_process';
import type { Job, Outcome, Runner, Task } from './job';
import { failed } from './job';

/** The argument that makes this program a worker; see `worker.ts`. */
export const workerArgument = '--worker';

/** Tasks a worker holds at a time: one at work, one waiting, so that it never idles while an answer travels. */
const HELD = 2;
/** Results that may wait for a slow one before them, per worker. */
const AHEAD = 16;

export interface ToWorker {
  readonly job?: Job;
  readonly task?: Task;
}

interface Held {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
}

/**
 * Worker processes, each this same program. Processes and not threads, because a native segmenter that fails takes its
 * process with it: here that costs the one document it was at, and the next worker goes on.
 */
export class Pool implements Runner {
  readonly width: number;
  readonly #job: Job;
  readonly #program: string;
  readonly #size: number;
  readonly #workers = new Map<ChildProcess, Held[]>();
  readonly #queue: Held[] = [];
  #disposed = false;

  /** @param program the script of this program, run again by each worker. */
  constructor(job: Job, size: number, program: string) {
    this.#job = job;
    this.#program = program;
    this.#size = size;
    this.width = size * AHEAD;
  }

  run(task: Task): Promise<Outcome> {
    return new Promise(resolve => {
      this.#queue.push({ task, resolve });
      this.#handOut();
    });
  }

  dispose(): void {
    this.#disposed = true;
    for (const worker of this.#workers.keys()) worker.kill();
    this.#workers.clear();
  }

  #handOut(): void {
    while (this.#queue.length > 0) {
      const free = this.#leastBusy();
      if (!free) return;
      const next = this.#queue.shift();
      if (!next) return;
      this.#workers.get(free)?.push(next);
      // A failed send is followed by the worker's end, which answers for what it held.
      free.send({ task: next.task } satisfies ToWorker, () => undefined);
    }
  }

  #leastBusy(): ChildProcess | null {
    let best: ChildProcess | null = null;
    let load = HELD;
    for (const [worker, held] of this.#workers) {
      if (held.length < load) [best, load] = [worker, held.length];
    }
    return load > 0 && this.#workers.size < this.#size ? this.#start() : best;
  }

  #start(): ChildProcess {
    const worker = fork(this.#program, [workerArgument], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#workers.set(worker, []);
    worker.on('message', (outcome: Outcome) => {
      this.#workers.get(worker)?.shift()?.resolve(outcome);
      this.#handOut();
    });
    worker.on('error', () => this.#bury(worker, 'could not be started'));
    worker.on('exit', (code, signal) => this.#bury(worker, signal ?? `exit ${code}`));
    worker.send({ job: this.#job } satisfies ToWorker, () => undefined);
    return worker;
  }

  /** The document it was at is given up; the one that waited goes back to the front of the queue. */
  #bury(worker: ChildProcess, cause: string): void {
    const held = this.#workers.get(worker);
    if (!held || this.#disposed) return;
    this.#workers.delete(worker);
    const [atWork, ...waiting] = held;
    this.#queue.unshift(...waiting);
    atWork?.resolve(failed({ problem: 'failed', detail: `worker process: ${cause}` }));
    this.#handOut();
  }
}
