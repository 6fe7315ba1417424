import type { LevelSettings } from '../checks/chain';
import type { Language } from '../presentation/messages';
import type { UnreadFile } from '../workspace/files';
import type { Settings } from '../workspace/settings';

export type Command = 'check' | 'outline' | 'figures';

/** What is done with every document of one run; plain data, so that it can be sent to a worker process. */
export interface Job {
  readonly command: Command;
  readonly format: string;
  readonly language: Language;
  readonly colour: boolean;
}

/** One document to do. Its text is read from `name` unless it came another way. */
export interface Task {
  /** The path as it was given, `stdin:` for standard input, `jsonl:<id>` for a line of a stream. */
  readonly name: string;
  readonly text?: string;
  readonly levels: LevelSettings;
  /** Indicators and units of the settings; the official ones alone where there are none. */
  readonly own?: Pick<Settings, 'indicators' | 'units'>;
  /** The file of findings called right that holds for it. */
  readonly accepted?: string | null;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

/** What became of one task: its piece of the output, ready to be written, or why there is none. */
export interface Outcome {
  readonly output: string;
  readonly counts: Counts;
  readonly problem: UnreadFile | null;
}

export const noCounts: Counts = { error: 0, warning: 0, information: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  information: a.information + b.information,
});

export const failed = (problem: UnreadFile): Outcome => ({ output: '', counts: noCounts, problem });

/** Does tasks, in this process or in others. */
export interface Runner {
  /** How many tasks are worth having under way at the same time. */
  readonly width: number;
  run(task: Task): Promise<Outcome>;
  dispose(): void;
}
