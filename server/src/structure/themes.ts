import type { Span } from '../text/span';
import { type Line, perLine } from './lines';
import type { PlacedMarker } from './runs';
import type { SkeletonNode } from './skeleton';
import { plainNode } from './tree';
import type { Wrapping } from './wrapped';

type Node = Omit<SkeletonNode, 'children'>;

const LONGEST_THEME = 36;
const SHORTEST_THEME = 5;
/** What a theme is about is said behind it, at some length. */
const SHORTEST_BODY = 40;

/**
 * Paragraphs opened by a theme sentence (加快产业升级。…) are points without a number. One such paragraph is a sentence that
 * happens to be short; two and more in a row, under one heading, are how reports part what they have to say.
 */
export function themePoints(
  lines: readonly Line[],
  indices: readonly number[],
  placed: readonly PlacedMarker[],
  { paragraph: goesOn, join }: Wrapping,
): Node[] {
  const taken = linesOfRuns(placed);
  const nodes: Node[] = [];
  let group: { line: Line; theme: Span }[] = [];
  const close = (): void => {
    if (group.length > 1) for (const { line, theme } of group) nodes.push(pointOf(line, theme));
    group = [];
  };
  for (const index of indices) {
    if (goesOn[index - 1] && !taken.has(index)) continue;
    let last = index;
    while (goesOn[last]) last++;
    const line = lines[index] && join(index, last);
    const theme = line && !taken.has(index) ? themeLength(line) : 0;
    if (line && theme > 0) group.push({ line, theme: { start: line.start, end: line.start + theme } });
    else close();
  }
  close();
  return nodes;
}

/** Lines that open with a marker, and lines a run of points crosses: what is numbered has its place already. */
function linesOfRuns(placed: readonly PlacedMarker[]): Set<number> {
  const taken = new Set<number>();
  for (const { run, line, opensLine } of placed) {
    const [first, last] = [run.members[0], run.members.at(-1)];
    if (opensLine || first?.line !== last?.line) taken.add(line);
  }
  return taken;
}

/**
 * Length of the sentence that names what a paragraph is about: short, without figures, and not one that tells or greets.
 * 0 where the paragraph opens with none.
 */
const themeLength = perLine(text => {
  const stop = text.slice(0, LONGEST_THEME + 1).indexOf('。');
  if (stop < SHORTEST_THEME || text.length - stop < SHORTEST_BODY) return 0;
  const words = text.slice(0, stop);
  return noTheme.test(words) || tells.test(words) ? 0 : stop;
});

/** Figures, marks of other kinds, and the words sentences of speech begin with. */
const noTheme =
  /[0-9０-９：:；;！!？?（(]|[，,].*[，,].*[，,]|^(?:各位|同志|我|这|那|其|但|同时|此外|另外|然而|因此|所以|当前|目前|今|去年|过去|一年来|五年来|近年来|本届|回顾|展望|面对|随着|从|据|经|总的|总之|新的一年|现在|大家|感谢|谢谢|有|也|就|还|事实|成绩|成就|问题|机遇|与此|根据|按照|为此|以上|上述|下面|首先|最后|正是|在此|他|她|它|你|您|不|没)/;
/** 是, 我们 and the like within make it a statement. */
const tells = /我们|是(?!非)|必须|值得|清醒|取得的|来之不易|[以如]下|任务|各级/;

const pointOf = ({ start, end }: Line, theme: Span): Node => ({
  ...plainNode('point', { start, end }, theme),
  heading: theme,
});
