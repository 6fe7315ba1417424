import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { type Period, spanPeriod } from '../figures/period';
import type { Span } from '../text/span';
import type { IndicatorHit, Lexicon } from '../words/lexicon/lexicon';
import { mayExceedHundred } from '../words/lexicon/rates';
import type { Chain } from './chains';
import { comparedBefore, comparedIn } from './comparisonBase';
import { distribute } from './distribute';
import { type GoverningTime, governingTimes } from './governingTime';
import { isDuration, lasts } from './lasting';
import { readLead } from './lead';
import { reachesWhole, SHARES } from './names/wordings';
import { ofAll } from './ofAll';
import { basisOf, modalityOf, scopeIn } from './mood';
import type { IndicatorMention, Measure } from './statement';

/** What the figures of each chain measure: its head by the words before it, the others with it. */
export function measuresOf(
  text: string,
  figures: readonly Figure[],
  chains: readonly Chain[],
  lexicon: Lexicon,
): ReadonlyMap<Figure, Measure> {
  const hits = lexicon.find(text);
  const measures = new Map<Figure, Measure>();
  const times = governingTimes(text, figures);
  let governing: GoverningTime | null = null;
  let lasting: GoverningTime | null = null;
  let nextTime = 0;
  let nextHit = 0;
  let hit: IndicatorHit | null = null;
  let from = 0;
  for (const chain of chains) {
    const start = qualifiedSpan(chain.head).start;
    advanceTo(start);
    for (; nextHit < hits.length; nextHit++) {
      const next = hits[nextHit];
      if (!next || next.end > start) break;
      hit = next;
    }
    const clause = Math.max(from, start - CLAUSE_REACH);
    const near = hit && hit.start >= chain.from ? hit : null;
    const { subject } = chain;
    const said = subject ? mentionIn(text, subject, hits) : mentionOf(text, chain, start, near, lexicon);
    // 投资连续12个月|增长: for how long
    const indicator = said && isDuration(chain.head) && !lasts.test(said.name) ? null : said;
    const words = subject ? text.slice(subject.start, subject.end) : text.slice(clause, start);
    // 由2010年的40亿元, 比2015年的70%: the figure is of the year it is held against
    const dateEnd = chain.headDates.at(-1)?.span.end;
    const own =
      chain.head.kind !== 'multiple' && dateEnd !== undefined && /^的?$/.test(text.slice(dateEnd, start))
        ? periodOf(chain.headDates)
        : null;
    const compared = comparedBefore(text, chain.from, start, chain.headDates);
    const measure: Measure = {
      indicator,
      scope: scopeIn(words),
      ...heldFrom(own, chain.headIsBase),
      ...modalityOf(text, chain.from, start),
      basis: basisOf(words, indicator),
      comparison: compared.comparison,
      comparedWith: compared.with,
      rateName: !holdsRate(chain) ? null : indicator ? rateNameOf(indicator) : longRateName(text, chain.from, start),
    };
    measures.set(chain.head, measure);
    let previous = chain.head;
    let before = compared;
    let grew = false;
    let between: Period | null = null;
    for (const { figure, lead } of chain.links) {
      advanceTo(qualifiedSpan(figure).start);
      // 较2020年增长, 是2010年的3倍: the year is what the change is counted from
      const period = lead.changes || figure.kind === 'multiple' ? null : periodOf(lead.dates);
      const wasSo = (lead.from || lead.than || lead.past) && !lead.changes && !lead.becomes;
      // 同比分别增长9%和12%, 比上年增加26亿元、增长5%: a list goes on against the same base
      const goesOn =
        (lead.bare && figure.kind === previous.kind) || (grew && lead.changes && !lead.comparison && !lead.than);
      const against = goesOn ? before : comparedIn(lead);
      between = yearsFrom(own, period) ?? between;
      const averaged = against.comparison === 'annualAverage' ? between : null;
      grew = lead.changes && !lead.becomes;
      measures.set(figure, {
        ...measure,
        indicator:
          isOtherThing(chain.head, figure) || (lead.bare && namesItsOwn(text, figure))
            ? null
            : ofAll(measure.indicator, text.slice(previous.span.end, figure.span.start), lexicon),
        ...heldFrom(period ?? averaged, wasSo),
        basis: lead.basis ?? measure.basis,
        comparison: against.comparison,
        comparedWith: against.with,
      });
      previous = figure;
      before = against;
    }
    from = start;
  }
  distribute(text, figures, measures, lexicon, rateNameOf);
  return measures;

  function advanceTo(offset: number): void {
    if (governing?.until && governing.until < offset) governing = lasting;
    for (; nextTime < times.length; nextTime++) {
      const time = times[nextTime];
      if (!time || time.start >= offset) return;
      // 确保2018年投入使用;推进…: such a time is of its clause alone
      if (time.until === null) governing = lasting = time;
      else if (time.until >= offset) governing = time;
    }
  }

  /** A figure's own time, else the one that holds for the sentence; what was, is of neither the sentence's time nor its section's. */
  function heldFrom(own: Period | null, wasSo: boolean): Pick<Measure, 'period' | 'time' | 'earlier'> {
    if (own) return { period: own, time: null, earlier: false };
    if (wasSo) return { period: null, time: null, earlier: true };
    return { period: governing?.period ?? null, time: governing?.time ?? null, earlier: false };
  }
}

