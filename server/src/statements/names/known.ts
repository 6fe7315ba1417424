import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import type { IndicatorMention } from '../statement';
import { isRate, reachesWhole } from './wordings';

// How a name the lexicon knows stands to its figure.

/** 工业|税收: an alias of two characters is the end of many names. */
export const isShort = ({ span }: IndicatorMention): boolean => span.end - span.start < 3;

/** ，|增速|比上月加快, 快于经济|增速: how what was told of before changed, and against what. */
export const isExtent = (text: string, { span }: IndicatorMention): boolean =>
  /^(?:涨幅|增幅|增速|降幅|跌幅|升幅|占比)$/.test(text.slice(span.start, span.end));
export const isOfEarlier = (text: string, { span }: IndicatorMention): boolean =>
  /(?:[，,、；;（(]|[快慢高低优好]于[\u4e00-\u9fff]{0,6})$/.test(text.slice(Math.max(0, span.start - 9), span.start));

/** 起征点从月|销售额|3万元提高到…: where 从 stands before what the thing named is reckoned by. */
export function leftOfBase(text: string, { span }: IndicatorMention): number | null {
  const before = /(?:点|标准|门槛|限额|上限|下限)([从由][年月日]?)$/.exec(
    text.slice(Math.max(0, span.start - 6), span.start),
  );
  return before ? span.start - (before[1]?.length ?? 0) : null;
}

export const kindOf = (figure: Figure): 'rank' | 'rate' | 'level' =>
  figure.kind === 'rank' ? 'rank' : isRate(figure) ? 'rate' : 'level';

/** 达到|生产总值|的2%: where the verb ends whose measure is told by a whole; null for a rate, which is its own. */
export function beforeWhole(
  text: string,
  { span, name, class: kind }: IndicatorMention,
  figure: Figure,
): number | null {
  const isTold = /^的?$/.test(text.slice(span.end, qualifiedSpan(figure).start)) && kind !== null;
  const verb = reachesWhole.exec(text.slice(Math.max(0, span.start - 8), span.start));
  return isTold && verb && !/[率比重占幅速]$/.test(name) ? span.start - verb[0].length : null;
}

/** 棚户区改造|124万平方米: the lexicon counts households. */
export const isOtherUnit = ({ kind, unit }: Figure, dimension: string | undefined): boolean =>
  (kind === 'amount' || kind === 'count') &&
  unit !== null &&
  dimension !== undefined &&
  MEASURED_BY.has(dimension) &&
  MEASURED_BY.has(unit.dimension) &&
  unit.dimension !== dimension;

const MEASURED_BY = new Set(['money', 'area', 'length', 'mass', 'households', 'electricity', 'power']);

/** Whether a pause parts a name from its figure: 民办医院、4家中医特色医院 counts what stands behind. */
export const isFarFrom = (text: string, { span }: IndicatorMention, figure: Figure): boolean =>
  /[、，,；;和与及]/.test(text.slice(span.end, qualifiedSpan(figure).start)) || span.end > figure.span.start;
