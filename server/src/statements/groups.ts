import type { Figure } from '../figures/figure';
import type { Chain } from './chains';
import type { SentenceContext } from './context';
import { sameDimension } from './context';

/**
 * For each figure that the words make a part, the whole it is part of: behind 其中, or behind `80个项目中`. The whole is the
 * nearest figure of the same dimension before; parts go on until a full pause (；) or a word that opens another total.
 */
export function groupsOf({ text, chains }: SentenceContext, values: readonly Figure[]): ReadonlyMap<Figure, Figure> {
  const past = pastFigures(chains);
  const wholes = new Map<Figure, Figure>();
  let before: readonly Figure[] | null = null;
  let last = 0;
  for (let i = 0; i < values.length; i++) {
    const figure = values[i];
    if (!figure) continue;
    const words = text.slice(last, figure.span.start);
    const marker = words.lastIndexOf('其中');
    if (marker >= 0)
      before = tiesBack(words.slice(0, marker))
        ? values.slice(0, i).filter(value => !past.has(value) && !isAverage(text, value))
        : null;
    else if (AMONG.test(words))
      before = values.slice(0, i).filter(value => !past.has(value) && !isAverage(text, value));
    else if (/[;；。]|共|累计|合计|总[数量额投]/.test(words)) before = null;
    const whole = before ? nearestOfDimension(before, figure) : null;
    if (whole) wholes.set(figure, whole);
    last = figure.span.end;
  }
  return wholes;
}

/** What something was, or by how much it changed, is no whole: 比上年的265万人次增长38%,其中…. */
function pastFigures(chains: readonly Chain[]): ReadonlySet<Figure> {
  const past = new Set<Figure>();
  for (const { head, headIsBase, links } of chains) {
    if (headIsBase && links.length > 0) past.add(head);
    for (const { figure, lead } of links)
      if (!lead.becomes && (lead.from || lead.than || lead.past || lead.changes || lead.comparison)) past.add(figure);
  }
  return past;
}

/** Nothing but a noun and one pause, even a full stop, may stand between a whole and its 其中. */
export const tiesBack = (words: string): boolean => !/[;；。]./.test(words) && !WITHIN.test(words);

/** 3000多家商户参与其中: taking part is no part. */
const WITHIN =
  /(?:参与|参加|参战|投身|投入|融入|置身|沉浸|沉醉|乐在|身处|处于|穿梭|穿行|徜徉|夹杂|掺杂|纳入|列入|位居|位列|跻身)$/;

/** 4702个行政村中, 全部8334名网格员中: the figure before is what the next ones are taken from. */
const AMONG = /^[^,，、;；。0-9]{1,10}(?:当中|之中|中)[,，]?(?![央心小学等间期央共华国])/;

function nearestOfDimension(figures: readonly Figure[], like: Figure): Figure | null {
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i];
    if (figure && sameDimension(figure, like)) return figure;
  }
  return null;
}

/**
 * 年均超收2040亿元, 每千人口拥有托位4.8个: a figure whose clause says 每 or 均 is a mean, and what it is made of may be larger.
 */
export function isAverage(text: string, { span }: Figure): boolean {
  for (let i = span.start - 1; i >= Math.max(0, span.start - 30); i--) {
    const char = text.charAt(i);
    if (/[,，;；。：:]/.test(char)) return false;
    if (char === '均' || char === '每') return true;
    // 单产, 单价, 单位面积产量
    if (char === '单' && '产价位耗'.includes(text.charAt(i + 1))) return true;
  }
  return false;
}