/** 由2020年的40亿元增加到2025年的58亿元,年均增长7.7%: on the average of 2021 to 2025. */
function yearsFrom(first: Period | null, last: Period | null): Period | null {
  if (first?.grain !== 'year' || last?.grain !== 'year' || first.start >= last.start) return null;
  return spanPeriod(Number(first.start.slice(0, 4)) + 1, Number(last.start.slice(0, 4)));
}

/** 投资1.29亿元完成17条道路: a level of another dimension is of another thing. */
const isOtherThing = (head: Figure, figure: Figure): boolean =>
  isLevel(head) && isLevel(figure) && head.unit?.dimension !== figure.unit?.dimension;

/** 新增上市企业3家，4家|企业上榜, …11家，80%|的园区: behind a pause it counts what stands behind it. */
function namesItsOwn(text: string, figure: Figure): boolean {
  const { end } = qualifiedSpan(figure);
  if (figure.kind === 'rate') return text.charAt(end) === '的';
  return figure.kind === 'count' && /^(?![的等和及与左以不])[\u4e00-\u9fff“]/.test(text.slice(end, end + 1));
}

const isLevel = ({ kind, unit }: Figure): boolean => (kind === 'amount' || kind === 'count') && unit !== null;

/** How far before a figure the words for place and mood are looked for. */
const CLAUSE_REACH = 40;

function periodOf(dates: readonly Figure[]): Period | null {
  for (let i = dates.length - 1; i >= 0; i--) {
    const period = dates[i]?.period;
    if (period && period.start !== '') return period;
  }
  return null;
}

/** The indicator named last before the figure, where nothing but words of relation stands between the two. */
function mentionOf(
  text: string,
  chain: Chain,
  start: number,
  hit: IndicatorHit | null,
  lexicon: Lexicon,
): IndicatorMention | null {
  // 出口退税|率: the name is longer than the lexicon has it
  if (
    hit &&
    !isNotCounted(hit.indicator, chain.head) &&
    !(text.charAt(hit.end) === '率' && hit.indicator.kind !== 'rate') &&
    !RATIO.test(text.slice(hit.end, hit.end + 3))
  ) {
    // 占世界人口四分之一|的各国人民: of what stands behind
    const isOfNext = /^的[\u4e00-\u9fff]/.test(
      text.slice(qualifiedSpan(chain.head).end, qualifiedSpan(chain.head).end + 2),
    );
    const share = chain.head.kind === 'rate' && !isOfNext ? shareOfHit(text, chain, hit) : null;
    if (chain.head.kind === 'rate' && reachesPartOf(text, hit, start))
      return {
        span: { start: hit.start, end: hit.end },
        name: text.slice(hit.start, hit.end),
        known: false,
        class: null,
      };
    if (share) return share;
    // 投入6.8亿元，|占财政支出|的48%: of what was told before
    if (
      chain.head.kind === 'rate' &&
      SHARE_OF_WHOLE.test(text.slice(Math.max(0, hit.start - 12), hit.start)) &&
      hit.indicator.kind !== 'rate'
    )
      return null;
    const partner = PARTNER.exec(text.slice(Math.max(chain.from, hit.start - 8), hit.start));
    if (partner && !lexicon.named(partner[1] ?? ''))
      return printed(text, hit.start - (partner[1]?.length ?? 0) - 1, hit.end);
    const fulfilment = FULFILMENT.exec(text.slice(hit.end, start));
    if (fulfilment) return printed(text, hit.start, hit.end + fulfilment[0].length);
    const dates = chain.headDates.filter(date => date.span.start >= hit.end);
    const quoted = quotedWhole(text, hit);
    if (quoted && (quoted.end === start || readLead(text, quoted.end, start, dates)))
      return printed(text, quoted.start, quoted.end);
    if (hit.end === start || (!/[；;。]/.test(text.slice(hit.end, start)) && readLead(text, hit.end, start, dates))) {
      return {
        span: { start: hit.start, end: hit.end },
        name: hit.indicator.name,
        known: true,
        class: hit.indicator.class,
        generic: (hit.indicator.generic ?? false) || endsList(text, hit),
      };
    }
  }
  return phraseOf(text, chain, start);
}

