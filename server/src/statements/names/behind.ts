import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import type { Span } from '../../text/span';
import type { Lexicon } from '../../words/lexicon/lexicon';
import { finite } from '../../words/links';
import { moves } from '../../words/nameParts';
import { actions, isObjectOfVerb, nominalVerb, wordAt } from '../../words/nouns';
import { behindLevels, type PhraseAfter, phraseAfter } from '../../words/phraseAfter';
import type { Word } from '../../words/segmenter';
import { predicates } from '../../words/verbsBehind';
import { isDuration } from '../lasting';
import { funds, isMoney } from './wordings';

/** What each figure counts by the words behind it; of `7.8万户、22.9万人监测对象` both count what is named behind the second. */
export function phrasesBehind(
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
    // 1个|400亿级|、3个100亿级产业名镇
    const size = figures[i + 1];
    const isSized = size?.codeClass === 'grade' && size.span.start === end;
    const second = figures[isSized ? i + 2 : i + 1];
    // 首批12项及第二批|14项重点改革
    const next = second?.kind === 'rank' && second.unit?.name === '批' ? figures[i + 2] : second;
    const joined =
      next &&
      /^(?:[\u4e00-\u9fff]{1,4}(?:级|元))?(?:[、和及与]|以及|、总(?:长度?|里程|面积|投资|装机))?(?:第[一二三四五六]批)?$/.test(
        text.slice(isSized ? size.span.end : end, qualifiedSpan(next).start),
      );
    const isObject = isObjectOfVerb(words, text, qualifiedSpan(figure).start);
    const asObject = isObject && (!isOfPeople(figure) || /^(?:家|人次)$/.test(figure.unit?.name ?? ''));
    const direct = phraseAfter(
      words,
      text,
      end,
      asObject ? 'object' : isPlaceOf(words, text, figure) ? 'place' : 'subject',
    );
    const whole =
      (isOfPeople(figure) && direct === null && figure.unit !== null ? personBehind(text, words, end) : null) ??
      (isOfPeople(figure) && !(asObject && figure.unit?.name === '人次')
        ? upToPerson(text, words, direct, figure.unit?.name === '家')
        : direct) ??
      knownAfter(text, end, lexicon);
    const phrase = figure.kind === 'count' ? countable(text, words, whole) : whole;
    // 投入80万元建设: what money is spent on, not what it is
    const spent =
      phrase &&
      isMoney(figure) &&
      (startsWithVerb(text, words, phrase) || text.slice(end, phrase.start).includes('的'));
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
    // 4个|国家级|、3个省级医疗中心: of what grade
    const isGrade = phrase !== null && joined && /级$/.test(text.slice(phrase.start, phrase.end));
    phrases[i] =
      (spent || did || measured || isGrade ? null : phrase) ??
      (joined ? borrowed(phrases[figures.indexOf(next, i)] ?? behindBound(next), end) : null);
  }
  return phrases;

  /** 2家千亿级、24家百亿级|工业企业: what both are, without the size of the second. */
  function borrowed(phrase: PhraseAfter | null, end: number): PhraseAfter | null {
    const hasLevel = /^[\u4e00-\u9fff0-9.]{1,6}级/.test(text.slice(end, end + 7));
    return phrase && hasLevel ? { ...phrase, start: behindLevels(text, phrase.start) } : phrase;
  }

  /** 178座10蒸吨以下的|锅炉: what both are told of. */
  function behindBound(bound: Figure | undefined): PhraseAfter | null {
    if (!bound) return null;
    const { end } = qualifiedSpan(bound);
    return text.charAt(end) === '的' ? phraseAfter(words, text, end + 1, 'subject') : null;
  }
}

/** 优先在|25个: nothing before it is counted; 稳定在|98% tells of what stands before. */
export const opensPlace = /(?:^|[，,。；;、\n])(?:优先|重点|主要|率先|先后|并|还)?[在对向与给]$/;

/** 在3000个小区|设置…, 为800个老旧小区|引入…: a verb stands behind the noun. */
export function isPlaceOf(words: readonly Word[], text: string, figure: Figure): boolean {
  const word = words[wordAt(words, qualifiedSpan(figure).start) - 1];
  return word !== undefined && /^[在对为向给与让同]$/.test(text.slice(word.start, word.end));
}

