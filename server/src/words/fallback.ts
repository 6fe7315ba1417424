import type { Segmenter, SegmenterName, Word } from './segmenter';

/** Which engine answers, or that none does, and why those before it were given up. */
export type EngineReport = { readonly engine: SegmenterName | null; readonly reasons: readonly string[] };

/**
 * The first engine that works, in the order given: usually nodejieba, jieba-wasm, intl. An engine that rejects is disposed
 * of and never asked again. It rejects only when it was aborted or disposed of; with all engines gone a text is one word.
 * @param onEngine told when the first text is cut and each time the engine changes
 */
export function withFallback(
  engines: readonly Segmenter[],
  onEngine: (report: EngineReport) => void = () => undefined,
): Segmenter {
  const reasons: string[] = [];
  let current = 0;
  let reported: Segmenter | null | undefined;
  let disposed = false;

  const report = (engine: Segmenter | null) => {
    if (reported === engine) return;
    reported = engine;
    onEngine({ engine: engine?.name ?? null, reasons: [...reasons] });
  };

  return {
    get name() {
      return (engines[current] ?? engines[engines.length - 1])?.name ?? 'intl';
    },
    async cut(texts, signal) {
      for (;;) {
        signal?.throwIfAborted();
        if (disposed) throw new Error('the segmenter was disposed of');
        const index = current;
        const engine = engines[index];
        if (!engine) {
          report(null);
          return texts.map(wholeText);
        }
        try {
          const words = await engine.cut(texts, signal);
          if (index === current) report(engine);
          return words;
        } catch (error) {
          if (disposed || signal?.aborted) throw error;
          if (index !== current) continue; // another call has given it up already
          reasons.push(`${engine.name}: ${error instanceof Error ? error.message : String(error)}`);
          current++;
          await engine.dispose();
        }
      }
    },
    async dispose() {
      disposed = true;
      await Promise.all(engines.map(engine => engine.dispose()));
    },
  };
}

const wholeText = (text: string): Word[] => (text === '' ? [] : [{ start: 0, end: text.length, tag: null }]);
