import type { Figure } from '../../figures/figure';
import type { IndicatorMention, Measure } from '../../statements/statement';
import type { Limit } from './decision';

/**
 * Why a growth rate is not tested against levels: the two are on different price bases or accounts.
 * 《中国统计年鉴》 notes: value added grows at constant prices; investment grows on a comparable basis.
 */
export const untestedGrowth = ({ basis, indicator }: Measure): string | null =>
  untestedGrowthOf(
    basis,
    indicator && isTheEconomy.test(indicator.name) ? 'constantPrice' : (indicator?.class ?? null),
  );

/** 经济年均增长6.2%: what grows is the gross product, by volume. */
const isTheEconomy = /^(?:国民|我国|中国|全[国省市县区]|区域|县域)*经济(?:总量|规模)?$/;

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
