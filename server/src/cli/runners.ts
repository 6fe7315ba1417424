import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Item } from './items';
import type { Job, Runner } from './job';
import { Pool } from './pool';
import { createWork, type Work } from './work';

/** Documents looked at before it is decided whether other processes are worth their start. */
const PEEKED = 12;
/** Work of fewer bytes than this is done before a second process has started. */
const WORTH_BYTES = 1_500_000;

/** The first few items, and all of them, the first few again among them. */
export async function peek<T>(
  items: AsyncGenerator<T>,
): Promise<{ readonly head: readonly T[]; readonly all: AsyncGenerator<T> }> {
  const head: T[] = [];
  let ended = false;
  while (head.length < PEEKED && !ended) {
    const next = await items.next();
    if (next.done) ended = true;
    else head.push(next.value);
  }
  async function* all(): AsyncGenerator<T> {
    yield* head;
    if (!ended) yield* items;
  }
  return { head, all: all() };
}

/** This process alone for a little work, one process a core for more. */
export async function runnerFor(job: Job, jobs: number | undefined, head: readonly Item[]): Promise<Runner> {
  const size = jobs ?? availableParallelism();
  const worth = jobs === undefined ? await isWorthProcesses(head) : head.length > 1;
  return size > 1 && worth ? new Pool(job, size, programPath()) : thisProcess(job);
}

/** Does the work here, started with the first task. */
export function thisProcess(job: Job): Runner {
  let work: Promise<LocalWork> | undefined;
  return {
    width: 1,
    run: async task => (await (work ??= startWork(job))).work(task),
    dispose: () => void work?.then(({ dispose }) => dispose()),
  };
}

export interface LocalWork {
  readonly work: Work;
  /** Ends the segmenter, which may have a process of its own. */
  dispose(): Promise<void>;
}

/** Only the list of figures has words cut; the checks need none. */
export async function startWork(job: Job): Promise<LocalWork> {
  if (job.command !== 'figures') return { work: createWork(job), dispose: () => Promise.resolve() };
  const { createSegmenter } = await import('./segmenter');
  const segmenter = createSegmenter();
  return { work: createWork(job, segmenter), dispose: () => segmenter.dispose() };
}

/** The script this process runs, from the sources as well as from the bundle. */
export function programPath(): string {
  const [, path] = process.argv;
  if (path === undefined) throw new Error('the command line runs from a script');
  return path;
}

async function isWorthProcesses(head: readonly Item[]): Promise<boolean> {
  const names = head.flatMap(item => (item.kind === 'task' ? [item.task.name] : []));
  if (head.length === PEEKED) return true;
  if (names.length < 2) return false;
  const sizes = await Promise.all(
    names.map(name =>
      stat(name).then(
        facts => facts.size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0) > WORTH_BYTES;
}
