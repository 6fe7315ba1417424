import type { Span } from '../text/span';
import { moves, ofMeasures, placesAlone } from './nameParts';
import { actions, isNounTag, nominalVerb, printOf, separators, suffixes, wordAt } from './nouns';
import type { Word } from './segmenter';
import { manner, measuresOnly, predicates, serial } from './verbsBehind';

/** No name of what is counted is printed longer (words). */
export const LONGEST = 12;
export const LONGEST_QUOTATION = 12;
/** Printed behind the unit or inside a name: `7万套（间）保障性住房`, `20个乡镇（街道）服务站`. */
export const beside = /^[（(][\u4e00-\u9fff]{1,6}[）)]/;
/** 3个|村: one character is a name of these alone. */
export const places = /[村镇乡县市区省州旗]/;
export const pauses = /^[，,。；;、！？!?\n]?$/;

/**
 * What a figure and the noun behind it are in their clause: what a verb is done to (新建3个…), so that verbs inside are part of
 * the name; where or for whom something is done (在3个村…), so that a verb behind ends it; or anything else.
 */
export type PartOfClause = 'object' | 'place' | 'subject';

/** The nouns from a word on, with what belongs to them, up to what the counted things do; null where there are none. */
export function nounRun(
  words: readonly Word[],
  text: string,
  first: number,
  part: PartOfClause = 'subject',
): Span | null {
  let last = endOfNouns(words, text, first);
  if (part === 'place') last = beforeVerb(words, text, first, last);
  // 疾病|预防|控制中心|建成: a verb between nouns is part of the name where a predicate is left without it
  if (last > first && part !== 'place' && isInnerVerb(words, text, last)) {
    const further = endOfNouns(words, text, last + 1);
    const next = printOf(words, text, further);
    // 村级|互助|幸福院: a grade alone is no name
    const isGrade = /级$/.test(printOf(words, text, last - 1));
    const bare =
      (isGrade || isScope(words, text, first, last) || trimmed(words, text, first, last) <= first) &&
      (pauses.test(text.charAt(words[further - 1]?.end ?? 0)) || separators.test(next));
    if (
      further > last + 1 &&
      (bare ||
        (predicates.test(next) && /^[vx]/.test(words[further]?.tag ?? '')) ||
        // 自动|驾驶|芯片|填补|空白: the second verb is the clause's
        (part === 'subject' && further === last + 2 && words[further]?.tag === 'v' && next.length === 2) ||
        manner.test(next) ||
        words[further]?.tag === 'd')
    )
      last = further;
  }
  last = trimmed(words, text, first, last);
  // 17个|重点|制造业|增加值|增长8%: one word of the dictionary, of which the next figure takes the end
  const whole = printOf(words, text, last - 1);
  const stem =
    /^(?!全)[\u4e00-\u9fff]{2,}(?=(?:增加值|总?产值|产量|销售额|利润|营业收入)$)/.exec(whole)?.[0].length ?? 0;
  if (stem > 0 && last > first && endsBeforeFigure(text, words[last - 1]?.end ?? 0))
    return { start: words[first]?.start ?? 0, end: (words[last - 1]?.start ?? 0) + stem };
  // 300个重大项目|完成投资|2393亿元: the last word names the next figure
  if (last > first + 1 && measuresOnly.test(printOf(words, text, last - 1)) && /^n/.test(words[last - 2]?.tag ?? '')) {
    if (endsBeforeFigure(text, words[last - 1]?.end ?? 0)) last--;
  }
  // 120个国家|培训|3000人次: what the next figure tells of
  if (last > first + 1 && words[last - 1]?.tag !== 'n' && /^n/.test(words[last - 2]?.tag ?? '')) {
    const isDeed = actions.test(printOf(words, text, last - 1)) || nominalVerb.test(printOf(words, text, last - 1));
    if (isDeed && endsBeforeFigure(text, words[last - 1]?.end ?? 0)) last--;
  }
  // 12所高水平大学|帮扶|我省…: what they do
  if (last > first + 1 && words[last - 1]?.tag === 'v' && /^(?:r|ns)$/.test(words[last]?.tag ?? '')) last--;
  const [from, to] = [words[first], words[last - 1]];
  if (!from || !to || last <= first) return null;
  // 投入80万元|建设|了…: a verb after all; 6个维度|设置|了: what stands before it
  if (/[了着过]/.test(text.charAt(to.end)))
    return last - 1 > first ? { start: from.start, end: words[last - 2]?.end ?? from.end } : null;
  if (endsBeforeFigure(text, to.end)) {
    // 8个|重点县|建设|蔬菜基地|6.2万亩
    const verb = deedWithin(words, text, first, last);
    if (verb > 0) return { start: from.start, end: words[verb - 1]?.end ?? from.end };
    const print = printOf(words, text, last - 1);
    if (measuresOnly.test(print) || ofMeasures.test(print)) return null;
  }
  return { start: from.start, end: quotationAt(words, text, to.end) ?? behindBracket(words, text, to.end) };
}

