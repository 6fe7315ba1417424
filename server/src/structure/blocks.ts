import { type Line, perLine } from './lines';
import type { Cut, ReadReport } from './oneReport';
import { eachSentence } from './sentences';
import type { Block, BlockRole, Sentence } from './skeleton';
import type { Wrapping } from './wrapped';

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
  { sentence: goesOn, join }: Wrapping,
): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  let ahead = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = i;
    const role = roles[i];
    const paragraph = paragraphOf[i] ?? 0;
    // A sentence of a wrapped text goes on in the next line, unless something is cut out there.
    while (goesOn[i] && role && roles[i + 1] === role && !opensWithCut(lines[i + 1])) i++;
    const line = join(first, i);
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
  }
  return blocks;

  /** Whether a cut comes before anything of the line is read. Lines are asked for in their order. */
  function opensWithCut(line: Line | undefined): boolean {
    if (!line) return true;
    while (ahead < cuts.length && (cuts[ahead]?.span.start ?? 0) < line.start) ahead++;
    return cuts[ahead]?.span.start === line.start;
  }
}
