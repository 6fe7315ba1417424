import type { Span } from '../text/span';
import { actions, isNounTag, nominalVerb, separators, suffixes, wordAt } from './nouns';
import { moves } from './nameParts';
import type { Word } from './segmenter';

/** No name of what is counted is printed longer (words, UTF-16 units). */
const LONGEST = 12;
const REACH = 40;
const LONGEST_RELATIVE = 20;
/** Printed behind the unit or inside a name: `7万套（间）保障性住房`, `20个乡镇（街道）服务站`. */
const beside = /^[（(][\u4e00-\u9fff]{1,6}[）)]/;
/** Words the engines take for nouns, which say what the counted things did or how. */
const predicates =
  /^(?:发展|全面|实现|提供|开工|完成|达到|获得|加快|同比|环比|左右|以上|以下|以内|以来|之间|时间|期间|同时|其中|不等|基础|荣获|获|获得|荣膺|组成|构成|进展|顺利|有序|有力|持续|稳步|平稳|积极|受益|受损|预计|计划|累计|总投资|投资|增长|占比|创建|获批|启动|推进|入选|上线|参加|纳入|入围|上榜|获评|跻身|位列|晋升|新晋|升级|落户|落地|竣工|投产|投用|建成|完工|摘帽|用于|用|来自|分布|认为|表示|稳定|进展|顺利|圆满|显著|良好|活跃|带动|拉动|撬动|涌现|脱颖而出|闻名)$/;
/** How something was done: what is named ends before it. */
const manner =
  /^(?:全部|普遍|高质量|高速|陆续|先后|相继|顺利|正式|集中|共同|首次|率先|成功|基本|明显|大幅|均|已|都|将|广泛|深入|充分|有效|自愿|主动|踊跃|纷纷|同步|分批|就近|仍|还|又|再|也|不断|逐步)$/;
/** Words of these parts of speech end a name: prepositions, adverbs, pronouns, auxiliaries. */
const endsName = /^(?:p|d|u[a-z]*|y|e|o)$/;

/** The noun phrase behind a figure; weak where a verb opens it (`3.5万吨造纸生产线`), which may as well say what was done. */
export interface PhraseAfter extends Span {
  readonly weak: boolean;
}

/**
 * What a figure and the noun behind it are in their clause: what a verb is done to (新建3个…), so that verbs inside are part of
 * the name; where or for whom something is done (在3个村…), so that a verb behind ends it; or anything else.
 */
export type PartOfClause = 'object' | 'place' | 'subject';

/**
 * The noun phrase directly behind a figure, which is what the figure counts: `实施10项|水利工程建设|`, `新增12公里|热力管网|`. Null where
 * a pause, a verb or another figure comes first, or where the words run into the next figure (`20个总投资|30亿元`).
 *
 * @param words the words of `text`, in order
 * @param figureEnd UTF-16 offset into `text`, behind unit and qualifiers
 * @param part what the figure with its noun is in its clause
 * @returns UTF-16 offsets, half open
 */
