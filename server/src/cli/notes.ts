import type { Language } from '../presentation/messages';
import type { UnreadFile } from '../workspace/files';
import { AcceptedFiles, readAccepted } from './acceptedFiles';
import type { Configuration, Configurations } from './configuration';
import type { Task } from './job';
import { cliTexts } from './texts';

/** What is said beside the output, on standard error, one line each. */
export class Notes {
  /** Called before each line, so that a progress bar can make room. */
  beforeEach: () => void = () => undefined;
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  say(words: string): void {
    this.beforeEach();
    process.stderr.write(`hegao: ${words}\n`);
  }

  problem(name: string, { problem, detail }: UnreadFile): void {
    const words = cliTexts[this.#language].problems[problem];
    this.say(`${name}: ${words}${problem === 'failed' && detail ? ` (${firstLine(detail)})` : ''}`);
  }

  unwritable(path: string, { problem, detail }: UnreadFile): void {
    const { unwritable, noFolder, isFolder } = cliTexts[this.#language];
    const reason = problem === 'missing' ? noFolder : problem === 'folder' ? isFolder : firstLine(detail);
    this.say(`${path}: ${unwritable} (${reason})`);
  }

  noMatch(pattern: string): void {
    this.say(`${pattern}: ${cliTexts[this.#language].noMatch}`);
  }

  nothingToDo(): void {
    this.say(cliTexts[this.#language].nothingToDo);
  }

  unknownCheck(path: string, code: string): void {
    this.say(`${path}: ${cliTexts[this.#language].unknownCheck(code)}`);
  }
}

const firstLine = (words: string): string => words.split('\n', 1)[0] ?? '';

/** What holds for a document whatever its name and text. */
export type TaskRules = Omit<Task, 'name' | 'text'>;

/** Settings files as a run meets them: each is told about once. */
export class Settled {
  /** Whether a settings file was met that cannot be followed. */
  bad = false;
  readonly #found: Configurations;
  readonly #notes: Notes;
  readonly #told = new Set<string>();
  readonly #accepted = new AcceptedFiles();

  constructor(found: Configurations, notes: Notes) {
    this.#found = found;
    this.#notes = notes;
  }

  /** What a task in a folder is done by. A file of accepted findings that cannot be read is told about once. */
  async rulesOf(folder: string, configuration: Configuration | null): Promise<TaskRules> {
    const accepted = await this.#accepted.of(folder);
    if (accepted !== null && !this.#told.has(accepted)) {
      this.#told.add(accepted);
      const { fault } = await readAccepted(accepted);
      if (fault !== null) {
        this.bad = true;
        this.#notes.say(`${accepted}: ${fault}`);
      }
    }
    const { levels = {}, own } = configuration ?? {};
    return { levels, accepted, ...(own ? { own } : {}) };
  }

  /** The settings for files in a folder, null for none; `bad` where they cannot be followed. */
  async of(folder: string): Promise<Configuration | null | 'bad'> {
    const found = await this.#found.of(folder);
    if (found && !this.#told.has(found.path)) {
      this.#told.add(found.path);
      for (const fault of found.faults) this.#notes.say(`${found.path}: ${fault}`);
      for (const code of found.unknownChecks) this.#notes.unknownCheck(found.path, code);
    }
    if (!found || found.faults.length === 0) return found;
    this.bad = true;
    return 'bad';
  }
}
