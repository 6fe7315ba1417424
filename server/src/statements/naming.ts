import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { Span } from '../text/span';
import type { Lexicon } from '../words/lexicon/lexicon';
import { officialLexicon } from '../words/lexicon/lexicon';
import { isMadeOfLinks } from '../words/links';
import { befalls, comparers } from '../words/nameParts';
import { wordAt } from '../words/nouns';
import { phraseBefore, topicBefore } from '../words/phrase';
import { phraseAfter } from '../words/phraseAfter';
import type { Word } from '../words/segmenter';
import { asUsed } from '../words/wordClasses';
import { isDuration, lasts } from './lasting';
import { isPlaceOf, opensPlace, people, phrasesBehind } from './names/behind';
import { certainName, countsListBefore, countsOnlyBehind, isConverted, opensClause } from './names/certain';
import { isNameable, isOwner, isSlogan, isThing, saysHowOften } from './names/aside';
import { beforeWhole, isExtent, isFarFrom, isOfEarlier, isOtherUnit, isShort, kindOf, leftOfBase } from './names/known';
import { anyUnitOf, earlierName, fateOf, isMultipleOf, partOf, placeOf, shareOf } from './names/elsewhere';
import {
  extents,
  isAction,
  isMoney,
  isProgress,
  isRate,
  isThreshold,
  namesNoThing,
  ofRelation,
  saysNothing,
  totals,
} from './names/wordings';
import { withPartners } from './names/partners';
import type { IndicatorMention, Measure } from './statement';

/** Whether the lexicon had no name for what a figure measures, or one that only says of what kind it is. */
export const needsName = ({ indicator }: Measure): boolean =>
  !indicator?.known || (indicator.generic ?? false) || isShort(indicator);

/**
 * The measures of a sentence with the noun phrases its words give where the lexicon had none: what stands behind a count
 * (10项|水利工程), else what stands before a figure, else what the figure of the same unit before it counts (新签项目10个，其中开工8个).
 * Figures that shared an unknown name share the new one. Hints only: no verdict rests on them.
 */
