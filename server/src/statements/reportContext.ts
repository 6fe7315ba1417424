import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import { yearPeriod } from '../figures/period';
import { type PrintedTime } from '../figures/printedTime';
import { type Reference, resolveTime } from '../figures/resolvePeriod';
import { isNotesHeading } from '../structure/notes';
import type { Block, Reading, SkeletonNode } from '../structure/skeleton';
import { halfWidthDigits } from '../text/characters';
import { sliceOf } from '../text/span';
import type { Measure } from './statement';
import { lastFullYear, toldFrom, type ToldOf, toldUnder } from './toldYears';

/** What the place of a sentence in its report says of the figures in it. */
export interface ReportContext {
  /** The day or year the report speaks from: 去年 and 今年 count from it. Null where neither title nor date line tells. */
  readonly reference: Reference | null;
  /** The year or years told of, for figures that name none (一、2024年工作回顾; 五年来,…). */
  readonly period: Period | null;
  /** Under a heading of plans (二、2025年主要任务) figures are targets. */
  readonly plan: boolean;
}

const NOWHERE: ReportContext = { reference: null, period: null, plan: false };

/** The contexts of a text's blocks. Reads titles, date lines, headings and how sentences begin; a pure function of the reading. */
export function reportContexts(reading: Reading): (block: Block) => ReportContext {
  let contextOf = remembered.get(reading);
  if (!contextOf) {
    const roots = reading.roots.map(root => (root.type === 'report' ? headedSections(reading, root) : []));
    const parts = withOpenings(reading.blocks, roots);
    contextOf = block => contextIn(parts[block.report] ?? [], block.start);
    remembered.set(reading, contextOf);
  }
  return contextOf;
}

/** Figures, levels and the ledger all ask for the contexts of one reading. */
const remembered = new WeakMap<Reading, (block: Block) => ReportContext>();

/** The context of the last part that begins at or before an offset; there are many in a file of many reports. */
function contextIn(parts: readonly Part[], offset: number): ReportContext {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1]?.context ?? NOWHERE;
}

interface Part {
  readonly start: number;
  readonly context: ReportContext;
  /** Under its heading both what was and what is to come are told. */
  readonly both: boolean;
}

function headedSections(reading: Reading, root: SkeletonNode): readonly Part[] {
  const year = communiqueYear(reading, root);
  let reference = referenceOf(reading, root);
  const headings = root.children.flatMap(({ type, span, heading }) => {
    const told = type === 'section' && heading ? toldUnder(sliceOf(reading.text, heading), reference) : null;
    return told ? [{ start: span.start, told }] : [];
  });
  // who reviews years counts in whole ones
  if (reference && headings.length > 0) reference = { ...reference, lastFullYear: lastFullYear(reference) };
  if (reference) reference = { ...reference, bareDay: 'nearest' };
  const whole: ToldOf = { period: year === null ? null : yearPeriod(year), plan: false };
  return [{ start: root.span.start, told: whole }, ...headings].map(({ start, told }) => ({
    start,
    context: { reference, period: told.period, plan: told.plan },
    both: told.both ?? false,
  }));
}

/** In a review, what a sentence opens holds up to the next one that does or the next section. */
function withOpenings(blocks: readonly Block[], roots: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const parts: Part[][] = roots.map(() => []);
  const next = roots.map(() => 0);
  /** Before the first heading and under one of plans no sentence opens a review. */
  const open = roots.map((): Part | null => null);
  for (const { report, start, text } of blocks) {
    const sections = roots[report];
    const list = parts[report];
    if (!sections || !list) continue;
    for (let i = next[report] ?? 0; i < sections.length; next[report] = ++i) {
      const section = sections[i];
      if (!section || section.start > start) break;
      list.push(section);
      open[report] = section.context.plan || i === 0 ? null : section;
    }
    const section = open[report] ?? null;
    const reference = list.at(-1)?.context.reference ?? null;
    if (isNotesHeading({ text })) {
      list.push({ start, context: { ...NOWHERE, reference }, both: false });
      open[report] = null;
    } else if (section && reference) {
      const told = toldFrom(text, reference, section.both);
      if (told) list.push({ start, context: { reference, period: told.period, plan: told.plan }, both: section.both });
    }
  }
  return parts;
}

/** 云溪县2023年国民经济和社会发展统计公报 is about that year from the first sentence to the last. */
function communiqueYear({ text }: Reading, root: SkeletonNode): number | null {
  const { start } = root.span;
  const lines = halfWidthDigits(text.slice(start, Math.min(root.span.end, start + OPENING))).split(/\r?\n/, 4);
  for (const line of lines) {
    const found = line.length <= LONGEST_LINE ? COMMUNIQUE.exec(line) : null;
    if (found && !/[月季半]/.test(line)) return Number(found[1]);
  }
  return null;
}

const COMMUNIQUE = /([12][0-9]{3})年度?[^。，,；;]{0,8}国民经济(?:和|与)社会发展(?:情况)?(?:的)?统计公报/;

/** Title, date line and the place of delivery stand in the first lines. */
const OPENING = 300;
const LONGEST_LINE = 80;
const DAY =
  /([12][0-9]{3})(?:年|-)([0-9]{1,2})(?:月|-)([0-9]{1,2})(?![0-9])|[（(]((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])[)）]/;
