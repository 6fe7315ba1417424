import type { Analysis, PlacedFigure } from '../analysis';
import { qualifiedSpan } from '../figures/figure';
import { shift, type Span, touches } from '../text/span';
import { blockAt } from './sentences';

/** A figure with its span in the whole text. */
export interface LocatedFigure extends PlacedFigure {
  /** Numeral and unit, UTF-16, half open, in the text. */
  readonly span: Span;
}

const locate = (placed: PlacedFigure): LocatedFigure => ({
  ...placed,
  span: shift(placed.figure.span, placed.offset),
});

/** The figure an offset touches; of two that meet there the one that begins, and a code only where nothing else is. */
export function figureAt(analysis: Analysis, offset: number): LocatedFigure | null {
  const block = blockAt(analysis.reading.blocks, offset);
  if (!block) return null;
  const here = analysis
    .figuresOf(block)
    .filter(placed => touches(shift(qualifiedSpan(placed.figure), placed.offset), offset))
    .sort(
      (a, b) =>
        Number(a.figure.kind === 'code') - Number(b.figure.kind === 'code') ||
        b.figure.span.start - a.figure.span.start,
    );
  return here[0] ? locate(here[0]) : null;
}

/**
 * Every figure that measures the same thing as this one, itself included: same indicator, and for figures with a scope
 * the same scope. Empty where the text does not say what is measured.
 */
export function sameIndicator(analysis: Analysis, { measure, block }: PlacedFigure): LocatedFigure[] {
  const name = measure.indicator?.name;
  if (name === undefined) return [];
  return analysis.figures
    .filter(other => other.measure.indicator?.name === name && other.block.report === block.report)
    .filter(other => measure.scope === null || other.measure.scope === null || other.measure.scope === measure.scope)
    .map(locate);
}
