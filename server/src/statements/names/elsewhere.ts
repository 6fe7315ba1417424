import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import type { Span } from '../../text/span';
import { phraseAfter } from '../../words/phraseAfter';
import type { Word } from '../../words/segmenter';
import { officialLexicon } from '../../words/lexicon/lexicon';
import { isDuration } from '../lasting';
import { ofAll } from '../ofAll';
import type { IndicatorMention, Measure } from '../statement';
import { funds, isMoney, isRate, SHARES } from './wordings';

/** 80%的中小学, 70万的感染者: what the share is of, and what is counted by the way. */
export function shareOf(
  text: string,
  figure: Figure,
  words: readonly Word[],
  mention: (span: Span) => IndicatorMention,
): IndicatorMention | null {
  const { end } = qualifiedSpan(figure);
  if (isDuration(figure) || figure.kind === 'rank') return null;
  const behind = text.charAt(end) === '的' ? end + 1 : figure.kind === 'rate' ? end : null;
  const phrase = behind === null ? null : phraseAfter(words, text, behind, 'subject');
  // 财政支出八成|投向民生: what was done with it
  if (phrase?.weak && behind === end) return null;
  // 投资5000万元的铝业: money is of no thing it is spent on
  // 购买价值5亿元|的农产品: what is worth so much
  const isWorth = /价值(?:约|近|超过?|达到?)?$/.test(text.slice(Math.max(0, figure.span.start - 5), figure.span.start));
  if (isMoney(figure) && !isWorth && !(phrase && funds.test(text.slice(phrase.start, phrase.end)))) return null;
  return phrase && mention(phrase);
}

/** 1318人|死亡, 641万人|领取养老金: people of whom only is said what befell them or what they do. */
export function fateOf(
  text: string,
  figure: Figure,
  mention: (span: Span) => IndicatorMention,
): IndicatorMention | null {
  if (figure.unit?.name !== '人' && figure.unit?.name !== '人次') return null;
  const { end } = qualifiedSpan(figure);
  const said = /^(?:[\u4e00-\u9fff]{2,16}(?=[，,。；;！\n）)<\s]|$)|[\u4e00-\u9fff]{2,3}(?=、))/.exec(
    text.slice(end, end + 18),
  );
  return said &&
    !/[一这那我你他]/.test(said[0]) &&
    !/^(?:[的了左右以等不分其和与及已被将正曾在也都就从向把由以]|参[与加]其中|进行|开展)|[的了]$/.test(said[0])
    ? mention({ start: end, end: end + said[0].length })
    : null;
}

/** 西部12|省区市, 国考10|市: units that are things. */
export function placeOf(
  { kind, unit, unitSpan }: Figure,
  mention: (span: Span) => IndicatorMention,
): IndicatorMention | null {
  return kind === 'count' && unit && unitSpan && /[省市县区乡镇村国旗]$|街道/.test(unit.name)
    ? mention(unitSpan)
    : null;
}

const TAKEN = new RegExp(`(?:${SHARES}(?!比)|(?:接近|超过|达到|不到|相当于)(?=总))[^，,、；;。：:占]*$`);

/** Where 占 stands whose figure this is (可再生能源装机|占到全国总装机的六成); null where there is none. */
export function partOf(text: string, { span }: Figure): number | null {
  const from = Math.max(0, span.start - 24);
  const found = TAKEN.exec(text.slice(from, span.start));
  return found ? from + found.index : null;
}

/** 投入五年累计5800亿元，是以往总和的1.7倍: what is named before it is what it is held against. */
export const isMultipleOf = (text: string, { kind, span }: Figure): boolean =>
  kind === 'multiple' &&
  /(?:[是至为到]|相当于)[^，,；;。]{1,24}的$/.test(text.slice(Math.max(0, span.start - 28), span.start));

const EARLIER_REACH = 60;
/** A rate, a rank or a ratio may tell of a figure of any unit. */
export const anyUnitOf = ({ kind }: Figure): boolean => kind === 'rank' || kind === 'ratio' || isRate({ kind });

/**
 * What an earlier figure of the same account measures, for one that names nothing itself: the last figure of the same unit
 * (新招引项目31个，其中过亿元|9个), and for a rate or a rank the last figure of all (收入迈上100亿元台阶，进入十强，年均增长|7%).
 */
export function earlierName(
  text: string,
  figures: readonly Figure[],
  named: readonly Measure[],
  i: number,
): IndicatorMention | null {
  const figure = figures[i];
  if (!figure) return null;
  const anyUnit = anyUnitOf(figure);
  for (let k = i - 1; k >= 0; k--) {
    const other = figures[k];
    if (!other || figure.span.start - other.span.end > EARLIER_REACH) return null;
    if (anyUnit ? !named[k]?.indicator : !figure.unit || other.unit?.name !== figure.unit.name) continue;
    const between = text.slice(other.span.end, figure.span.start);
    const name = named[k]?.indicator;
    return !name || /[。；;：:！？]/.test(between) ? null : ofAll(name, between, officialLexicon());
  }
  return null;
}
