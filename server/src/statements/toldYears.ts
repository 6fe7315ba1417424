import type { Period } from '../figures/period';
import { planPeriod, spanPeriod, yearPeriod } from '../figures/period';
import type { Reference } from '../figures/resolvePeriod';
import { halfWidthDigits } from '../text/characters';

/** What the sentences behind a heading or an opening tell of, where they name no time. */
export interface ToldOf {
  /** The years they are about; null where that is not known. */
  readonly period: Period | null;
  /** What is to be done then, and not what was. */
  readonly plan: boolean;
  /** The heading names what is to come as well (“十四五”时期发展成就和“十五五”时期主要目标任务). */
  readonly both?: boolean;
}

/** The last year that is over when a report is given: the one before, in the second half of a year that year itself. */
export const lastFullYear = ({ year, month }: Reference): number =>
  month !== undefined && month > 6 ? year : year - 1;

const REVIEW = /回顾|总结|完成情况|取得.{0,8}成[就绩效]|发展成就|成绩|成效|过去|一年来|五年来|去年/;
const PLAN =
  /(?:今年|明年|下一?步|下一年|未来|今后|下一阶段|[12][0-9]{3}年|“十[一二三四五六]五”).{0,40}(?:安排|任务|目标|部署|建议|打算|重点|计划|要求|思路|举措|工作)|目标任务|主要目标|重点任务|总体要求|工作安排|主要任务|重点工作|奋斗目标/;
/** Years of one government whose number the heading does not say. */
const TERM = /届/;

/** What a heading says of its section; null for one that goes on with the section before it (三、加强政府自身建设). */
export function toldUnder(printed: string, reference: Reference | null): ToldOf | null {
  const heading = halfWidthDigits(printed);
  const review = REVIEW.test(heading) || isOver(heading, reference);
  const plan = PLAN.test(heading);
  if (!review && !plan) return null;
  const period = TERM.test(heading) ? null : yearsIn(heading, reference, review);
  return { period, plan: !review, both: review && plan };
}

/** 2025年主要工作 in a report of 2026 tells what was done, whatever else the heading says. */
function isOver(heading: string, reference: Reference | null): boolean {
  const years = [...heading.matchAll(/([12][0-9]{3})年/g)].map(([, year]) => Number(year));
  return reference !== null && years.length > 0 && years.every(year => year < reference.year);
}

/** Of 2025年和“十四五”时期工作回顾 only the sentences say which of the two they tell of. */
function yearsIn(heading: string, reference: Reference | null, review: boolean): Period | null {
  const year = /([12][0-9]{3})年/.exec(heading);
  const plan = PLAN_NAME.exec(heading);
  const many = /([三四五])年/.exec(heading);
  if (year) return plan || many ? null : yearPeriod(Number(year[1]));
  if (plan) return planNamed(plan[1]);
  if (!reference) return null;
  if (many) return yearsAround(many[1], reference, !review);
  if (/过去一年|去年|一年来|上年/.test(heading)) return yearPeriod(reference.year - 1);
  return /今年/.test(heading) ? yearPeriod(reference.year) : null;
}

const PLAN_NAME = /[“"]十([一二三四五六])五[”"]/;
const planNamed = (name: string | undefined): Period => planPeriod(10 + '一二三四五六'.indexOf(name ?? '') + 1);

function yearsAround(name: string | undefined, reference: Reference, ahead: boolean): Period {
  const count = '一二三四五'.indexOf(name ?? '') + 1;
  const last = lastFullYear(reference);
  return ahead ? spanPeriod(last + 1, last + count) : spanPeriod(last - count + 1, last);
}

const FIRST = /^[过刚这一三四五回进经总今未2“"]/;
const LOOK_BACK = '(?:回首|回望|回顾|总结|纵观|透过)?';
const lastYear = new RegExp(
  `^${LOOK_BACK}(?:(?:刚刚|刚)?过去的?(?:这)?(?:一年|([12][0-9]{3})年)|(?:这一年|一年来|一年间)(?=[，,、是])|([12][0-9]{3})年(?=是|[极很]不|在[^，,。]{2,14}[极很]不|[，,](?:我们|面对|在[^，,。]{2,30}领导下)))`,
);
const pastYears = new RegExp(
  `^${LOOK_BACK}(?:(?:刚刚)?过去的?([三四五])年|(?:这|近)([三四五])年(?=[，,是我])|([三四五])年(?:来|间)(?=[，,我的]))`,
);
const yearsToCome = /^(?:今后|未来)([三四五])年(?=[，,是我])/;
/** 《纲要》细化了今后五年的任务, under a heading of both. */
const tasksToCome = /^.{0,30}(?:今后|未来)([三四五])年/;
const ofPlan = /^(?:进入)?[“"]十([一二三四五六])五[”"](?:时期|期间|以来|的五年|这五年|[，,])/;

/**
 * What a sentence opens that the sentences behind it go on with: 一年来,… and 五年来,… of a review of both, “十五五”时期,… of what is
 * to come. Null for all other sentences; a year that only one sentence is about (2023年是…) opens nothing.
 */
export function toldFrom(printed: string, reference: Reference, both = false): ToldOf | null {
  const tasks = both ? tasksToCome.exec(printed.slice(0, LONGEST_OPENING)) : null;
  if (tasks) return { period: yearsAround(tasks[1], reference, true), plan: true };
  if (!FIRST.test(printed)) return null;
  const opening = halfWidthDigits(printed.slice(0, LONGEST_OPENING));
  const one = lastYear.exec(opening);
  const full = lastFullYear(reference);
  if (one) {
    const year = Number(one[1] ?? one[2] ?? full);
    return year === full ? { period: yearPeriod(year), plan: false } : null;
  }
  const past = pastYears.exec(opening);
  if (past) return { period: yearsAround(past[1] ?? past[2] ?? past[3], reference, false), plan: false };
  const ahead = yearsToCome.exec(opening);
  if (ahead) return { period: yearsAround(ahead[1], reference, true), plan: true };
  const plan = ofPlan.exec(opening);
  if (!plan) return null;
  const period = planNamed(plan[1]);
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  if (last <= full) return { period, plan: false };
  if (first > full) return { period, plan: true };
  // in the middle of a plan only 以来 looks back
  return plan[0].endsWith('以来') ? { period: spanPeriod(first, full), plan: false } : null;
}

const LONGEST_OPENING = 48;
