import type { Figure } from '../../../figures/figure';
import type { Span } from '../../../text/span';

/** What a word before or behind a figure says of its size. */
export type Bound = 'about' | 'below' | 'above';

/** The words that qualify one figure: at most one before it, one behind it, and 余 or 多 inside it. */
export interface Bounds {
  readonly before: { readonly span: Span; readonly bound: Bound; readonly nearly: boolean } | null;
  readonly after: { readonly span: Span; readonly bound: Bound } | null;
  /** 余 or 多 in the numeral, or behind its unit: 30余, 3000多, 5公里多. */
  readonly more: Span | null;
  /** 几十, 数百: an estimate by itself. */
  readonly vague: boolean;
}

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:大约|大概|约)(?:有|为|需|占|达|达到|花|用|计)?$/, 'about'],
  [
    /(?:不超过|不高于|不多于|不大于|未超过|至多|最多|不足|(?<![降排跌达升减压提增进赶])不到|(?<!不)(?:低于|少于|小于)|未满)$/,
    'below',
  ],
  [/(?:接近|将近|近)$/, 'below'],
  [/(?:不低于|不少于|不小于|至少|(?<![不未])(?:超过|超出|突破|高于|多于|大于)|逾|超)了?$/, 'above'],
];
/** 最近, 附近, 条约, 节约, 赶超, 高超 end like a qualifier and are none. */
const OTHER_WORD =
  /(?:[最附邻靠相亲远就临]近|[条节契合签公制违预隐相]约|[赶反高]超)(?:有|为|需|占|达|达到|花|用|计|了)?$/;

/** 上市, 上海, 以内蒙古, 以下简称, 左右两侧: longer words that begin like a qualifier. */
const AFTER =
  /^(?:(?<above>及?以上)(?![市海述级年游虞饶城])|(?<below>及?以下(?![简几三四五方措问是沉乡放岗属一达辖列])|[以之]内(?![陆蒙部需涵资]))|(?<about>左右(?![两手岸对翼侧邻逢摇])|上下(?=[,，。;；、的)）]|$)))/;
const MORE_BEHIND = /^多(?=[,，。;；、]|$)/;

/** The bounds of a figure, read from the words straight around it. */
export function boundsOf(text: string, figure: Figure): Bounds {
  const { span, numeral } = figure;
  const tail = AFTER.exec(text.slice(span.end, span.end + 6));
  const behind = MORE_BEHIND.test(text.slice(span.end, span.end + 2));
  return {
    before: wordBefore(text, span.start),
    after: tail && {
      span: { start: span.end, end: span.end + tail[0].length },
      bound: tail.groups?.['above'] ? 'above' : tail.groups?.['below'] ? 'below' : 'about',
    },
    more:
      numeral && numeral.andMore !== 'none'
        ? moreInside(text, span, numeral.andMore)
        : behind
          ? { start: span.end, end: span.end + 1 }
          : null,
    vague: numeral?.vague ?? false,
  };
}

function wordBefore(text: string, start: number): Bounds['before'] {
  const lead = text.slice(Math.max(0, start - 8), start).trimEnd();
  if (OTHER_WORD.test(lead)) return null;
  for (const [pattern, bound] of BEFORE) {
    const match = pattern.exec(lead);
    if (match) {
      const from = start - (text.slice(Math.max(0, start - 8), start).length - match.index);
      return { span: { start: from, end: from + match[0].length }, bound, nearly: /近$/.test(match[0]) };
    }
  }
  return null;
}

function moreInside(text: string, { start, end }: Span, more: '余' | '多'): Span | null {
  const at = text.indexOf(more, start);
  return at >= 0 && at < end ? { start: at, end: at + 1 } : null;
}

/** The words from the first qualifier to the last. */
export function boundedSpan(figure: Figure, { before, after, more }: Bounds): Span {
  return {
    start: before?.span.start ?? figure.span.start,
    end: Math.max(figure.span.end, after?.span.end ?? 0, more?.end ?? 0),
  };
}

/**
 * Whether the figure with the word behind it is what something else is held against: 低于13%左右的预期目标, 不到60岁以上人口的一半,
 * 超过2000万元以上企业.
 */
export function comparesWith(text: string, figure: Figure, { before, after }: Bounds, end: number): boolean {
  if (!before) return false;
  const rest = text.slice(end, end + 14);
  if (
    after &&
    after.bound !== 'about' &&
    !figure.unit?.counts &&
    figure.kind !== 'rate' &&
    /^(?!的)[\u4e00-\u9fff]/.test(rest)
  )
    return true;
  return (
    /于$|^超[过出]/.test(text.slice(before.span.start, before.span.end)) &&
    /^的[^,，。;；]{0,8}(?:目标|要求|标准|水平|指标|预期|规定|比例|平均)/.test(rest)
  );
}

/** The printed words without one qualifier. */
export const without = (text: string, whole: Span, part: Span): string =>
  text.slice(whole.start, part.start) + text.slice(part.end, whole.end);
