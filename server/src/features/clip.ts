import { sliceOf, type Span } from '../text/span';

const sentenceEnd = new Set('。！!？?；;');
const clauseEnd = new Set('，,：:、');
const openers = '“‘《〈（(【[「『';
const closers = '”’》〉）)】]」』';

/**
 * At most `limit` characters of what a span covers, white space collapsed. A longer text is cut at the end of a clause,
 * else of a word, and ends in `…`; never inside one of the names, a number, a Latin word or a pair of marks that closes
 * within the limit.
 */
export function clip(
  text: string,
  { start, end }: Span,
  limit: number,
  names: ReadonlySet<string> = new Set(),
): string {
  const window = sliceOf(text, { start, end: Math.min(end, start + limit * 4) });
  const words = window.replace(/\s+/g, ' ').trim();
  const isWhole = start + window.length === end;
  if (isWhole && words.length <= limit) return trimEnd(words);
  const cut = lastBoundary(words, Math.min(limit, words.length), names);
  return `${trimEnd(words.slice(0, cut))}…`;
}

/** The last place not beyond `limit` where a text may be cut. */
function lastBoundary(words: string, limit: number, names: ReadonlySet<string>): number {
  const forbidden = insideNames(words, names);
  const allowed = (at: number): boolean => !forbidden.has(at) && pairDepth(words, at) === 0;
  for (const ends of [sentenceEnd, clauseEnd]) {
    for (let at = limit; at >= limit / 2; at--) if (ends.has(words[at] ?? '') && allowed(at)) return at;
  }
  const boundaries = wordBoundaries(words);
  for (let i = boundaries.length - 1; i >= 0; i--) {
    const at = boundaries[i] ?? 0;
    if (at <= limit && at > limit / 4 && allowed(at) && !joins(words, at)) return at;
  }
  return boundaries.filter(at => at <= limit && !forbidden.has(at) && !joins(words, at)).at(-1) ?? 0;
}

/** Whether a cut would part a number from its unit or the two halves of a Latin word. */
function joins(words: string, at: number): boolean {
  const before = words[at - 1] ?? '';
  const after = words[at] ?? '';
  return /[0-9A-Za-z.０-９]/.test(before) && /[0-9A-Za-z.%％‰０-９\u4e00-\u9fff]/.test(after);
}

function insideNames(words: string, names: ReadonlySet<string>): Set<number> {
  const inside = new Set<number>();
  for (const name of names) {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      for (let i = at + 1; i < at + name.length; i++) inside.add(i);
    }
  }
  return inside;
}

/** How many marks opened before a place are closed only after it. */
function pairDepth(words: string, at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    const mark = words[i] ?? '';
    if (openers.includes(mark) && words.indexOf(closers[openers.indexOf(mark)] ?? '', i) >= at) depth++;
  }
  return depth;
}

const remembered = new Map<string, readonly number[]>();
let segmenter: Intl.Segmenter | undefined;

/** Ends of the words of a short text. The same text always gives the same words, so they are remembered. */
function wordBoundaries(words: string): readonly number[] {
  let known = remembered.get(words);
  if (!known) {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    known = Array.from(segmenter.segment(words), ({ index, segment }) => index + segment.length);
    if (remembered.size > 4000) remembered.clear();
    remembered.set(words, known);
  }
  return known;
}

const trimEnd = (words: string): string => words.replace(/[\s，,；;。：:、]+$/, '');
