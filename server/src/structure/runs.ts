import type { FoundMarker } from './markers';
import type { MarkerStyle } from './skeleton';

/** A marker in its place among its siblings. */
export interface PlacedMarker extends FoundMarker {
  readonly run: Run;
  /** The number as printed, except 最后 and dashes, which take their place in the run. */
  readonly number: number;
}

/** Siblings: markers of one kind of numbering that follow each other under one parent. */
export interface Run {
  readonly style: MarkerStyle;
  readonly opensLine: boolean;
  readonly members: PlacedMarker[];
  parent: PlacedMarker | null;
  /** An older run of the same line that this one stands in the way of; taken up again when its next number comes. */
  readonly suspended: Run | null;
}

/** 一是, 一要 and 第一 stand in for each other in speech; other styles only follow themselves. */
const family: Record<MarkerStyle, string> = {
  chineseComma: 'comma',
  chineseParenthesis: 'parenthesis',
  arabicDot: 'arabic',
  arabicParenthesis: 'arabicParenthesis',
  circled: 'circled',
  ordinal: 'spoken',
  is: 'spoken',
  should: 'spoken',
  sequence: 'sequence',
  side: 'side',
  dash: 'dash',
};

/** GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）; other markers have no fixed place and give way to the first two. */
const formalRank: Partial<Record<MarkerStyle, number>> = { chineseComma: 1, chineseParenthesis: 2 };

/** Sorts the markers of one report or turn into runs of siblings, nested as the text itself nests them. Linear. */
export function placeMarkers(found: readonly FoundMarker[]): PlacedMarker[] {
  const open: Run[] = [];
  const placed: PlacedMarker[] = [];
  for (const marker of found) {
    const member = place(marker, open);
    if (member) placed.push(member);
  }
  const kept = placed.filter(({ run }) => isList(run));
  for (const { run } of kept) while (run.parent && !isList(run.parent.run)) run.parent = run.parent.run.parent;
  return kept;
}

/** A single 首先, ① or —— is a word or a sign, not a list. */
function isList({ members, opensLine, style }: Run): boolean {
  if (members.length > 1) return true;
  if (style === 'sequence' || style === 'side' || style === 'dash' || style === 'circled') return false;
  return (
    opensLine || style === 'is' || style === 'should' || style === 'chineseParenthesis' || style === 'chineseComma'
  );
}

function place(marker: FoundMarker, open: Run[]): PlacedMarker | null {
  const expected = openRunExpecting(marker, open);
  if (expected) {
    open.length = expected.depth;
    if (expected.resumed) {
      const outer = expected.run;
      expected.resumed.parent = outer.members.at(-1) ?? null;
    }
    open.push(expected.run);
    return join(marker, expected.run);
  }
  if (!marker.separated) return null;
  if (marker.number === 1) return startRun(marker, open);
  const interrupted = interruptedRun(marker, open);
  if (interrupted >= 0) {
    open.length = interrupted + 1;
    const run = open[interrupted];
    return run ? join(marker, run) : null;
  }
  if (marker.style === 'sequence' || marker.style === 'side' || marker.style === 'circled') return null;
  if (!marker.opensLine && !['is', 'should', 'chineseParenthesis', 'chineseComma', 'ordinal'].includes(marker.style))
    return null;
  return startRun(marker, open);
}

interface Expecting {
  readonly run: Run;
  readonly depth: number;
  readonly resumed: Run | null;
}

/**
 * The innermost run whose next number this is: one that goes on in the same style before one whose style would change
 * (第二，… 一是，二是。第三，), one that opens lines, like the marker, before one inside a line.
 */
