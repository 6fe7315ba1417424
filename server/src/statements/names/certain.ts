import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import { STRONG } from '../../figures/numberFigure';
import type { Span } from '../../text/span';
import type { IndicatorMention } from '../statement';
import { isMoney } from './wordings';

type Mention = (span: Span) => IndicatorMention;

/** What befalls people, right behind their number. */
const FATE = /^(?:不幸)?(?:死亡|受伤|遇难|失踪|受困|被困|获救|生还|丧生|身亡|伤亡|重伤|轻伤)(?![的者率人原])/;
/** 上述|5国|持…: what they do stands behind. */
const TOLD = /^[持受对已均都在将]/;

/**
 * What the words right beside a figure say whatever else its clause may name; undefined where they do not, null where it measures
 * nothing (3岁以下|婴幼儿).
 */
export function certainName(text: string, figure: Figure, mention: Mention): IndicatorMention | null | undefined {
  const { unit, unitSpan } = figure;
  const { end } = qualifiedSpan(figure);
  const here = text.slice(end, end + 12);
  // 3枚|金牌; 9金5银
  const medal = unitSpan && /(?:[金银铜奖]牌|^[金银铜])$/.exec(text.slice(unitSpan.start, unitSpan.end));
  if (medal && unitSpan) return mention({ start: unitSpan.end - medal[0].length, end: unitSpan.end });
  // 青禾、白石、云泽|3县|高速项目: the unit is what is counted, where as many are named
  if (
    unitSpan &&
    /^(?:[县市区镇乡村国省州旗]|县区|县市|省区市|省市|区县)$/.test(unit?.name ?? '') &&
    (countsListBefore(text, figure) || TOLD.test(text.slice(end, end + 2)))
  )
    return mention(unitSpan);
  if (
    unit?.dimension === 'age' &&
    /^(?:及)?以[上下内](?:的)?[\u4e00-\u9fff]/.test(text.slice(figure.span.end, figure.span.end + 6))
  )
    return null;
  if (unit?.name === '人') {
    const fate = FATE.exec(here);
    if (fate) return mention({ start: end, end: end + fate[0].length });
  }
  const strong = unit?.dimension === 'magnitude' ? STRONG.exec(here) : null;
  if (strong?.[1]) {
    const behind = end + strong[0].length;
    return mention({ start: behind - strong[1].length, end: behind });
  }
  return undefined;
}

/** 发动了|22轮空袭, 监测的|50种商品, 勉县等|6个项目: the words before do not name what is counted. */
export const countsOnlyBehind = (text: string, figure: Figure): boolean =>
  figure.kind === 'count' && '了的等'.includes(text.charAt(qualifiedSpan(figure).start - 1));

/** 经济增长和物价水平|两个指标: as many things as stand in the list before it, so that the words behind say what they are. */
export function countsListBefore(text: string, figure: Figure): boolean {
  const count = figure.kind === 'count' && figure.numeral ? Number(figure.numeral.digits) : 0;
  if (count < 2 || count > 9 || figure.numeral?.power !== 0) return false;
  const { start } = qualifiedSpan(figure);
  const list = /[^，,；;。：:！？\n（(]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  return !/[0-9０-９]/.test(list) && list.split(/、|和|与|及/).filter(item => item.length > 1).length === count;
}

/** ，|1400多项诊疗技术得到应用. */
export const opensClause = (text: string, figure: Figure): boolean =>
  figure.kind === 'count' && /[，,；;]/.test(text.charAt(qualifiedSpan(figure).start - 1));

/** 约合|1243亿元人民币: the same sum in another currency. */
export const isConverted = (text: string, figure: Figure): boolean =>
  isMoney(figure) &&
  /(?:约合|折合|合计约合)(?:人民币)?约?$/.test(text.slice(Math.max(0, figure.span.start - 6), figure.span.start));
