import { fileURLToPath } from 'node:url';
import type { PlacedFigure } from '../../server/src/analysis';
import { Analyser, type Analysis } from '../../server/src/analysis';
import { qualifiedSpan } from '../../server/src/figures/figure';
import { figureRecords } from '../../server/src/report/figureRecord';
import { sliceOf } from '../../server/src/text/span';
import { withFallback } from '../../server/src/words/fallback';
import type { Segmenter } from '../../server/src/words/segmenter';
import { intlSegmenter } from '../../server/src/words/intl';
import { jiebaWasmFrom } from '../../server/src/words/jiebaWasm.node.js';
import { nodejieba } from '../../server/src/words/nodejieba.node.js';
import { Random } from './random';
import type { NamedText } from './untouched';

/** Characters of the sentence shown on either side of a figure. */
const AROUND = 110;

/**
 * Figures drawn at random, each with the words around it and all that was read of it, for a person to judge. The same seed
 * draws the same figures of the same texts; codes are drawn too, for they are read as well.
 */
export async function drawSample(texts: readonly NamedText[], count: number, seed: number): Promise<string> {
  const random = new Random(seed);
  const analyser = new Analyser();
  const all = texts.flatMap(({ name, text }) => {
    const analysis = analyser.analyse(text);
    return analysis.figures.map((_, index) => ({ name, analysis, index }));
  });
  const segmenter = distSegmenter();
  const drawn = random.some(all, count);
  try {
    for (const analysis of new Set(drawn.map(({ analysis }) => analysis))) await analysis.nameMeasures(segmenter);
  } finally {
    await segmenter.dispose();
  }
  return drawn.map(({ name, analysis, index }, i) => entry(i + 1, name, analysis, index)).join('\n');
}

function entry(number: number, name: string, analysis: Analysis, index: number): string {
  const placed = analysis.figures[index];
  if (!placed) return '';
  const { figure, offset } = placed;
  const record = figureRecords(analysis).find(({ start }) => start === figure.span.start + offset);
  const head = `${number}. ${sentenceOf(analysis, placed)}  (${name})`;
  if (!record) return `${head}\n   code ${figure.codeClass ?? ''}`;
  const value = record.value ?? (record.terms.join(':') || `${record.low ?? ''}..${record.high ?? ''}`);
  const read = [
    record.kind,
    `${value}${record.unit ? ` ${record.unit}` : ''}`,
    record.qualifier ?? '',
    `指标=${record.indicator ?? '—'}${record.indicatorKnown ? '（表）' : ''}`,
    `范围=${record.scope ?? '—'}`,
    `时期=${record.period ?? '—'}`,
    record.modality === 'target' ? '目标' : '',
    record.basis ?? '',
    record.comparison ?? '',
  ];
  return `${head}\n   ${read.filter(field => field !== '').join(' | ')}`;
}

function sentenceOf({ reading }: Analysis, { figure, offset, block }: PlacedFigure): string {
  const span = qualifiedSpan(figure);
  const [start, end] = [offset + span.start, offset + span.end];
  const before = reading.text.slice(Math.max(block.start, start - AROUND), start);
  const after = reading.text.slice(end, Math.min(block.start + block.text.length, end + AROUND / 2));
  return `${before}⟦${sliceOf(reading.text, { start, end })}⟧${after}`.replace(/\s*\n\s*/g, '⏎');
}

/** The engines with the dictionary as the build leaves it; whoever asks for them disposes of them. */
export function distSegmenter(): Segmenter {
  const words = distWords();
  return withFallback([nodejieba(words), jiebaWasmFrom(words.wordsFolder), intlSegmenter()]);
}

/** The engine's child and dictionary as the build leaves them; without them the simpler engines answer. */
const distWords = () => ({
  childFile: fileURLToPath(new URL('../../dist/segmenter.cjs', import.meta.url)),
  wordsFolder: fileURLToPath(new URL('../../dist/words', import.meta.url)),
});