function openRunExpecting(marker: FoundMarker, open: readonly Run[]): Expecting | null {
  let other: Expecting | null = null;
  let mixed: Expecting | null = null;
  let sameKindInLine = false;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const run = open[depth];
    if (!run || !isRelated(run, marker)) continue;
    const sameKind = (lastOf(run)?.opensLine ?? run.opensLine) === marker.opensLine;
    if (continues(run, marker)) {
      const here = { run, depth, resumed: null };
      if (sameKind) {
        if (lastOf(run)?.style === marker.style) return here;
        mixed ??= here;
      } else if (mixed && lastOf(run)?.style === marker.style && lastOf(run)?.line === marker.line) return here;
      else if (!sameKindInLine) other ??= here;
    }
    const older = run.suspended;
    if (older && run.members.length > 1 && continues(older, marker)) return { run: older, depth, resumed: run };
    if (sameKind && !marker.opensLine && lastOf(run)?.line === marker.line) sameKindInLine = true;
  }
  return mixed ?? other;
}

/** 首先, 其次, 第三: the words for the first two only go so far. */
const isRelated = (run: Run, marker: FoundMarker): boolean =>
  family[run.style] === family[marker.style] ||
  (run.style === 'sequence' && marker.style === 'ordinal' && marker.number > 2);

function continues(run: Run, marker: FoundMarker): boolean {
  const last = lastOf(run);
  if (!last) return false;
  if (marker.style === 'dash') return marker.opensLine ? run.opensLine : !run.opensLine && last.line === marker.line;
  if (marker.style === 'sequence' && marker.number === 4) return true;
  // The spoken styles mix only where the list goes on (一是…二要…三要), never to start one anew.
  return last.number + 1 === marker.number;
}

/** Where no run expects the number: the run it most likely belongs to, a number lost, doubled or wrong. */
function interruptedRun(marker: FoundMarker, open: readonly Run[]): number {
  for (const strict of [true, false]) {
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const run = open[depth];
      const last = run && lastOf(run);
      if (!last || run.style !== marker.style || (strict && run.opensLine !== marker.opensLine)) continue;
      if (marker.style === 'sequence') return depth;
      // Two lists in two paragraphs of speech: only one number lost between them makes them one.
      if (!marker.opensLine && last.line !== marker.line && marker.number !== last.number + 2) continue;
      if (marker.style.startsWith('arabic') && (marker.number > last.number + 3 || marker.opensLine !== run.opensLine))
        continue;
      return depth;
    }
  }
  return -1;
}

function startRun(marker: FoundMarker, open: Run[]): PlacedMarker {
  let suspended: Run | null = null;
  const sibling = open.findIndex(
    run => family[run.style] === family[marker.style] && run.opensLine === marker.opensLine,
  );
  if (sibling >= 0) {
    const older = open[sibling];
    if (older && !marker.opensLine && lastOf(older)?.line === marker.line) suspended = older;
    open.length = sibling;
  } else {
    closeForNew(marker, open);
  }
  const run: Run = {
    style: marker.style,
    opensLine: marker.opensLine,
    members: [],
    parent: open.at(-1)?.members.at(-1) ?? null,
    suspended,
  };
  open.push(run);
  return join(marker, run);
}

function closeForNew(marker: FoundMarker, open: Run[]): void {
  const rank = formalRank[marker.style];
  for (let run = open.at(-1); run; run = open.at(-1)) {
    const last = lastOf(run);
    const otherLine = last !== undefined && last.line !== marker.line;
    const lineRunEnds = !run.opensLine && otherLine;
    const givesWay =
      marker.opensLine &&
      otherLine &&
      (run.style === 'dash' || (rank !== undefined && (formalRank[run.style] ?? 9) > rank));
    // In a line that has lost its paragraphs the dashes end where the next heading begins.
    const dashesEnd = run.style === 'dash' && !run.opensLine && rank !== undefined;
    if (!lineRunEnds && !givesWay && !dashesEnd) return;
    open.pop();
  }
}

function join(marker: FoundMarker, run: Run): PlacedMarker {
  const byPlace = marker.style === 'dash' || (marker.style === 'sequence' && marker.number === 4);
  const number = byPlace ? (lastOf(run)?.number ?? 0) + 1 : marker.number;
  const member = { ...marker, number, run };
  run.members.push(member);
  return member;
}

const lastOf = (run: Run): PlacedMarker | undefined => run.members.at(-1);