export function phraseAfter(
  words: readonly Word[],
  text: string,
  figureEnd: number,
  part: PartOfClause,
): PhraseAfter | null {
  if (text.charAt(figureEnd) === '等' || reached.test(text.slice(figureEnd, figureEnd + 6))) return null;
  const start = behindLevels(text, figureEnd + besideLength(text, figureEnd));
  // 114个|村|共…
  if (/^[村镇乡县市区省](?:共|均|都|全部|已|有|实现|完成|达)/.test(text.slice(start, start + 3)))
    return sure({ start, end: start + 1 });
  const first = wordAt(words, start);
  const rest = cutWord(words, text, start, first);
  if (words[first]?.start !== start && !rest) return null;
  const direct = coordinated(
    words,
    text,
    (part === 'object' ? objectRun(words, text, first) : null) ?? nounRun(words, text, first, part),
  );
  // 9个|县（区）: with what stands beside it
  const place = placeBeside.exec(text.slice(start, start + 12));
  if (place && direct === null && !rest) return sure({ start, end: start + place[0].length });
  // 近13亿|人口: the unit is part of the name
  if (text.startsWith('人口', start - 1)) return sure({ start: start - 1, end: start + 1 });
  // 20万以上|人口|县: not so many 县
  if (text.startsWith('人口', start) && /[万亿]/.test(text.slice(figureEnd - 3, figureEnd)))
    return sure({ start, end: start + 2 });
  const goesOn = rest && direct?.start === rest.end ? direct : null;
  if (
    rest &&
    (goesOn || rest.end - rest.start > 1 || places.test(text.charAt(start)) || pauses.test(text.charAt(rest.end)))
  )
    return sure({ start, end: (goesOn ?? rest).end });
  if (direct && !rest) return sure(direct);
  const quoted = quotedName(words, text, start);
  if (quoted) return sure(quoted);
  return (
    (rest ? null : openedByVerb(words, text, first, start)) ??
    relativeHead(words, text, start) ??
    behindMeasure(words, text, first)
  );
}

/** 3万亿元|台阶: how far something has come, not what it is. */
const reached = /^的?[新大]?(?:台阶|大关|关口|门槛|水平|量级|能级)/;

/** 3个|村: one character is a name of these alone. */
const places = /[村镇乡县市区省州旗]/;
const placeBeside = /^[村镇乡县市区省州旗][（(][\u4e00-\u9fff、]{1,8}[）)]/;
const pauses = /^[，,。；;、！？!?\n]?$/;

const sure = ({ start, end }: Span): PhraseAfter => ({ start, end, weak: false });

const besideLength = (text: string, at: number): number => beside.exec(text.slice(at, at + 10))?.[0].length ?? 0;

/** 省、市（地）级疾控中心: levels of government before the noun. */
const levels = /^(?:国家|[省市县区乡镇村])(?:(?:[、和]|以及)(?:[省市县区乡镇村](?:[（(][\u4e00-\u9fff][）)])?))+级/;

const behindLevels = (text: string, at: number): number => at + (levels.exec(text.slice(at, at + 16))?.[0].length ?? 0);

/** Verbs that stand before a noun and tell of nobody's deed. */
const surely = /^(?:在建|在谈|新建|续建|拟建|已建|参展|涉外|规模以上|规上)$|^驻/;

/** 驻太平洋国家的外交人员, 优秀的干部: what stands behind 的 is counted; 造纸生产线: what stands behind the verb. */
function openedByVerb(words: readonly Word[], text: string, first: number, start: number): PhraseAfter | null {
  const word = words[first];
  const print = printOf(words, text, first);
  if (
    !word ||
    !/^(?:v|a|d|x|p)/.test(word.tag ?? '') ||
    predicates.test(print) ||
    print === '是' ||
    !/^[\u4e00-\u9fff]{1,4}$/.test(print)
  )
    return null;
  if (printOf(words, text, first + 1) === '的') {
    const outer = /^a/.test(word.tag ?? '') ? nounRun(words, text, first + 2) : null;
    return outer && sure(outer);
  }
  // 共建|“丝路”国家
  const named = quotedName(words, text, word.end);
  if (named && text.charAt(named.end - 1) !== '”') return sure({ start, end: named.end });
  const inner = nounRun(words, text, first + 1);
  if (!inner) return null;
  const behind = wordAt(words, inner.end);
  const outer = printOf(words, text, behind) === '的' ? nounRun(words, text, behind + 1) : null;
  if (!outer && relativeEnd(text, start) > 0) return null;
  return outer ? { ...outer, weak: !surely.test(print) } : { start, end: inner.end, weak: !surely.test(print) };
}

