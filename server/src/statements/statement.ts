import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import type { PrintedTime } from '../figures/printedTime';
import type { Span } from '../text/span';
import type { IndicatorClass } from '../words/lexicon/indicator';
import type { Tally } from './tally';

/** 指标 what is measured, as it is named in the sentence. */
export interface IndicatorMention {
  readonly span: Span;
  /** The official name an alias stands for; the printed phrase where the lexicon has none. */
  readonly name: string;
  /** True where the lexicon has it; a free noun phrase carries hints only, never a hard verdict. */
  readonly known: boolean;
  /** What may be tested of it; null where the lexicon has it not. */
  readonly class: IndicatorClass | null;
  /** The name does not say whose (总投资, 销售收入): no link between sentences may rest on it. */
  readonly generic?: boolean;
  /** The sentence itself says where the name begins and ends (A、B分别增长), so that no words are asked for it. */
  readonly delimited?: boolean;
}

export type Modality = 'actual' | 'target';
/** 口径 nominal (名义/自然口径), constantPrice (不变价/可比价), comparable (可比/同口径). */
export type Basis = 'nominal' | 'constantPrice' | 'comparable';
/** What a rate compares with: 同比, 环比, 较年初, 年均 …. */
export type Comparison =
  | 'yearOnYear'
  | 'periodOnPeriod'
  | 'sinceYearStart'
  | 'sinceYearEnd'
  | 'annualAverage'
  | 'twoYearAverage'
  | 'sinceBase'
  /** 比2015年, 较“十三五”末: a time the text names. */
  | 'namedPeriod';

/** What a figure measures: the key under which two figures may be compared. Null where the text does not say. */
export interface Measure {
  readonly indicator: IndicatorMention | null;
  /** 范围 the place or body: 全市, 市级, 全镇. */
  readonly scope: string | null;
  readonly period: Period | null;
  /** A time that leaves its year to the text and holds for the figure (去年, 今年以来); null where `period` is known. */
  readonly time?: PrintedTime | null;
  /** 由…, 原有…: what was, at a time the sentence does not name. */
  readonly earlier?: boolean;
  /** The sentence names no time: `period` is the year its section is about. */
  readonly periodOfSection?: boolean;
  readonly modality: Modality;
  /** Only 预计 makes it a target: of a time that is over when the report is given it is a first estimate of what was. */
  readonly expected?: boolean;
  readonly basis: Basis | null;
  readonly comparison: Comparison | null;
  /** The time that is named as its base (比2015年增长); null where the words say which it is. */
  readonly comparedWith?: Period | null;
  /** For rates: the one named before the figure, and whether it may exceed 100 % (毛入学率 may, 覆盖率 not; null: nobody can tell). */
  readonly rateName?: { readonly span: Span; readonly above100: boolean | null } | null;
}

/** Of a figure that measures nothing: dates, codes. */
export const unmeasured: Measure = {
  indicator: null,
  scope: null,
  period: null,
  modality: 'actual',
  basis: null,
  comparison: null,
};

/** One relation over figures of one sentence, told apart by `relation`. */
export type Statement =
  Change | AnnualAverage | Multiple | Share | ShareElsewhere | Structure | Parts | Sum | Mixture | Tally | Level;

/** 由B增至V，增长g（增加Δ）: a level, what it was, and how it changed. Any of base and increment may be missing. */
export interface Change {
  readonly relation: 'change';
  readonly level: Figure | null;
  readonly base: Figure | null;
  readonly increment: Figure | null;
  /** Rate in percent, or percentage points where level and base are rates themselves. */
  readonly rate: Figure | null;
  readonly falls: boolean;
  /** Whether the increment is a decrease. */
  readonly incrementFalls: boolean;
  /** 新增: a gross increase, which may be more than the difference of the levels, but not less. */
  readonly incrementGross: boolean;
  /** The rate is counted from another time than the base: 由2020年的40亿元增加到58亿元,比上年增长6%. */
  readonly otherBase: boolean;
  /** Level and base are of two things side by side: 增长6.2%,全国增长5.0%,高于全国1.2个百分点. */
  readonly apart?: boolean;
  readonly measure: Measure;
}

