import type { Line } from './lines';
import type { Cut, ReadReport } from './oneReport';
import { eachSentence } from './sentences';
import type { Block, BlockRole } from './skeleton';

/** The sentences of one text that are read for figures, tags, markers, captions and metadata cut away. */
export function cutBlocks(
  text: string,
  lines: readonly Line[],
  { roles, cuts }: ReadReport,
  report: number,
  paragraphOf: readonly number[],
): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  lines.forEach((line, i) => {
    const role = roles[i];
    const paragraph = paragraphOf[i] ?? 0;
    const add = (from: number, to: number, as: BlockRole): void => {
      eachSentence(text, from, to, (start, end) => {
        blocks.push({ start, text: text.slice(start, end), role: as, report, paragraph });
      });
    };
    let from = line.start;
    let as: BlockRole = role ?? 'body';
    for (let cut: Cut | undefined = cuts[next]; cut && cut.span.start < line.end; cut = cuts[++next]) {
      if (role) add(from, Math.max(from, cut.span.start), as);
      from = Math.max(from, cut.span.end);
      as = cut.role;
    }
    if (role) add(from, line.end, as);
  });
  return blocks;
}
