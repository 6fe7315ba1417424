import { LineTable } from '../text/lineTable';
import type { Span } from '../text/span';
import { cutBlocks } from './blocks';
import type { Line } from './lines';
import { linesOfTags } from './inlineTags';
import { printedLines } from './lines';
import { readReport } from './oneReport';
import { divideIntoRoots } from './roots';
import type { Block, Reading, SkeletonNode } from './skeleton';
import { branch, freeze, plainNode } from './tree';

/** Reads a text into its skeleton. Never fails, on any text; linear in its length. */
export function readTranscript(text: string): Reading {
  const lines = linesOfTags(printedLines(text));
  const roots: SkeletonNode[] = [];
  const blocks: Block[] = [];
  const paragraphs: Span[] = [];
  for (const root of divideIntoRoots(lines)) {
    const own = lines.slice(root.from, root.to);
    if (root.type === 'chrome') {
      roots.push(chromeNode(own));
      continue;
    }
    const paragraphOf = own.map(({ start, end, continues }) => {
      const before = continues && paragraphs.pop();
      return paragraphs.push({ start: before ? before.start : start, end }) - 1;
    });
    const report = readReport(text, own, root.title);
    for (const block of cutBlocks(text, own, report, roots.length, paragraphOf)) blocks.push(block);
    roots.push(report.node);
  }
  return { text, lines: new LineTable(text), roots, blocks, paragraphs };
}

function chromeNode(lines: readonly Line[]): SkeletonNode {
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return freeze(branch(plainNode('chrome', span, { start: span.start, end: lines[0]?.end ?? span.end })));
}
