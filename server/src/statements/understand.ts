import type { Figure } from '../figures/figure';
import type { Measure, Statement } from './statement';

export interface Understanding {
  /** One for each figure, in the same order. */
  readonly measures: readonly Measure[];
  readonly statements: readonly Statement[];
}

/** Reads what the figures of a sentence measure and how they hang together. A pure function of the text. */
export function understand(_text: string, figures: readonly Figure[]): Understanding {
  return {
    measures: figures.map(() => ({
      indicator: null,
      scope: null,
      period: null,
      modality: 'actual' as const,
      basis: null,
      comparison: null,
    })),
    statements: [],
  };
}