/** 带动能力强、就业容量大的|特色产业, 预增产值过10亿元的|增长点: what stands behind the last 的 before the clause ends. */
function relativeHead(words: readonly Word[], text: string, start: number): PhraseAfter | null {
  const at = relativeEnd(text, start);
  if (at < 0) return null;
  const head = nounRun(words, text, wordAt(words, at));
  return head?.start === at ? { ...head, weak: false } : null;
}

/** 4台单机容量42.5万千瓦的|发电机组: what stands behind a figure that tells how large it is. */
function behindMeasure(words: readonly Word[], text: string, first: number): PhraseAfter | null {
  for (let k = first; k < first + LONGEST; k++) {
    const word = words[k];
    if (!word || /^[，,。；;、：:\n]/.test(text.slice(word.start))) return null;
    if (word.tag !== 'm') continue;
    const head = text.charAt(word.end) === '的' ? nounRun(words, text, wordAt(words, word.end + 1)) : null;
    return head && k > first ? sure(head) : null;
  }
  return null;
}

/** 实施|的, 支持小微企业|的: a clause that tells of the noun behind its 的. */
const modifies = (text: string, end: number): boolean => /^[\u4e00-\u9fff]{0,12}的/.test(text.slice(end, end + 13));

/** No figure but a threshold (产值过10亿元的) stands inside such a clause. */
function relativeEnd(text: string, start: number): number {
  if (text.charAt(start) === '的') return -1;
  const clause = /^(?:[^，,；;。！？!?:：\n（）()0-9０-９]|(?<=[过超达逾近于])[0-9０-９.．]+)*/.exec(
    text.slice(start, start + REACH),
  );
  const at = clause?.[0].lastIndexOf('的') ?? -1;
  const inside = clause?.[0].slice(0, Math.max(at, 0)) ?? '';
  if (at > LONGEST_RELATIVE || /[和与及]/.test(inside)) return -1;
  return at > 2 ? start + at + 1 : -1;
}

/** What is left of a word that an engine began inside the unit: `66|个村|党支部`. */
function cutWord(words: readonly Word[], text: string, start: number, first: number): Span | null {
  const word = words[first - 1];
  if (!word || word.end <= start || word.start >= start) return null;
  return /^[\u4e00-\u9fff]{1,4}$/.test(text.slice(start, word.end)) ? { start, end: word.end } : null;
}

const LONGEST_QUOTATION = 12;

/** `10个“数字领航”企业`: the quoted words with the nouns behind them; words quoted alone count too. */
function quotedName(words: readonly Word[], text: string, start: number): Span | null {
  const title = /^《[^《》]{1,30}》/.exec(text.slice(start, start + 32));
  if (title) return { start, end: start + title[0].length };
  if (text.charAt(start) !== '“') return null;
  const end = text.slice(start, start + LONGEST_QUOTATION + 2).indexOf('”');
  if (end < 0) return null;
  const close = start + end + 1;
  const run = nounRun(words, text, wordAt(words, close));
  return { start, end: run && run.start === close ? run.end : close };
}

/** Verbs behind a counted object that say what it does or what for. */
const serial =
  /^(?:要|应|须|可|能|会|仍|未|来|来到|进入|抵达|返回|可以|参加|参与|赴|前往|用于|支持|开展|进行|投入|投产|纳入|落户|落地|入选|获评|上市|返乡|下沉|奔赴|从事|承担|实施|建设了|以|为|向|对|在|到|至|给|由|使|让|不等|左右|以上|以下|以内|组成|构成|早|试行|作为|开工|竣工)$/;

