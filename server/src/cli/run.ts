import type { TextVerdict } from '../checks/check';
import { AcrossFiles } from './acrossFiles';
import { Configurations } from './configuration';
import { expand } from './expand';
import { frameOf } from './formats';
import { inOrder } from './inOrder';
import { type Item, itemsOf, type ReadableItem } from './items';
import { addCounts, type Counts, type Job, noCounts, type Outcome, type Runner } from './job';
import { Notes, Settled } from './notes';
import { Progress } from './progress';
import { peek, runnerFor, thisProcess } from './runners';
import { sinkFor, UnwritableFile } from './sink';
import { cliTexts } from './texts';

export interface RunOptions {
  readonly job: Job;
  readonly paths: readonly string[];
  /** Worker processes; undefined for one a core where that pays. */
  readonly jobs: number | undefined;
  readonly progress: boolean;
  /** A settings file that holds for every document. */
  readonly config: string | undefined;
  /** What standard input is called in the output. */
  readonly stdinName: string;
  /** Where the output is written; standard output unless told. */
  readonly file?: string | undefined;
}

export interface RunResult {
  readonly counts: Counts;
  readonly unread: number;
  /** Settings that cannot be followed, or an output that cannot be written. */
  readonly badUsage: boolean;
}

/** Does every document the paths name and writes the output in their order, whatever is finished first. */
export async function run(options: RunOptions): Promise<RunResult> {
  const { paths, jobs, progress, config, stdinName, file } = options;
  // What one document says of another is said where several are checked at once.
  const job: Job = { ...options.job, across: options.job.command === 'check' };
  const notes = new Notes(job.language);
  const output = await sinkFor(job, file).catch((error: unknown) => {
    if (!(error instanceof UnwritableFile)) throw error;
    notes.unwritable(error.path, error.problem);
    return null;
  });
  if (!output) return { counts: noCounts, unread: 0, badUsage: true };
  const frame = frameOf(job);
  const settings = new Settled(new Configurations(config), notes);
  const { head, all } = await peek(itemsOf(paths, stdinName, settings));
  const bar = await Progress.start(
    progress && head.length > 1 ? await countFiles(paths) : null,
    cliTexts[job.language].files,
  );
  notes.beforeEach = () => bar.makeRoom();
  const runner = await runnerFor(job, jobs, head);
  const here = thisProcess(job);
  const across = job.across ? new AcrossFiles() : null;
  let counts = noCounts;
  let files = 0;
  let unread = 0;
  let written = false;
  const give = async (item: Item, outcome: Outcome | null): Promise<void> => {
    if (outcome === null || outcome.problem) {
      unread++;
      tell(notes, item, outcome);
      return;
    }
    files++;
    counts = addCounts(counts, outcome.counts);
    if (outcome.output === '') return;
    bar.makeRoomForOutput();
    await output.write(written ? frame.separator + outcome.output : outcome.output);
    written = true;
  };
  try {
    await output.write(frame.opening);
    const results = inOrder(all, runner.width, async item => ({ item, outcome: await outcomeOf(item, runner, here) }));
    for await (const { item, outcome } of results) {
      bar.advance();
      const done = item.kind !== 'problem' && outcome !== null && !outcome.problem;
      if (!done || !across?.holds(item, outcome)) await give(item, outcome);
    }
    const again = (item: ReadableItem, verdicts: readonly TextVerdict[]): Promise<Outcome> =>
      (item.kind === 'read' ? here : runner).run({ ...item.task, across: verdicts });
    for await (const { item, outcome } of across?.release(again) ?? []) await give(item, outcome);
    bar.stop();
    if (files + unread === 0 && !settings.bad) notes.nothingToDo();
    await output.write(frame.closing({ files, ...counts }));
    await output.finish();
  } finally {
    bar.stop();
    runner.dispose();
    here.dispose();
    across?.dispose();
  }
  return { counts, unread, badUsage: settings.bad };
}

/** Null for an item that is a problem itself. */
async function outcomeOf(item: Item, runner: Runner, here: Runner): Promise<Outcome | null> {
  switch (item.kind) {
    case 'task':
      return runner.run(item.task);
    case 'read':
      return here.run(item.task);
    case 'problem':
      return null;
  }
}

function tell(notes: Notes, item: Item, outcome: Outcome | null): void {
  if (item.kind !== 'problem') {
    if (outcome?.problem) notes.problem(item.task.name, outcome.problem);
  } else if (item.problem === 'noMatch') notes.noMatch(item.name);
  else notes.problem(item.name, item.problem);
}

async function countFiles(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _found of expand(paths)) count++;
  return count;
}
