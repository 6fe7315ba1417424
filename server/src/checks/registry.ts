import type { Check, ReportCheck, SentenceCheck } from './check';
import { averageGrowthMismatch } from './figures/average-growth-mismatch';
import { growthMismatch } from './figures/growth-mismatch';
import { multipleMismatch } from './figures/multiple-mismatch';
import { partExceedsWhole } from './figures/part-exceeds-whole';
import { shareMismatch } from './figures/share-mismatch';
import { structureNot100 } from './figures/structure-not-100';
import { malformedDate } from './numbers/malformed-date';
import { missingUnit } from './numbers/missing-unit';
import { numberingSkip } from './structure/numbering-skip';
import { numberingDuplicate } from './structure/numbering-duplicate';
import { numberingStart } from './structure/numbering-start';
import { speakerTagDamaged } from './structure/speaker-tag-damaged';
import { unpairedMark } from './structure/unpaired-mark';

/** Every check, in the order of the catalogue. One line a check. */
export const registry: readonly Check[] = [
  growthMismatch,
  averageGrowthMismatch,
  multipleMismatch,
  shareMismatch,
  partExceedsWhole,
  structureNot100,
  malformedDate,
  missingUnit,
  numberingSkip,
  numberingDuplicate,
  numberingStart,
  speakerTagDamaged,
  unpairedMark,
];

export const sentenceChecks: readonly SentenceCheck[] = registry.filter(check => check.scope === 'sentence');
export const reportChecks: readonly ReportCheck[] = registry.filter(check => check.scope === 'report');
