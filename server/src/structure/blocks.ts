import { type Line, perLine } from './lines';
import type { Cut, ReadReport } from './oneReport';
import { eachSentence } from './sentences';
import type { Block, BlockRole, Sentence } from './skeleton';

interface PlacedSentence {
  /** Offset into the text of its line. */
  readonly start: number;
  readonly sentence: Sentence;
}

/** The sentences of each stretch of a line that was asked for, by where the stretch starts and ends. */
const stretchesOf = perLine(() => new Map<string, readonly PlacedSentence[]>());

/** The sentences between two offsets into the text of a line. */
function sentencesOf(line: Line, from: number, to: number): readonly PlacedSentence[] {
  const stretches = stretchesOf(line);
  const stretch = `${from} ${to}`;
  const known = stretches.get(stretch);
  if (known) return known;
  const { text } = line;
  const sentences: PlacedSentence[] = [];
  eachSentence(text, from, to, (start, end) => sentences.push({ start, sentence: { text: text.slice(start, end) } }));
  stretches.set(stretch, sentences);
  return sentences;
}

/** The sentences of one text that are read for figures, tags, markers, captions and metadata cut away. */
export function cutBlocks(
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
      for (const { start, sentence } of sentencesOf(line, from - line.start, to - line.start))
        blocks.push({ start: line.start + start, text: sentence.text, sentence, role: as, report, paragraph });
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
