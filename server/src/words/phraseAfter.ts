import type { Span } from '../text/span';
import { beside, LONGEST, LONGEST_QUOTATION, nounRun, type PartOfClause } from './nounRun';
import { solves } from './nameParts';
import { printOf, wordAt } from './nouns';
import { behindQuality, coordinated, objectRun } from './objectRun';
import { relativeEnd } from './relativeClause';
import type { Word } from './segmenter';
import { predicates } from './verbsBehind';

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
  // 1000吨|级|通航设施: so large
  const level = /^级(?![别])/.test(text.slice(figureEnd, figureEnd + 2)) ? 1 : 0;
  const named = figureEnd + level + besideLength(text, figureEnd);
  const start = behindLevels(text, named);
  // 114个|村|共…, 9个|村|3万人
  if (/^[村镇乡县市区省](?:共|均|都|全部|已|有|实现|完成|达|的|[0-9０-９])/.test(text.slice(start, start + 3)))
    return sure({ start, end: start + 1 });
  const begin = wordAt(words, start);
  // 十个|方面|重点任务
  const first = begin + (isField(words, text, begin) ? 1 : 0);
  // 20个|县|深化…
  if (/^[县市区省国村镇乡]$/.test(printOf(words, text, first)) && /^[vdp]/.test(words[first + 1]?.tag ?? ''))
    return sure({ start, end: start + 1 });
  if (words[begin]?.start !== start) return null;
  const isObject = part === 'object';
  const run = (isObject ? objectRun(words, text, first) : null) ?? nounRun(words, text, first, part);
  const bare = coordinated(words, text, behindQuality(words, text, run), isObject);
  // 百亿级|工业企业: how large they are tells them from others
  const direct = bare?.start === start ? { start: named, end: bare.end } : bare;
  // 9个|县（区）: with what stands beside it
  const place = placeBeside.exec(text.slice(start, start + 12));
  if (place && direct === null) return sure({ start, end: start + place[0].length });
  // 近13亿|人口: the unit is part of the name
  if (text.startsWith('人口', start - 1)) return sure({ start: start - 1, end: start + 1 });
  // 20万以上|人口|县: not so many 县
  if (text.startsWith('人口', start) && /[万亿]/.test(text.slice(figureEnd - 3, figureEnd)))
    return sure({ start, end: start + 2 });
  if (direct) return sure({ start: direct.start, end: behindExample(words, text, direct.end) });
  const quoted = quotedName(words, text, start);
  if (quoted) return sure(quoted);
  return (
    openedByVerb(words, text, first, start) ?? relativeHead(words, text, start) ?? behindMeasure(words, text, first)
  );
}

/** 九个|方面|工作, but 九个|方面|明确了…: what is counted is what is done in so many fields. */
function isField(words: readonly Word[], text: string, index: number): boolean {
  if (!/^(?:方面|领域)$/.test(printOf(words, text, index))) return false;
  const tag = words[index + 1]?.tag ?? '';
  const isPause = /^(?:[，,。；;：:\n]|)$/.test(printOf(words, text, index + 2));
  return /^[nblj]/.test(tag) || (/^(?:vn|a)/.test(tag) && (isPause || /^[nl]/.test(words[index + 2]?.tag ?? '')));
}

/** 3万亿元|台阶: how far something has come, not what it is. */
const reached =
  /^的?[新大]?(?:[百千万]?[万亿]元?级?)?(?:台阶|大关|关口|门槛|水平|量级|能级|行列|阵列|方阵|俱乐部|规模(?!的|较|最|以上))/;

const placeBeside = /^[村镇乡县市区省州旗][（(][\u4e00-\u9fff、]{1,8}[）)]/;

const sure = ({ start, end }: Span): PhraseAfter => ({ start, end, weak: false });

const besideLength = (text: string, at: number): number => beside.exec(text.slice(at, at + 10))?.[0].length ?? 0;

/** 省、市（地）级疾控中心: levels of government before the noun. */
const levels = /^(?:国家|[省市县区乡镇村])(?:(?:[、和]|以及)(?:[省市县区乡镇村](?:[（(][\u4e00-\u9fff][）)])?))+级/;

