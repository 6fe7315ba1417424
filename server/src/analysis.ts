import { awayFromWraps } from './checks/acrossWraps';
import { BlockKnowledge, type Vocabulary } from './blockKnowledge';
import type { Finding, LevelSettings } from './checks/chain';
import { concludeFindings, isSwitchedOn } from './checks/chain';
import type { ReportSubject, UnderstoodBlock, Verdict } from './checks/check';
import { reportChecks } from './checks/registry';
import { shiftVerdict } from './checks/shift';
import type { Figure } from './figures/figure';
import type { Chain } from './statements/chains';
import type { TextMeasures } from './statements/corpusIndex';
import { atEndOfYears } from './statements/levelsReached';
import { inContext, reportContexts } from './statements/reportContext';
import type { Measure, Statement } from './statements/statement';
import { measuresOfText } from './statements/textMeasures';
import { type Roster, rostersOf } from './structure/people';
import { LineMemory } from './structure/lines';
import { placeOf, type ReportPlace } from './structure/place';
import { readTranscript } from './structure/read';
import type { Block, Reading, Sentence } from './structure/skeleton';
import { TextMemo } from './text/textMemo';
import { officialLexicon } from './words/lexicon/lexicon';
import type { Segmenter } from './words/segmenter';

export type { Vocabulary } from './blockKnowledge';

/** A figure with what it measures and where its block starts; add `offset` to its spans for offsets into the text. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly offset: number;
  readonly block: Block;
}

const officialVocabulary = (): Vocabulary => ({ lexicon: officialLexicon() });

/** Whether a person called a finding of this text right. */
export type IsAccepted = (text: string, finding: Finding) => boolean;

/** What other texts say of one, see `Analysis.measures`. */
export type JudgeAcross = (analysis: Analysis) => readonly Verdict[];

/**
 * Read, understand, check. An analyser remembers what it found out about each block by the block's text alone, so that
 * after an edit only the edited block is worked on again. It knows no editor, no files and no time.
 */
export class Analyser {
  readonly #lines = new LineMemory();
  readonly #blocks = new TextMemo(text => new BlockKnowledge(text, this.vocabulary));
  /** The same, without a look at the text. */
  readonly #bySentence = new WeakMap<Sentence, BlockKnowledge>();

  /** @param vocabulary the official one unless told; another vocabulary needs another analyser, for the memo's sake. */
  constructor(readonly vocabulary: Vocabulary = officialVocabulary()) {}

  /**
   * Cheap by itself: reading happens now, understanding and checking when they are asked for.
   * @param isAccepted says of a finding whether a person called it right; those are told apart from the others.
   * @param across what is to be said of the text by other texts
   */
  analyse(
    text: string,
    levels: LevelSettings = {},
    isAccepted: IsAccepted | null = null,
    across: JudgeAcross | null = null,
  ): Analysis {
    return new Analysis(readTranscript(text, this.#lines), levels, block => this.#know(block), isAccepted, across);
  }

  #know(block: Block): BlockKnowledge {
    let known = this.#bySentence.get(block.sentence);
    if (!known) this.#bySentence.set(block.sentence, (known = this.#blocks.get(block.text)));
    return known;
  }
}

interface Judged {
  /** Of the sentences by themselves conflicts only: all else that was said of them is asked for by few. */
  readonly conflictsInSentences: readonly Verdict[];
  readonly beyondSentences: readonly Verdict[];
}

/** Everything known of one text. Each part is worked out when it is first asked for. */
export class Analysis {
  readonly #know: (block: Block) => BlockKnowledge;
  readonly #isAccepted: IsAccepted | null;
  readonly #across: JudgeAcross | null;
  #known: readonly BlockKnowledge[] | undefined;
  #colouring: Generator<void> | undefined;
  #judging: Generator<void> | undefined;
  #measures: readonly TextMeasures[] | undefined;
  #comparable: readonly TextMeasures[] | undefined;
  #figures: readonly PlacedFigure[] | undefined;
  #contextOf: ReturnType<typeof reportContexts> | undefined;
  #places: readonly (ReportPlace | null)[] | undefined;
  #people: readonly Roster[] | undefined;
  #judged: Judged | undefined;
  #verdicts: readonly Verdict[] | undefined;
  #concluded: { readonly open: readonly Finding[]; readonly accepted: readonly Finding[] } | undefined;

