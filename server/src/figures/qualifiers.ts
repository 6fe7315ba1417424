import type { Span } from '../text/span';

/** How a word moves the ends of a figure's interval. */
export type QualifierKind =
  | 'above' // 超, 突破, 逾: from x upwards
  | 'atLeast' // 以上, 不低于, 至少
  | 'nearly' // 近, 接近: just below x
  | 'atMost' // 不足, 以内, 不超过: up to x
  | 'about' // 约, 左右
  | 'andMore'; // 余, 多

export interface Qualifier {
  readonly kind: QualifierKind;
  readonly span: Span;
}

const BEFORE: readonly (readonly [string, QualifierKind])[] = [
  ['不超过', 'atMost'],
  ['不高于', 'atMost'],
  ['不多于', 'atMost'],
  ['不大于', 'atMost'],
  ['未超过', 'atMost'],
  ['不低于', 'atLeast'],
  ['不少于', 'atLeast'],
  ['不小于', 'atLeast'],
  ['至少', 'atLeast'],
  ['最低', 'atLeast'],
  ['超过', 'above'],
  ['超出', 'above'],
  ['突破', 'above'],
  ['高于', 'above'],
  ['多于', 'above'],
  ['大于', 'above'],
  ['逾', 'above'],
  ['超', 'above'],
  ['跨过', 'above'],
  ['跨越', 'above'],
  ['接近', 'nearly'],
  ['将近', 'nearly'],
  ['近', 'nearly'],
  ['不足', 'atMost'],
  ['不到', 'atMost'],
  ['低于', 'atMost'],
  ['少于', 'atMost'],
  ['小于', 'atMost'],
  ['未满', 'atMost'],
  ['最多', 'atMost'],
  ['至多', 'atMost'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约合', 'about'],
  ['约', 'about'],
];

const AFTER: readonly (readonly [string, QualifierKind])[] = [
  ['及以上', 'atLeast'],
  ['以上', 'atLeast'],
  ['及以下', 'atMost'],
  ['以下', 'atMost'],
  ['以内', 'atMost'],
  ['之内', 'atMost'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['有余', 'andMore'],
  ['出头', 'andMore'],
  ['多', 'andMore'],
  ['余', 'andMore'],
];

/** Words between a qualifier and its figure that change nothing: 超过了500, 突破至. */
const FILLERS = ['了', '达', '到', '为', '至'];

const LAST_LETTERS = new Set(BEFORE.map(([word]) => word.charAt(word.length - 1)));

/** The qualifier printed straight before `start`; null where none stands. 最近, 附近, 条约, 节约 are none. */
export function qualifierBefore(text: string, start: number): Qualifier | null {
  let end = start;
  while (text.charAt(end - 1) === ' ') end--;
  if (FILLERS.includes(text.charAt(end - 1)) && LAST_LETTERS.has(text.charAt(end - 2))) end--;
  if (!LAST_LETTERS.has(text.charAt(end - 1))) return null;
  for (const [word, kind] of BEFORE) {
    if (!text.startsWith(word, end - word.length)) continue;
    if (word === '近' && /[最附邻靠相亲远就临]/.test(text.charAt(end - 2))) return null;
    if (word === '约' && /[条节契合签公制违预]/.test(text.charAt(end - 2))) return null;
    if (word === '超' && /[赶反]/.test(text.charAt(end - 2))) return null;
    return { kind, span: { start: end - word.length, end } };
  }
  return null;
}

/** The qualifier printed straight after `end`; null where none stands. */
export function qualifierAfter(text: string, end: number): Qualifier | null {
  for (const [word, kind] of AFTER) {
    if (!text.startsWith(word, end)) continue;
    // 以上 before a noun still bounds the figure (5亿元以上项目); 多 and 余 open words of their own (多项, 余下).
    if (word === '多' && /[个种项次方媒样元功出了边党云式赢民0-9０-９]/.test(text.charAt(end + 1))) return null;
    if (word === '余' && /[下额款]/.test(text.charAt(end + 1))) return null;
    return { kind, span: { start: end, end: end + word.length } };
  }
  return null;
}
