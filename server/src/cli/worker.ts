import type { ToWorker } from './pool';
import { createWork, type Work } from './work';

/** Does what the parent process sends, one task after the other, until the parent closes the channel or is gone. */
export function serveAsWorker(): void {
  let work: Work | null = null;
  let last: Promise<void> = Promise.resolve();
  process.on('disconnect', () => process.exit(0));
  // Ctrl+C reaches the whole group; the parent decides, and its end closes the channel.
  process.on('SIGINT', () => undefined);
  process.on('message', ({ job, task }: ToWorker) => {
    if (job) work = createWork(job);
    const doTask = work;
    if (task && doTask) last = last.then(async () => void process.send?.(await doTask(task)));
  });
}
