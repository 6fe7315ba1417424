import type { SentenceSubject, Verdict } from './checks/check';
import { reportChecks, sentenceChecks } from './checks/registry';
import { type Figure, qualifiedSpan } from './figures/figure';
import type { UnitReader } from './figures/ownUnits';
import { scanFigures } from './figures/scan';
import { type Chain, readChains } from './statements/chains';
import { nameUnknown, needsName } from './statements/naming';
import type { Measure, Statement } from './statements/statement';
import { understand, type Understanding } from './statements/understand';
import { notesRounding } from './structure/reservations';
import { WordSigns } from './text/wordSigns';
import { type FigureWord, withFigures, withoutFigures } from './words/gaps';
import type { Lexicon } from './words/lexicon/lexicon';
import type { Word } from './words/segmenter';

/** The words with a fixed meaning that an analyser knows: a user may add to them. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** The official units unless told. */
  readonly unitAt?: UnitReader;
}

/**
 * What is known of a block's text alone; spans count from the start of the block. Each part is worked out when it is first
 * asked for: colours need figures and chains, and nobody waits for the checks before findings are wanted.
 */
export class BlockKnowledge implements SentenceSubject {
  readonly figures: readonly Figure[];
  readonly #lexicon: Lexicon;
  #chains: readonly Chain[] | undefined;
  #understanding: Understanding | undefined;
  #verdicts: readonly Verdict[] | undefined;
  #conflicts: readonly Verdict[] | undefined;
  #named = false;
  #notesRounding: boolean | undefined;

  constructor(
    readonly text: string,
    { lexicon, unitAt }: Vocabulary,
  ) {
    this.#lexicon = lexicon;
    this.figures = scanFigures(text, unitAt ? { unitAt } : {});
  }

  get chains(): readonly Chain[] {
    return (this.#chains ??= readChains(this.text, this.figures));
  }

  get measures(): readonly Measure[] {
    return this.#understood().measures;
  }

  get statements(): readonly Statement[] {
    return this.#understood().statements;
  }

  get notesRounding(): boolean {
    return (this.#notesRounding ??= notesRounding(this.text));
  }

  /** Whether the verdicts have been worked out. */
  get isJudged(): boolean {
    return this.#verdicts !== undefined;
  }

  get verdicts(): readonly Verdict[] {
    return (this.#verdicts ??= judgeSentence(this));
  }

  /** Those of the verdicts that are findings, if nothing speaks against it. */
  get conflicts(): readonly Verdict[] {
    return (this.#conflicts ??= this.verdicts.filter(({ outcome }) => outcome === 'conflicts'));
  }

  /** Whether words could name what a figure of the block measures; they are asked for once. */
  get needsWords(): boolean {
    return !this.#named && this.measures.some(needsName);
  }

  /** What a segmenter is to cut: no word may begin inside a figure. */
  get gaps(): string {
    return withoutFigures(this.text, this.#figureWords());
  }

  /** Only the names of unknown indicators change. */
  nameBy(words: readonly Word[]): void {
    const { measures, statements } = this.#understood();
    const whole = withFigures(words, this.#figureWords());
    this.#understanding = { measures: nameUnknown(this.text, this.figures, measures, whole), statements };
    this.#named = true;
  }

  #figureWords(): FigureWord[] {
    return this.figures.flatMap(figure =>
      figure.kind === 'code'
        ? []
        : [{ ...qualifiedSpan(figure), isTime: figure.kind === 'date' || figure.kind === 'period' }],
    );
  }

  #understood(): Understanding {
    return (this.#understanding ??= understand(this.text, this.figures, this.#lexicon, this.chains));
  }
}

const signs = new WordSigns();
const signedChecks = sentenceChecks.map(check => ({ check, sign: check.anyOf ? signs.add(check.anyOf) : 0 }));

function judgeSentence(subject: SentenceSubject): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const found = signs.of(subject.text);
  for (const { check, sign } of signedChecks) {
    if (sign !== 0 && (found & sign) === 0) continue;
    if (check.needs && subject[check.needs].length === 0) continue;
    for (const verdict of check.run(subject)) verdicts.push(verdict);
  }
  for (const check of reportChecks) {
    if (!check.sentence || subject[check.needs ?? 'statements'].length === 0) continue;
    for (const verdict of check.sentence(subject)) verdicts.push(verdict);
  }
  return verdicts;
}
