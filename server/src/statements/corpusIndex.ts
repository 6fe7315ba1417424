import type { Figure } from '../figures/figure';
import type { PlainInterval, PlainReadings } from '../figures/plainReadings';
import type { Place } from '../text/lineTable';
import type { Span } from '../text/span';
import type { GrowthRate, IndicatorMention, Measure, YearStep } from './statement';

/** A growth rate as plain data. */
export interface PlainRate extends Pick<GrowthRate, 'falls' | 'basis' | 'comparison'> {
  readonly span: Span;
  readonly printed: string;
  readonly decimals: number;
  readonly negative: boolean;
  readonly readings: PlainReadings | null;
}

/** By how much a level has changed within a year, as plain data. */
export interface PlainStep extends Pick<YearStep, 'falls'> {
  readonly span: Span;
  readonly printed: string;
  readonly readings: PlainReadings | null;
}

/** One figure of a named indicator: what it measures, where it is printed, what it may stand for. Plain data. */
export interface CorpusEntry extends Pick<Measure, 'modality' | 'basis' | 'comparison'> {
  /** UTF-16, half open, in its document; without the words that qualify it. */
  readonly span: Span;
  /** The same for those who do not have the document at hand. */
  readonly range: { readonly start: Place; readonly end: Place };
  /** With the words that qualify it. */
  readonly printed: string;
  readonly kind: Figure['kind'];
  readonly unit: string | null;
  readonly dimension: string | null;
  /** What it was rounded from, moved by its qualifier; null for what has no interval. */
  readonly interval: PlainInterval | null;
  readonly indicator: string;
  readonly class: IndicatorMention['class'];
  /** Null for the place the text speaks for, also where it is named (全县). */
  readonly scope: string | null;
  /** The days it is stated for, as an ISO 8601 interval; null where the text does not say. */
  readonly period: string | null;
  /** The calendar year it is stated for. */
  readonly year: number | null;
  /** Stated as a level that is surely one of the whole place, in a time that is surely known; with the rate or amount that grew it. */
  readonly level: {
    readonly readings: PlainReadings;
    readonly rate: PlainRate | null;
    readonly step: PlainStep | null;
  } | null;
}

/** The measures of one report of a document. */
export interface TextMeasures {
  /** Index into the roots of its reading. */
  readonly root: number;
  /** Whose report it is, and as it is printed; null where it does not say. */
  readonly place: { readonly name: string; readonly printed: string } | null;
  /** The day or year it speaks from, as ISO 8601; null where it does not say. */
  readonly speaksFrom: string | null;
  readonly entries: readonly CorpusEntry[];
}

/** The measures of many documents, by address. An immutable value. */
export interface CorpusIndex {
  readonly documents: ReadonlyMap<string, readonly TextMeasures[]>;
}

export const emptyCorpus: CorpusIndex = { documents: new Map() };

/** The index with the measures of one document, in place of those it had. */
export function withDocument(index: CorpusIndex, document: string, measures: readonly TextMeasures[]): CorpusIndex {
  const documents = new Map(index.documents);
  documents.set(document, measures);
  return { documents };
}

export function withoutDocument(index: CorpusIndex, document: string): CorpusIndex {
  if (!index.documents.has(document)) return index;
  const documents = new Map(index.documents);
  documents.delete(document);
  return { documents };
}

/** Under which two figures are of the same measure: indicator, scope, period, modality, basis, base of comparison, dimension. */
export const measureKey = (entry: CorpusEntry): string =>
  [
    entry.indicator,
    entry.scope,
    entry.period,
    entry.modality,
    entry.basis,
    entry.comparison,
    entry.dimension ?? entry.kind,
  ].join('|');

/** A text of a document. */
export interface CorpusText extends TextMeasures {
  readonly document: string;
}

const byPlace = new WeakMap<CorpusIndex, ReadonlyMap<string, readonly CorpusText[]>>();

/** The texts that say whose they are, by the name of the place, in the order they were given in; by address where that is not told. */
export function textsByPlace(index: CorpusIndex): ReadonlyMap<string, readonly CorpusText[]> {
  const known = byPlace.get(index);
  if (known) return known;
  const places = new Map<string, CorpusText[]>();
  for (const [document, texts] of index.documents) {
    for (const text of texts) {
      if (!text.place) continue;
      const list = places.get(text.place.name) ?? [];
      list.push({ ...text, document });
      places.set(text.place.name, list);
    }
  }
  for (const list of places.values()) list.sort(inTime);
  byPlace.set(index, places);
  return places;
}

/** By the day they speak from, then by address and place in the document: never by the order they were read in. */
export const inTime = (a: CorpusText, b: CorpusText): number =>
  compare(a.speaksFrom ?? '9999', b.speaksFrom ?? '9999') || compare(a.document, b.document) || a.root - b.root;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last part of an address or a path, as a person reads it. */
export function nameOfDocument(document: string): string {
  const name = document.slice(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
