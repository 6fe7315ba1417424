import { announced } from './kinds/announced';
import { averageGrowth } from './kinds/averageGrowth';
import { dates } from './kinds/dates';
import { growth } from './kinds/growth';
import type { Kind } from './kinds/kind';
import { lists } from './kinds/lists';
import { pairedMarks } from './kinds/marks';
import { multiples } from './kinds/multiples';
import { numbers } from './kinds/numbers';
import { numbering } from './kinds/numbering';
import { partsWithin, partSums } from './kinds/parts';
import { increments, points } from './kinds/points';
import { shares } from './kinds/shares';
import { structures } from './kinds/structures';
import { speakerTags } from './kinds/tags';
import { lostUnits, lostYuan } from './kinds/units';

export const kinds: readonly Kind[] = [
  growth,
  averageGrowth,
  multiples,
  increments,
  shares,
  partSums,
  partsWithin,
  structures,
  points,
  dates,
  numbering,
  speakerTags,
  pairedMarks,
  lostUnits,
  lostYuan,
  ...lists,
  ...numbers,
  announced,
];