/** 20项|全球|首发技术: where, not what. */
const isScope = (words: readonly Word[], text: string, first: number, last: number): boolean =>
  last === first + 1 &&
  (words[first]?.tag === 'ns' ||
    placesAlone.test(printOf(words, text, first)) ||
    /^全[国省市县区]$/.test(printOf(words, text, first)));

/** 小区|设置…: such a verb is tagged as a noun. */
function beforeVerb(words: readonly Word[], text: string, first: number, last: number): number {
  for (let k = first + 1; k < last; k++) {
    // 村级|活动|场所
    if (k === first + 1 && /级$/.test(printOf(words, text, first))) continue;
    const isVerb = words[k]?.tag === 'vn' && !nominalVerb.test(printOf(words, text, k));
    if (isVerb && /^n/.test(words[k - 1]?.tag ?? '')) return k;
    // 向50个国家|出口|疫苗
    if (receivers.test(printOf(words, text, k - 1)) && given.test(printOf(words, text, k))) return k;
  }
  return last;
}

const receivers = /^(?:国家|地区|企业|群众|居民|家庭|学校|农户|学生|[村县市])$/;
const given = /^(?:出口|进口|投资|援助|培训|销售|供应|供水|供电|供气|供热|贷款|补贴|补助|奖励|征收|减税|让利)$/;

/** Index of the verb that what is counted does to something else; -1 where no noun stands on both its sides. */
function deedWithin(words: readonly Word[], text: string, first: number, last: number): number {
  for (let k = first + 1; k < last - 1; k++)
    if (actions.test(printOf(words, text, k)) && /^n/.test(words[k - 1]?.tag ?? '')) return k;
  return -1;
}

function endOfNouns(words: readonly Word[], text: string, first: number): number {
  let last = first;
  while (last - first < LONGEST && isPart(words, text, last, last === first)) last++;
  return last;
}

const isInnerVerb = (words: readonly Word[], text: string, index: number): boolean => {
  const print = printOf(words, text, index);
  if (predicates.test(print) || serial.test(print) || manner.test(print) || actions.test(print) || moves.test(print))
    return false;
  return words[index]?.tag === 'v' && print.length === 2;
};

/** 乡镇（街道）|应急消防管理站: the name goes on behind a bracket. */
function behindBracket(words: readonly Word[], text: string, end: number): number {
  const bracket = beside.exec(text.slice(end, end + 10));
  if (!bracket) return end;
  const first = wordAt(words, end + bracket[0].length);
  const last = trimmed(words, text, first, endOfNouns(words, text, first));
  const goesOn = last > first && words[first]?.start === end + bracket[0].length;
  return goesOn ? (words[last - 1]?.end ?? end) : end;
}

/** 县域商业|“领跑县”, 便民利企|“一件事”改革: words quoted behind a run belong to it where a pause follows them. */
function quotationAt(words: readonly Word[], text: string, at: number): number | null {
  if (text.charAt(at) !== '“') return null;
  const length = text.slice(at, at + LONGEST_QUOTATION + 2).indexOf('”');
  if (length < 0) return null;
  const close = at + length + 1;
  let index = wordAt(words, close);
  let end = close;
  while (words[index]?.start === end && isPart(words, text, index, false)) end = words[index++]?.end ?? end;
  return /^[，,。；;、：:]?$/.test(text.charAt(end)) ? end : null;
}

/** Words at the end of a run that are no nouns by themselves (`村|方面`) stay out where a noun is left. */
export function trimmed(words: readonly Word[], text: string, first: number, last: number): number {
  let end = last;
  // 制度创新成果|全国|复制推广: where it happened
  while (end > first + 1 && /^全(?:[国省市县区线程面域]|过程|流程|周期|链条|方位)$/.test(printOf(words, text, end - 1)))
    end--;
  // 医疗中心|高效|运行
  while (
    end > first + 1 &&
    /^(?:运营|运行|运转)$/.test(printOf(words, text, end - 1)) &&
    /^(?:[avdzn]|an)$/.test(words[end - 2]?.tag ?? '') &&
    /^(?:高效|平稳|有序|稳定|顺畅|安全|.{2,3}化)$/.test(printOf(words, text, end - 2))
  )
    end -= 2;
  // 试点县|差异|发展
  if (
    end > first + 1 &&
    /^(?:差异|协调|融合|错位|特色|联动|集聚)$/.test(printOf(words, text, end - 1)) &&
    printOf(words, text, end) === '发展'
  )
    end--;
  const isBare = (k: number): boolean =>
    /^(?:a|b|d|f|s|t|m|v(?!n)|x|zg)/.test(words[k]?.tag ?? '') &&
    !isNominal(words, text, k) &&
    !(k > first && isShort(words, text, k));
  while (end > first && isBare(end - 1)) end--;
  return end;
}