/** 新建1处|大型滑雪度假中心|: all up to the pause, verbs too, where a noun ends it; after a clause with 的 what stands behind it. */
function objectRun(words: readonly Word[], text: string, first: number): Span | null {
  let from = first;
  let last = first;
  let hasVerb = false;
  for (; last - first < LONGEST; last++) {
    const word = words[last];
    const print = printOf(words, text, last);
    if (!word || print === '' || (last > first && manner.test(print))) break;
    const afterSingle = last === first + 1 && lengthOf(words[first]) === 1 && print.length === 1;
    if (serial.test(print) && !afterSingle && !modifies(text, word.end)) break;
    if (print === '的') {
      if (!hasVerb || last === first) break;
      from = last + 1;
      continue;
    }
    if (separators.test(print)) {
      if (words[last - 1]?.tag === 'b' || /^及其$/.test(print)) continue;
      break;
    }
    if (/[0-9０-９\p{P}\p{S}\s]/u.test(print)) break;
    hasVerb ||= /^(?:v(?!n)|p)/.test(word.tag ?? '') && !nominalVerb.test(print);
    if (last > first && endsName.test(word.tag ?? '')) break;
  }
  // Only words that end where the clause pauses are one name; what goes on in other words is read as a subject.
  const next = words[last];
  if (next && !/^[，,。；;、！？!?：:\n）)”]|^(?:和|及|与|以及|等)$/.test(printOf(words, text, last))) return null;
  // 带动能力强、…的产业: not all of the clause yet
  if (
    printOf(words, text, last) === '、' &&
    words[last - 1]?.tag === 'a' &&
    relativeEnd(text, words[first]?.start ?? 0) > 0
  )
    return null;
  last = trimmed(words, text, from, last);
  const [begin, end] = [words[from], words[last - 1]];
  if (!begin || !end || last <= from || /^[了着过的]/.test(text.slice(begin.start))) return null;
  if (!isPart(words, text, last - 1, false)) return null;
  return endsBeforeFigure(text, end.end) || end.end - begin.start < 2 ? null : { start: begin.start, end: end.end };
}

/** What the next figure is of: 完成投资, 产值. */
const measuresOnly = /^(?:完成|累计|实现|到位)|(?:产值|收入|投资|面积|产量|增加值|销售额|出口|利润|营收)$/;

const lengthOf = (word: Word | undefined): number => (word ? word.end - word.start : 0);

/** 54个|国家和地区: both are counted where no figure of its own follows. */
function coordinated(words: readonly Word[], text: string, run: Span | null): Span | null {
  const joiner = run ? wordAt(words, run.end) : 0;
  if (!run || !/^(?:和|与|及|以及)$/.test(printOf(words, text, joiner))) return run;
  const other = nounRun(words, text, joiner + 1, 'place');
  // 全国31个|省区市和港澳台: a name of its own is not among those counted
  return other && !/^(?:v|n[rst]|j)$/.test(words[joiner + 1]?.tag ?? '') ? { start: run.start, end: other.end } : run;
}

function nounRun(words: readonly Word[], text: string, first: number, part: PartOfClause = 'subject'): Span | null {
  let last = endOfNouns(words, text, first);
  if (part === 'place') last = beforeVerb(words, text, first, last);
  // 疾病|预防|控制中心|建成: a verb between nouns is part of the name where a predicate is left without it
  if (last > first && isInnerVerb(words, text, last)) {
    const further = endOfNouns(words, text, last + 1);
    const next = printOf(words, text, further);
    const bare = trimmed(words, text, first, last) <= first && pauses.test(text.charAt(words[further - 1]?.end ?? 0));
    if (
      further > last + 1 &&
      (bare ||
        (predicates.test(next) && /^[vx]/.test(words[further]?.tag ?? '')) ||
        manner.test(next) ||
        words[further]?.tag === 'd')
    )
      last = further;
  }
  last = trimmed(words, text, first, last);
  // 300个重大项目|完成投资|2393亿元: the last word names the next figure
  if (last > first + 1 && measuresOnly.test(printOf(words, text, last - 1)) && /^n/.test(words[last - 2]?.tag ?? '')) {
    if (endsBeforeFigure(text, words[last - 1]?.end ?? 0)) last--;
  }
  const [from, to] = [words[first], words[last - 1]];
  if (!from || !to || last <= first) return null;
  // 投入80万元|建设|了…: a verb after all; 6个维度|设置|了: what stands before it
  if (/[了着过]/.test(text.charAt(to.end)))
    return last - 1 > first ? { start: from.start, end: words[last - 2]?.end ?? from.end } : null;
  if (
    endsBeforeFigure(text, to.end) &&
    (/^[0-9０-９]/.test(text.slice(to.end)) || measuresOnly.test(printOf(words, text, last - 1)))
  ) {
    // 8个|重点县|建设|蔬菜基地|6.2万亩
    const verb = deedWithin(words, text, first, last);
    return verb > 0 ? { start: from.start, end: words[verb - 1]?.end ?? from.end } : null;
  }
  return { start: from.start, end: quotationAt(words, text, to.end) ?? to.end };
}

