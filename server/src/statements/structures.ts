import type { SentenceContext } from './context';
import type { Statement } from './statement';

const STRUCTURE = /三次产业|一二三产|一、二、三产|产业结构|产业比例|产业比重|产业占比|结构比|增加值结构|产业构成/;
const PERHAPS = /结构|比重|构成|占比/;

/** Ratios of three and more terms whose terms are shares of a whole: 三次产业结构由a:b:c调整为d:e:f. */
export function* readStructures({ text, figures, measureOf }: SentenceContext): Generator<Statement> {
  let subject: 'certain' | 'likely' | null = null;
  let last = 0;
  for (const figure of figures) {
    if (figure.kind !== 'ratio') continue;
    const before = text.slice(Math.max(last, figure.span.start - 40), figure.span.start);
    const own = STRUCTURE.test(before) ? 'certain' : PERHAPS.test(before) ? 'likely' : null;
    // …由a:b:c调整为d:e:f: the second ratio has the subject of the first
    if (own || figure.span.start - last > 16 || /[;；。]/.test(before)) subject = own;
    last = figure.span.end;
    if (subject && figure.terms.length >= 3)
      yield { relation: 'structure', ratio: figure, subject, measure: measureOf(figure) };
  }
}
