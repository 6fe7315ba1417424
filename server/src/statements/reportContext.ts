import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import { yearPeriod } from '../figures/period';
import { type Reference, resolvePeriod, resolveTime } from '../figures/resolvePeriod';
import type { Block, Reading, SkeletonNode } from '../structure/skeleton';
import { sliceOf } from '../text/span';
import type { Measure } from './statement';

/** What the place of a sentence in its report says of the figures in it. */
export interface ReportContext {
  /** The day or year the report speaks from: 去年 and 今年 count from it. Null where neither title nor date line tells. */
  readonly reference: Reference | null;
  /** The year a section is about, for figures that name none (一、2024年工作回顾). */
  readonly year: number | null;
  /** Under a heading of plans (二、2025年主要任务) figures are targets. */
  readonly plan: boolean;
}

const NOWHERE: ReportContext = { reference: null, year: null, plan: false };

/** The contexts of a text's blocks. Reads titles, date lines and headings only; a pure function of the reading. */
export function reportContexts(reading: Reading): (block: Block) => ReportContext {
  let contextOf = remembered.get(reading);
  if (!contextOf) {
    const roots = reading.roots.map(root => (root.type === 'report' ? sectionsOf(reading, root) : []));
    contextOf = block => contextIn(roots[block.report] ?? [], block.start);
    remembered.set(reading, contextOf);
  }
  return contextOf;
}

/** Figures, levels and the ledger all ask for the contexts of one reading. */
const remembered = new WeakMap<Reading, (block: Block) => ReportContext>();

/** The context of the last section that begins at or before an offset; there are many in a file of many reports. */
function contextIn(sections: readonly Section[], offset: number): ReportContext {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1]?.context ?? NOWHERE;
}

interface Section {
  readonly start: number;
  readonly context: ReportContext;
}

function sectionsOf(reading: Reading, root: SkeletonNode): readonly Section[] {
  const reference = referenceOf(reading, root);
  let last: ReportContext = { reference, year: communiqueYear(reading, root), plan: false };
  const sections: Section[] = [{ start: root.span.start, context: last }];
  for (const { type, span, heading } of root.children) {
    if (type !== 'section' || !heading) continue;
    last = underHeading(sliceOf(reading.text, heading), last);
    sections.push({ start: span.start, context: last });
  }
  return sections;
}

/** 云溪县2023年国民经济和社会发展统计公报 is about that year from the first sentence to the last. */
function communiqueYear({ text }: Reading, root: SkeletonNode): number | null {
  const { start } = root.span;
  const lines = halfWidth(text.slice(start, Math.min(root.span.end, start + OPENING))).split(/\r?\n/, 4);
  for (const line of lines) {
    const found = line.length <= LONGEST_LINE ? COMMUNIQUE.exec(line) : null;
    if (found && !/[月季半]/.test(line)) return Number(found[1]);
  }
  return null;
}

const COMMUNIQUE = /([12][0-9]{3})年度?[^。，,；;]{0,8}国民经济(?:和|与)社会发展(?:情况)?(?:的)?统计公报/;

const REVIEW = /回顾|总结|完成情况|取得.{0,8}成[就绩效]|成绩|成效|过去|一年来|五年来|去年/;
const PLAN =
  /(?:今年|明年|下一?步|下一年|未来|今后|下一阶段|[12][0-9]{3}年|“十[一二三四五六]五”).{0,40}(?:安排|任务|目标|部署|建议|打算|重点|计划|要求|思路|举措|工作)|目标任务|主要目标|重点任务|总体要求|工作安排|主要任务|重点工作|奋斗目标/;
/** Five years of one government, or of a plan: which of them a figure is from, the heading does not say. */
const MANY_YEARS = /[三四五]年|“十[一二三四五六]五”|届/;