  constructor(
    readonly reading: Reading,
    readonly levels: LevelSettings,
    know: (block: Block) => BlockKnowledge,
    isAccepted: IsAccepted | null,
    across: JudgeAcross | null,
  ) {
    this.#know = know;
    this.#isAccepted = isAccepted;
    this.#across = across;
  }

  /** Who is who, a roster for each root of the reading. */
  get people(): readonly Roster[] {
    return (this.#people ??= rostersOf(this.reading));
  }

  /** Whose each root of the reading is; null where it does not say. */
  get places(): readonly (ReportPlace | null)[] {
    return (this.#places ??= this.reading.roots.map(root =>
      root.type === 'report' ? placeOf(this.reading, root) : null,
    ));
  }

  /** All figures in the order of the text. */
  get figures(): readonly PlacedFigure[] {
    return (this.#figures ??= this.#placeFigures());
  }

  /** The figures of one block, in order; what their section and the date of the report say is part of their measures. */
  figuresOf(block: Block): PlacedFigure[] {
    return this.#place(block, this.#know(block));
  }

  /** The figures of one block and how their words hang together, without what they measure: all that colours need. */
  chainsOf(block: Block): { readonly figures: readonly Figure[]; readonly chains: readonly Chain[] } {
    return this.#know(block);
  }

  /** The statements over the figures of one block; the figures are the same objects as in `figuresOf`. */
  statementsOf(block: Block): readonly Statement[] {
    return this.#know(block).statements;
  }

  /** The measures of each report of the text, as a `CorpusIndex` keeps them. */
  get measures(): readonly TextMeasures[] {
    return (this.#measures ??= this.#measuresOf('all'));
  }

  /** Those of them that can be held against other texts; words change nothing about them. */
  get comparableMeasures(): readonly TextMeasures[] {
    return (this.#comparable ??= this.#measuresOf('levels'));
  }

  /** All verdicts, also those that hold or were not tested, with offsets into the text. */
  get verdicts(): readonly Verdict[] {
    return (this.#verdicts ??= [
      ...this.reading.blocks.flatMap(block => this.verdictsIn(block)),
      ...this.#allJudged().beyondSentences,
    ]);
  }

  /** Whether the verdicts are being worked out with `judgeOn`; whoever asks for them now does all the rest at once. */
  get isBeingJudged(): boolean {
    return this.#judging !== undefined && this.#judged === undefined;
  }

  /** What can be said of one block without the others. */
  verdictsIn(block: Block): readonly Verdict[] {
    return this.#know(block).verdicts.map(verdict => shiftVerdict(verdict, block.start));
  }

  /** Does a little of the work the verdicts take, a sentence or a check; true when all is done. */
  judgeOn(): boolean {
    try {
      return (this.#judging ??= this.#judge()).next().done ?? false;
    } catch (error) {
      this.#judging = undefined; // whoever asks next is told too
      throw error;
    }
  }

  /** Does a little of the work colours take; true when all is done. */
  colourOn(): boolean {
    return (this.#colouring ??= this.#knowChains()).next().done ?? false;
  }

  /** The conflicts that survive the chain, in the order of the text; without those a person called right. */
  get findings(): readonly Finding[] {
    return this.#conclude().open;
  }

  /** The findings a person called right, in the order of the text. */
  get acceptedFindings(): readonly Finding[] {
    return this.#conclude().accepted;
  }

  /**
   * Names what unknown figures measure with the words of a segmenter: hints for the hover and the ledger. It never changes
   * a finding. True where something was named; rejects when the segmenter is gone or the signal is aborted.
   */
  async nameMeasures(segmenter: Segmenter, signal?: AbortSignal): Promise<boolean> {
    const unnamed = [...new Set(this.#allKnown())].filter(known => known.needsWords);
    if (unnamed.length === 0) return false;
    const words = await segmenter.cut(
      unnamed.map(({ gaps }) => gaps),
      signal,
    );
    unnamed.forEach((known, i) => known.nameBy(words[i] ?? []));
    this.#figures = undefined;
    this.#measures = undefined;
    return true;
  }

  #measuresOf(which: 'all' | 'levels'): readonly TextMeasures[] {
    this.#contextOf ??= reportContexts(this.reading);
    return measuresOfText(this.reading, this.#allKnown(), this.#contextOf, this.places, which);
  }

  #allKnown(): readonly BlockKnowledge[] {
    return (this.#known ??= this.reading.blocks.map(block => this.#know(block)));
  }

  #placeFigures(): PlacedFigure[] {
    const all = this.#allKnown();
    return this.reading.blocks.flatMap((block, i) => {
      const known = all[i];
      return known && known.figures.length > 0 ? this.#place(block, known) : [];
    });
  }

  #place(block: Block, { figures, measures }: BlockKnowledge): PlacedFigure[] {
    this.#contextOf ??= reportContexts(this.reading);
    const context = this.#contextOf(block);
    return figures.map((figure, i) => {
      const measure = measures[i];
      if (!measure) throw new Error('every figure has a measure');
      const placed = atEndOfYears(inContext(measure, figure, context), figure, block.text);
      return { figure, measure: placed, offset: block.start, block };
    });
  }

  #allJudged(): Judged {
    while (this.#judged === undefined) this.judgeOn();
    return this.#judged;
  }

  #conclude(): { readonly open: readonly Finding[]; readonly accepted: readonly Finding[] } {
    if (this.#concluded) return this.#concluded;
    const open: Finding[] = [];
    const accepted: Finding[] = [];
    const { conflictsInSentences, beyondSentences } = this.#allJudged();
    const verdicts = awayFromWraps([...conflictsInSentences, ...beyondSentences], this.reading.wraps);
    for (const finding of concludeFindings(verdicts, this.levels)) {
      (this.#isAccepted?.(this.reading.text, finding) ? accepted : open).push(finding);
    }
    return (this.#concluded = { open, accepted });
  }

  *#knowChains(): Generator<void> {
    for (const block of this.reading.blocks) if (this.chainsOf(block).chains.length > 0) yield;
  }

  *#judge(): Generator<void> {
    const { reading } = this;
    const conflictsInSentences: Verdict[] = [];
    const beyondSentences: Verdict[] = [];
    const all: BlockKnowledge[] = [];
    const understood: UnderstoodBlock[][] = reading.roots.map(() => []);
    const roundingNoted = new Set<number>();
    for (const block of reading.blocks) {
      const known = this.#know(block);
      const isNew = !known.isJudged;
      all.push(known);
      if (known.notesRounding) roundingNoted.add(block.report);
      for (const verdict of known.conflicts) conflictsInSentences.push(shiftVerdict(verdict, block.start));
      const { text, figures, measures, statements } = known;
      understood[block.report]?.push({ block, text, figures, measures, statements });
      if (isNew) yield;
    }
    this.#known ??= all;
    const switchedOn = reportChecks.filter(({ code }) => isSwitchedOn(code, this.levels));
    for (const [rootIndex, root] of reading.roots.entries()) {
      if (root.type === 'chrome') continue;
      const blocks = understood[rootIndex] ?? [];
      const roster = (): Roster => this.people[rootIndex] ?? { people: [], exchanges: [], speakerOf: new Map() };
      const subject: ReportSubject = {
        reading,
        root,
        rootIndex,
        blocks,
        roundingNoted: roundingNoted.has(rootIndex),
        roster,
      };
      for (const check of switchedOn) {
        for (const verdict of check.run(subject)) beyondSentences.push(verdict);
        yield;
      }
    }
    for (const verdict of this.#across?.(this) ?? []) beyondSentences.push(verdict);
    this.#judged = { conflictsInSentences, beyondSentences };
  }
}
