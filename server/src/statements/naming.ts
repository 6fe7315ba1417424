import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { Span } from '../text/span';
import type { Lexicon } from '../words/lexicon/lexicon';
import { officialLexicon } from '../words/lexicon/lexicon';
import { actions, isObjectOfVerb, nominalVerb, wordAt } from '../words/nouns';
import { phraseBefore, topicBefore } from '../words/phrase';
import { type PhraseAfter, phraseAfter } from '../words/phraseAfter';
import type { Word } from '../words/segmenter';
import { asUsed } from '../words/wordClasses';
import { isDuration, lasts } from './lasting';
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
    else named.push({ ...measure, indicator: isNameable(figure) ? nameOf(figure, measure, i) : null });
  });
  return named;

  function nameOf(figure: Figure, { indicator }: Measure, i: number): IndicatorMention | null {
    if (indicator?.delimited) return indicator;
    if (isSlogan(text, figure)) return null;
    const isAge = figure.unit?.dimension === 'age';
    const after = isAge ? null : behind[i];
    const far = indicator?.known && isFarFrom(text, indicator, figure);
    if (after && !after.weak && (!indicator?.known || far)) return mention(after);
    // 新增企业11家，80%|的园区: of what stands behind
    if (far && text.charAt(qualifiedSpan(figure).end) === '的') return shareOf(text, figure, words, mention);
    if (indicator?.known && (indicator.generic || isShort(indicator))) return withModifiers(indicator, figure);
    if (indicator?.known) return isDuration(figure) && !lasts.test(indicator.name) ? null : indicator;
    const before = indicator && renamed.get(indicator);
    if (before) return before;
    const joined = figures[i - 1];
    if (joined && qualifiedSpan(joined).end === qualifiedSpan(figure).start) return named[i - 1]?.indicator ?? null;
    if (isMultipleOf(text, figure)) return earlierName(text, figures, named, i);
    // 完成95%的|工程量, 二分之一的|人
    const share =
      isRate(figure) && text.charAt(qualifiedSpan(figure).end) === '的' ? shareOf(text, figure, words, mention) : null;
    if (share && !extents.test(share.name)) return share;
    const part = isRate(figure) ? partOf(text, figure) : null;
    const sharer = part === null ? null : phraseBefore(words, text, part);
    if (part !== null) {
      const of = sharer ? mention(sharer) : earlierName(text, figures, named, i);
      if (of) return of;
    }
    const told =
      figure.kind === 'count' && text.charAt(qualifiedSpan(figure).start - 1) === '的' && after ? mention(after) : null;
    if (told) return told;
    if (isPlaceOf(words, text, figure)) {
      if (after) return mention(after);
      if (opensPlace.test(text.slice(Math.max(0, qualifiedSpan(figure).start - 6), qualifiedSpan(figure).start)))
        return null;
    }
    const phrase = phraseBefore(words, text, qualifiedSpan(figure).start, kindOf(figure));
    const printed = phrase ? text.slice(phrase.start, phrase.end) : '';
    const earlier =
      text.charAt(qualifiedSpan(figure).end) !== '的' && namesNothing(i, figure)
        ? earlierName(text, figures, named, i)
        : null;
    const says =
      phrase &&
      !isThreshold(printed) &&
      ((!isDuration(figure) && !isAge) || lasts.test(printed)) &&
      !(earlier && (isProgress(printed) || totals.test(printed)));
    const name = says
      ? mention(phrase)
      : after
        ? mention(after)
        : (shareOf(text, figure, words, mention) ??
          topicOf(figure) ??
          fateOf(text, figure, mention) ??
          earlier ??
          placeOf(figure, mention));
    // Engines without parts of speech see less than the rule that reads characters, and so do all of what a rate is of.
    if (!name) return !tagged || (isRate(figure) && !saysNothing(indicator)) || isAction(indicator) ? indicator : null;
    if (indicator) renamed.set(indicator, name);
    return name;
  }

  /** 智能制造|标杆|企业: a name that only says of what kind a thing is stands with what tells it from others. */
  function withModifiers(indicator: IndicatorMention, figure: Figure): IndicatorMention | null {
    if (isDuration(figure) && !lasts.test(indicator.name)) return null;
    // 受理|案件: whole by itself
    if (/^v/.test(words[wordAt(words, indicator.span.start)]?.tag ?? '')) return indicator;
    const whole = phraseBefore(words, text, indicator.span.end);
    // 免税销售额占全球市场|比重: not the whole it is a share of
    if (/占[^，,；;。]*$/.test(text.slice(Math.max(0, indicator.span.start - 20), indicator.span.start)))
      return indicator;
    const isLonger = whole && whole.end === indicator.span.end && whole.start < indicator.span.start;
    return isLonger && whole.end - whole.start <= LONGEST_NAME ? mention(whole) : indicator;
  }

  function topicOf(figure: Figure): IndicatorMention | null {
    const { start, end } = qualifiedSpan(figure);
    const isLast = /^[，,；;。、]?$/.test(text.charAt(end));
    const before = text.slice(Math.max(0, start - 5), figure.span.start);
    const becomes = isRate(figure) || /(?:达到?|突破|到|至)$/.test(before);
    const was = /[由从](?:[去上]年)?的?$/.test(before);
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
    const changes = anyUnitOf(figure) || /[增减升降涨跌]/.test(text.slice(clause, end));
    for (let k = wordAt(words, changes ? clause : from); k < words.length; k++) {
      const word = words[k];
      if (!word || word.start >= end) break;
      const print = text.slice(word.start, word.end);
      if (/^(?:n|nz|vn|l)$/.test(word.tag ?? '') && !namesNoThing.test(print) && !isProgress(print)) return false;
    }
    return true;
  }
}

