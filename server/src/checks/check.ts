import type { Figure } from '../figures/figure';
import type { CorpusEntry, CorpusText } from '../statements/corpusIndex';
import type { Measure, Statement } from '../statements/statement';
import type { Roster } from '../structure/people';
import type { Block, Reading, SkeletonNode } from '../structure/skeleton';
import type { Span } from '../text/span';

export type Level = 'error' | 'warning' | 'information';
export type Family = 'figures' | 'numbers' | 'structure';
export type Outcome = 'holds' | 'conflicts' | 'untested';

/** Names a text in the message bundles; never a sentence itself. */
export interface Message {
  /** Key below the check's own entry in the bundles: `checks.<code>.messages.<key>`. */
  readonly key: string;
  /** Values put into the text: printed slices, numbers written out, or names of other texts (`@roles.base`). */
  readonly args?: Readonly<Record<string, string>>;
}

/** A place the verdict compares with; becomes related information. `role` is a key below `roles` in the bundles. */
export interface Operand {
  readonly span: Span;
  readonly role: string;
  /** Set for a place in another text, which `span` then counts in. */
  readonly elsewhere?: {
    /** The address of its document. */
    readonly document: string;
    readonly range: CorpusEntry['range'];
    readonly printed: string;
  };
}

export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A change the user may choose. Nothing that changes a figure is ever applied without that choice. */
export interface Fix {
  /** Key below `fixes` in the bundles. */
  readonly key: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[];
  /** True for typography and punctuation only, where all such fixes may be applied together. */
  readonly typographic?: boolean;
}

/** The places of a verdict in its own text. */
export const spansOf = ({ span, operands }: Pick<Verdict, 'span' | 'operands'>): Span[] => [
  span,
  ...operands.flatMap(operand => (operand.elsewhere ? [] : [operand.span])),
];

/** What a check says of one relation. Spans count from the start of the check's subject. */
export interface Verdict {
  readonly code: string;
  readonly outcome: Outcome;
  /** For a conflict its level; otherwise the level it would have had is not stated and this is null. */
  readonly level: Level | null;
  /** The mark in the margin: for figures the derived one (the rate), for structure the damaged place. */
  readonly span: Span;
  readonly operands: readonly Operand[];
  readonly message: Message;
  readonly fixes: readonly Fix[];
  /** Steps of the decision, for the hover and for machine readers. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What a check of sentence scope sees: one block's text with offsets from its start. A pure function of `text`. */
export interface SentenceSubject {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** One for each figure, in the same order. */
  readonly measures: readonly Measure[];
  readonly statements: readonly Statement[];
}

/** A block with what was understood of it; spans inside count from `block.start`. */
export interface UnderstoodBlock extends SentenceSubject {
  readonly block: Block;
}

/** What a check of report scope sees: one root of the skeleton. Spans are offsets into the whole text. */
export interface ReportSubject {
  readonly reading: Reading;
  readonly root: SkeletonNode;
  readonly rootIndex: number;
  readonly blocks: readonly UnderstoodBlock[];
  /** The text's own reservation (合计数因四舍五入 …), under which sums become information. */
  readonly roundingNoted: boolean;
  /** Who is who in the text; worked out when first asked for. */
  readonly roster: () => Roster;
}

interface CheckFacts {
  /** The file's name and the code every finding carries. */
  readonly code: string;
  readonly family: Family;
  /** The highest level it gives, shown in settings and on its page; `off` for checks that are opt-in. */
  readonly level: Level | 'off';
}

export interface SentenceCheck extends CheckFacts {
  readonly scope: 'sentence';
  /** What a sentence must hold for the check to have anything to say; sentences without are not shown to it. */
  readonly needs?: 'figures' | 'statements';
  /** Words (of which two characters are looked at): sentences that have none of them are not shown to it. */
  readonly anyOf?: readonly string[];
  run(subject: SentenceSubject): Iterable<Verdict>;
}

export interface ReportCheck extends CheckFacts {
  readonly scope: 'report';
  /** What a sentence must hold for `sentence` to be asked; statements unless told. */
  readonly needs?: 'figures';
  /** What the check can say of a sentence by itself; memoised by the sentence, as the work of sentence checks is. */
  sentence?(subject: SentenceSubject): Iterable<Verdict>;
  /** What takes the whole report. */
  run(subject: ReportSubject): Iterable<Verdict>;
}

/** What a check of workspace scope sees: the texts of one place, of any number of documents, in the order of their days. */
export interface PlaceSubject {
  readonly texts: readonly CorpusText[];
}

/** What is said of one document by what stands in others; spans count in that document. */
export interface TextVerdict extends Verdict {
  readonly document: string;
}

/** The side of a check that holds texts against each other. It bears the code of the check that does so inside one report. */
export interface WorkspaceCheck extends CheckFacts {
  readonly scope: 'workspace';
  run(subject: PlaceSubject): Iterable<TextVerdict>;
}

export type Check = SentenceCheck | ReportCheck;