/** B → V in n years, 年均增长g; or 翻k番 beside 年均. */
export interface AnnualAverage {
  readonly relation: 'annualAverage';
  readonly level: Figure | null;
  readonly base: Figure | null;
  /** Where no base is printed: how much the level is above it (比2020年增加Δ). */
  readonly increment: Figure | null;
  /** 增长k倍, 翻k番, 是…的k倍 standing in for base and level. */
  readonly multiple: Figure | null;
  readonly multipleOf: Multiple['reading'];
  readonly rate: Figure;
  /** The number of years, and all that the printed words allow (2016—2020年: five or four). */
  readonly years: {
    readonly count: number;
    readonly accepted: readonly number[];
    readonly span: Span;
    /** False where the number follows from the years printed with base and level; `span` is then the later one. */
    readonly stated: boolean;
  } | null;
  readonly falls: boolean;
  readonly measure: Measure;
}

/** V是B的k倍, 增长k倍, 增长到k倍, 翻n番. */
export interface Multiple {
  readonly relation: 'multiple';
  readonly level: Figure;
  readonly base: Figure;
  readonly multiple: Figure;
  readonly reading: 'times' | 'growsBy' | 'growsTo' | 'doublings';
  readonly falls: boolean;
  readonly measure: Measure;
}

/** 占p%: a part of a whole and its printed share. */
export interface Share {
  readonly relation: 'share';
  readonly whole: Figure;
  readonly part: Figure;
  readonly rate: Figure;
  /** What ties the share to its whole: 其中, a total (共80家), the name of the whole behind 占, or only its place. */
  readonly tie: 'ofWhich' | 'total' | 'named' | 'inRow' | 'rateName' | 'nearest';
  /** Other figures before the part that may be its whole. */
  readonly perhaps: readonly Figure[];
  /** The share printed behind the whole: that of the part may be of the same total (少数民族占24.37%,其中回族占23.45%). */
  readonly wholeShare?: Figure | null;
  readonly measure: Measure;
}

/** 占出口总值的62.7%: a share of what is named, which may stand in a sentence before. */
export interface ShareElsewhere {
  readonly relation: 'shareElsewhere';
  readonly part: Figure;
  readonly rate: Figure;
  /** The name of the whole as it is printed behind 占. */
  readonly named: string;
  readonly measure: Measure;
}

/** 三次产业结构 a:b:c. */
export interface Structure {
  readonly relation: 'structure';
  readonly ratio: Figure;
  /** Whether the words name the structure of industries, or only some structure or share. */
  readonly subject: 'certain' | 'likely';
  readonly measure: Measure;
}

/** A whole and its parts; exhaustive parts sum to it, others do not exceed it. */
export interface Parts {
  readonly relation: 'parts';
  readonly whole: Figure;
  /** How sure it is that whole and parts count the same things: the same noun, or only the same unit. */
  readonly sameThing: 'certain' | 'likely' | 'unknown';
  readonly parts: readonly Figure[];
  readonly exhaustive: boolean;
  readonly measure: Measure;
}

export interface GrowthRate {
  readonly figure: Figure;
  readonly falls: boolean;
  readonly basis: Basis | null;
  readonly comparison: Comparison | null;
}

export interface SumPart {
  readonly figure: Figure;
  readonly label: string;
  /** The growth rate printed behind it. */
  readonly rate: GrowthRate | null;
}

/** A whole and parts that leave nothing out, or of which at least nothing is counted twice. */
export interface Sum {
  readonly relation: 'sum';
  readonly whole: Figure;
  readonly wholeRate: GrowthRate | null;
  /** Other figures before the parts that may be meant by their 其中. */
  readonly perhaps?: readonly Figure[];
  readonly parts: readonly SumPart[];
  /**
   * What says that nothing is left out: complementary kinds, a list announced by a total, or a closing total. Kinds that only
   * exclude each other may leave something out.
   */
  readonly tie: 'complementary' | 'announced' | 'closing' | 'exclusive';
  readonly measure: Measure;
}

/** The growth of a whole and of the parts that make it up, where not all of their levels are printed. */
export interface Mixture {
  readonly relation: 'mixture';
  readonly whole: GrowthRate;
  readonly parts: readonly GrowthRate[];
  readonly measure: Measure;
}

/** 净增30家, 比上年增加1.2亿元: by how much a level has changed within a year. */
export interface YearStep {
  readonly figure: Figure;
  readonly falls: boolean;
}

/** A level of a named indicator, with the rate or the amount that grew it where one is printed. */
export interface Level {
  readonly relation: 'level';
  readonly level: Figure;
  readonly rate: GrowthRate | null;
  readonly step: YearStep | null;
  /** 目前, 现有: stated for now, which is a period of its own. */
  readonly now: boolean;
  readonly measure: Measure;
}
