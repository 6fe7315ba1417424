import type { Analysis } from '../analysis';
import { type Beside, type Elsewhere, saidElsewhere } from './elsewhere';
import { acceptedAs, type Finding, spansIn, type Verdict } from './judgements';
import { overlaps, type Span } from '../text/span';
import { figureAt, type LocatedFigure, sameIndicator } from './figures';
import { type StatementFacts, statementsOf } from './statements';
import { type Speaker, speakerAt } from './speakers';

/** What is known of a figure under the mouse. */
export interface FigureFacts {
  readonly about: 'figure';
  readonly span: Span;
  readonly figure: LocatedFigure;
  /** Every relation the figure takes part in, also those that hold or were not tested. */
  readonly verdicts: readonly Verdict[];
  /** The relations of its sentence the figure is part of, each with its tests. */
  readonly statements: readonly StatementFacts[];
  /** Other figures of the same indicator in the same report. */
  readonly mentions: readonly LocatedFigure[];
  /** Figures of the same indicator in other texts of the same place. */
  readonly elsewhere: readonly Elsewhere[];
  /** Those verdicts a person called right, each with the finding that was accepted. */
  readonly accepted: ReadonlyMap<Verdict, Finding>;
}

export interface SpeakerFacts {
  readonly about: 'speaker';
  readonly span: Span;
  readonly speaker: Speaker;
}

/**
 * What a hover tells of the figure or speaker at an offset; null where there is neither.
 * @param beside other texts to look for the same measure in
 */
export function hoverFacts(
  analysis: Analysis,
  offset: number,
  beside: Beside | null = null,
): FigureFacts | SpeakerFacts | null {
  const figure = figureAt(analysis, offset);
  if (figure) {
    const { span } = figure;
    // While a long text is worked out, what is known of the sentence must do: a reader waits for no hover.
    const { isBeingJudged } = analysis;
    const mentions = isBeingJudged
      ? []
      : sameIndicator(analysis, figure).filter(other => other.span.start !== span.start);
    const verdicts = verdictsOn(isBeingJudged ? analysis.verdictsIn(figure.block) : analysis.verdicts, span);
    const statements = statementsOf(analysis, figure.block, verdicts).filter(({ figures }) =>
      figures.some(held => held.figure === figure.figure),
    );
    const elsewhere = beside ? saidElsewhere(analysis, figure, beside) : [];
    const accepted = acceptedAs(analysis, verdicts);
    return { about: 'figure', span, figure, verdicts, statements, mentions, elsewhere, accepted };
  }
  const speaker = speakerAt(analysis, offset);
  return speaker && { about: 'speaker', span: speaker.here, speaker };
}

/** Conflicts first, then what holds, then what was not tested. */
function verdictsOn(verdicts: readonly Verdict[], span: Span): Verdict[] {
  const order = { conflicts: 0, holds: 1, untested: 2 };
  return verdicts
    .filter(verdict => spansIn(verdict).some(place => overlaps(place, span)))
    .sort((a, b) => order[a.outcome] - order[b.outcome]);
}