/** Also where the line breaks of a page were lost: 2019年3月23日在…会议上. */
const DELIVERED = /([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日在[^。，,；;]{2,40}(?:会议|大会)上/;

function referenceOf({ text }: Reading, root: SkeletonNode): Reference | null {
  const { start } = root.span;
  const opening = halfWidthDigits(text.slice(start, Math.min(root.span.end, start + OPENING)));
  // A date in running text dates what is told there, not the text.
  const lines = opening.split(/\r?\n/).filter(line => line.length <= LONGEST_LINE && !/[。；;].|[，,].*。/.test(line));
  const day = DELIVERED.exec(opening) ?? lines.map(line => DAY.exec(line)).find(found => found !== null);
  const [year = 0, month = 13, date = 32] =
    day?.slice(1).flatMap(part => (part === undefined ? [] : Number(part))) ?? [];
  if (month <= 12 && date <= 31) return { year, month, day: date };
  const heading = halfWidthDigits(root.heading ? sliceOf(text, root.heading) : '');
  // a sentence is no title
  const title = /[，,。；;]/.test(heading) ? null : /([12][0-9]{3})(?:年|(?=政府工作报告))/.exec(heading);
  return title ? { year: Number(title[1]) } : null;
}

/** A measure with what its place in the report adds: the year of 去年 or of the section, and whether it is planned. */
export function inContext(measure: Measure, figure: Figure, context: ReportContext): Measure {
  if (measure.earlier) return measure;
  const { reference, plan } = context;
  const isTime = figure.kind === 'date' || figure.kind === 'period';
  const own = figure.time ? daysOf(figure.time, context) : isTime && figure.period?.start ? figure.period : null;
  const said = isTime ? own : (measure.period ?? (measure.time ? daysOf(measure.time, context) : null) ?? own);
  const told = figure.numeral !== null && !measure.time && !isOrdinal(figure) ? context.period : null;
  const period = measure.comparison === 'annualAverage' ? yearsOfAverage(said, told, reference) : (said ?? told);
  const over = measure.expected && reference && period && Number(period.end.slice(0, 4)) < reference.year;
  const ahead = measure.time?.stretch?.direction === 'future' && said !== null;
  const mood = over ? 'actual' : ahead ? 'target' : measure.modality;
  const modality = mood === 'actual' && isAhead(period, reference, plan, context.period) ? 'target' : mood;
  if (period === measure.period && modality === measure.modality) return measure;
  return { ...measure, period, modality, ...(period && period === told ? { periodOfSection: true } : {}) };
}

/** 第十三次党代会, 第六届论坛: when it was is not said by what is told of; 居全省第2位 is a place of that year. */
const isOrdinal = ({ kind, unit }: Figure): boolean => kind === 'rank' && unit !== null && !/[位名强]/.test(unit.name);

/** An average of years is of none of them: in 2025年…,年均增长5% the year is that of what stands before it. */
function yearsOfAverage(said: Period | null, told: Period | null, reference: Reference | null): Period | null {
  const several = [said, told].find(period => period && period.start.slice(0, 4) < period.end.slice(0, 4));
  if (several) return several;
  return said && reference && Number(said.start.slice(0, 4)) > reference.year ? said : null;
}

/** 11月 and 上半年 are of the year told of; 五年 where no other words are is as many years as those told of. */
function daysOf(time: PrintedTime, { reference, period, plan }: ReportContext): Period | null {
  if (time.stretch?.direction === 'told') {
    if (period?.years === time.stretch.count) return period;
    const over = !plan && reference?.lastFullYear !== undefined ? reference : null;
    return over && resolveTime({ ...time, stretch: { ...time.stretch, direction: 'past' } }, over);
  }
  if (!reference) {
    const { year, since } = time.from ?? {};
    return year === undefined || since ? null : resolveTime(time, { year });
  }
  const year = period?.grain === 'year' ? Number(period.start.slice(0, 4)) : null;
  return resolveTime(time, namesYear(time) ? reference : { ...reference, year: year ?? nearestYear(time, reference) });
}

const namesYear = ({ from }: PrintedTime): boolean =>
  from?.month === undefined && from?.quarter === undefined && from?.half === undefined && from?.edge === undefined
    ? true
    : from.year !== undefined || from.yearOffset !== undefined || from.monthOffset !== undefined;

/** 12月 in a text of January is that of the year before. */
const nearestYear = ({ from }: PrintedTime, { year, month }: Reference): number =>
  from?.month !== undefined && month !== undefined && (from.lastMonth ?? from.month) - month >= 9 ? year - 1 : year;

/** What is to come after the day of the text, and all of a plan but what it says of years before. */
function isAhead(period: Period | null, reference: Reference | null, plan: boolean, told: Period | null): boolean {
  const from = period && Number(period.start.slice(0, 4));
  if (reference && from !== null && from > reference.year) return true;
  if (!plan) return false;
  const planned = told ? Number(told.start.slice(0, 4)) : reference?.year;
  return !period || planned === undefined || Number(period.end.slice(0, 4)) >= planned;
}
