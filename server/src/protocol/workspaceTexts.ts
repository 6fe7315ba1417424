import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis, Vocabulary } from '../analysis';
import { judgeCorpus } from '../checks/judgeTexts';
import { namesIn } from '../features/names';
import { toDiagnostic } from '../presentation/diagnostic';
import {
  type CorpusIndex,
  emptyCorpus,
  type TextMeasures,
  withDocument,
  withoutDocument,
} from '../statements/corpusIndex';
import { contextOf } from '../workspace/accepted';
import { acrossTexts } from '../workspace/corpus';
import type { Transcripts } from '../workspace/transcripts';
import type { ServerContext } from './context';

/** What was found in a text, and by which rules. */
interface Stored {
  readonly resultId: string;
  readonly items: Diagnostic[];
  readonly levels: string;
  readonly vocabulary: Vocabulary | undefined;
  /** What tells each finding from every other, and which of them a person called right. */
  readonly marks: readonly string[];
  readonly accepted: string;
}

export type Checked = 'checked' | 'unread' | 'excluded';

/**
 * The texts of the workspace as they were last checked. What they measure is kept in the index of the context, so that texts
 * are held against each other, open ones too; what was found by other rules than now hold is found anew.
 */
export class WorkspaceTexts {
  readonly stored = new Map<string, Stored>();
  readonly #context: ServerContext;
  readonly #transcripts: Transcripts;
  /** Every text of the last round, also those that settings leave out. */
  #uris: readonly string[] = [];
  /** What other texts say of each, to see what has changed. */
  #told = new Map<string, string>();
  #results = 0;

  constructor(context: ServerContext, transcripts: Transcripts) {
    this.#context = context;
    this.#transcripts = transcripts;
  }

  /**
   * Checks all texts below the folders of the workspace, then those anew of which others say something.
   * @param goesOn is told of each text what came of it and how many there are; false ends the round
   */
  async checkAll(goesOn: (result: Checked | null, count: number) => boolean): Promise<void> {
    const { settings } = this.#context;
    this.#uris = (await Promise.all(settings.sidecars.folders.map(this.#transcripts.list))).flat();
    this.stored.clear();
    this.#context.corpus.names.clear();
    this.#told.clear();
    const documents = new Map<string, readonly TextMeasures[]>();
    let on = goesOn(null, this.#uris.length);
    for (const uri of this.#uris) {
      if (!on) break;
      const result = await this.#check(uri, emptyCorpus);
      if (typeof result !== 'string') documents.set(uri, result);
      on = goesOn(typeof result === 'string' ? result : 'checked', this.#uris.length);
    }
    this.#context.corpus.index = { documents };
    await this.#tellOthers();
  }

  /** Whether a text belongs to the last round. */
  holds = (uri: string): boolean => this.stored.has(uri);

  /** Checks one text anew, as it is now; true where others are told something else by it. */
  async again(uri: string): Promise<boolean> {
    await this.#reindex(uri);
    return this.#tellOthers();
  }

  /** Checks anew what was found by other rules than now hold. True where there was such a text. */
  async followSettings(): Promise<boolean> {
    let any = false;
    for (const uri of this.#uris) {
      if (!(await this.#isStale(uri))) continue;
      any = true;
      await this.#reindex(uri);
    }
    if (any) await this.#tellOthers();
    return any;
  }

  async #reindex(uri: string): Promise<void> {
    const { corpus } = this.#context;
    const result = await this.#check(uri, corpus.index);
    corpus.index =
      typeof result === 'string' ? withoutDocument(corpus.index, uri) : withDocument(corpus.index, uri, result);
  }

  /** Checks anew those of whom others now say something else; true where there are any. */
  async #tellOthers(): Promise<boolean> {
    const { index } = this.#context.corpus;
    const told = new Map<string, string>();
    for (const [uri, verdicts] of judgeCorpus(index)) {
      const conflicts = verdicts.filter(({ outcome }) => outcome === 'conflicts');
      if (conflicts.length > 0) told.set(uri, JSON.stringify(conflicts));
    }
    const changed = [...new Set([...told.keys(), ...this.#told.keys()])].filter(
      uri => told.get(uri) !== this.#told.get(uri),
    );
    this.#told = told;
    for (const uri of changed) if (this.stored.has(uri)) await this.#check(uri, index);
    return changed.length > 0;
  }

  /** Checks a text as it is on the disk, or in the editor; what it measures, or why it was not checked. */
  async #check(uri: string, corpus: CorpusIndex): Promise<readonly TextMeasures[] | 'unread' | 'excluded'> {
    const { documents, settings, snapshots, corpus: corpusNow } = this.#context;
    const open = documents.get(uri);
    const { rules, excluded } = await settings.of(uri);
    const file =
      excluded || open ? { text: open?.getText() ?? '', problem: undefined } : await this.#transcripts.read(uri);
    const { accepted } = await settings.sidecars.of(uri);
    if (!open) settings.forget(uri);
    if (excluded || file.problem) {
      this.stored.delete(uri);
      corpusNow.names.delete(uri);
      return excluded ? 'excluded' : 'unread';
    }
    const { levels, vocabulary, isAccepted } = rules;
    const analysis = snapshots.analyser(vocabulary).analyse(file.text, levels, isAccepted, acrossTexts(corpus, uri));
    const { lines } = analysis.reading;
    corpusNow.names.set(
      uri,
      namesIn(analysis).map(named => ({ named, range: lines.rangeOf(named.span) })),
    );
    const marks = marksOf(analysis);
    this.stored.set(uri, {
      resultId: `w${++this.#results}`,
      items: this.#diagnosticsOf(uri, analysis),
      levels: JSON.stringify(levels),
      vocabulary,
      marks,
      accepted: acceptedAmong(marks, accepted),
    });
    // Between two texts whoever types is served.
    await new Promise(resolve => setTimeout(resolve));
    return analysis.measures;
  }

  #diagnosticsOf(uri: string, { findings, reading }: Analysis): Diagnostic[] {
    const { texts, pageOf } = this.#context.client;
    return findings.map(finding => toDiagnostic(finding, reading, { texts, uri, pageOf }));
  }

  async #isStale(uri: string): Promise<boolean> {
    const { documents, settings } = this.#context;
    const { rules, excluded } = await settings.of(uri);
    const { accepted } = await settings.sidecars.of(uri);
    if (!documents.get(uri)) settings.forget(uri);
    const stored = this.stored.get(uri);
    if (!stored) return !excluded;
    return (
      excluded ||
      stored.levels !== JSON.stringify(rules.levels) ||
      stored.vocabulary !== rules.vocabulary ||
      stored.accepted !== acceptedAmong(stored.marks, accepted)
    );
  }
}

const marksOf = ({ findings, acceptedFindings, reading }: Analysis): string[] =>
  [...findings, ...acceptedFindings].map(finding => `${finding.code} ${contextOf(reading.text, finding)}`).sort();

function acceptedAmong(
  marks: readonly string[],
  accepted: readonly { readonly code: string; readonly context: string }[],
): string {
  if (accepted.length === 0 || marks.length === 0) return '';
  const right = new Set(accepted.map(({ code, context }) => `${code} ${context}`));
  return marks.filter(mark => right.has(mark)).join(' ');
}
