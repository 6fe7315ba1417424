import type { Analysis, PlacedFigure } from '../analysis';
import type { Span } from '../text/span';
import { figureAt, sameIndicator } from './figures';
import { speakerAt } from './speakers';

/** Everything that names what stands at an offset, in the order of the text. */
export interface Mentions {
  /** The stretch at the offset itself. */
  readonly here: Span;
  /** Where it is first stated, or introduced. */
  readonly first: Span;
  /** Exactly the same thing: the speaker, or the figure's indicator, period and scope. */
  readonly same: readonly Span[];
  /** For a figure also other periods of its indicator. */
  readonly related: readonly Span[];
}

/** What “go to definition”, “find references” and highlights are made of; null where nothing is named. */
export function mentionsAt(analysis: Analysis, offset: number): Mentions | null {
  const figure = figureAt(analysis, offset);
  if (figure) {
    const related = sameIndicator(analysis, figure);
    const same = related.filter(other => isSameMeasure(other, figure)).map(other => other.span);
    const here = figure.span;
    return { here, first: same[0] ?? here, same: same.length > 0 ? same : [here], related: related.map(r => r.span) };
  }
  const speaker = speakerAt(analysis, offset);
  if (!speaker) return null;
  const { here, mentions, introduction } = speaker;
  return { here, first: introduction?.name ?? mentions[0] ?? here, same: mentions, related: mentions };
}

/** Same period, kind of figure and modality; a period the text does not name may be any. */
function isSameMeasure(a: PlacedFigure, b: PlacedFigure): boolean {
  if (a.figure.kind !== b.figure.kind || a.measure.modality !== b.measure.modality) return false;
  const [one, other] = [a.measure.period, b.measure.period];
  return one === null || other === null || JSON.stringify(one) === JSON.stringify(other);
}
