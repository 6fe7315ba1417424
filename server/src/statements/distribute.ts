import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import type { Lexicon } from '../words/lexicon/lexicon';
import { readRespectively } from './respectively';
import type { IndicatorMention, Measure } from './statement';

/** A measure word that the last of several subjects carries for all: 新能源汽车、智能手机|零售额. */
const SHARED =
  /(?:[零销贸成交]{1,2}[售易]?额|增加值|总产值|产值|面积|人口|户数|人数|人次|件次|总?产量|总量|收入|支出|投资|消费|进出口|出口|进口|贷款|存款|销量|数量|收购价|价格|标准|工资|费用)$/;
const GENERAL =
  /(?:[贷存]款余额|余额|(?:覆盖|普及|达标|合格|参保|入学|毛入学|巩固|完成|满意|利用|处理|增长|贡献|占有|自给|机械化|优良|死亡|发病|就诊|知晓|就业|失业|保有|保障)率|(?:出口|进口|营业|投资|存款|贷款)额|(?:使用|排放|发电|用电|发送|吞吐|交易|运输|周转|接待|保有|储备)量)$/;
const sharedMeasure = (last: string): string | undefined => (SHARED.exec(last) ?? GENERAL.exec(last))?.[0];
const WHOLE = /(?:[额量率数值]|收入|支出|投资|消费|贷款|存款|出口|进口|人次|件次|人口|户数|面积|余额)$/;
const PREFIX =
  /^(?:[0-9０-９]{1,4}[条个家项种类大]|其中|去年|今年|上年|本年|全年|全[国省市县区镇]|20[0-9]{2}年|一季度|上半年|前三季度|预计|实现|带动|推动|促进|使|城乡(?=城镇))+/;

/** What three subjects may share without being said thrice. */
const LONGEST_HEAD = 4;

/** 服务消费|同比: words of comparison between the subjects and 分别. */
const SUFFIX = /(?:同比|环比|比上年|较上年|比去年|年均|累计|预计|每年|每月|每人|也|均|已)+$/;

/** 分别: each value behind it measures its own subject; with values as subjects, what those measure. */
export function distribute(
  text: string,
  figures: readonly Figure[],
  measures: Map<Figure, Measure>,
  lexicon: Lexicon,
  rateNameOf: (mention: IndicatorMention) => Measure['rateName'],
): void {
  if (!text.includes('分别')) return;
  const byStart = new Map(figures.map(figure => [figure.span.start, figure]));
  for (const { subjects, values } of readRespectively(text, figures)) {
    const industries = values.length === INDUSTRIES.length ? threeIndustries(text, subjects) : null;
    if (subjects.length !== values.length && !industries) continue;
    const last = subjects.at(-1);
    const tail = last ? text.slice(last.start, last.end) : '';
    // 治安、涉诈、涉毒|警情: what one of them goes on with they all do
    const printed = subjects.map(({ start, end }) => text.slice(start, end));
    const head = printed
      .slice(0, -1)
      .map(own => beside(own, tail, lexicon))
      .find(rest => rest !== null && rest.length <= LONGEST_HEAD);
    values.forEach((value, k) => {
      const subject = industries ? subjects[0] : subjects[k];
      const measure = measures.get(value);
      if (!subject || !measure) return;
      const counted = byStart.get(subject.start);
      const source = counted?.span.end === subject.end ? measures.get(counted) : undefined;
      const industry = industries?.[k];
      const indicator = source
        ? source.indicator
        : industry !== undefined
          ? named(subject, industry, lexicon)
          : mentionOf(text, subject, tail, head ?? null, lexicon);
      if (!indicator) return;
      measures.set(value, {
        ...measure,
        indicator,
        rateName: value.kind === 'rate' ? rateNameOf(indicator) : null,
      });
    });
  }
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
  const name = ordinal(own, last) ?? own + shared;
  if (name.length < 2 || name.length > 24) return null;
  const span = { start: subject.start + prefix, end: subject.end - suffix };
  return named(span, name, lexicon);
}

function named(span: Span, name: string, lexicon: Lexicon): IndicatorMention {
  const known = lexicon.named(name);
  return known
    ? { span, name: known.name, known: true, class: known.class, generic: known.generic ?? false, delimited: true }
    : { span, name, known: false, class: null, delimited: true };
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
  if (own.length < 2 || own.length > 4 || rest.length < 2) return null;
  const isLike = [...own].some((character, i) => character === last.charAt(i));
  return isLike || lexicon.named(own + rest) ? rest : null;
}

/** 一、二、三产业增加值: the short first subjects take all that stands behind the last one's number. */
function ordinal(own: string, last: string): string | null {
  return /^第?[一二三]$/.test(own) && /^第?[一二三]/.test(last)
    ? `第${own.replace('第', '')}${last.replace(/^第?[一二三](?:次)?/, '')}`
    : null;
}