/** A heading that is neither goes on with the section before it: 三、加强政府自身建设 stays in the plans. */
function underHeading(printed: string, last: ReportContext): ReportContext {
  const heading = halfWidth(printed);
  const { reference } = last;
  const review = REVIEW.test(heading) || isOver(heading, reference);
  const plan = !review && PLAN.test(heading);
  if (!review && !plan) return last;
  const year = MANY_YEARS.test(heading) ? null : yearOf(heading, reference);
  return { reference, year, plan };
}

/** 2025年主要工作 in a report of 2026 tells what was done, whatever else the heading says. */
function isOver(heading: string, reference: Reference | null): boolean {
  const years = [...heading.matchAll(/([12][0-9]{3})年/g)].map(([, year]) => Number(year));
  return reference !== null && years.length > 0 && years.every(year => year < reference.year);
}

function yearOf(heading: string, reference: Reference | null): number | null {
  const printed = /([12][0-9]{3})年/.exec(heading);
  if (printed) return Number(printed[1]);
  if (!reference) return null;
  if (/过去一年|去年|一年来|上年/.test(heading)) return reference.year - 1;
  return /今年/.test(heading) ? reference.year : null;
}

/** Title, date line and the place of delivery stand in the first lines. */
const OPENING = 300;
const LONGEST_LINE = 80;
const DAY = /([12][0-9]{3})(?:年|-)([0-9]{1,2})(?:月|-)([0-9]{1,2})(?![0-9])/;
/** Also where the line breaks of a page were lost: 2019年3月23日在…会议上. */
const DELIVERED = /([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日在[^。，,；;]{2,40}(?:会议|大会)上/;

function referenceOf({ text }: Reading, root: SkeletonNode): Reference | null {
  const { start } = root.span;
  const opening = halfWidth(text.slice(start, Math.min(root.span.end, start + OPENING)));
  // A date in running text dates what is told there, not the text.
  const lines = opening.split(/\r?\n/).filter(line => line.length <= LONGEST_LINE && !/[。；;].|[，,].*。/.test(line));
  const day = DELIVERED.exec(opening) ?? lines.map(line => DAY.exec(line)).find(found => found !== null);
  if (day && Number(day[2]) <= 12 && Number(day[3]) <= 31)
    return { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) };
  const title = /([12][0-9]{3})(?:年|(?=政府工作报告))/.exec(
    halfWidth(root.heading ? sliceOf(text, root.heading) : ''),
  );
  return title ? { year: Number(title[1]) } : null;
}

const halfWidth = (printed: string): string =>
  printed.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** A measure with what its place in the report adds: the year of 去年 or of the section, and whether it is planned. */
export function inContext(measure: Measure, figure: Figure, { reference, year, plan }: ReportContext): Measure {
  if (measure.earlier) return measure;
  const own = reference && (figure.time ?? null) ? resolvePeriod(figure, reference) : null;
  const said = measure.period ?? (measure.time && reference ? resolveTime(measure.time, reference) : null) ?? own;
  const inherited = !said && !measure.time && year !== null && figure.numeral !== null ? yearPeriod(year) : null;
  const period = said ?? inherited;
  const over = measure.expected && reference && period && Number(period.end.slice(0, 4)) < reference.year;
  const mood = over ? 'actual' : measure.modality;
  const modality = mood === 'actual' && isAhead(period, reference, plan, year) ? 'target' : mood;
  if (period === measure.period && modality === measure.modality) return measure;
  return { ...measure, period, modality, ...(inherited ? { periodOfSection: true } : {}) };
}

/** What is to come after the day of the text, and all of a plan but what it says of years before. */
function isAhead(period: Period | null, reference: Reference | null, plan: boolean, year: number | null): boolean {
  const from = period && Number(period.start.slice(0, 4));
  if (reference && from !== null && from > reference.year) return true;
  if (!plan) return false;
  const planned = year ?? reference?.year;
  return !period || planned === undefined || Number(period.end.slice(0, 4)) >= planned;
}
