import type { Figure } from '../figures/figure';
import { areExclusive } from '../words/lexicon/exclusives';
import type { SentenceContext } from './context';
import { sameDimension } from './context';
import { isAverage, tiesBack } from './groups';
import { largestBefore, mayBePart } from './parts';
import type { Statement, SumPart } from './statement';
import { labelOf, leaveNothingOut } from './sums';

/** Between a whole and its first part, and between two parts. */
const LONGEST_BETWEEN = 30;
/** What closes such a list: all that was not named before. */
const REST = /^(?:其他|其它|其余|余下|剩余)(?:的|均|均为|全部|各?类|方面|类型|类别)?$/;
/** Grades of which a thing has one: 5A级, 一级, Ⅱ类. */
const GRADE = /^(?:[1-5]?A|[一二三四五六]|[ⅠⅡⅢⅣⅤ]+)[级类等]$/;
/** What makes the next figure one of another account. */
const ANOTHER = /其中|累计|合计|总计|共|达到|突破|以上|以下|新增|比|较|另|[。;；]./;

/**
 * Parts behind 其中 of which nothing is two (主板2家、科创板1家): together no more than the whole. With 其他 at their end they are all
 * there is.
 */
export function* readExclusiveParts(context: SentenceContext): Generator<Statement> {
  const values = context.figures.filter(mayBePart);
  for (let i = 1; i < values.length; i++) {
    const [before, first] = [values[i - 1], values[i]];
    if (!before || !first || isAverage(context.text, before)) continue;
    const words = context.text.slice(before.span.end, first.span.start);
    const marker = words.lastIndexOf('其中');
    if (marker < 0 || words.length > LONGEST_BETWEEN || !tiesBack(words.slice(0, marker))) continue;
    const whole = largestBefore(values, i, first);
    const parts = partsFrom(context, values, i);
    const [last] = parts.slice(-1);
    if (!whole || parts.length < 2 || !last || isAverage(context.text, whole)) continue;
    const isAll = REST.test(last.label) && before.unit?.name === first.unit?.name;
    const named = parts.filter(part => !REST.test(part.label)).map(part => part.label);
    if (!isAll && (!(areExclusive(named) || areGrades(named)) || leaveNothingOut(named))) continue;
    const others = values.slice(0, i).filter(figure => figure !== before && sameDimension(figure, first));
    yield {
      relation: 'sum',
      whole: isAll ? before : whole,
      wholeRate: null,
      perhaps: isAll ? others : [],
      parts,
      tie: isAll ? 'announced' : 'exclusive',
      measure: context.measureOf(isAll ? before : whole),
    };
  }
}

const areGrades = (labels: readonly string[]): boolean =>
  new Set(labels).size === labels.length && labels.every(label => GRADE.test(label));

function partsFrom(context: SentenceContext, values: readonly Figure[], start: number): SumPart[] {
  const parts: SumPart[] = [];
  const [first] = values.slice(start);
  for (let i = start; i < values.length; i++) {
    const [before, figure] = [values[i - 1], values[i]];
    if (!before || !figure || !first || figure.unit?.name !== first.unit?.name) break;
    const words = context.text.slice(before.span.end, figure.span.start);
    if (parts.length > 0 && (words.length > LONGEST_BETWEEN || ANOTHER.test(words))) break;
    const label = labelOf(context, before.span.end, figure);
    if (label.length === 0 || label.length > 8) break;
    parts.push({ figure, label, rate: null });
  }
  return parts;
}
