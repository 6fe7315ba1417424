import type { Kind } from '../kinds/kind';
import { spokenAverageGrowth } from './averageGrowth';
import { spokenIncrements, spokenPoints } from './changes';
import { spokenGrowth } from './growth';
import { spokenMultiples } from './multiples';
import { spokenAverages, spokenStructures, spokenSums } from './parts';
import { spokenShares } from './shares';

/** The relations between figures in many more phrasings, written down without a look at what is understood. */
export const spokenKinds: readonly Kind[] = [
  spokenGrowth,
  spokenAverageGrowth,
  spokenMultiples,
  spokenIncrements,
  spokenPoints,
  spokenShares,
  spokenSums,
  spokenStructures,
  spokenAverages,
];
