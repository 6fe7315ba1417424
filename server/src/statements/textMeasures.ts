import type { Figure } from '../figures/figure';
import { fullUnit, qualifiedSpan } from '../figures/figure';
import { isoInterval } from '../figures/period';
import { plainReadings } from '../figures/plainReadings';
import type { Reference } from '../figures/resolvePeriod';
import { isOwnScope, type ReportPlace } from '../structure/place';
import type { Block, Reading } from '../structure/skeleton';
import { shift, sliceOf } from '../text/span';
import type { CorpusEntry, PlainRate, PlainStep, TextMeasures } from './corpusIndex';
import { inContext, type ReportContext } from './reportContext';
import { isOfSectionsYear, isOfWholePlace, type Sentence } from './standing';
import type { GrowthRate, Level, Measure, YearStep } from './statement';

/**
 * The measures of every report of a document: the figures of named indicators, in the order of the text.
 * @param sentences what was understood of each block of the reading, in order
 * @param places whose each root is
 * @param which all of them, or only what can be held against other texts: levels of reports that say whose they are
 */
export function measuresOfText(
  reading: Reading,
  sentences: readonly Sentence[],
  contextOf: (block: Block) => ReportContext,
  places: readonly (ReportPlace | null)[],
  which: 'all' | 'levels',
): TextMeasures[] {
  const entries: CorpusEntry[][] = reading.roots.map(() => []);
  const references: (Reference | null)[] = reading.roots.map(() => null);
  reading.blocks.forEach((block, blockIndex) => {
    const sentence = sentences[blockIndex];
    const list = entries[block.report];
    const of = places[block.report] ?? null;
    if (which === 'levels' && (!of || !sentence?.statements.some(({ relation }) => relation === 'level'))) return;
    if (!list || !sentence?.measures.some(({ indicator }) => indicator?.known)) return;
    const context = contextOf(block);
    references[block.report] ??= context.reference;
    const levels = new Map<Figure, Level>();
    for (const statement of sentence.statements)
      if (statement.relation === 'level') levels.set(statement.level, statement);
    sentence.figures.forEach((figure, i) => {
      const stated = levels.get(figure) ?? null;
      // Words may have given a figure another name since; what is held against other texts does not depend on them.
      const measure = stated?.measure ?? sentence.measures[i];
      if (!measure?.indicator?.known || figure.numeral === null || (which === 'levels' && !stated)) return;
      const entry = entryOf({ reading, block, sentence, of }, figure, inContext(measure, figure, context), stated);
      if (which === 'all' || entry.level) list.push(entry);
    });
  });
  return entries.map((list, root) => ({
    root,
    place: places[root] ?? null,
    speaksFrom: dayOf(references[root] ?? null),
    entries: list,
  }));
}

interface Standing {
  readonly reading: Reading;
  readonly block: Block;
  readonly sentence: Sentence;
  /** The place its report is of. */
  readonly of: ReportPlace | null;
}

function entryOf(
  { reading: { lines }, block: { text, start }, sentence, of }: Standing,
  figure: Figure,
  measure: Measure,
  stated: Level | null,
): CorpusEntry {
  const { indicator, scope, modality, basis, comparison } = measure;
  const period = stated?.now ? null : measure.period;
  const span = shift(figure.span, start);
  const isLevel =
    stated !== null &&
    period !== null &&
    // Written before the year was over: the next text knows better.
    !measure.expected &&
    (!measure.periodOfSection || (period.grain === 'year' && isOfSectionsYear(sentence, stated))) &&
    isOfWholePlace(sentence, stated);
  const readings = plainReadings(figure);
  return {
    span,
    range: lines.rangeOf(span),
    printed: sliceOf(text, qualifiedSpan(figure)),
    kind: figure.kind,
    unit: fullUnit(figure)?.name ?? null,
    dimension: fullUnit(figure)?.dimension ?? null,
    interval: readings && readings.rounded,
    indicator: indicator?.name ?? '',
    class: indicator?.class ?? null,
    scope: scope !== null && of !== null && isOwnScope(scope, of) ? null : scope,
    period: isoInterval(period),
    year: period?.grain === 'year' && !period.open ? Number(period.start.slice(0, 4)) : null,
    modality,
    basis,
    comparison,
    level:
      isLevel && readings
        ? {
            readings,
            rate: stated.rate && plainRate(stated.rate, text, start),
            step: stated.step && plainStep(stated.step, text, start),
          }
        : null,
  };
}

const plainRate = ({ figure, falls, basis, comparison }: GrowthRate, text: string, offset: number): PlainRate => ({
  span: shift(figure.span, offset),
  printed: sliceOf(text, qualifiedSpan(figure)),
  decimals: figure.numeral?.decimals ?? 0,
  negative: figure.numeral?.negative ?? false,
  readings: plainReadings(figure),
  falls,
  basis,
  comparison,
});

const plainStep = ({ figure, falls }: YearStep, text: string, offset: number): PlainStep => ({
  span: shift(figure.span, offset),
  printed: sliceOf(text, qualifiedSpan(figure)),
  readings: plainReadings(figure),
  falls,
});

function dayOf(reference: Reference | null): string | null {
  if (!reference) return null;
  const { year, month, day } = reference;
  const two = (n: number): string => String(n).padStart(2, '0');
  return month === undefined || day === undefined ? String(year) : `${year}-${two(month)}-${two(day)}`;
}