const isNominal = (words: readonly Word[], text: string, index: number): boolean => {
  const print = printOf(words, text, index);
  return nominalVerb.test(print) || (words[index]?.tag === 'x' && /^[\u4e00-\u9fffA-Za-z]{2,}$/.test(print));
};

export function isPart(words: readonly Word[], text: string, index: number, opens: boolean): boolean {
  const print = printOf(words, text, index);
  // 地级|以上|城市
  if (!opens && /^以[上下]$/.test(print))
    return isNounTag(words[index + 1]?.tag ?? '') && isPart(words, text, index + 1, false);
  if (
    print === '' ||
    separators.test(print) ||
    (predicates.test(print) &&
      !((opens && opensName(words, text, index)) || /^[区带]$/.test(printOf(words, text, index + 1)))) ||
    (manner.test(print) &&
      !(/^(?:高质量|成功)$/.test(print) && (opens || /^n/.test(words[index + 1]?.tag ?? ''))) &&
      // 3条|高速、…
      !(print === '高速' && opens && pauses.test(text.charAt(words[index]?.end ?? 0)))) ||
    /^[0-9０-９.．]+$/.test(print)
  )
    return false;
  const tag = words[index]?.tag ?? (/^[\p{Script=Han}]{2,}$/u.test(print) ? 'n' : 'x');
  // 老区县|不通|列车: what they do not do
  if (!opens && /^[不未没]/.test(print) && /^[vadz]/.test(tag)) return false;
  if (/^[\p{P}\p{S}\s]+$/u.test(print) || /^(?:[中内上下里外间]|之[中内间]|其中|中所)$/.test(print)) return false;
  if (isNounTag(tag) || nominalVerb.test(print) || (!opens && isShort(words, text, index))) return true;
  // 起步|区, 质效|提升|突出|县: verbs before a noun of one character name a thing
  if (
    /^[vda]/.test(tag) &&
    print.length >= 2 &&
    (isShort(words, text, index + 1) || isShort(words, text, index + 2) || isSettled(words, text, index))
  )
    return true;
  if (opens && print.length === 1 && places.test(print)) return true;
  // 64个|反|走私执法站
  if (opens && /^[反非零双超副]$/.test(print)) return isPart(words, text, index + 1, false);
  // 20个|县|深化…: whoever is counted acts
  if (
    words[index - 1]?.end === words[index]?.start &&
    isLonePlace(words, text, index - 1) &&
    /^[vadp]/.test(tag) &&
    tag !== 'an'
  )
    return false;
  if (tag === 't' && /[0-9０-９年月]/.test(print)) return false;
  if (tag === 't') return !opens || !/[年月日天今去明前后初末]|现在/.test(print);
  // 本地|企业, 既有|小区: right behind a count they are neither pronoun nor conjunction
  if (opens && /^[rc]$/.test(tag))
    return /^(?![这那什哪我你他她它自其])[\u4e00-\u9fff]{2}$/.test(print) && isPart(words, text, index + 1, false);
  if (tag === 'a' || tag === 'zg' || tag === 'q') return !opens || tag === 'a' || print.length >= 2;
  return tag === 'x' && /^[\u4e00-\u9fffA-Za-z]{2,}(?<![到了给])$/.test(print);
}

/** 受损|国省道, 投资|计划: right behind a count these tell of the noun behind them. */
const opensName = (words: readonly Word[], text: string, index: number): boolean =>
  /^(?:受损|受益|投资|活跃|稳定|计划)$/.test(printOf(words, text, index)) &&
  /^(?:n|l|vn)$/.test(words[index + 1]?.tag ?? '');

/** A noun of one character that the word before it tells from others. */
function isShort(words: readonly Word[], text: string, index: number): boolean {
  return suffixes.test(printOf(words, text, index)) && /^(?:[vdanbjlx]|zg|vn)/.test(words[index - 1]?.tag ?? '');
}

/** 振兴|重点|帮扶|县: the name ends in a place of one character. */
function isSettled(words: readonly Word[], text: string, index: number): boolean {
  const place = index + 3;
  const between = [index + 1, index + 2].every(
    k => !predicates.test(printOf(words, text, k)) && /^(?:n|vn?|b|a|l|j)$/.test(words[k]?.tag ?? ''),
  );
  return between && places.test(printOf(words, text, place)) && isShort(words, text, place);
}

/** 3个|村: all there is of the name. */
const isLonePlace = (words: readonly Word[], text: string, index: number): boolean =>
  /^[县市区省国]$/.test(printOf(words, text, index)) && words[index - 1]?.tag === 'm';

/** Whether the words lead on to a figure of their own: 总投资30亿元, 产值达5亿元. */
export const endsBeforeFigure = (text: string, end: number): boolean =>
  /^(?:达|为|超|超过|近|约|共|完成|实现|达到|突破|增长|下降|第){0,2}(?![0-9]{1,4}[年月日])[0-9０-９]/.test(
    text.slice(end, end + 12),
  );