/** 千亿级, 百万吨级: how large the things counted are. */
const sizes =
  /^[一二三四五]类|^[百千]?[亿万]元以上|^[过超][0-9.一二三四五六七八九十百千万亿]+元?(?=[\u4e00-\u9fff])|^(?=[^元吨]{0,6}[元吨千]?)[0-9.一二三四五六七八九十百千万亿]+(?:元|吨|千瓦|人)?级(?:甲等)?(?:及以上)?/;

/** Where a name goes on behind the levels or sizes it begins with. */
export const behindLevels = (text: string, at: number): number => {
  const here = text.slice(at, at + 16);
  return at + (levels.exec(here)?.[0].length ?? sizes.exec(here)?.[0].length ?? 0);
};

/** Verbs that stand before a noun and tell of nobody's deed. */
const surely = /^(?:计划|新|开工|新开工|拟|在建|在谈|新建|续建|拟建|已建|参展|涉外|规模以上|规上)$|^驻/;

/** 驻太平洋国家的外交人员, 优秀的干部: what stands behind 的 is counted; 造纸生产线: what stands behind the verb. */
function openedByVerb(words: readonly Word[], text: string, first: number, start: number): PhraseAfter | null {
  const word = words[first];
  const print = printOf(words, text, first);
  if (
    !word ||
    !/^(?:v|a|d|x|p)/.test(word.tag ?? '') ||
    (predicates.test(print) && print !== '计划') ||
    print === '是' ||
    !/^[\u4e00-\u9fff]{1,4}$/.test(print) ||
    // 南楼三层|举行…
    (!surely.test(print) && (solves.test(print) || /^(?:举行|召开|举办|会见|访问)$/.test(print)))
  )
    return null;
  if (printOf(words, text, first + 1) === '的') {
    const outer = /^a/.test(word.tag ?? '') ? nounRun(words, text, first + 2) : null;
    return outer && sure(outer);
  }
  // 共建|“丝路”国家
  const named = quotedName(words, text, word.end);
  if (named && text.charAt(named.end - 1) !== '”') return sure({ start, end: named.end });
  // 新建|续建|项目
  let second = first + 1;
  while (second < first + 4 && surely.test(printOf(words, text, second))) second++;
  const inner = nounRun(words, text, second);
  if (!inner) return null;
  const behind = wordAt(words, inner.end);
  // 新车型|的出货: an adjective tells of the first noun
  const isClause = /^v/.test(word.tag ?? '') && printOf(words, text, behind) === '的';
  const outer = isClause ? nounRun(words, text, behind + 1) : null;
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

/** 小梁薄板房屋等|不成套住房改造: where what is done to them ends the name, the first is an example. */
function behindExample(words: readonly Word[], text: string, end: number): number {
  const first = wordAt(words, end + 1);
  if (text.charAt(end) !== '等' || words[first]?.start !== end + 1) return end;
  const deed = /^[\u4e00-\u9fff]{2,12}(?:改造|整治|治理|修缮|修复|更新|拆除|养护)(?=[，,。；;、）)]|$)/.exec(
    text.slice(end + 1, end + 18),
  );
  return deed ? end + 1 + deed[0].length : end;
}

/** `10个“数字领航”企业`: the quoted words with the nouns behind them; words quoted alone count too. */
function quotedName(words: readonly Word[], text: string, start: number): Span | null {
  const title = /^《[^《》]{1,30}》/.exec(text.slice(start, start + 32));
  if (title) return { start, end: start + title[0].length };
  // 省级|“和美乡村”
  const opening =
    start + (/^(?:国家|[国省市县区乡镇村部州])级(?=“)/.exec(text.slice(start, start + 4))?.[0].length ?? 0);
  if (text.charAt(opening) !== '“') return null;
  const end = text.slice(opening, opening + LONGEST_QUOTATION + 2).indexOf('”');
  if (end < 0) return null;
  const close = opening + end + 1;
  const next = wordAt(words, close);
  const run = nounRun(words, text, next);
  if (run?.start === close) return { start, end: run.end };
  // “一带一路”|联合|实验室: a verb that tells of the noun behind it, where that ends the clause
  const told = words[next]?.start === close && /^vn?$/.test(words[next].tag ?? '') && words[next].end === close + 2;
  const further = told ? nounRun(words, text, next + 1) : null;
  const goesOn = further?.start === close + 2 && /^[，,。；;、）)]?$/.test(text.charAt(further.end));
  return { start, end: goesOn ? further.end : close };
}