/** Nouns that name no thing of their own. */
const namesNoThing =
  /^(?:全[国省市县区镇]|[全各我本].|世界|全球|国际|国内|农村|城镇|城市|乡村|力争|预计|预期|预计数|预算|上年|去年|基本|关停|同期|总量|总数|总额|规模|水平|比例|比重|占比|增速|增幅|降幅|累计|基础|第|年均|历史|新高|全部|左右|.{1,3}元|以上|以下|[一-龥]?产|大关|台阶|其中)$/;

/** 工业|税收: an alias of two characters is the end of many names. */
const isShort = ({ span }: IndicatorMention): boolean => span.end - span.start < 3;

const kindOf = (figure: Figure): 'rank' | 'rate' | 'level' =>
  figure.kind === 'rank' ? 'rank' : isRate(figure) ? 'rate' : 'level';

/** What is longer is a clause. */
const LONGEST_NAME = 16;

/** “四个意识”, “7个不准”: a number that is part of a name. */
const isSlogan = (text: string, { span, kind, unit }: Figure): boolean =>
  kind === 'count' &&
  unit !== null &&
  /[“"]/.test(text.charAt(span.start - 1)) &&
  /^[^“”，。]{0,10}[”"]/.test(text.slice(span.end, span.end + 12));

/** 第五次普查, 第四届大会 order things and measure nothing; 第2位 does. */
const isNameable = ({ kind, unit }: Figure): boolean =>
  unit?.name !== '周年' && (kind !== 'rank' || unit?.name === '位' || unit?.name === '名');

/** What each figure counts by the words behind it; of `7.8万户、22.9万人监测对象` both count what is named behind the second. */
function phrasesBehind(
  text: string,
  figures: readonly Figure[],
  words: readonly Word[],
  lexicon: Lexicon,
): readonly (PhraseAfter | null)[] {
  const phrases: (PhraseAfter | null)[] = figures.map(() => null);
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i];
    if (!figure || !countsWhatFollows(figure)) continue;
    const { end } = qualifiedSpan(figure);
    const next = figures[i + 1];
    const joined =
      next && /^(?:[、和及与]|以及)?(?:第[一二三四五六]批)?$/.test(text.slice(end, qualifiedSpan(next).start));
    const isObject = isObjectOfVerb(words, text, qualifiedSpan(figure).start);
    const asObject = isObject && (!isOfPeople(figure) || figure.unit?.name === '家');
    const direct = phraseAfter(
      words,
      text,
      end,
      asObject ? 'object' : isPlaceOf(words, text, figure) ? 'place' : 'subject',
    );
    const phrase =
      (isOfPeople(figure) ? upToPerson(text, words, direct, figure.unit?.name === '家') : direct) ??
      knownAfter(text, end, lexicon);
    // 投入80万元建设: what money is spent on, not what it is
    const isMoney = figure.unit?.dimension === 'money';
    const spent =
      phrase && isMoney && (startsWithVerb(text, words, phrase) || text.slice(end, phrase.start).includes('的'));
    // 760万人摆脱贫困, 三次提高标准: what was done
    const did =
      phrase?.weak &&
      figure.unit !== null &&
      ((isOfPeople(figure) && figure.unit.name !== '家') || figure.unit.name === '次') &&
      !people.test(text.slice(phrase.start, phrase.end)) &&
      !knownAfter(text, end, lexicon);
    // 10市|PM2.5浓度: a measure is not counted
    const known = phrase && lexicon.named(text.slice(phrase.start, phrase.end));
    const measured =
      figure.kind === 'count' && known && !COUNTED.has(known.dimension) && known.dimension !== 'personTimes';
    phrases[i] = (spent || did || measured ? null : phrase) ?? (joined ? (phrases[i + 1] ?? behindBound(next)) : null);
  }
  return phrases;

  /** 178座10蒸吨以下的|锅炉: what both are told of. */
  function behindBound(bound: Figure | undefined): PhraseAfter | null {
    if (!bound) return null;
    const { end } = qualifiedSpan(bound);
    return text.charAt(end) === '的' ? phraseAfter(words, text, end + 1, 'subject') : null;
  }
}

