import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { Period } from '../figures/period';
import type { IndicatorHit, Lexicon } from '../words/lexicon/lexicon';
import { mayExceedHundred } from '../words/lexicon/rates';
import type { Chain } from './chains';
import { readLead } from './lead';
import type { Basis, IndicatorMention, Measure, Modality } from './statement';

/** What the figures of each chain measure: its head by the words before it, the others with it. */
export function measuresOf(
  text: string,
  figures: readonly Figure[],
  chains: readonly Chain[],
  lexicon: Lexicon,
): ReadonlyMap<Figure, Measure> {
  const hits = lexicon.find(text);
  const measures = new Map<Figure, Measure>();
  let lastPeriod: Period | null = null;
  let nextDate = 0;
  let nextHit = 0;
  let hit: IndicatorHit | null = null;
  let from = 0;
  for (const chain of chains) {
    const start = qualifiedSpan(chain.head).start;
    for (; nextDate < figures.length; nextDate++) {
      const figure = figures[nextDate];
      if (!figure || figure.span.start >= start) break;
      if (figure.period && figure.period.start !== '') lastPeriod = figure.period;
    }
    for (; nextHit < hits.length; nextHit++) {
      const next = hits[nextHit];
      if (!next || next.end > start) break;
      hit = next;
    }
    const clause = Math.max(from, start - CLAUSE_REACH);
    const near = hit && hit.start >= chain.from ? hit : null;
    const indicator = mentionOf(text, chain, start, near);
    const words = text.slice(clause, start);
    const measure: Measure = {
      indicator,
      scope: scopeIn(words),
      period: periodOf(chain.headDates) ?? lastPeriod,
      modality: modalityOf(text, chain.from, start),
      basis: basisOf(words, indicator),
      comparison: null,
      rateName: indicator && rateNameOf(indicator),
    };
    measures.set(chain.head, measure);
    for (const { figure, lead } of chain.links) {
      const period = periodOf(lead.dates) ?? measure.period;
      measures.set(figure, { ...measure, period, basis: lead.basis ?? measure.basis, comparison: lead.comparison });
    }
    from = start;
  }
  return measures;
}

/** How far before a figure the words for place and mood are looked for. */
const CLAUSE_REACH = 40;
const TARGET_REACH = 60;

function periodOf(dates: readonly Figure[]): Period | null {
  for (let i = dates.length - 1; i >= 0; i--) {
    const period = dates[i]?.period;
    if (period && period.start !== '') return period;
  }
  return null;
}

/** The indicator named last before the figure, where nothing but words of relation stands between the two. */
function mentionOf(text: string, chain: Chain, start: number, hit: IndicatorHit | null): IndicatorMention | null {
  if (hit) {
    const dates = chain.headDates.filter(date => date.span.start >= hit.end);
    if (hit.end === start || readLead(text, hit.end, start, dates)) {
      return {
        span: { start: hit.start, end: hit.end },
        name: hit.indicator.name,
        known: true,
        class: hit.indicator.class,
        generic: hit.indicator.generic ?? false,
      };
    }
  }
  return phraseOf(text, chain, start);
}

const LONGEST_PHRASE = 14;

/** The words before a figure up to the last pause, without the words of relation at their end: a hint, not a name. */
function phraseOf(text: string, chain: Chain, start: number): IndicatorMention | null {
  let from = start;
  while (from > chain.from && start - from < 30 && !/[,，、;；:：。!！?？()（）“”"]/.test(text.charAt(from - 1)))
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
    if (words.length < 2 || words.length > LONGEST_PHRASE || /[0-9０-９]/.test(words)) return null;
    return { span: { start: from, end }, name: words, known: false, class: null };
  }
  return null;
}

/** Whether what is named may exceed 100 %, by its name and not by what the words between name and verb add to it. */
const rateNameOf = ({ span, name }: IndicatorMention): NonNullable<Measure['rateName']> => ({
  span,
  above100: mayExceedHundred(name.replace(ADVERBS, '')),
});

const ADVERBS = /(?:均|都|已|也|仍|保持|稳定|双双|高){1,3}$/;

const RELATION_TAIL =
  /(?:同比|环比|比上年|较上年|增长|增加|提高|下降|减少|上升|完成|实现|突破|年均|分别|累计|总计|占)$/;

const SCOPES =
  /(?:全国|全省|全市|全县|全区|全镇|全乡|全村|全街道|全旗|全州|全自治区|市级|市本级|县级|区级|镇级|省级|城区|市区|开发区|高新区)/g;

function scopeIn(words: string): string | null {
  const all = words.match(SCOPES);
  return all?.at(-1) ?? null;
}

const TARGET =
  /力争|预期|目标|确保|计划|规划|争取|拟|预计|将达|要达|将增|有望|到20[2-9][0-9]年,?(?:末|底)?(?:力争|实现)/;

/** 力争, 目标, 确保 … make a figure a target; the mood lasts until the sentence ends. */
function modalityOf(text: string, from: number, start: number): Modality {
  return TARGET.test(text.slice(Math.max(0, Math.min(from, start - TARGET_REACH)), start)) ? 'target' : 'actual';
}

function basisOf(words: string, indicator: IndicatorMention | null): Basis | null {
  if (/不变价|实际增长|扣除(?:价格|物价)/.test(words)) return 'constantPrice';
  if (/可比|同口径|剔除|扣除/.test(words)) return 'comparable';
  return indicator?.class === 'nominal' ? 'nominal' : null;
}
