import type { Finding, LevelSettings } from './checks/chain';
import { concludeFindings } from './checks/chain';
import type { ReportSubject, SentenceSubject, UnderstoodBlock, Verdict } from './checks/check';
import { reportChecks, sentenceChecks } from './checks/registry';
import type { Figure } from './figures/figure';
import type { UnitReader } from './figures/ownUnits';
import { scanFigures } from './figures/scan';
import type { Measure, Statement } from './statements/statement';
import { nameUnknown, needsName } from './statements/naming';
import { inContext, reportContexts } from './statements/reportContext';
import { understand } from './statements/understand';
import { type Lexicon, officialLexicon } from './words/lexicon/lexicon';
import type { Segmenter } from './words/segmenter';
import { notesRounding } from './structure/reservations';
import { type Roster, rostersOf } from './structure/people';
import { readTranscript } from './structure/read';
import type { Block, Reading } from './structure/skeleton';
import { shiftVerdict } from './checks/shift';

/** What is known of a block's text alone; spans count from the start of the block. */
interface BlockKnowledge {
  readonly figures: readonly Figure[];
  /** Replaced once when the words of the block are known; only the names of unknown indicators change. */
  measures: readonly Measure[];
  named: boolean;
  readonly statements: readonly Statement[];
  readonly verdicts: readonly Verdict[];
}

/** A figure with what it measures and where its block starts; add `offset` to its spans for offsets into the text. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly offset: number;
  readonly block: Block;
}

/** The words with a fixed meaning that an analyser knows: a user may add to them. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** The official units unless told. */
  readonly unitAt?: UnitReader;
}

const officialVocabulary = (): Vocabulary => ({ lexicon: officialLexicon() });

/** Whether a person called a finding of this text right. */
export type IsAccepted = (text: string, finding: Finding) => boolean;

/** Characters of block text a memo remembers before it forgets what was not asked for lately. */
const MEMO_CHARACTERS = 2_000_000;

/**
 * Read, understand, check. An analyser remembers what it found out about each block by the block's text alone, so that
 * after an edit only the edited block is worked on again. It knows no editor, no files and no time.
 */
export class Analyser {
  #young = new Map<string, BlockKnowledge>();
  #old = new Map<string, BlockKnowledge>();
  #characters = 0;

  /** @param vocabulary the official one unless told; another vocabulary needs another analyser, for the memo's sake. */
  constructor(readonly vocabulary: Vocabulary = officialVocabulary()) {}

  /**
   * Cheap by itself: reading happens now, understanding and checking when they are asked for.
   * @param isAccepted says of a finding whether a person called it right; those are told apart from the others.
   */
  analyse(text: string, levels: LevelSettings = {}, isAccepted: IsAccepted | null = null): Analysis {
    return new Analysis(readTranscript(text), levels, block => this.#know(block), isAccepted);
  }

  #know(block: Block): BlockKnowledge {
    const key = block.text;
    let known = this.#young.get(key);
    if (known) return known;
    known = this.#old.get(key) ?? workOut(key, this.vocabulary);
    this.#young.set(key, known);
    this.#characters += key.length;
    if (this.#characters > MEMO_CHARACTERS) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#characters = 0;
    }
    return known;
  }
}

function workOut(text: string, { lexicon, unitAt }: Vocabulary): BlockKnowledge {
  const figures = scanFigures(text, unitAt ? { unitAt } : {});
  const { measures, statements } = understand(text, figures, lexicon);
  const subject = { text, figures, measures, statements };
  let verdicts: readonly Verdict[] | undefined;
  return {
    figures,
    measures,
    named: false,
    statements,
    // Colours need the figures at once; nobody waits for the checks before findings are asked for.
    get verdicts() {
      return (verdicts ??= judgeSentence(subject));
    },
  };
}

function judgeSentence(subject: SentenceSubject): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const check of sentenceChecks) {
    if (check.needs && subject[check.needs].length === 0) continue;
    for (const verdict of check.run(subject)) verdicts.push(verdict);
  }
  if (subject.statements.length === 0) return verdicts;
  for (const check of reportChecks) for (const verdict of check.sentence?.(subject) ?? []) verdicts.push(verdict);
  return verdicts;
}

