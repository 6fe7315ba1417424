import { readTranscript } from '../../../server/src/structure/read';
import type { SkeletonNode } from '../../../server/src/structure/skeleton';

/** The skeleton of a text as an indented outline, one node a line, for tables of tests. */
export function outlineOf(text: string): string[] {
  const lines: string[] = [];
  const add = (node: SkeletonNode, depth: number): void => {
    const head = text.slice(node.head.start, node.head.end);
    const who = node.speaker
      ? ` <${node.speaker.who ?? '?'}${node.speaker.damage ? ` ${node.speaker.damage}` : ''}>`
      : '';
    lines.push(`${'  '.repeat(depth)}${node.type} ${head}${who}`);
    for (const child of node.children) add(child, depth + 1);
  };
  for (const root of readTranscript(text).roots) add(root, 0);
  return lines;
}
