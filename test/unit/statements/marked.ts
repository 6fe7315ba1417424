import assert from 'node:assert/strict';
import { type Analysis, Analyser } from '../../../server/src/analysis';

/** A text with one figure between ⟦ and ⟧, analysed without the marks; `start` is where that figure begins (UTF-16). */
export function analysed(marked: string): { analysis: Analysis; start: number } {
  const text = marked.replace(/[⟦⟧]/g, '');
  return { analysis: new Analyser().analyse(text), start: marked.indexOf('⟦') };
}

/** What is known of the marked figure, by its own start or that of a qualifier before it. */
export function measureAt({ analysis, start }: ReturnType<typeof analysed>) {
  const found = analysis.figures.find(
    ({ figure, offset }) =>
      figure.span.start + offset === start || figure.qualifiers.some(({ span }) => span.start + offset === start),
  );
  assert.ok(found, `no figure at ${start}`);
  return found.measure;
}