/** Everything known of one text. Each part is worked out when it is first asked for. */
export class Analysis {
  readonly #know: (block: Block) => BlockKnowledge;
  readonly #isAccepted: IsAccepted | null;
  #figures: readonly PlacedFigure[] | undefined;
  #contextOf: ReturnType<typeof reportContexts> | undefined;
  #people: readonly Roster[] | undefined;
  #verdicts: readonly Verdict[] | undefined;
  #concluded: { readonly open: readonly Finding[]; readonly accepted: readonly Finding[] } | undefined;

  constructor(
    readonly reading: Reading,
    readonly levels: LevelSettings,
    know: (block: Block) => BlockKnowledge,
    isAccepted: IsAccepted | null,
  ) {
    this.#know = know;
    this.#isAccepted = isAccepted;
  }

  /** Who is who, a roster for each root of the reading. */
  get people(): readonly Roster[] {
    return (this.#people ??= rostersOf(this.reading));
  }

  /** All figures in the order of the text. */
  get figures(): readonly PlacedFigure[] {
    return (this.#figures ??= this.reading.blocks.flatMap(block => this.figuresOf(block)));
  }

  /** The figures of one block, in order; what their section and the date of the report say is part of their measures. */
  figuresOf(block: Block): PlacedFigure[] {
    const { figures, measures } = this.#know(block);
    this.#contextOf ??= reportContexts(this.reading);
    const context = this.#contextOf(block);
    return figures.map((figure, i) => {
      const measure = measures[i];
      if (!measure) throw new Error('every figure has a measure');
      return { figure, measure: inContext(measure, figure, context), offset: block.start, block };
    });
  }

  /** The statements over the figures of one block; the figures are the same objects as in `figuresOf`. */
  statementsOf(block: Block): readonly Statement[] {
    return this.#know(block).statements;
  }

  /** All verdicts, also those that hold or were not tested, with offsets into the text. */
  get verdicts(): readonly Verdict[] {
    return (this.#verdicts ??= this.#judge());
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
    const unnamed = new Map<string, BlockKnowledge>();
    for (const block of this.reading.blocks) {
      const known = this.#know(block);
      if (!known.named && known.measures.some(needsName)) unnamed.set(block.text, known);
    }
    if (unnamed.size === 0) return false;
    const texts = [...unnamed.keys()];
    const words = await segmenter.cut(texts, signal);
    texts.forEach((text, i) => {
      const known = unnamed.get(text);
      if (!known) return;
      known.measures = nameUnknown(text, known.figures, known.measures, words[i] ?? []);
      known.named = true;
    });
    this.#figures = undefined;
    return true;
  }

  #conclude(): { readonly open: readonly Finding[]; readonly accepted: readonly Finding[] } {
    if (this.#concluded) return this.#concluded;
    const open: Finding[] = [];
    const accepted: Finding[] = [];
    for (const finding of concludeFindings(this.verdicts, this.levels)) {
      (this.#isAccepted?.(this.reading.text, finding) ? accepted : open).push(finding);
    }
    return (this.#concluded = { open, accepted });
  }

  #judge(): Verdict[] {
    const { reading } = this;
    const verdicts: Verdict[] = [];
    const understood: UnderstoodBlock[][] = reading.roots.map(() => []);
    for (const block of reading.blocks) {
      const known = this.#know(block);
      for (const verdict of known.verdicts) verdicts.push(shiftVerdict(verdict, block.start));
      const { figures, measures, statements } = known;
      understood[block.report]?.push({ block, text: block.text, figures, measures, statements });
    }
    reading.roots.forEach((root, rootIndex) => {
      if (root.type === 'chrome') return;
      const blocks = understood[rootIndex] ?? [];
      const subject: ReportSubject = { reading, root, rootIndex, blocks, roundingNoted: notesRounding(blocks) };
      for (const check of reportChecks) for (const verdict of check.run(subject)) verdicts.push(verdict);
    });
    return verdicts;
  }
}