export function nameUnknown(
  text: string,
  figures: readonly Figure[],
  measures: readonly Measure[],
  cut: readonly Word[],
  lexicon: Lexicon = officialLexicon(),
): readonly Measure[] {
  const words = asUsed(cut, text);
  const mention = (span: Span): IndicatorMention => {
    const printed = text.slice(span.start, span.end);
    const known = lexicon.named(printed);
    return known
      ? { span, name: known.name, known: true, class: known.class, generic: known.generic ?? false }
      : { span, name: printed, known: false, class: null };
  };
  const behind = phrasesBehind(text, figures, words, lexicon);
  const tagged = words.some(({ tag }) => tag !== null);
  const renamed = new Map<IndicatorMention, IndicatorMention>();
  const named: Measure[] = [];
  measures.forEach((measure, i) => {
    const figure = figures[i];
    if (!figure || figure.kind === 'date' || figure.kind === 'period' || figure.kind === 'code') named.push(measure);
    else
      named.push({ ...measure, indicator: isNameable(figure) ? ofList(figure, nameOf(figure, measure, i), i) : null });
  });
  // 4人、6人和8人|死亡: said once for all
  for (let i = named.length - 2; i >= 0; i--) {
    const [figure, next, measure, shared] = [figures[i], figures[i + 1], named[i], named[i + 1]?.indicator];
    if (!figure || !next || !measure || measure.indicator || !shared || figure.kind !== next.kind) continue;
    const isList = figure.unit !== null && figure.unit.name === next.unit?.name;
    if (isList && /^[、和与及]$/.test(text.slice(qualifiedSpan(figure).end, qualifiedSpan(next).start)))
      named[i] = { ...measure, indicator: shared };
  }
  return named;

  /** 公办中小学、|幼儿园学位|9.3万个: one figure of several things. */
  function ofList(figure: Figure, name: IndicatorMention | null, i: number): IndicatorMention | null {
    if (!name || name.delimited) return name;
    const { start, end } = qualifiedSpan(figure);
    const next = figures[i + 1];
    const isRow = next && /^[、和与及]/.test(text.slice(end, end + 1)) && next.span.start - end < 4;
    if (isRow || name.span.end > start || /[0-9０-９]|分别|、/.test(text.slice(name.span.end, start))) return name;
    const whole = withPartners(words, text, name.span);
    return whole.start === name.span.start ? name : mention(whole);
  }

  function nameOf(figure: Figure, { indicator }: Measure, i: number): IndicatorMention | null {
    if (indicator?.delimited) return indicator;
    if (indicator?.known && isOtherUnit(figure, lexicon.named(indicator.name)?.dimension))
      return {
        span: indicator.span,
        name: text.slice(indicator.span.start, indicator.span.end),
        known: false,
        class: null,
      };
    const certain = certainName(text, figure, mention);
    if (certain !== undefined) return certain;
    // 价格上涨2%，|涨幅|扩大0.1个百分点
    const grown = indicator?.known ? whatGrew(indicator, i) : null;
    if (grown) return grown;
    if (isSlogan(text, figure) || isOwner(text, figure) || saysHowOften(text, figure, words)) return null;
    const left = indicator?.known ? leftOfBase(text, indicator) : null;
    const paid = left === null ? null : phraseBefore(words, text, left);
    if (paid) return mention(paid);
    if (figure.kind === 'rank' && isThing(figure)) return oneOfItsKind(figure);
    const isAge = figure.unit?.dimension === 'age';
    const after = isAge ? null : behind[i];
    const previous = figures[i - 1];
    // 20所|高校|130个学科: the figure before counts it
    const isTaken = previous && indicator?.known && qualifiedSpan(previous).end === indicator.span.start;
    const far = indicator?.known && (isTaken || isFarFrom(text, indicator, figure));
    // 企业|12名|职工
    if (
      after &&
      !after.weak &&
      /^[名位]$/.test(figure.unit?.name ?? '') &&
      people.test(text.slice(after.start, after.end))
    )
      return mention(after);
    if (after && !after.weak && (!indicator?.known || far || countsListBefore(text, figure))) return mention(after);
    // 新增企业11家，80%|的园区: of what stands behind
    const next = far ? shareOf(text, figure, words, mention) : null;
    if (far && (isRate(figure) ? next : text.charAt(qualifiedSpan(figure).end) === '的')) return next;
    // 冻鱼出口占全国|出口总值|的98%: of what stands before 占
    const part = isRate(figure) ? partOf(text, figure) : null;
    const isWhole = indicator?.known === true && part !== null && indicator.span.start > part;
    const sharer = part === null ? null : phraseBefore(words, text, part);
    const owner = sharer ? mention(sharer) : isWhole ? earlierName(text, figures, named, i) : null;
    if (isWhole && owner) return owner;
    // 军费超过|生产总值|2%
    const reached = indicator?.known && figure.kind === 'rate' ? beforeWhole(text, indicator, figure) : null;
    const reaches = reached === null ? null : phraseBefore(words, text, reached);
    if (reaches) return mention(reaches);
    if (indicator?.known && (indicator.generic || isShort(indicator))) return withModifiers(indicator, figure);
    // 二级以上医疗机构97%|门诊量: of what stands behind
    if (indicator?.known && figure.kind === 'rate' && indicator.span.end === qualifiedSpan(figure).start) {
      const share = shareOf(text, figure, words, mention);
      if (share && indicator.class !== null && !/[率比重占幅速]$/.test(indicator.name)) return share;
    }
    if (indicator?.known) return isDuration(figure) && !lasts.test(indicator.name) ? null : indicator;
    const before = indicator && renamed.get(indicator);
    if (before && !(after && opensClause(text, figure))) return before;
    if (previous && qualifiedSpan(previous).end === qualifiedSpan(figure).start) return named[i - 1]?.indicator ?? null;
    if (isMultipleOf(text, figure)) return earlierName(text, figures, named, i);
    // 投资|完成概算的64%: what has come so far
    const done = isRate(figure) ? fulfilled(figure) : null;
    if (done) return mention(done);
    // 年吞吐量超过|5000万标准箱|的世界大港: of what stands before the verb
    const reachedBy =
      figure.kind === 'amount' && text.charAt(qualifiedSpan(figure).end) === '的' ? reaching(figure) : null;
    if (reachedBy) return mention(reachedBy);
    // 完成95%的|工程量, 二分之一的|人
    const share =
      tellsOfNext(figure) && text.charAt(qualifiedSpan(figure).end) === '的'
        ? shareOf(text, figure, words, mention)
        : null;
    if (share && !extents.test(share.name)) return share;
    if (part !== null) {
      // 占世界人口四分之一|的中国人民
      const whose = text.charAt(qualifiedSpan(figure).end) === '的' ? shareOf(text, figure, words, mention) : null;
      const of = (whose && !extents.test(whose.name) ? whose : owner) ?? earlierName(text, figures, named, i);
      if (of) return of;
    }
    if (after && (countsOnlyBehind(text, figure) || countsListBefore(text, figure))) return mention(after);
    // 175亿美元、约合|1243亿元人民币
    if (previous && isConverted(text, figure)) return named[i - 1]?.indicator ?? null;
    if (isPlaceOf(words, text, figure)) {
      if (after) return mention(after);
      if (opensPlace.test(text.slice(Math.max(0, qualifiedSpan(figure).start - 6), qualifiedSpan(figure).start)))
        return null;
    }
    const nearest = phraseBefore(words, text, qualifiedSpan(figure).start, kindOf(figure));
    const taken = behind[i - 1];
    // 38亿元|救灾款|和74亿元重建资金: counted by the figure before
    const isFree = !(after && taken && nearest && nearest.start >= taken.start && nearest.end <= taken.end);
    const phrase = nearest && isFree ? (reachingPart(figure, nearest) ?? nearest) : null;
    const printed = phrase ? text.slice(phrase.start, phrase.end) : '';
    const earlier =
      text.charAt(qualifiedSpan(figure).end) !== '的' && namesNothing(i, figure)
        ? earlierName(text, figures, named, i)
        : null;
    const says =
      phrase &&
      !isThreshold(printed) &&
      !ofRelation.test(printed) &&
      !(isRate(figure) && /^超(?:年度|序时|预期|计划|进度|目标)/.test(printed)) &&
      ((!isDuration(figure) && !isAge) || lasts.test(printed)) &&
      !(earlier && (isProgress(printed) || totals.test(printed)));
    const name = says
      ? mention(phrase)
      : after
        ? mention(after)
        : (shareOf(text, figure, words, mention) ??
          topicOf(figure) ??
          paidPerHead(figure) ??
          fateOf(text, figure, mention) ??
          earlier ??
          sameDimension(figure) ??
          besideCount(figure, i) ??
          placeOf(figure, mention));
    // Engines without parts of speech see less than the rule that reads characters, and so do all of what a rate is of.
    if (!name) return !tagged || (isRate(figure) && !saysNothing(indicator)) || isAction(indicator) ? indicator : null;
    const changed = name.known ? whatGrew(name, i) : null;
    if (changed) return changed;
    if (indicator) renamed.set(indicator, name);
    return name;
  }

  /** 价格上涨2%，|涨幅|扩大0.1个百分点; 最低工资标准年均|增幅: what has that growth. */
  function whatGrew(extent: IndicatorMention, i: number): IndicatorMention | null {
    if (!isExtent(text, extent)) return null;
    if (isOfEarlier(text, extent)) return earlierName(text, figures, named, i);
    const mean = /(?:年均|平均|同比|累计|月均|日均)+$/.exec(
      text.slice(Math.max(0, extent.span.start - 8), extent.span.start),
    );
    const end = extent.span.start - (mean?.[0].length ?? 0);
    const grown = mean && phraseBefore(words, text, end);
    return grown?.end === end ? mention(grown) : null;
  }

  /** 智能制造|标杆|企业: a name that only says of what kind a thing is stands with what tells it from others. */
  function withModifiers(indicator: IndicatorMention, figure: Figure): IndicatorMention | null {
    if (isDuration(figure) && !lasts.test(indicator.name)) return null;
    // 受理|案件: whole by itself
    if (!isShort(indicator) && /^v/.test(words[wordAt(words, indicator.span.start)]?.tag ?? '')) return indicator;
    const whole = phraseBefore(words, text, indicator.span.end);
    // 免税销售额占全球市场|比重: not the whole it is a share of
    if (/占[^，,；;。]*$/.test(text.slice(Math.max(0, indicator.span.start - 20), indicator.span.start)))
      return indicator;
    const isLonger = whole && whole.end === indicator.span.end && whole.start < indicator.span.start;
    return isLonger && whole.end - whole.start <= LONGEST_NAME ? mention(whole) : indicator;
  }

  /** 第4个|千亿级产业; 《公约》第23条 and 第一个“1” are of nothing. */
  function oneOfItsKind(figure: Figure): IndicatorMention | null {
    const kind = phraseAfter(words, text, qualifiedSpan(figure).end, 'subject');
    if (!kind || kind.weak || /[“”]/.test(text.slice(kind.start, kind.end))) return null;
    return /[》法约则]/.test(text.charAt(figure.span.start - 1)) ? null : mention(kind);
  }

  /** 完成并购重组397起、|1767亿元: what so many came to. */
  function besideCount(figure: Figure, i: number): IndicatorMention | null {
    const previous = figures[i - 1];
    if (!previous || previous.kind !== 'count' || figure.kind !== 'amount') return null;
    const between = text.slice(qualifiedSpan(previous).end, qualifiedSpan(figure).start);
    return between === '、' ? (named[i - 1]?.indicator ?? null) : null;
  }

  /** 地区生产总值连跨4个台阶，2024年达到|1.3万亿元: the official name in the clause before whose unit it has. */
  function sameDimension(figure: Figure): IndicatorMention | null {
    // 双双|突破9万亿元: the verb is a qualifier of the figure
    const { start } = figure.span;
    const clauses =
      /([^，,；;。\n]{4,40})[，,、](?:[0-9０-９]{4}年|目前|去年|今年|预计)?(?:已|将|双双|均)?(?:达到?|突破|升至|增至|超过)$/.exec(
        text.slice(Math.max(0, start - 60), start),
      );
    const before = clauses?.[1];
    const hit =
      before && lexicon.find(before).findLast(({ indicator }) => indicator.dimension === figure.unit?.dimension);
    if (!clauses || !before || !hit) return null;
    const from = start - clauses[0].length;
    return mention({ start: from + hit.start, end: from + hit.end });
  }

  /** 年吞吐量|超过|5000万标准箱|的江河港. */
  function reaching(figure: Figure): Span | null {
    const { start } = qualifiedSpan(figure);
    const verb = /(?:超过?|达到?|突破|只有|仅有?|高达|不足)$/.exec(
      text.slice(Math.max(0, figure.span.start - 4), figure.span.start),
    );
    const phrase = verb && phraseBefore(words, text, start);
    // 平均|年龄
    const mean = phrase && /(?:平均|年|月|日)$/.exec(text.slice(Math.max(0, phrase.start - 2), phrase.start));
    return mean ? { start: phrase.start - mean[0].length, end: phrase.end } : phrase;
  }

  /** 投资|完成|工程概算的64%. */
  function fulfilled(figure: Figure): Span | null {
    const { start } = qualifiedSpan(figure);
    const verb = /(?:完成|达到)[^，,；;。、]{0,10}(?:计划|概算|目标|任务|预算|进度)的$/.exec(
      text.slice(Math.max(0, start - 20), start),
    );
    return verb && phraseBefore(words, text, start - verb[0].length);
  }

  /** 贸易体量超过|全球贸易|四分之一: what reaches that part of a whole. */
  function reachingPart(figure: Figure, whole: Span): Span | null {
    if (figure.kind !== 'rate' || !/^的?$/.test(text.slice(whole.end, qualifiedSpan(figure).start))) return null;
    const verb = /(?:超过|相当于|达到|只是|仅是|仅为|只有|不到|不足|[是为])(?:全[国球省市县])?$/.exec(
      text.slice(Math.max(0, whole.start - 5), whole.start),
    );
    return verb && phraseBefore(words, text, whole.start - verb[0].length);
  }

  /** 提供助学金，每人每年|1500元: what the clause before ends with. */
  function paidPerHead(figure: Figure): IndicatorMention | null {
    if (!isMoney(figure)) return null;
    const { start } = qualifiedSpan(figure);
    const each = /[，,](?:每[人户亩头只名][每年月天]{0,3}|人均|户均|亩均)$/.exec(
      text.slice(Math.max(0, start - 8), start),
    );
    const paid = each && phraseBefore(words, text, start - each[0].length);
    return paid && mention(paid);
  }

  function topicOf(figure: Figure): IndicatorMention | null {
    const { start, end } = qualifiedSpan(figure);
    const isLast = /^[，,；;。、]?$/.test(text.charAt(end));
    const before = text.slice(Math.max(0, start - 8), figure.span.start);
    const becomes = isRate(figure) || /(?:达到?|突破|到|至|提高|增加|降低|减少)$/.test(before);
    const was = /[由从](?:[去上]年|[0-9０-９]{4}年)?的?$/.test(before);
    const topic = (becomes && isLast) || was ? topicBefore(words, text, start) : null;
    return topic && mention(topic);
  }

  /**
   * Whether no thing is named between a figure and the one before: of 增长9%、船舶出口规模占全国1/3 the second is of something
   * else. How something changed is told of what was told before, whatever other clause lies between (…，比上年增加26亿元).
   */
  function namesNothing(i: number, figure: Figure): boolean {
    const before = figures[i - 1];
    if (!before) return false;
    const end = qualifiedSpan(figure).start;
    const from = Math.max(qualifiedSpan(before).end, behind[i - 1]?.end ?? 0);
    const clause = from + Math.max(0, text.slice(from, end).search(/[^，,；;、]*$/));
    // 收入增长6%、快于|经济增速|1个百分点: what it is held against
    if (comparers.test(text.slice(clause, end))) return true;
    const changes = anyUnitOf(figure) || /[增减升降涨跌]/.test(text.slice(clause, end));
    for (let k = wordAt(words, changes ? clause : from); k < words.length; k++) {
      const word = words[k];
      if (!word || word.start >= end) break;
      const print = text.slice(word.start, word.end);
      if (
        (/^(?:n|nz|vn|l)$/.test(word.tag ?? '') || befalls.test(print)) &&
        !namesNoThing.test(print) &&
        !isMadeOfLinks(print) &&
        !isProgress(print)
      )
        return false;
    }
    return true;
  }
}

/** 完成95%的工程量, 3500公里的江堤: money is of nothing it is spent on, and a place in a row of nothing. */
const tellsOfNext = (figure: Figure): boolean =>
  isRate(figure) || ((figure.kind === 'amount' || figure.kind === 'count') && !isMoney(figure));

/** What is longer is a clause. */
const LONGEST_NAME = 16;
