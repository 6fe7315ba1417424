import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import type { Lexicon } from '../words/lexicon/lexicon';
import { delimited } from './delimited';
import { splitAt } from './lists';
import { readRespectively } from './respectively';
import { readRows } from './rows';
import { SHARED, sharedMeasure } from './sharedMeasure';
import type { IndicatorMention, Measure } from './statement';

const WHOLE =
  /(?:[额量率数值]|补贴|补助|津贴|养老金|工资|标准|价格|收入|支出|投资|消费|贷款|存款|出口|进口|人次|件次|人口|户数|面积|余额)$/;
const PREFIX =
  /^(?:[0-9０-９]{1,4}[条个家项种类大]|其中|去年|今年|上年|本年|全年|全[国省市县区镇]|20[0-9]{2}年|一季度|上半年|前三季度|预计|实现|带动|推动|促进|使|城乡(?=城镇))+/;

/** What three subjects may share without being said thrice. */
const LONGEST_HEAD = 4;

/** 服务消费|同比: words of comparison between the subjects and 分别. */
const SUFFIX =
  /(?:比[^比]{2,12}(?:增速|增幅|水平)|同比|环比|比上年|较上年|比去年|年均|累计|稳定|保持|控制|维持|预计|平均|每[0-9]*(?:公斤|斤|吨|亩|户)|每年|每月|每人|也|均|已)+$/;

/** Each value of a row measures its own subject, behind 分别 or without it; with values as subjects, what those measure. */
export function distribute(
  text: string,
  figures: readonly Figure[],
  measures: Map<Figure, Measure>,
  lexicon: Lexicon,
  rateNameOf: (mention: IndicatorMention) => Measure['rateName'],
): void {
  if (text.includes('分别')) {
    const byStart = new Map(figures.map(figure => [figure.span.start, figure]));
    for (const { subjects: pieces, accepted, values } of readRespectively(text, figures)) {
      const subjects =
        pieces.length === values.length || !accepted.includes(values.length)
          ? pieces
          : wholeNames(text, pieces, values.length);
      const industries = values.length === INDUSTRIES.length ? threeIndustries(text, subjects) : null;
      if (industries && subjects[0]) {
        const [only] = subjects;
        values.forEach((value, k) => measureAs(value, delimited(only, industries[k] ?? '', lexicon)));
      } else if (subjects.length === values.length) {
        const counted = subjects.map(({ start, end }) => {
          const figure = byStart.get(start);
          return figure?.span.end === end ? measures.get(figure) : undefined;
        });
        const mentions = mentionsOf(text, subjects, lexicon);
        values.forEach((value, k) => {
          const source = counted[k];
          measureAs(value, source ? source.indicator : (mentions[k] ?? null));
        });
      }
    }
  }
  for (const found of readRows(text, figures, measures, lexicon)) {
    const mentions = 'mentions' in found ? found.mentions : mentionsOf(text, found.subjects, lexicon);
    found.row.forEach((value, k) => measureAs(value, mentions[k] ?? null));
  }

  function measureAs(value: Figure, indicator: IndicatorMention | null): void {
    const measure = measures.get(value);
    if (!indicator || !measure) return;
    measures.set(value, { ...measure, indicator, rateName: value.kind === 'rate' ? rateNameOf(indicator) : null });
  }
}

/** 计算机及办公设备制造业、医疗仪器及器械制造业: names with a joiner inside, where as many as there are values stand between 、. */
function wholeNames(text: string, pieces: readonly Span[], count: number): readonly Span[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const names = first && last ? splitAt(text, first.start, last.end) : [];
  return names.length === count ? names : pieces;
}

/** What each of several subjects names, with what the last of them has for all. */
function mentionsOf(text: string, subjects: readonly Span[], lexicon: Lexicon): readonly (IndicatorMention | null)[] {
  const printed = subjects.map(({ start, end }) => text.slice(start, end));
  const tail = (printed.at(-1) ?? '').replace(SUFFIX, '');
  // 治安、涉诈、涉毒|警情: what one of them goes on with they all do
  const head = printed
    .slice(0, -1)
    .map(own => beside(own, tail, lexicon))
    .find(rest => rest !== null && rest.length <= LONGEST_HEAD);
  return subjects.map(subject => mentionOf(text, subject, tail, head ?? null, lexicon));
}

function mentionOf(
  text: string,
  subject: Span,
  last: string,
  head: string | null,
  lexicon: Lexicon,
): IndicatorMention | null {
  const printed = text.slice(subject.start, subject.end);
  const prefix = PREFIX.exec(printed)?.[0].length ?? 0;
  const suffix = SUFFIX.exec(printed)?.[0].length ?? 0;
  const own = printed.slice(prefix, printed.length - suffix);
  const ownName = lexicon.named(own);
  // 高新技术企业、科技型中小企业|贷款: what is counted, not what is told of it
  const isCounted = ownName?.dimension === 'count' && !/[数量率额]$/.test(own) && SHARED.test(last);
  const lacksMeasure = own !== last && !WHOLE.test(own) && (!ownName || isCounted);
  const shared = lacksMeasure
    ? (beside(own, last, lexicon) ?? (head !== null && own.endsWith(head) ? '' : head) ?? sharedMeasure(last) ?? '')
    : '';
  const name = ordinal(own, last) ?? halfWord(own, last) ?? own + shared;
  if (name.length < 2 || name.length > 24) return null;
  const span = { start: subject.start + prefix, end: subject.end - suffix };
  return delimited(span, name, lexicon);
}

const INDUSTRIES = ['第一产业', '第二产业', '第三产业'];

/** 一二三产|增加值: three subjects in one word. */
function threeIndustries(text: string, subjects: readonly Span[]): readonly string[] | null {
  const [only] = subjects;
  const measure = only && subjects.length === 1 && /一二三次?产业?(.+)$/.exec(text.slice(only.start, only.end));
  return measure ? INDUSTRIES.map(industry => industry + (measure[1] ?? '').replace(SUFFIX, '')) : null;
}

/**
 * 炼铁、炼钢|先进产能占比; 城镇和农村|常住居民人均可支配收入: what the last subject goes on with behind a word as long as the one
 * before and like it, or where the two make an official name.
 */
function beside(own: string, last: string, lexicon: Lexicon): string | null {
  const rest = last.slice(own.length);
  // 工业、制造业、|工业|技改投资: that word is the last subject's own
  if (own.length < 2 || own.length > 4 || rest.length < 2 || last.startsWith(own)) return null;
  const isLike = [...own].some((character, i) => character === last.charAt(i));
  return isLike || lexicon.named(own + rest) ? rest : null;
}

/** 中、|高等职业教育在校生; 存、|贷款余额: the first lacks what the second has behind its first character. */
const halfWord = (own: string, last: string): string | null =>
  (/^[初中高]$/.test(own) && /^[初中高][等级]/.test(last)) || (own.endsWith('存') && last.startsWith('贷款'))
    ? own + last.slice(1)
    : null;

/** 一、二、三产业增加值: the short first subjects take all that stands behind the last one's number. */
function ordinal(own: string, last: string): string | null {
  return /^第?[一二三]$/.test(own) && /^第?[一二三]/.test(last)
    ? `第${own.replace('第', '')}${last.replace(/^第?[一二三](?:次)?/, '')}`
    : null;
}
