import type { Analysis } from '../analysis';
import type { Figure } from '../figures/figure';
import type { IndicatorMention, Statement } from '../statements/statement';
import type { Block } from '../structure/skeleton';
import { overlaps, shift, type Span } from '../text/span';
import { spansIn, type Verdict } from './judgements';

/** A figure of a statement and what it is in it: level, base, rate, whole, parts … */
export interface StatedFigure {
  readonly role: string;
  readonly figure: Figure;
  /** UTF-16, half open, in the text. */
  readonly span: Span;
}

/** One relation of a sentence with its figures and what became of its tests. */
export interface StatementFacts {
  readonly relation: Statement['relation'];
  readonly figures: readonly StatedFigure[];
  /** Every test the relation was put to; empty where none could be made. */
  readonly verdicts: readonly Verdict[];
  /** Why no test was made; null where one was. */
  readonly untested: 'vague' | 'constantPrice' | 'investment' | 'alone' | 'incomplete' | null;
}

/**
 * The relations over figures of one block, in the order of the text. A verdict belongs to the relation it shares most
 * figures with.
 * @param verdicts those of the whole text or of the block, with offsets into the text
 */
export function statementsOf(analysis: Analysis, block: Block, verdicts: readonly Verdict[]): StatementFacts[] {
  const stated = analysis
    .statementsOf(block)
    .map(statement => ({
      relation: statement.relation,
      class: 'measure' in statement ? (statement.measure.indicator?.class ?? null) : null,
      figures: figuresIn(statement, block.start),
    }))
    .filter(({ figures }) => figures.length > 0);
  const owned = stated.map((): Verdict[] => []);
  for (const verdict of verdicts) {
    const spans = spansIn(verdict);
    let best = -1;
    let most = 0;
    stated.forEach(({ figures }, i) => {
      const shared = figures.filter(({ span }) => spans.some(other => overlaps(other, span))).length;
      // Of two that share as many the smaller one is meant.
      const weight = shared + (shared > 0 ? 1 / (1 + figures.length) : 0);
      if (weight > most) [best, most] = [i, weight];
    });
    owned[best]?.push(verdict);
  }
  return stated
    .map(({ relation, figures, class: kind }, i) => {
      const tests = owned[i] ?? [];
      return {
        relation,
        figures,
        verdicts: tests,
        untested: tests.length > 0 ? null : whyUntested(relation, figures, kind),
      };
    })
    .filter((facts, _, all) => facts.untested === null || !isPartOf(facts, all))
    .sort((a, b) => (a.figures[0]?.span.start ?? 0) - (b.figures[0]?.span.start ?? 0));
}

/** A level that was not tested says nothing where a larger relation holds its figures too. */
const isPartOf = (facts: StatementFacts, all: readonly StatementFacts[]): boolean =>
  facts.relation === 'level' &&
  all.some(
    other =>
      other.relation !== 'level' &&
      facts.figures.every(({ figure }) => other.figures.some(held => held.figure === figure)),
  );

function whyUntested(
  relation: Statement['relation'],
  figures: readonly StatedFigure[],
  kind: IndicatorMention['class'],
): NonNullable<StatementFacts['untested']> {
  if (figures.some(({ figure }) => figure.numeral?.vague)) return 'vague';
  const grows = figures.some(({ role }) => role === 'rate');
  if (grows && (kind === 'constantPrice' || kind === 'investment')) return kind;
  return relation === 'level' || figures.length < 2 ? 'alone' : 'incomplete';
}

/** Every figure a statement holds, under the name it holds it by; each figure once, in the order of the text. */
function figuresIn(statement: Statement, offset: number): StatedFigure[] {
  const found = new Map<Figure, string>();
  for (const [role, value] of Object.entries(statement)) {
    if (role !== 'measure') collect(value, role, found);
  }
  return [...found]
    .map(([figure, role]) => ({ role, figure, span: shift(figure.span, offset) }))
    .sort((a, b) => a.span.start - b.span.start);
}

function collect(value: unknown, role: string, found: Map<Figure, string>): void {
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, role, found);
  } else if (isFigure(value)) {
    if (!found.has(value)) found.set(value, role);
  } else if (typeof value === 'object' && value !== null) {
    // A rate with its direction, a step of thresholds: the parts go by their own names, a bare figure by the outer one.
    for (const [key, part] of Object.entries(value)) collect(part, key === 'figure' ? role : key, found);
  }
}

const isFigure = (value: unknown): value is Figure =>
  typeof value === 'object' && value !== null && 'kind' in value && 'numeral' in value && 'span' in value;
