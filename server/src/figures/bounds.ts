import type { Fraction } from 'fraction.js';
import { valueOf } from '../text/numeral';
import type { Span } from '../text/span';
import type { Figure } from './figure';
import { scanFigures } from './scan';

/** A condition a text sets to a number: 大于二十的同时小于等于三十五, 20~100, 一到五. */
export interface Bound {
  readonly span: Span;
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** All conditions of a text with their ends; words that only join two ends belong to the condition. */
export function boundsOf(text: string): Bound[] {
  void text;
  const figures: Figure[] = scanFigures(text, { everyNumeral: true });
  return figures.flatMap(figure =>
    figure.numeral && figure.upTo
      ? [{ span: figure.span, low: valueOf(figure.numeral), high: valueOf(figure.upTo) }]
      : [],
  );
}
