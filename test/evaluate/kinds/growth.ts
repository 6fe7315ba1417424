import { apart, factorOf, minus, plus, product, rational, times, type Range, type Rational } from '../rational';
import { printNumber, rangeOf, type Printed } from '../printed';
import { drawPair, drawRate } from './draws';
import { figureKind } from './figures';
import type { Kind } from './kind';

const rises = [
  '{I}由{B}增至{V},增长{g}',
  '{I}由{y0}年的{B}增加到{y1}年的{V},增长{g}',
  '{I}从{B}提高到{V}、增长{g}',
  '{I}达到{V},比上年的{B}增长{g}',
  '去年,{I}达{V},较上年的{B}增加{D},增长{g}',
  '{I}由{y0}年{B}跃升至{y1}年{V},增幅达{g}',
  '{y0}年{I}为{B},{y1}年达到{V},增长了{g}',
  '与{y0}年的{B}相比,{y1}年{I}达到{V},增长{g}',
  '{I}完成{V},同比增加{D},增长{g}',
  '全年{I}{V}、比上年增加{D}、增长{g}',
  '{I}由上年同期的{B}增长到{V},同比增长{g}',
  '{I}突破性增长,从{y0}年的{B}扩大到{V},增长{g}',
  '{I}达到{V},是在上年{B}基础上增长{g}实现的',
  '截至{y1}年底,{I}达{V},较{y0}年底的{B}增长{g}',
  '{I}由{y0}年底的{B}增加到{y1}年底的{V},增长{g}',
  '{I}达到 {V},比上年的 {B} 增长 {g}',
  '{I}由{y0}年的{B}增加到{V},一年增加{D},增长{g}',
  '全年实现{I}{V},上年为{B},增长{g}',
];
/** Rates of which only one end is said, or neither exactly. */
const approximate = [
  '{I}由{B}增加到{V},增长超过{g}',
  '{I}由{B}增至{V},增长近{g}',
  '{I}从{y0}年的{B}提高到{y1}年的{V},增长{g}左右',
  '{I}达到{V},比上年的{B}增长约{g}',
];

const falls = [
  '{I}由{B}减少到{V},下降{g}',
  '{I}由上年同期的{B}降至{V},降幅{g}',
  '{I}从{y0}年的{B}下降到{y1}年的{V},下降了{g}',
  '{I}为{V},比上年的{B}减少{D},下降{g}',
  '{I}由{B}压减到{V},压减{g}',
];

export const growth: Kind = figureKind({
  name: 'growth',
  codes: ['growth-mismatch', 'increment-mismatch', 'magnitude-outlier', 'repeated-figure-differs'],
  templates: [...rises, ...approximate, ...falls],
  digitsOf: 'B',
  slips: [
    ['g', 'nudge'],
    ['g', 'swap digits'],
    ['g', '×10'],
    ['V', 'swap digits'],
    ['V', '×10'],
    ['V', '万↔亿'],
    ['B', 'swap digits'],
  ],
  draw(random, template) {
    const pair = falls.includes(template) ? drawPair(random, 0.5, 0.96) : drawPair(random, 1.03, 1.6);
    if (!pair) return null;
    const year = random.whole(2019, 2024);
    const percent = Math.abs(pair.ratio - 1) * 100;
    const g = approximate.includes(template) ? wholeRate(template, percent) : drawRate(random, percent, pair.mode);
    // nobody says nearly seven for six
    if (template.includes('近') && Math.ceil(percent + 0.05) - percent > 0.6) return null;
    return g.mantissa === 0n ? null : { ...pair.slots, g, y0: String(year), y1: String(year + 1) };
  },
  contradicts(number, template) {
    const [level, rate] = [rangeOf(number('V')), rateRange(template, number('g'))];
    const factor = factorOf(rate, falls.includes(template));
    const withBase = template.includes('{B}') && apart(level, product(rangeOf(number('B')), factor));
    return withBase || (template.includes('{D}') && incrementContradicts(level, number('D'), rate, factor));
  },
});

/** With the base left out, it is the level less the increment: V·g = D·(1+g). */
function incrementContradicts(level: Range, increment: Printed, rate: Range, factor: Range): boolean {
  const hundredth = rational(1n, 100n);
  const part = product(level, { low: times(rate.low, hundredth), high: times(rate.high, hundredth) });
  return apart(part, product(rangeOf(increment), factor));
}

/** A whole percentage as people say it beside 超过, 近, 左右. */
function wholeRate(template: string, percent: number): Printed {
  const said = template.includes('超过')
    ? Math.floor(percent)
    : template.includes('近')
      ? Math.ceil(percent + 0.05)
      : percent;
  return printNumber(said, 0, '%', 'rounded');
}

/** What a rate may be, given the word beside it; wide where people are loose. */
function rateRange(template: string, printed: Printed): Range {
  const range = rangeOf(printed);
  const of = (share: bigint): Rational => rational(printed.mantissa * share, 100n);
  if (template.includes('超过')) return { low: of(100n), high: of(300n) };
  if (template.includes('近')) return { low: of(85n), high: of(100n) };
  if (!approximate.includes(template)) return range;
  return { low: minus(range.low, rational(1n)), high: plus(of(110n), rational(1n)) };
}
