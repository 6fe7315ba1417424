/** How an indicator's levels and growth rates relate: what may be tested against what. */
export type IndicatorClass =
  | 'nominal' // levels and rates at current prices: growth may be tested
  | 'constantPrice' // 不变价: level at current prices, growth at constant prices; never test growth
  | 'comparable' // 可比口径: levels revised or on a comparable basis; warning at most
  | 'changingSample' // 规上/限上/四上: the sample of firms changes yearly; information at most across years
  | 'investment'; // 固定资产投资: growth and average growth on its own basis; never test growth

/** One official indicator; `indicators.json` holds the list, `indicators.schema.json` its schema. */
export interface Indicator {
  /** The official name, as the yearbooks print it. */
  readonly name: string;
  /** Other printed forms that mean exactly the same. */
  readonly aliases: readonly string[];
  /** Dimension of its levels: money, mass, area, people, households, energy, rate, count, volume, length, index … */
  readonly dimension: string;
  readonly class: IndicatorClass;
  /** A stock at a date (存量), a flow over a period (流量), or a rate of something. */
  readonly kind: 'stock' | 'flow' | 'rate';
  /** For rates: whether it may exceed 100 %. */
  readonly above100?: boolean;
  /** How many subjects the name counts: 进出口总额 and 城乡居民收入比 count one, 存贷款 two. */
  readonly subjects?: number;
  /**
   * The name does not say whose: 总投资, 销售收入, 重点项目. Two figures of one report under it need not be about the same
   * thing, so that they are never held against each other for the name alone.
   */
  readonly generic?: boolean;
}
