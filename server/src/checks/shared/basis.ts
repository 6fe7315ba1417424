import type { Figure } from '../../figures/figure';
import type { IndicatorMention, Measure } from '../../statements/statement';
import type { Limit } from './decision';

/**
 * Why a growth rate is not tested against levels: the two are on different price bases or accounts.
 * 《中国统计年鉴》 notes: value added grows at constant prices; investment grows on a comparable basis.
 */
export const untestedGrowth = ({ basis, indicator }: Measure): string | null =>
  untestedGrowthOf(basis, indicator?.class ?? null);

/** The same for an indicator of another text. */
export function untestedGrowthOf(basis: Measure['basis'], kind: IndicatorMention['class']): string | null {
  if (basis === 'constantPrice') return 'constantPrice';
  if (basis === 'comparable') return 'comparable';
  switch (kind) {
    case 'constantPrice':
      return 'constantPriceIndicator';
    case 'investment':
      return 'investment';
    default:
      return null;
  }
}

/** Ceilings for the level of a growth relation: what is not known to be nominal is never an error. */
export function growthLimits(measure: Measure, figure: Figure): Limit[] {
  const { indicator } = measure;
  const priced = figure.unit?.dimension.startsWith('money') ?? true;
  return [
    { applies: indicator?.class === 'changingSample', atMost: 'information', reason: 'changingSample' },
    { applies: indicator?.class === 'comparable', atMost: 'warning', reason: 'comparableIndicator' },
    { applies: priced && !indicator?.known, atMost: 'warning', reason: 'unknownIndicator' },
  ];
}
