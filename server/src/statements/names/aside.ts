import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import type { Word } from '../../words/segmenter';
import { wordAt } from '../../words/nouns';

// Figures that name nothing themselves: slogans, owners, how often something was done, places in an order.

/** 保障二人|的权益: whose something is, as a pronoun says it. */
export const isOwner = (text: string, figure: Figure): boolean =>
  figure.unit?.name === '人' &&
  /^[二两三四五六七八九]人$/.test(text.slice(figure.span.start, figure.span.end)) &&
  text.charAt(figure.span.end) === '的';

/** 先后两次|对人群…, 三次|提高: how often something was done. */
export function saysHowOften(text: string, figure: Figure, words: readonly Word[]): boolean {
  const { start, end } = qualifiedSpan(figure);
  if (figure.kind !== 'count' || figure.unit?.name !== '次') return false;
  // 去了|三次|公园
  if (/[去到来回][了过]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  const next = words[wordAt(words, end)];
  // 总理|两次|亲临: a few times by the one who did it
  const isFew = /^[一二两三四五六七八九十多数]+次$/.test(text.slice(figure.span.start, end));
  return (
    (isFew || /(?:先后|曾|连续|再|又|共|累计|已)$/.test(text.slice(Math.max(0, start - 2), start))) &&
    next?.start === end &&
    /^(?:p|v(?!n)|d)/.test(next.tag ?? '')
  );
}

/** “四个意识”, “7个不准”: a number that is part of a name. */
export const isSlogan = (text: string, { span, kind, unit }: Figure): boolean =>
  kind === 'count' &&
  unit !== null &&
  (/[“"]/.test(text.charAt(span.start - 1)) ||
    /“[一二两三四五六七八九十][^“”，。]{1,3}$/.test(text.slice(Math.max(0, span.start - 5), span.start))) &&
  /^[^“”，。]{0,10}[”"]/.test(text.slice(span.end, span.end + 12));

/** 第五次普查, 第四届大会 order things and measure nothing; 第2位 does. */
export const isNameable = ({ kind, unit }: Figure): boolean =>
  unit?.name !== '周年' && (kind !== 'rank' || unit?.name === '位' || unit?.name === '名' || isThing({ unit }));

/** 第4个|千亿级产业: one of its kind. */
export const isThing = ({ unit }: Pick<Figure, 'unit'>): boolean => /^[个座家条所艘架款]$/.test(unit?.name ?? '');
