import { Fraction } from 'fraction.js';
import type { Analysis, PlacedFigure } from '../analysis';
import { type Figure, fullUnit } from '../figures/figure';
import { isoInterval } from '../figures/period';
import { exactText, qualifierOf, readings } from '../figures/readings';
import { valueOf } from '../text/numeral';
import { sliceOf } from '../text/span';
import { Places } from './place';
import { around } from './sentence';

/**
 * A figure as `hegao figures` prints it. Offsets are UTF-16, half open, in the text after a byte-order mark. Numbers are
 * exact: decimals, or fractions where no decimal ends. They count the printed unit with 万 and 亿 written out (9.66亿元 is
 * 966000000 元); rates and percentage points are parts of one, as fractions in words are (20.26% is 0.2026).
 */
export interface FigureRecord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Figure['kind'];
  readonly value: string | null;
  /** The ends of what the printed number was rounded from, moved by its qualifier; null where open. */
  readonly low: string | null;
  readonly high: string | null;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
  /** Of a ratio; empty for every other kind. */
  readonly terms: readonly string[];
  readonly unit: string | null;
  readonly dimension: string | null;
  readonly qualifier: string | null;
  readonly indicator: string | null;
  readonly indicatorKnown: boolean;
  readonly scope: string | null;
  /** An ISO 8601 interval of days, both included: `2023-01-01/2023-12-31`. */
  readonly period: string | null;
  readonly modality: string;
  readonly basis: string | null;
  readonly comparison: string | null;
  /** Where the figure begins, counted from 1; a column is a character as Unicode counts them. */
  readonly line: number;
  readonly column: number;
  /** The sentence it stands in, on one line; of a very long one the words around it. */
  readonly sentence: string;
}

/** The fields in the order they are printed in. */
export const figureFields = [
  'text', 'start', 'end', 'kind', 'value', 'low', 'high', 'lowClosed', 'highClosed', 'terms', 'unit', 'dimension',
  'qualifier', 'indicator', 'indicatorKnown', 'scope', 'period', 'modality', 'basis', 'comparison',
  'line', 'column', 'sentence',
] as const satisfies readonly (keyof FigureRecord)[]; // prettier-ignore

/** Every figure of a text in its order; runs of digits that are no figures (codes) are left out. */
export function figureRecords(analysis: Analysis): FigureRecord[] {
  const { text } = analysis.reading;
  const places = new Places(analysis.reading);
  return analysis.figures
    .filter(({ figure }) => figure.kind !== 'code')
    .map(placed => record(placed, text, places.of(placed.figure.span.start + placed.offset)));
}

function record(
  { figure, measure, offset, block }: PlacedFigure,
  text: string,
  place: Pick<FigureRecord, 'line' | 'column'>,
): FigureRecord {
  const start = figure.span.start + offset;
  const end = figure.span.end + offset;
  const unit = fullUnit(figure);
  return {
    text: sliceOf(text, { start, end }),
    start,
    end,
    kind: figure.kind,
    ...intervalOf(figure),
    terms: figure.terms.map(term => exactText(valueOf(term))),
    unit: unit && unit.name !== FRACTION_WORDS ? unit.name : null,
    dimension: unit?.dimension ?? null,
    qualifier: qualifierOf(figure),
    indicator: measure.indicator?.name ?? null,
    indicatorKnown: measure.indicator?.known ?? false,
    scope: measure.scope,
    period: isoInterval(figure.period?.start && !figure.time?.from?.since ? figure.period : measure.period),
    modality: measure.modality,
    basis: measure.basis,
    comparison: measure.comparison,
    ...place,
    sentence: around(text, block, { start, end }),
  };
}

/** What makes 三分之一 a fraction; it names nothing that is counted. */
const FRACTION_WORDS = '分之';

type IntervalFields = Pick<FigureRecord, 'value' | 'low' | 'high' | 'lowClosed' | 'highClosed'>;

const noInterval: IntervalFields = { value: null, low: null, high: null, lowClosed: false, highClosed: false };

function intervalOf(figure: Figure): IntervalFields {
  const found = readings(figure);
  if (!found) return noInterval;
  const factor = countedIn(figure);
  const printed = (number: Fraction | null): string | null => number && exactText(number.div(factor));
  const { low, high, lowClosed, highClosed } = found.rounded;
  return {
    // A range has two printed numbers and no value of its own.
    value: figure.upTo ? null : printed(found.value),
    low: printed(low),
    high: printed(high),
    lowClosed: low !== null && lowClosed,
    highClosed: high !== null && highClosed,
  };
}

/** Readings count the base unit of a dimension; here the printed unit counts, and parts of one stay parts of one. */
function countedIn({ unit }: Figure): Fraction {
  return unit && unit.dimension !== 'rate' && unit.dimension !== 'points' ? unit.factor : ONE;
}

const ONE = new Fraction(1);

/** A stretch without a place in time (三年) has no days. */
