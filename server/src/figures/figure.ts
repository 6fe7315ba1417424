import type { Numeral } from '../text/numeral';
import type { Span } from '../text/span';
import type { Period } from './period';
import type { PrintedTime } from './printedTime';
import type { Qualifier } from './qualifiers';
import type { Unit } from './units';

export type FigureKind =
  'amount' | 'count' | 'rate' | 'points' | 'multiple' | 'rank' | 'ratio' | 'date' | 'period' | 'code';

/** Why a run of digits is no figure: colours and checks skip it for this reason. */
export type CodeClass =
  | 'route' // 104国道, G25, K12+500
  | 'hotline' // 12345热线, 110报警
  | 'phone' // 0571-87654321, QQ群
  | 'issue' // 第2510期
  | 'document' // 〔2023〕12号, GB/T 15834-2011, 第8条第2款
  | 'reference' // 附件2, 表3, 图1-2
  | 'footnote' // [1]
  | 'session' // 九次全会, 二次审议稿
  | 'event' // 9·11事件, 双11, 90后
  | 'version' // 2.0版, iOS 17, 5G
  | 'grade' // 3A级, 4A景区, L3级
  | 'slogan' // “1757”, 3+1+1, “四个意识”, 八项规定, 五位一体
  | 'title' // 2024世界博览会, 《中国制造2025》, 《促进消费20条》
  | 'name' // PM2.5, 360公司, 500强
  | 'address'; // 边疆路331号, 501室

/**
 * A number as it is printed, read without the words around it except its unit and qualifier. Offsets are UTF-16, half
 * open, into the scanned sentence.
 */
export interface Figure {
  /** Numeral and unit: `9.66亿元`, `20.26%`, `3400余人`, `2023年4月6日`, `5.1:42.3:52.6`. */
  readonly span: Span;
  readonly kind: FigureKind;
  /** The number itself; null for ratios, dates, periods, codes. For a range its lower end. */
  readonly numeral: Numeral | null;
  /** The upper end of a range (`5%—10%`). */
  readonly upTo: Numeral | null;
  /** The terms of a ratio. */
  readonly terms: readonly Numeral[];
  readonly unit: Unit | null;
  readonly unitSpan: Span | null;
  /** What the amount is given for, where it is told in front of the number; `unit` is without it. */
  readonly per?: PerUnit;
  /** Words that move the ends of the interval, each with its place: 超, 近, 左右, 余. */
  readonly qualifiers: readonly Qualifier[];
  readonly period: Period | null;
  /** A time that leaves its year to the text (11月, 上年末, 近三年); `resolvePeriod` gives its days. */
  readonly time?: PrintedTime;
  readonly codeClass: CodeClass | null;
}

/** What 每 names in front of a number: 每|立方米|29微克, 每|万人|拥有12.5件, 每|人每年|补助1200元. */
export interface PerUnit {
  readonly name: string;
  readonly dimension: string;
  /** 每 and what it names. */
  readonly span: Span;
}

/** The unit with what it is given for: 微克/立方米 of 每立方米29微克; that of the number alone where nothing is said. */
export function fullUnit({ unit, per }: Figure): Pick<Unit, 'name' | 'dimension'> | null {
  if (!unit || !per) return unit;
  return { name: `${unit.name}/${per.name}`, dimension: `${unit.dimension}/${per.dimension}` };
}

/** From the first word that qualifies the figure to the last. */
export function qualifiedSpan(figure: Figure): Span {
  let { start, end } = figure.span;
  for (const qualifier of figure.qualifiers) {
    start = Math.min(start, qualifier.span.start);
    end = Math.max(end, qualifier.span.end);
  }
  return { start, end };
}
