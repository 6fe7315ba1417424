import type { Finding, LevelSettings } from './checks/chain';
import { concludeFindings } from './checks/chain';
import type { ReportSubject, UnderstoodBlock, Verdict } from './checks/check';
import { reportChecks, sentenceChecks } from './checks/registry';
import type { Figure } from './figures/figure';
import { scanFigures } from './figures/scan';
import type { Measure, Statement } from './statements/statement';
import { understand } from './statements/understand';
import { notesRounding } from './structure/reservations';
import { readTranscript } from './structure/read';
import type { Block, Reading } from './structure/skeleton';
import { shiftVerdict } from './checks/shift';

/** What is known of a block's text alone; spans count from the start of the block. */
interface BlockKnowledge {
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
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

  /** Cheap by itself: reading happens now, understanding and checking when they are asked for. */
  analyse(text: string, levels: LevelSettings = {}): Analysis {
    return new Analysis(readTranscript(text), levels, block => this.#know(block));
  }

  #know(block: Block): BlockKnowledge {
    const key = block.text;
    let known = this.#young.get(key);
    if (known) return known;
    known = this.#old.get(key) ?? workOut(key);
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

function workOut(text: string): BlockKnowledge {
  const figures = scanFigures(text);
  const { measures, statements } = understand(text, figures);
  const subject = { text, figures, measures, statements };
  let verdicts: readonly Verdict[] | undefined;
  return {
    figures,
    measures,
    statements,
    // Colours need the figures at once; nobody waits for the checks before findings are asked for.
    get verdicts() {
      return (verdicts ??= sentenceChecks.flatMap(check => [...check.run(subject)]));
    },
  };
}

/** Everything known of one text. Each part is worked out when it is first asked for. */
export class Analysis {
  readonly #know: (block: Block) => BlockKnowledge;
  #figures: readonly PlacedFigure[] | undefined;
  #verdicts: readonly Verdict[] | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(
    readonly reading: Reading,
    readonly levels: LevelSettings,
    know: (block: Block) => BlockKnowledge,
  ) {
    this.#know = know;
  }

  /** All figures in the order of the text. */
  get figures(): readonly PlacedFigure[] {
    return (this.#figures ??= this.reading.blocks.flatMap(block => this.figuresOf(block)));
  }

  /** The figures of one block, in order. */
  figuresOf(block: Block): PlacedFigure[] {
    const { figures, measures } = this.#know(block);
    return figures.map((figure, i) => {
      const measure = measures[i];
      if (!measure) throw new Error('every figure has a measure');
      return { figure, measure, offset: block.start, block };
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

  /** The conflicts that survive the chain, in the order of the text. */
  get findings(): readonly Finding[] {
    return (this.#findings ??= concludeFindings(this.verdicts, this.levels));
  }

  #judge(): Verdict[] {
    const { reading } = this;
    const verdicts: Verdict[] = [];
    const understood: UnderstoodBlock[][] = reading.roots.map(() => []);
    for (const block of reading.blocks) {
      const known = this.#know(block);
      for (const verdict of known.verdicts) verdicts.push(shiftVerdict(verdict, block.start));
      understood[block.report]?.push({ block, text: block.text, ...known });
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