/** 优先在|25个: nothing before it is counted; 稳定在|98% tells of what stands before. */
const opensPlace = /(?:^|[，,。；;、\n])(?:优先|重点|主要|率先|先后|并|还)?[在对向与给]$/;

/** 在3000个小区|设置…, 为800个老旧小区|引入…: a verb stands behind the noun. */
function isPlaceOf(words: readonly Word[], text: string, figure: Figure): boolean {
  const word = words[wordAt(words, qualifiedSpan(figure).start) - 1];
  return word !== undefined && /^[在对为向给与让]$/.test(text.slice(word.start, word.end));
}

/** 1.5万名教师|双向交流: who is counted, not what they do. */
function upToPerson(
  text: string,
  words: readonly Word[],
  phrase: PhraseAfter | null,
  isFirm: boolean,
): PhraseAfter | null {
  if (!phrase || text.slice(phrase.start, phrase.end).includes('”')) return phrase;
  const last = wordAt(words, phrase.end) - 1;
  if (isFirm && !/^(?:v|x)/.test(words[last]?.tag ?? '')) return phrase;
  for (let k = last; k >= 0; k--) {
    const word = words[k];
    if (!word || word.start < phrase.start) break;
    // 386名|被俘|人员: who is counted, whatever verb tells of him
    if (people.test(text.slice(word.start, word.end))) return { ...phrase, end: word.end, weak: false };
  }
  return phrase;
}

/** What can be counted; 25个|粮食产能提升重点县 is not so many 粮食产能. */
const COUNTED = new Set(['count', 'people', 'households', 'personTimes', 'length', 'area']);

/** 13家规模以上工业企业: a name of the lexicon that words do not see as one. */
function knownAfter(text: string, end: number, lexicon: Lexicon): PhraseAfter | null {
  const hit = lexicon.find(text.slice(end, end + 24))[0];
  return hit?.start === 0 && COUNTED.has(hit.indicator.dimension)
    ? { start: end, end: end + hit.end, weak: true }
    : null;
}

/** Counts and amounts with a unit, and 280万农牧民; a bare 2024 is a year or a name. */
const countsWhatFollows = ({ kind, unit, numeral }: Figure): boolean =>
  (kind === 'count' || kind === 'amount') && !isDuration({ unit }) && (unit !== null || (numeral?.power ?? 0) >= 4);

const people = /(?:[员生者人民工户师家业众]|家庭|子女|干部|教师|模范)$/;

/** Whoever is counted acts himself: 20万户居民接通燃气. */
const isOfPeople = ({ unit }: Figure): boolean => unit === null || /^(?:人|户|名|家|位|口|人次)$/.test(unit.name);

/** 建设农贸市场, but 教育经费, 贷款贴息资金. */
function startsWithVerb(text: string, words: readonly Word[], { start, end }: Span): boolean {
  const first = words[wordAt(words, start)];
  const print = text.slice(start, start + 2);
  const isVerb = nominalVerb.test(print) || actions.test(print) || (first?.start === start && first.tag === 'v');
  return isVerb && !funds.test(text.slice(start, end));
}

const isRate = ({ kind }: Pick<Figure, 'kind'>): boolean => kind === 'rate' || kind === 'points' || kind === 'multiple';

/** 培训3000人: nothing is named but what is done. */
const isAction = (hint: IndicatorMention | null): boolean =>
  hint !== null && nominalVerb.test(hint.name.replace(/^(?:共计?|累计|全年|年内|已|新增)+/, ''));

const comparing = /^(?:[一二三四]季度|今年|两年)?(?:[比较与].{1,6}|两年平均|平均)$/;

/** 力争, 占世界: words of relation that the rule that reads characters left. */
const saysNothing = (hint: IndicatorMention | null): boolean =>
  hint !== null &&
  (namesNoThing.test(hint.name) ||
    comparing.test(hint.name) ||
    /占(?:世界|全球|[全国内省市县区]{1,2}|.{0,4}总数)?$/.test(hint.name));