/** 从40亿元到50亿元,|全市税收收入|增长: the subject that stands behind what was, up to its end. */
function mentionIn(text: string, subject: Span, hits: readonly IndicatorHit[]): IndicatorMention {
  // 地区生产|总值增长: words of relation may be the end of a name
  const hit = hits.findLast(({ start, end }) => start >= subject.start && start < subject.end && end >= subject.end);
  if (!hit) return printed(text, subject.start, subject.end);
  const { name, class: kind, generic } = hit.indicator;
  return { span: { start: hit.start, end: hit.end }, name, known: true, class: kind, generic: generic ?? false };
}

/** 总费用与GDP|比率: of two things, not of the second. */
const RATIO = /^的?(?:比率|比值|之比)/;

/** 力争|货物和|服务进出口增长: one figure of both, where the first is no measure by itself. */
const PARTNER = /(?:^|[,，;；。：:、\n]|力争|实现|推动|预计)([\u4e00-\u9fff]{2})[和与及]$/;

/** 计划投资|完成率: a rate of what is named, not its growth. */
const FULFILMENT = /^(?:完成|到位|执行|达标|开工|支付|兑付|覆盖|合格)率/;

/** 民生支出占一般公共预算支出的80%: the rate is of what stands before 占, or where nothing does, a share of the whole. */
function shareOfHit(text: string, chain: Chain, hit: IndicatorHit): IndicatorMention | null {
  const before = text.slice(Math.max(chain.from, hit.start - LONGEST_SHARE), hit.start);
  const of = SHARE_OF_HIT.exec(before);
  // 占原有|项目的70%: of what is named elsewhere
  if (of && /^[约也均仅只已]?占(?!$)/.test(of[0])) return null;
  // 2012年|占生产总值比重
  const when = of && /^(?:[0-9０-９]{4}年|去年|今年|上年|全年|力争|推动|确保|实现|预计|争取|其中)+/.exec(of[0]);
  // 建成面积占基本农田|比例
  const ratio = /^的?(?:比例|比重)/.exec(text.slice(hit.end, hit.end + 3));
  return of && printed(text, hit.start - of[0].length + (when?.[0].length ?? 0), hit.end + (ratio?.[0].length ?? 0));
}

/** 军费超过|生产总值|2%: told of what stands before the verb, by words. */
const reachesPartOf = (text: string, { start, end, indicator }: IndicatorHit, figure: number): boolean =>
  indicator.kind !== 'rate' &&
  /^的?$/.test(text.slice(end, figure)) &&
  reachesWhole.test(text.slice(Math.max(0, start - 6), start));

/** 独角兽、小巨人、|单项冠军企业|300家: one number of several things, and not of the last alone. */
const endsList = (text: string, { start, indicator }: IndicatorHit): boolean =>
  indicator.dimension === 'count' &&
  /(?:^|[，,；;。：:\n])[^，,；;。：:\n0-9０-９]{2,24}、$/.test(text.slice(Math.max(0, start - 28), start));

