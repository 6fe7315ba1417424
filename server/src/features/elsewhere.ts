import type { Analysis, PlacedFigure } from '../analysis';
import { isoInterval } from '../figures/period';
import { type CorpusEntry, type CorpusIndex, type CorpusText, textsByPlace } from '../statements/corpusIndex';
import { isSamePlace } from '../structure/place';

/** Another document's figure of the same indicator. */
export interface Elsewhere {
  readonly document: string;
  readonly entry: CorpusEntry;
}

/** The other texts an analysis is looked at beside. */
export interface Beside {
  readonly corpus: CorpusIndex;
  /** The address of the document itself, which may be among them. */
  readonly document: string;
}

/**
 * Where other texts of the same place say what a figure measures, those of the same time first, then the latest text first.
 * Empty where the text does not say whose it is, or the indicator is none by name.
 */
export function saidElsewhere({ places }: Analysis, { measure, block }: PlacedFigure, beside: Beside): Elsewhere[] {
  const place = places[block.report];
  const { indicator, scope, period } = measure;
  if (!place || !indicator?.known) return [];
  const days = isoInterval(period);
  const texts = textsByPlace(beside.corpus).get(place.name) ?? [];
  return texts
    .filter(text => text.document !== beside.document && text.place && isSamePlace(text.place, place))
    .reverse()
    .flatMap(text => ofIndicator(text, indicator.name))
    .filter(({ entry }) => entry.scope === null || scope === null || entry.scope === scope)
    .sort((a, b) => Number(b.entry.period === days) - Number(a.entry.period === days));
}

const ofIndicator = ({ document, entries }: CorpusText, name: string): Elsewhere[] =>
  entries.flatMap(entry => (entry.indicator === name ? [{ document, entry }] : []));