/** 80%的中小学, 70万的感染者: what the share is of, and what is counted by the way. */
function shareOf(
  text: string,
  figure: Figure,
  words: readonly Word[],
  mention: (span: Span) => IndicatorMention,
): IndicatorMention | null {
  const { end } = qualifiedSpan(figure);
  if (isDuration(figure)) return null;
  const behind = text.charAt(end) === '的' ? end + 1 : figure.kind === 'rate' ? end : null;
  const phrase = behind === null ? null : phraseAfter(words, text, behind, 'subject');
  // 投资5000万元的铝业: money is of no thing it is spent on
  if (figure.unit?.dimension === 'money' && !(phrase && funds.test(text.slice(phrase.start, phrase.end)))) return null;
  return phrase && mention(phrase);
}

/** 1318人|死亡, 641万人|领取养老金: people of whom only is said what befell them or what they do. */
function fateOf(text: string, figure: Figure, mention: (span: Span) => IndicatorMention): IndicatorMention | null {
  if (figure.unit?.name !== '人' && figure.unit?.name !== '人次') return null;
  const { end } = qualifiedSpan(figure);
  const said = /^(?:[\u4e00-\u9fff]{2,12}(?=[，,。；;！\n）)<\s]|$)|[\u4e00-\u9fff]{2,3}(?=、))/.exec(
    text.slice(end, end + 14),
  );
  return said &&
    !/^(?:[的了左右以等不分其和与及已被将正曾在也都就从向把由以]|参[与加]其中|进行|开展)|[的了]$/.test(said[0])
    ? mention({ start: end, end: end + said[0].length })
    : null;
}

/** 5%的增长, 10%的速度: how much, not of what. */
const extents =
  /(?:增长|增速|增幅|涨幅|速度|比例|比重|份额|水平|目标|幅度|优惠|补贴|折扣|利率|税率|关税|概率|可能|差距|跌幅|降幅|升幅|权重|溢价)$/;

/** 西部12|省区市, 国考10|市: units that are things. */
function placeOf({ kind, unit, unitSpan }: Figure, mention: (span: Span) => IndicatorMention): IndicatorMention | null {
  return kind === 'count' && unit && unitSpan && /[省市县区乡镇村国旗]$|街道/.test(unit.name)
    ? mention(unitSpan)
    : null;
}

/** Where 占 stands whose figure this is (可再生能源装机|占到全国总装机的六成); null where there is none. */
function partOf(text: string, { span }: Figure): number | null {
  const from = Math.max(0, span.start - 24);
  const found = /占(?![比地用有据领])[^，,、；;。：:占]*$/.exec(text.slice(from, span.start));
  return found ? from + found.index : null;
}

/** 投入五年累计5800亿元，是以往总和的1.7倍: what is named before it is what it is held against. */
const isMultipleOf = (text: string, { kind, span }: Figure): boolean =>
  kind === 'multiple' &&
  /(?:[是至为到]|相当于)[^，,；;。]{1,24}的$/.test(text.slice(Math.max(0, span.start - 28), span.start));

const funds =
  /(?:援助|贷款|资金|基金|款|合同|订单|补贴|补助|收入|支出|债券|国债|投资|计划|成本|损失|赤字|经费|费用|贡献|捐款|利润|税收|罚款|赔偿)$/;

/** “百亿县”4个、|总数|达到40个: how many of what was named. */
const totals = /^(?:总数|总量|总额|总规模|数量|规模|累计|合计)$/;

/** 开工, 落地建设: how far things have come that were named before. */
const isProgress = (phrase: string): boolean =>
  /^(?:新开工|开工|落地|竣工|投产|签约|在建|建成|续建|新建|完工|达产|入库|建设|投用|办结|完成|复工|转化){1,3}$/.test(
    phrase,
  );

/** Whether a pause parts a name from its figure: 民办医院、4家中医特色医院 counts what stands behind. */
const isFarFrom = (text: string, { span }: IndicatorMention, figure: Figure): boolean =>
  /[、，,；;和与及]/.test(text.slice(span.end, qualifiedSpan(figure).start)) || span.end > figure.span.start;

/** 过亿元, 5000万元以上: a bound of the things counted, not their name. */
const isThreshold = (phrase: string): boolean => /^(?:过|超|上)?[百千十]?[万亿]+元?(?:级|以上)?$/.test(phrase);

const EARLIER_REACH = 60;
const anyUnitOf = ({ kind }: Figure): boolean => kind === 'rank' || kind === 'ratio' || isRate({ kind });

/**
 * What an earlier figure of the same account measures, for one that names nothing itself: the last figure of the same unit
 * (新招引项目31个，其中过亿元|9个), and for a rate or a rank the last figure of all (收入迈上100亿元台阶，进入十强，年均增长|7%).
 */
function earlierName(
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
    return /[。；;：:！？]/.test(text.slice(other.span.end, figure.span.start)) ? null : (named[k]?.indicator ?? null);
  }
  return null;
}