/** ，占|地方|财政总支出. */
const SHARE_OF_WHOLE = new RegExp(`[，,；;、][约也均仅只已]?${SHARES}[^占，,、；;]{0,6}$`);

/** 物价水平|两个|指标, 企业|3名|职工: a measure has no number, and a firm is no person. */
const isNotCounted = ({ dimension, name }: IndicatorHit['indicator'], { kind, unit }: Figure): boolean =>
  kind === 'count' &&
  ((unit?.name === '个' && /^(?:money|rate|index|mass|electricity|power|energy|volume)$/.test(dimension)) ||
    (/^[名位]$/.test(unit?.name ?? '') && /(?:企业|公司|机构|学校|医院|项目|园区|平台|中心)$/.test(name)));

/** “一老一小|幸福院|”: the quotation whose last words an official name is, where it opens before them. */
function quotedWhole(text: string, { start, end }: Span): Span | null {
  // “十大民生实事”|资金: the name goes on
  if (!/^”(?:[^\u4e00-\u9fff]|[达为共增已]|$)/.test(text.slice(end, end + 2))) return null;
  const opening = /“[^“”]{1,12}$/.exec(text.slice(Math.max(0, start - 13), start));
  return opening && { start: start - opening[0].length, end: end + 1 };
}

const LONGEST_SHARE = 24;
const SHARE_OF_HIT = new RegExp(`[^占,，、;；:：。]*${SHARES}[^占比,，、;；:：。]{0,8}$`);

const printed = (text: string, start: number, end: number): IndicatorMention => ({
  span: { start, end },
  name: text.slice(start, end),
  known: false,
  class: null,
  delimited: true,
});

const LONGEST_PHRASE = 14;

/** The words before a figure up to the last pause, without the words of relation at their end: a hint, not a name. */
function phraseOf(text: string, chain: Chain, start: number): IndicatorMention | null {
  let from = start;
  while (from > chain.from && start - from < 30 && !/[,，、;；:：。!！?？()（）“”"<>]/.test(text.charAt(from - 1)))
    from--;
  for (let end = start; end > from; end--) {
    const last = text.charAt(end - 1);
    if (/[由从达到为了至约共的在计超过近]/.test(last)) continue;
    const words = text.slice(from, end);
    const tail = RELATION_TAIL.exec(words);
    if (tail) {
      end -= tail[0].length - 1;
      continue;
    }
    if (words.length < 2 || words.length > LONGEST_PHRASE || /[0-9０-９]|[由从].{0,2}$/.test(words)) return null;
    return { span: { start: from, end }, name: words, known: false, class: null };
  }
  return null;
}

/** Whether what is named may exceed 100 %, by its name and not by what the words between name and verb add to it. */
const rateNameOf = ({ span, name }: IndicatorMention): NonNullable<Measure['rateName']> => ({
  span,
  above100: mayExceedHundred(name.replace(ADVERBS, '')),
});

/** What may exceed 100 % is asked of rates only. */
const holdsRate = ({ head, links }: Chain): boolean =>
  head.kind === 'rate' || links.some(({ figure }) => figure.kind === 'rate');

/** The end of a rate's name too long to be a phrase: 城乡居民基本养老保险参保率. */
function longRateName(text: string, from: number, start: number): NonNullable<Measure['rateName']> | null {
  const begin = Math.max(from, start - 16);
  const found = /[\u4e00-\u9fff]{2,10}率(?=[\u4e00-\u9fff]{0,6}$)/.exec(text.slice(begin, start));
  if (!found) return null;
  const span = { start: begin + found.index, end: begin + found.index + found[0].length };
  return { span, above100: mayExceedHundred(found[0]) };
}

const ADVERBS = /(?:均|都|已|也|仍|保持|稳定|双双|高){1,3}$/;

const RELATION_TAIL =
  /(?:同比|环比|比上年|较上年|增长|增加|提高|下降|减少|上升|完成|实现|突破|年均|分别|累计|总计|占)$/;