/** 1.2万户|相对集中居住|农户: who is counted, where the words before only tell of him. */
function personBehind(text: string, words: readonly Word[], end: number): PhraseAfter | null {
  const first = wordAt(words, end);
  for (let k = first; k < first + 4; k++) {
    const word = words[k];
    const print = word ? text.slice(word.start, word.end) : '';
    if (!word || (k === first && word.start !== end)) return null;
    if (k > first && print.length > 1 && people.test(print)) return { start: end, end: word.end, weak: false };
    const tells = /^(?:v|d|a|b)/.test(word.tag ?? '') && print.length === 2;
    if (!tells || predicates.test(print) || actions.test(print) || moves.test(print) || finite.test(print)) return null;
  }
  return null;
}

/** What has a size and no number: 26种医用耗材|价格, 四个政治文件|精神. */
const uncountable =
  /^(?:价格|均价|细颗粒物|空气质量|水平|质量|精神|规定|原则|经验|意义|形势|面貌|能力|实力|环境|氛围|效率|成本|规模|产量|产值|收入|销量|销售额|利润|增速|增幅|占比|比重|水质|能耗|需求|供给)$/;

/** What is counted, without what is said to have changed about it. */
function countable(text: string, words: readonly Word[], phrase: PhraseAfter | null): PhraseAfter | null {
  const all = phrase && /^[^“”]{2,}(?=全(?:覆盖|达标)$)/.exec(text.slice(phrase.start, phrase.end));
  if (phrase && all) return { ...phrase, end: phrase.start + all[0].length };
  const measure =
    phrase &&
    /^[^“”]{2,}?(?=(?:增加值|总?产值|产量|销售额|零售额|利润|营业收入|营收|浓度)$)/.exec(
      text.slice(phrase.start, phrase.end),
    );
  if (phrase && measure) return { ...phrase, end: phrase.start + measure[0].length };
  const last = phrase ? wordAt(words, phrase.end) - 1 : 0;
  // 39个欠发达县域|托底性|帮扶: done to them
  for (let k = last; phrase && isDeed(k); k--) {
    const place = words[k - 1];
    if (!place || place.start < phrase.start) break;
    if (settlements.test(text.slice(place.start, place.end))) return { ...phrase, end: place.end };
  }
  const [before, word] = [words[last - 1], words[last]];
  if (!phrase || !before || !word || before.start < phrase.start || word.end !== phrase.end) return phrase;
  const isNoun = /^(?:n|l|j|vn)/.test(before.tag ?? '') && before.end - before.start > 1;
  return isNoun && uncountable.test(text.slice(word.start, word.end)) ? { ...phrase, end: before.end } : phrase;

  function isDeed(index: number): boolean {
    const { start = 0, end = 0, tag } = words[index] ?? {};
    const print = text.slice(start, end);
    return /^v/.test(tag ?? '') || nominalVerb.test(print) || /性$/.test(print);
  }
}

const settlements = /(?:县域?|[村镇]|(?<!城)乡|社区|小区|街区|园区|城市|街道|县市|市县)$/;

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
  // 武装|护卫|警察: a verb that tells of him
  const next = words[last + 2];
  const told = /^v/.test(words[last + 1]?.tag ?? '') && next && people.test(text.slice(next.start, next.end));
  return told && !isFirm ? { ...phrase, end: next.end, weak: false } : phrase;
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

export const people = /(?:[员生者人民工户师家众警兵]|人口|企业|家庭|子女|代表|干部|教师|模范|警察|战士|医护)$/;

/** Whoever is counted acts himself: 20万户居民接通燃气. */
const isOfPeople = ({ unit }: Figure): boolean => unit === null || /^(?:人|户|名|家|位|口|人次)$/.test(unit.name);

/** 建设农贸市场, but 教育经费, 贷款贴息资金. */
function startsWithVerb(text: string, words: readonly Word[], { start, end }: Span): boolean {
  const first = words[wordAt(words, start)];
  const print = text.slice(start, start + 2);
  const second = words[wordAt(words, start) + 1];
  // 独资|建设|基地
  const isVerb =
    nominalVerb.test(print) ||
    actions.test(print) ||
    (first?.start === start && first.tag === 'v') ||
    (/^(?:v|b)/.test(first?.tag ?? '') && second !== undefined && actions.test(text.slice(second.start, second.end)));
  return isVerb && !funds.test(text.slice(start, end));
}
