import type { ToWorker } from './pool';
import { type LocalWork, startWork } from './runners';

/** Does what the parent process sends, one task after the other, until the parent closes the channel or is gone. */
export function serveAsWorker(): void {
  let work: Promise<LocalWork> | null = null;
  let last: Promise<void> = Promise.resolve();
  process.on('disconnect', () => process.exit(0));
  // Ctrl+C reaches the whole group; the parent decides, and its end closes the channel.
  process.on('SIGINT', () => undefined);
  process.on('message', ({ job, task }: ToWorker) => {
    if (job) work = startWork(job);
    const doTask = work;
    if (task && doTask) last = last.then(async () => void process.send?.(await (await doTask).work(task)));
  });
}
