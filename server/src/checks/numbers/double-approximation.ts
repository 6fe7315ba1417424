/**
 * One estimate said twice: 约50人左右, 近30余项, 超过100家以上, 至少50人以上, 约几十人.
 *
 * GB/T 15835-2011, 4.2.2 (estimates), and the rule of every manual of style that one word of estimation is enough. 预计…左右 is
 * none, for 预计 estimates when and not how much. Silent on 近 before a length of time (近3个多月: the last three months),
 * on comparisons with an estimate (低于13%左右的预期目标), and on times of day.
 */
import type { Figure } from '../../figures/figure';
import type { Span } from '../../text/span';
import { overlaps } from '../../text/span';
import type { SentenceCheck, Verdict } from '../check';
import { boundedSpan, boundsOf, comparesWith, without } from './shared/bounds';
import type { Bounds } from './shared/bounds';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'double-approximation';

export const doubleApproximation: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'warning',
  scope: 'sentence',
  needs: 'figures',
  *run({ text, figures }) {
    for (const figure of figures) {
      if (!figure.numeral || figure.kind === 'rank' || figure.unit?.name === '点') continue;
      const bounds = boundsOf(text, figure);
      const twice = isBreakthrough(text, figure, bounds) ? null : twiceSaid(text, figure, bounds);
      const whole = boundedSpan(figure, bounds);
      if (twice && !comparesWith(text, figure, bounds, whole.end)) yield verdict(text, whole, twice);
    }
    if (!/[百千万][余多]/.test(text)) return;
    for (const { index: start, groups } of text.matchAll(ROUND)) {
      const { word = '', number = '' } = groups ?? {};
      const whole = { start, end: start + word.length + number.length + 1 };
      if (figures.some(figure => overlaps(figure.span, whole))) continue;
      yield verdict(text, whole, [
        { start, end: start + word.length },
        { start: whole.end - 1, end: whole.end },
      ]);
    }
  },
};

/** 近百余家: a lone 百 or 千 is no numeral for the scanner. */
const ROUND =
  /(?<word>将近|接近|超过|大约|(?<![最附邻靠相亲远就临将接])近|(?<![条节契合签公制违预相大])约|(?<![赶反高])超)(?<number>百|千|万)[余多](?=[\u4e00-\u9fff])(?![天日月年个])/g;

type Twice = readonly [first: Span | null, second: Span | null];

/** The two words that say the same; the second is null where the number itself is the estimate. */
function twiceSaid(text: string, figure: Figure, { before, after, more, vague }: Bounds): Twice | null {
  if (before?.nearly) {
    if (isTime(text, figure)) return null;
    // 近100米以内 is a place
    if (after) return after.bound === 'below' ? null : [before.span, after.span];
    return more ? [before.span, more] : null;
  }
  if (before?.bound === 'about') {
    // 约30分钟以内 and 约5%以下 are said of a bound that is itself an estimate
    if (after) return after.bound === 'below' ? null : [before.span, after.span];
    // 大概两三个小时 is how people say it
    const isSpoken = text.startsWith('大', before.span.start);
    return more ? [before.span, more] : vague && !isSpoken ? [before.span, null] : null;
  }
  if (before && after && (after.bound === 'about' || after.bound === before.bound)) return [before.span, after.span];
  // 至少50多人: not fewer than fifty and some
  if (before?.bound === 'above' && more) return text.startsWith('至少', before.span.start) ? null : [before.span, more];
  if (!before && more && after && after.bound !== 'below') return [more, after.span];
  return null;
}

/** 突破100项以上关键核心技术: what is broken through is a technology, not a number. */
const isBreakthrough = (text: string, { unit }: Figure, { before }: Bounds): boolean =>
  before?.span !== undefined &&
  text.slice(before.span.start, before.span.end).startsWith('突破') &&
  /^[项种个款批类]$/.test(unit?.name ?? '');

/** 近10余年, 近3个多月: the last of them, not nearly so many. */
const isTime = (text: string, { unit, span }: Figure): boolean =>
  unit === null
    ? '年载天日月周'.includes(text.charAt(span.end) || ' ')
    : ['days', 'weeks', 'months', 'years', 'time'].includes(unit.dimension);

function verdict(text: string, whole: Span, [first, second]: Twice): Verdict {
  const words = [first, second].map(span => (span ? text.slice(span.start, span.end) : ''));
  const printed = text.slice(whole.start, whole.end);
  const choices = [second, first].flatMap(span => (span ? [without(text, whole, span)] : []));
  return conflict({
    code: CODE,
    level: 'warning',
    span: whole,
    message: second
      ? { key: 'conflict', args: { printed, first: words[0] ?? '', second: words[1] ?? '' } }
      : { key: 'vague', args: { printed, first: words[0] ?? '' } },
    fixes: choices.map(to => rewrite(whole, to)),
  });
}
