/**
 * A range whose first end is the greater one: 15%—10%, 2025—2021年.
 *
 * GB/T 15835-2011, 5.1 (ranges of values) and GB/T 15834-2011, 4.13 (connectors), which run from the smaller end to the
 * greater. Silent where the words say that something falls (由15%降至10%, 从高到低), on years counted back (距今, 公元前), months
 * (11—3月), times of day, fractions (三分之一到四分之一), generations of chips (16至14纳米), and figures without a unit (scores, numbers of houses).
 */
import { decimal } from '../../figures/dates';
import type { Figure } from '../../figures/figure';
import type { Numeral } from '../../text/numeral';
import { valueOf } from '../../text/numeral';
import type { SentenceCheck, Verdict } from '../check';
import { clauseAfter, clauseBefore } from './shared/clause';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'reversed-range';

export const reversedRange: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'warning',
  scope: 'sentence',
  needs: 'figures',
  *run({ text, figures }) {
    for (let i = 0; i < figures.length; i++) {
      const figure = figures[i];
      if (!figure) continue;
      const range = figure.kind === 'period' ? yearRange(text, figure) : numberRange(text, figure, figures[i + 1]);
      if (range) yield range;
    }
  },
};

const YEARS = /^([0-9０-９]{4})(年?(?:底|末|初)?)([—–\-－~～至到]{1,2})([0-9０-９]{4})( ?年(?:底|末|初)?)$/;

function yearRange(text: string, figure: Figure): Verdict | null {
  if (figure.period !== null) return null;
  const [, from, fromTail = '', sign = '', to, toTail = ''] =
    YEARS.exec(text.slice(figure.span.start, figure.span.end)) ?? [];
  if (!from || !to || decimal(from) <= decimal(to) || COUNTED_BACK.test(clauseBefore(text, figure.span.start)))
    return null;
  return found(text, figure.span.start, figure.span.end, to + fromTail + sign + from + toTail);
}

const COUNTED_BACK = /距今|公元前|倒推|回溯|追溯|倒序|逆序/;
const FALLS = /[由从自降减缩压跌落低]|下调|下滑|回落|零下|距今|公元前|海拔|高程|深度|[逆倒]|比分|[小大]?比$/;
const JOINS = /^[至到~～—–-]{1,2}$/;

function numberRange(text: string, figure: Figure, next: Figure | undefined): Verdict | null {
  // 1米83到1米93
  if (/[0-9]米$/.test(text.slice(Math.max(0, figure.span.start - 2), figure.span.start))) return null;
  if (figure.numeral?.denominator || /^(?:点|纳米|微米|nm|μm)$/.test(figure.unit?.name ?? '')) return null;
  if (!figure.numeral || !figure.unit || figure.kind === 'rank' || figure.qualifiers.some(hasPlaceBefore(figure)))
    return null;
  if (figure.upTo) return within(text, figure);
  if (next?.numeral && next.unit && !next.upTo && next.unit.dimension === figure.unit.dimension)
    return across(text, figure, next);
  return null;
}

/** 近15%—10% and the like say something else than a range. */
const hasPlaceBefore =
  ({ span }: Figure) =>
  (qualifier: Figure['qualifiers'][number]): boolean =>
    qualifier.span.end <= span.start && qualifier.kind !== 'about';

/** One figure with two ends: 15%—10%, 20至15个. */
function within(text: string, figure: Figure): Verdict | null {
  const { numeral, upTo, span } = figure;
  if (!numeral || !upTo || numeral.vague || upTo.vague || numeral.negative) return null;
  // 61—29万元: the scale behind the second number serves both
  const shared = numeral.power === 0 && upTo.power >= 4 && sharesScale(numeral, upTo);
  const low = shared ? { ...numeral, power: upTo.power } : numeral;
  if (valueOf(low).compare(valueOf(upTo)) <= 0 || silent(text, span.start, span.end)) return null;
  const parts = ENDS.exec(text.slice(span.start, span.end));
  if (!parts) return null;
  const [, from = '', fromScale = '', fromUnit = '', sign = '', to = '', toScale = '', toUnit = ''] = parts;
  // 5-3单元, 2023-15号: whole numbers with a hyphen are often a name
  if (/[-－]/.test(sign) && fromUnit === '' && figure.unit?.counts) return null;
  const swapped = shared ? to + sign + from + toScale : to + toScale + fromUnit + sign + from + fromScale;
  return found(text, span.start, span.end, swapped + toUnit);
}

const ENDS = /^([0-9０-９.．·,]+)([万亿千百]*)([^—–\-－~～至到]*)([—–\-－~～至到])([0-9０-９.．·,]+)([万亿千百]*)(.*)$/;

/** Whether nobody would range from so few to so many, and the two numbers are of one size: 61—29万, but not 5000—1万. */
function sharesScale(low: Numeral, high: Numeral): boolean {
  const [from, to] = [valueOf(low), valueOf({ ...high, power: 0 })];
  return from.compare(to.mul(10)) < 0 && valueOf(high).compare(from.mul(1000)) > 0;
}

/** Two figures joined by a word or dash: 15%至10%, 50万元—30万元. */
function across(text: string, figure: Figure, next: Figure): Verdict | null {
  const sign = text.slice(figure.span.end, next.span.start);
  if (!JOINS.test(sign) || !figure.numeral || !next.numeral || !figure.unit || !next.unit) return null;
  if (figure.numeral.vague || next.numeral.vague || figure.numeral.negative || next.numeral.negative) return null;
  const [low, high] = [valueOf(figure.numeral).mul(figure.unit.factor), valueOf(next.numeral).mul(next.unit.factor)];
  if (low.compare(high) <= 0 || silent(text, figure.span.start, next.span.end)) return null;
  const to = text.slice(next.span.start, next.span.end) + sign + text.slice(figure.span.start, figure.span.end);
  return found(text, figure.span.start, next.span.end, to);
}

const silent = (text: string, start: number, end: number): boolean =>
  FALLS.test(clauseBefore(text, start)) || /^(?:年?前|的?(?:递减|降|逐步减))/.test(clauseAfter(text, end));

function found(text: string, start: number, end: number, to: string): Verdict {
  const span = { start, end };
  return conflict({
    code: CODE,
    level: 'warning',
    span,
    message: { key: 'conflict', args: { printed: text.slice(start, end), to } },
    fixes: [rewrite(span, to)],
  });
}
