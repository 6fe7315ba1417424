import type { Figure } from '../figures/figure';
import type { Chain } from './chains';
import type { Measure } from './statement';

/** What the readers of relations see of a sentence. */
export interface SentenceContext {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly chains: readonly Chain[];
  measureOf(figure: Figure): Measure;
}

/** Whether two figures measure in the same dimension, so that they can be compared after scaling. */
export const sameDimension = (a: Figure, b: Figure): boolean =>
  a.unit !== null &&
  b.unit !== null &&
  (a.unit.dimension === b.unit.dimension || (isPeople(a.unit.name) && isPeople(b.unit.name)));

/** 37名委员中,女性18人 */
const isPeople = (unit: string): boolean => unit === '名' || unit === '人';
