import type { Check, ReportCheck, SentenceCheck, WorkspaceCheck } from './check';
import { averageGrowthMismatch } from './figures/average-growth-mismatch';
import { growthMismatch } from './figures/growth-mismatch';
import { multipleMismatch } from './figures/multiple-mismatch';
import { partExceedsWhole } from './figures/part-exceeds-whole';
import { shareMismatch } from './figures/share-mismatch';
import { structureNot100 } from './figures/structure-not-100';
import { incrementMismatch } from './figures/increment-mismatch';
import { partsSumMismatch } from './figures/parts-sum-mismatch';
import { pointsMismatch } from './figures/points-mismatch';
import { mixtureOutOfRange } from './figures/mixture-out-of-range';
import { repeatedFigureDiffers } from './figures/repeated-figure-differs';
import { targetMismatch } from './figures/target-mismatch';
import { averageMismatch } from './figures/average-mismatch';
import { thresholdTotalMismatch } from './figures/threshold-total-mismatch';
import { impossiblePercentage } from './figures/impossible-percentage';
import { enumerationCount } from './figures/enumeration-count';
import { respectivelyArity } from './figures/respectively-arity';
import { rankExceedsLeague } from './figures/rank-exceeds-league';
import { magnitudeOutlier } from './figures/magnitude-outlier';
import { malformedDate } from './numbers/malformed-date';
import { dateWeekday } from './numbers/date-weekday';
import { reversedRange } from './numbers/reversed-range';
import { spanLength } from './numbers/span-length';
import { missingUnit } from './numbers/missing-unit';
import { missingYuan } from './numbers/missing-yuan';
import { missingNumber } from './numbers/missing-number';
import { doubledUnit } from './numbers/doubled-unit';
import { unitStyle } from './numbers/unit-style';
import { zeroCharacter } from './numbers/zero-character';
import { doubleApproximation } from './numbers/double-approximation';
import { contradictoryQualifier } from './numbers/contradictory-qualifier';
import { decreaseByMultiple } from './numbers/decrease-by-multiple';
import { doubleNegativeRate } from './numbers/double-negative-rate';
import { percentOrPoints } from './numbers/percent-or-points';
import { rateAbove100 } from './numbers/rate-above-100';
import { approximateNumeral } from './numbers/approximate-numeral';
import { numberingSkip } from './structure/numbering-skip';
import { numberingDuplicate } from './structure/numbering-duplicate';
import { numberingStart } from './structure/numbering-start';
import { speakerTagDamaged } from './structure/speaker-tag-damaged';
import { unpairedMark } from './structure/unpaired-mark';
import { numberingOrder } from './structure/numbering-order';
import { unfinishedPair } from './structure/unfinished-pair';
import { gluedPoint } from './structure/glued-point';
import { speakerUnknown } from './structure/speaker-unknown';
import { handoverMismatch } from './structure/handover-mismatch';
import { announcedPoints } from './structure/announced-points';
import { repeatedWord } from './structure/repeated-word';
import { straySpace } from './structure/stray-space';
import { usage } from './structure/usage';
import { widthMixed } from './structure/width-mixed';
import { paragraphEnd } from './structure/paragraph-end';
import { commaInList } from './structure/comma-in-list';
import { dashForm } from './structure/dash-form';
import { growthAcrossTexts } from './across/growth-mismatch';
import { incrementAcrossTexts } from './across/increment-mismatch';
import { repeatedAcrossTexts } from './across/repeated-figure-differs';

/** Every check, in the order of the catalogue. One line a check. */
export const registry: readonly Check[] = [
  growthMismatch,
  averageGrowthMismatch,
  multipleMismatch,
  incrementMismatch,
  shareMismatch,
  partsSumMismatch,
  partExceedsWhole,
  structureNot100,
  pointsMismatch,
  averageMismatch,
  thresholdTotalMismatch,
  impossiblePercentage,
  mixtureOutOfRange,
  repeatedFigureDiffers,
  targetMismatch,
  enumerationCount,
  respectivelyArity,
  rankExceedsLeague,
  magnitudeOutlier,
  malformedDate,
  dateWeekday,
  reversedRange,
  spanLength,
  missingUnit,
  missingYuan,
  missingNumber,
  doubledUnit,
  unitStyle,
  zeroCharacter,
  doubleApproximation,
  contradictoryQualifier,
  decreaseByMultiple,
  doubleNegativeRate,
  percentOrPoints,
  rateAbove100,
  approximateNumeral,
  numberingSkip,
  numberingDuplicate,
  numberingStart,
  speakerTagDamaged,
  unpairedMark,
  numberingOrder,
  unfinishedPair,
  gluedPoint,
  speakerUnknown,
  handoverMismatch,
  announcedPoints,
  repeatedWord,
  straySpace,
  usage,
  widthMixed,
  paragraphEnd,
  commaInList,
  dashForm,
];

export const sentenceChecks: readonly SentenceCheck[] = registry.filter(check => check.scope === 'sentence');
export const reportChecks: readonly ReportCheck[] = registry.filter(check => check.scope === 'report');
/** What is held against other texts of the same place; each under the code of the check that does so inside one report. */
export const workspaceChecks: readonly WorkspaceCheck[] = [
  growthAcrossTexts,
  incrementAcrossTexts,
  repeatedAcrossTexts,
];
