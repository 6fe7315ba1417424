import { GLUED } from './inlineTags';
import { type Line, perLine } from './lines';
import type { PlacedMarker } from './runs';

const closing =
  /^(?:各位(?:代表|委员|同志|领导)|同志们|代表们)[，,：:！!]|^(?:同时[，,]?|当然[，,]?)?我们(?:必须|也要|还要)?也?(?:清醒|深知)地?(?:看到|认识|意识)|^在(?:看到|肯定|总结|取得)[^，,。]{0,10}成[绩就](?:的同时|时)/;
/** Where a sentence of a line without paragraphs may be such words. */
const sentenceOpens = /[。！!”][\s\u3000]*(?=[各同代当我在])/g;

const opensClosing = perLine(text => closing.test(text.slice(0, 40)));

/** A longer line has its heading and its body in one. */
const LONG_HEADING = 100;

/**
 * Where the last heading or point of a row ends before its text does: at the paragraph, or in a line that has lost its
 * paragraphs at the sentence, that turns to the listeners again (各位代表！) or from the work done to what is still wanting.
 * Null where none follows; the paragraph right under the heading may open so. `next` is the index of the marker that would
 * end it otherwise, at `until`. Linear in what stands inside.
 */
export function closingWords(
  placed: readonly PlacedMarker[],
  index: number,
  next: number,
  until: number,
  lines: readonly Line[],
): number | null {
  const marker = placed[index];
  if (!marker || marker.run.members.length < 2 || marker.run.members.at(-1) !== marker) return null;
  const line = lines[marker.line];
  const isGlued = line !== undefined && (line.text.length > GLUED || (isFormal(marker) && !marker.opensLine));
  if (!isGlued && !isFormal(marker)) return null;
  const inside = placed.slice(index + 1, next);
  const fixed = inside.findLast(({ style }) => !isSpoken(style));
  const begun = inside.length > 0 ? earliestBeginnings(inside) : [];
  let passed = 0;
  for (const at of closings()) {
    while (passed < inside.length && (inside[passed]?.span.start ?? 0) < at) passed++;
    // A list that has begun before goes on behind such words: they are part of the list.
    if ((begun[passed] ?? until) >= at) return at;
  }
  return null;

  function* closings(): Generator<number> {
    if (!marker || !line) return;
    if (isGlued) yield* closingSentences(line, (fixed ?? marker).span.end, until);
    if (!isFormal(marker)) return;
    const under = line.text.length > LONG_HEADING ? 1 : 2;
    for (let i = Math.max(marker.line + under, 1 + (fixed?.line ?? 0)); i < lines.length; i++) {
      const paragraph = lines[i];
      if (!paragraph || paragraph.start >= until) return;
      if (opensClosing(paragraph)) yield paragraph.start;
    }
  }
}

function* closingSentences({ start, text }: Line, from: number, until: number): Generator<number> {
  // Only this stretch is searched: a search that ran on would be repeated for every list of the line.
  const words = text.slice(Math.max(0, from - start), Math.max(0, until - start));
  for (const match of words.matchAll(sentenceOpens)) {
    const at = match.index + match[0].length;
    if (closing.test(words.slice(at, at + 40))) yield Math.max(start, from) + at;
  }
}

/** For each marker where the first of the lists begins that it and those behind it belong to. */
function earliestBeginnings(inside: readonly PlacedMarker[]): number[] {
  const begun: number[] = [];
  let earliest = Number.POSITIVE_INFINITY;
  for (let i = inside.length - 1; i >= 0; i--) {
    earliest = Math.min(earliest, inside[i]?.run.members[0]?.span.start ?? earliest);
    begun[i] = earliest;
  }
  return begun;
}

const isFormal = ({ style }: PlacedMarker): boolean => style === 'chineseComma' || style === 'chineseParenthesis';
/** 一是 and the like, of which the closing paragraphs may have lists of their own. */
const isSpoken = (style: PlacedMarker['style']): boolean =>
  style === 'is' || style === 'should' || style === 'ordinal' || style === 'side' || style === 'sequence';
