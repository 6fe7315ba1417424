import type { LevelSettings } from '../checks/chain';
import type { TextVerdict } from '../checks/check';
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
  /** Whether its documents are held against each other. */
  readonly across?: boolean;
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
  /** What other documents of the run say of it. */
  readonly across?: readonly TextVerdict[];
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

/** A report of a document that can be held against others of its place. */
export interface ComparableText {
  readonly place: string;
  /** The JSON of a `CorpusText`, ready to be kept. */
  readonly text: string;
}

/** What became of one task: its piece of the output, ready to be written, or why there is none. */
export interface Outcome {
  readonly output: string;
  readonly counts: Counts;
  readonly problem: UnreadFile | null;
  readonly comparable?: readonly ComparableText[];
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
