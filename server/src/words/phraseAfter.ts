import type { Span } from '../text/span';
import { isNounTag, nominalVerb, separators, wordAt } from './nouns';
import type { Word } from './segmenter';

/** No name of what is counted is printed longer (words). */
const LONGEST = 12;
/** Printed behind the unit: `7万套（间）保障性住房`. */
const beside = /^[（(][\u4e00-\u9fff]{1,6}[）)]/;
/** Words the engines take for nouns, which say what the counted things did or how. */
const predicates =
  /^(?:发展|全面|实现|提供|开工|完成|达到|获得|加快|同比|环比|左右|以上|以下|以内|以来|之间|时间|期间|同时|其中|不等|基础|荣获|获|获得|荣膺|组成|构成|有序|有力|持续|稳步|平稳|积极|受益|受损|预计|计划|累计|总投资|投资|增长|占比|创建|获批|入选|上线|参加|纳入)$/;
/** The noun phrase behind a figure; weak where a verb opens it (`3.5万吨造纸生产线`), which may as well say what was done. */
export interface PhraseAfter extends Span {
  readonly weak: boolean;
}

/**
 * The noun phrase directly behind a figure, which is what the figure counts: `实施10项|水利工程建设|`, `新增12公里|热力管网|`. Null where
 * a pause, a verb or another figure comes first, or where the words run into the next figure (`20个总投资|30亿元`).
 *
 * @param words the words of `text`, in order
 * @param figureEnd UTF-16 offset into `text`, behind unit and qualifiers
 * @returns UTF-16 offsets, half open
 */
export function phraseAfter(words: readonly Word[], text: string, figureEnd: number): PhraseAfter | null {
  const start = figureEnd + (beside.exec(text.slice(figureEnd, figureEnd + 10))?.[0].length ?? 0);
  const first = wordAt(words, start);
  const rest = cutWord(words, text, start, first);
  if (words[first]?.start !== start && !rest) return null;
  const direct = nounRun(words, text, first);
  if (rest) return sure({ start, end: direct && direct.start === rest.end ? direct.end : rest.end });
  if (direct) return sure(direct);
  const quoted = quotedName(words, text, start);
  return quoted ? sure(quoted) : openedByVerb(words, text, first, start);
}

const sure = ({ start, end }: Span): PhraseAfter => ({ start, end, weak: false });

/** Verbs that stand before a noun and tell of nobody's deed. */
const surely = /^(?:在建|新建|续建|拟建|已建|驻|驻外|参展|涉外|规模以上|规上)$/;

/** 驻太平洋国家的外交人员, 优秀的干部: what stands behind 的 is counted; 造纸生产线: what stands behind the verb. */
function openedByVerb(words: readonly Word[], text: string, first: number, start: number): PhraseAfter | null {
  const word = words[first];
  const print = printOf(words, text, first);
  if (
    !word ||
    !/^(?:v|a|d|x|p)/.test(word.tag ?? '') ||
    predicates.test(print) ||
    !/^[\u4e00-\u9fff]{1,4}$/.test(print)
  )
    return null;
  if (printOf(words, text, first + 1) === '的') {
    const outer = /^a/.test(word.tag ?? '') ? nounRun(words, text, first + 2) : null;
    return outer && sure(outer);
  }
  const inner = nounRun(words, text, first + 1);
  if (!inner) return null;
  const behind = wordAt(words, inner.end);
  const outer = printOf(words, text, behind) === '的' ? nounRun(words, text, behind + 1) : null;
  return outer ? { ...outer, weak: !surely.test(print) } : { start, end: inner.end, weak: !surely.test(print) };
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
  if (text.charAt(start) !== '“') return null;
  const end = text.slice(start, start + LONGEST_QUOTATION + 2).indexOf('”');
  if (end < 0) return null;
  const close = start + end + 1;
  const run = nounRun(words, text, wordAt(words, close));
  return { start, end: run && run.start === close ? run.end : close };
}

function nounRun(words: readonly Word[], text: string, first: number): Span | null {
  let last = first;
  while (last - first < LONGEST && isPart(words, text, last, last === first)) last++;
  last = trimmed(words, text, first, last);
  const [from, to] = [words[first], words[last - 1]];
  if (!from || !to || last <= first) return null;
  // 投入80万元|建设|了…: a verb after all
  if (/[了着过]/.test(text.charAt(to.end))) return null;
  if (endsBeforeFigure(text, to.end)) return null;
  return { start: from.start, end: quotationAt(words, text, to.end) ?? to.end };
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
function trimmed(words: readonly Word[], text: string, first: number, last: number): number {
  let end = last;
  while (end > first && /^(?:a|b|d|f|s|t|m|v|x|zg)/.test(words[end - 1]?.tag ?? '') && !isNominal(words, text, end - 1))
    end--;
  return end;
}

const isNominal = (words: readonly Word[], text: string, index: number): boolean => {
  const print = printOf(words, text, index);
  return nominalVerb.test(print) || (words[index]?.tag === 'x' && /^[\u4e00-\u9fffA-Za-z]{2,}$/.test(print));
};

function isPart(words: readonly Word[], text: string, index: number, opens: boolean): boolean {
  const print = printOf(words, text, index);
  if (print === '' || separators.test(print) || predicates.test(print) || /[0-9０-９]/.test(print)) return false;
  if (/^[\p{P}\p{S}\s]+$/u.test(print) || /^(?:[中内上下里外间]|之[中内间]|其中|中所)$/.test(print)) return false;
  const tag = words[index]?.tag ?? (/^[\p{Script=Han}]{2,}$/u.test(print) ? 'n' : 'x');
  if (isNounTag(tag) || nominalVerb.test(print)) return true;
  // 起步|区, 示范|点: a verb before a noun of one character names a thing
  if (
    tag.startsWith('v') &&
    print.length >= 2 &&
    /^[区县村园站厂品点线网库馆所带圈链]$/.test(printOf(words, text, index + 1))
  )
    return true;
  if (tag === 't') return !opens;
  if (tag === 'a' || tag === 'zg' || tag === 'q') return !opens || tag === 'a' || print.length >= 2;
  return tag === 'x' && /^[\u4e00-\u9fffA-Za-z]{2,}$/.test(print);
}

/** Whether the words lead on to a figure of their own: 总投资30亿元, 产值达5亿元. */
const endsBeforeFigure = (text: string, end: number): boolean =>
  /^(?:达|为|超|超过|近|约|共|完成|实现|达到|突破|增长|下降|第){0,2}[0-9０-９]/.test(text.slice(end, end + 6));

const printOf = (words: readonly Word[], text: string, index: number): string => {
  const word = words[index];
  return word ? text.slice(word.start, word.end) : '';
};
