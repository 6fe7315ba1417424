import { LineTable } from '../text/lineTable';
import type { Span } from '../text/span';
import { cutBlocks } from './blocks';
import { linesOfTags } from './inlineTags';
import { type Line, lineOf, noMemory, printedLines } from './lines';
import { readReport } from './oneReport';
import { divideIntoRoots } from './roots';
import type { Block, Paragraph, Reading, SkeletonNode } from './skeleton';
import { branch, freeze, plainNode } from './tree';
import { wrappingOf } from './wrapped';

/**
 * Reads a text into its skeleton. Never fails, on any text; linear in its length.
 * @param memory one that is kept for the next version of the text spares it what is unchanged
 */
export function readTranscript(text: string, memory = noMemory): Reading {
  const table = new LineTable(text);
  const lines = linesOfTags(printedLines(text, memory, table), memory);
  const roots: SkeletonNode[] = [];
  const blocks: Block[] = [];
  const paragraphs: (Line | Span)[] = [];
  const wraps: number[] = [];
  const whole = (part: Line | Span): Paragraph => ('known' in part ? part : lineOf(text, part.start, part.end, memory));
  for (const root of divideIntoRoots(lines)) {
    const own = lines.slice(root.from, root.to);
    if (root.type === 'chrome') {
      roots.push(chromeNode(own));
      continue;
    }
    const wrapping = wrappingOf(text, own, memory);
    const paragraphOf = own.map((line, i) => {
      if (wrapping.sentence[i]) wraps.push(line.end);
      const before = (line.continues ?? wrapping.paragraph[i - 1]) && paragraphs.pop();
      return paragraphs.push(before ? { start: before.start, end: line.end } : line) - 1;
    });
    const report = readReport(text, own, root.title, wrapping);
    for (const block of cutBlocks(own, report, roots.length, paragraphOf, wrapping)) blocks.push(block);
    roots.push(report.node);
  }
  return { text, lines: table, roots, blocks, paragraphs: paragraphs.map(whole), wraps };
}

function chromeNode(lines: readonly Line[]): SkeletonNode {
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return freeze(branch(plainNode('chrome', span, { start: span.start, end: lines[0]?.end ?? span.end })));
}
