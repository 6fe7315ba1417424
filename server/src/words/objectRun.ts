import type { Span } from '../text/span';
import { endsBeforeFigure, isPart, LONGEST, nounRun, trimmed } from './nounRun';
import { isNounTag, nominalVerb, printOf, separators, wordAt } from './nouns';
import { modifies, relativeEnd } from './relativeClause';
import type { Word } from './segmenter';
import { endsName, manner, progress, serial } from './verbsBehind';

/** 新建1处|大型滑雪度假中心|: all up to the pause, verbs too, where a noun ends it; after a clause with 的 what stands behind it. */
export function objectRun(words: readonly Word[], text: string, first: number): Span | null {
  // 产能140万吨/年|建成|试运转
  if (progress.test(printOf(words, text, first))) return null;
  let from = first;
  let last = first;
  let hasVerb = false;
  for (; last - first < LONGEST; last++) {
    const word = words[last];
    const print = printOf(words, text, last);
    if (!word || print === '' || (last > first && manner.test(print) && !isOfName(words, text, last))) break;
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

/** 集中|运营|中心: how something is done tells of a verb and a noun that end the name. */
const isOfName = (words: readonly Word[], text: string, index: number): boolean =>
  printOf(words, text, index) === '集中' &&
  /^v/.test(words[index + 1]?.tag ?? '') &&
  isNounTag(words[index + 2]?.tag ?? '') &&
  /^[，,。；;、]?$/.test(text.charAt(words[index + 2]?.end ?? 0));

const lengthOf = (word: Word | undefined): number => (word ? word.end - word.start : 0);

/** 54个|国家和地区: both are counted where no figure of its own follows. */
export function coordinated(words: readonly Word[], text: string, run: Span | null, isObject: boolean): Span | null {
  const behind = run ? wordAt(words, run.end) : 0;
  // 职工技能|提升|和|转岗转业培训: what both tell of
  const isDeed =
    /^v/.test(words[behind]?.tag ?? '') && /^(?!实现|达到|完成|获得)..$/.test(printOf(words, text, behind));
  const joiner = isDeed ? behind + 1 : behind;
  // 全球98个|国家和地区|抗疫表现
  const lands = run && /^国家[和及]地区/.exec(text.slice(run.start, run.start + 5));
  if (lands) return { start: run.start, end: run.start + lands[0].length };
  // 行业级、场景级大模型
  if (run && /级$/.test(text.slice(run.start, run.end)) && printOf(words, text, joiner) === '、') {
    const other = nounRun(words, text, joiner + 1);
    if (other && /级/.test(text.slice(other.start, other.end - 1))) return { start: run.start, end: other.end };
  }
  if (!run || !/^(?:和|与|及|以及)$/.test(printOf(words, text, joiner))) return run;
  if (isDeed) {
    const whole = objectRun(words, text, joiner + 1);
    return whole && words[joiner + 1]?.start === whole.start ? { start: run.start, end: whole.end } : run;
  }
  const other = (isObject ? shortObject(words, text, joiner + 1) : null) ?? nounRun(words, text, joiner + 1, 'place');
  // 全国31个|省区市和港澳台: a name of its own is not among those counted
  const further = wordAt(words, other?.end ?? 0);
  // 功能平台和|汽车、医药等8个…: the beginning of another list
  if (printOf(words, text, further) === '、' && /^[^，,；;。]{1,16}等[0-9]/.test(text.slice(words[further]?.end ?? 0)))
    return run;
  // 政策清单和|服务业发展等…: more is told of
  if ([further, further + 1].some(k => printOf(words, text, k) === '等')) return run;
  return other &&
    !/^(?:n[rst]|j|m)$/.test(words[joiner + 1]?.tag ?? '') &&
    // 节能改造和|用能设备更新项目: a verb opens a noun, where both are done
    (words[joiner + 1]?.tag !== 'v' || (isObject && isNounTag(words[further - 1]?.tag ?? ''))) &&
    !/^(?:一系列|若干|一批|多)/.test(printOf(words, text, joiner + 1))
    ? { start: run.start, end: other.end }
    : run;
}

/** What is longer is another clause. */
function shortObject(words: readonly Word[], text: string, first: number): Span | null {
  const run = objectRun(words, text, first);
  return run && run.end - run.start <= 10 ? run : null;
}

/** 4座现代化的|垃圾中转站: what is said to be so stands behind 的. */
export function behindQuality(words: readonly Word[], text: string, run: Span | null): Span | null {
  if (!run || text.charAt(run.end) !== '的' || !/(?:[化性型式级]|规模)$/.test(text.slice(run.start, run.end)))
    return run;
  return nounRun(words, text, wordAt(words, run.end + 1)) ?? run;
}
