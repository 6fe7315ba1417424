import type { Figure } from '../figures/figure';
import { readChains } from './chains';
import { readChanges } from './changes';
import { measuresOf } from './measures';
import { readParts } from './parts';
import { readShares } from './shares';
import type { Measure, Statement } from './statement';
import { readSums } from './sums';
import { readStructures } from './structures';

export interface Understanding {
  /** One for each figure, in the same order. */
  readonly measures: readonly Measure[];
  readonly statements: readonly Statement[];
}

/** Reads what the figures of a sentence measure and how they hang together. A pure function of the text. */
export function understand(text: string, figures: readonly Figure[]): Understanding {
  if (figures.length === 0) return NOTHING;
  const chains = readChains(text, figures);
  const measures = measuresOf(text, figures, chains);
  const measureOf = (figure: Figure): Measure => measures.get(figure) ?? UNMEASURED;
  const context = { text, figures, chains, measureOf };
  return {
    measures: figures.map(measureOf),
    statements: [
      ...readChanges(context),
      ...readShares(context),
      ...readParts(context),
      ...readStructures(context),
      ...readSums(context),
    ],
  };
}

const NOTHING: Understanding = { measures: [], statements: [] };
const UNMEASURED: Measure = {
  indicator: null,
  scope: null,
  period: null,
  modality: 'actual',
  basis: null,
  comparison: null,
};