/** 小区|设置…: such a verb is tagged as a noun. */
function beforeVerb(words: readonly Word[], text: string, first: number, last: number): number {
  for (let k = first + 1; k < last; k++) {
    const isVerb = words[k]?.tag === 'vn' && !nominalVerb.test(printOf(words, text, k));
    if (isVerb && /^n/.test(words[k - 1]?.tag ?? '')) return k;
  }
  return last;
}

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
function trimmed(words: readonly Word[], text: string, first: number, last: number): number {
  let end = last;
  // 制度创新成果|全国|复制推广: where it happened
  while (end > first + 1 && /^全[国省市县区线程面域]$/.test(printOf(words, text, end - 1))) end--;
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

function isPart(words: readonly Word[], text: string, index: number, opens: boolean): boolean {
  const print = printOf(words, text, index);
  // 地级|以上|城市
  if (!opens && /^以[上下]$/.test(print))
    return isNounTag(words[index + 1]?.tag ?? '') && isPart(words, text, index + 1, false);
  if (
    print === '' ||
    separators.test(print) ||
    predicates.test(print) ||
    (manner.test(print) && !(opens && print === '高质量')) ||
    /^[0-9０-９.．]+$/.test(print)
  )
    return false;
  if (/^[\p{P}\p{S}\s]+$/u.test(print) || /^(?:[中内上下里外间]|之[中内间]|其中|中所)$/.test(print)) return false;
  const tag = words[index]?.tag ?? (/^[\p{Script=Han}]{2,}$/u.test(print) ? 'n' : 'x');
  if (isNounTag(tag) || nominalVerb.test(print) || (!opens && isShort(words, text, index))) return true;
  // 起步|区, 质效|提升|突出|县: verbs before a noun of one character name a thing
  if (/^[vda]/.test(tag) && print.length >= 2 && (isShort(words, text, index + 1) || isShort(words, text, index + 2)))
    return true;
  if (opens && print.length === 1 && places.test(print)) return true;
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
  return tag === 'x' && /^[\u4e00-\u9fffA-Za-z]{2,}$/.test(print);
}

/** A noun of one character that the word before it tells from others. */
function isShort(words: readonly Word[], text: string, index: number): boolean {
  return suffixes.test(printOf(words, text, index)) && /^(?:[vdanbjlx]|zg|vn)/.test(words[index - 1]?.tag ?? '');
}

/** 3个|村: all there is of the name. */
const isLonePlace = (words: readonly Word[], text: string, index: number): boolean =>
  /^[县市区省国]$/.test(printOf(words, text, index)) && words[index - 1]?.tag === 'm';

/** Whether the words lead on to a figure of their own: 总投资30亿元, 产值达5亿元. */
const endsBeforeFigure = (text: string, end: number): boolean =>
  /^(?:达|为|超|超过|近|约|共|完成|实现|达到|突破|增长|下降|第){0,2}(?![0-9]{1,4}[年月日])[0-9０-９]/.test(
    text.slice(end, end + 12),
  );

const printOf = (words: readonly Word[], text: string, index: number): string => {
  const word = words[index];
  return word ? text.slice(word.start, word.end) : '';
};
