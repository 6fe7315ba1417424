import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';

/** Relations in which things are counted, ranked or shared out, beside the figures printed for them. */
export type Tally =
  Enumeration | Respectively | LeagueRank | Thresholds | Average | YearlyMean | CountedRate | OddMagnitude;

/** 路旁、水旁、村旁、宅旁“四旁”: a list and the number that counts it. */
export interface Enumeration {
  readonly relation: 'enumeration';
  readonly items: readonly Span[];
  /** All numbers of items the list may be read to have; the first one counts every 、 and a last 和. */
  readonly accepted: readonly number[];
  /** The list ends in 等, so that it may be shorter than the number. */
  readonly open: boolean;
  readonly count: number;
  readonly number: Span;
  /** The number and what it counts: 四大战略. */
  readonly counted: Span;
  /** Whether the list is surely counted by the number if it is longer, or shorter, than the number says. */
  readonly certain: 'both' | 'fewer' | 'neither';
}

/** A、B、C分别增长x、y、z: subjects and values one by one. */
export interface Respectively {
  readonly relation: 'respectively';
  readonly subjects: readonly Span[];
  /** All numbers of subjects the words may be read to have. */
  readonly accepted: readonly number[];
  /** 分别 */
  readonly marker: Span;
  readonly values: readonly Figure[];
}

/** 百强县第87位: a rank in a league of a stated size. */
export interface LeagueRank {
  readonly relation: 'leagueRank';
  readonly rank: Figure;
  readonly size: number;
  readonly league: Span;
}

/** 5亿元以上项目11个、10亿元以上4个: how many reach each of several nested thresholds. */
export interface Thresholds {
  readonly relation: 'thresholds';
  /** By threshold, lowest first. */
  readonly steps: readonly { readonly threshold: Figure; readonly count: Figure }[];
  /** What they amount to together, where the sentence says. */
  readonly total: Figure | null;
}

/** 投资3000万元建设20公里，每公里150万元: a total, over how many, and the average. */
export interface Average {
  readonly relation: 'average';
  readonly total: Figure;
  readonly count: Figure;
  readonly average: Figure;
}

/** 五年累计新增28.5万人，年均新增5.7万人: what came together in some years, and the mean of one. */
export interface YearlyMean {
  readonly relation: 'yearlyMean';
  readonly total: Figure;
  readonly average: Figure;
  readonly years: { readonly count: number; readonly accepted: readonly number[]; readonly span: Span };
}

/** 15个项目完成率93.3%: a percentage of things that come in whole numbers. */
export interface CountedRate {
  readonly relation: 'countedRate';
  readonly whole: Figure;
  readonly rate: Figure;
}

/** An amount ten thousand times too small or too large for what its words name. */
export interface OddMagnitude {
  readonly relation: 'oddMagnitude';
  readonly figure: Figure;
  /** What it is held against, where it is another figure. */
  readonly beside: Figure | null;
  readonly slip: 'scaleLost' | 'scaleAdded';
  readonly odd: boolean;
}
