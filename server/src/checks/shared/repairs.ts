import { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import { readings } from '../../figures/readings';
import type { Readings } from '../../figures/readings';
import { digitValue } from '../../text/characters';
import type { Fix } from '../check';
import { sliceOf, type Span } from '../../text/span';

/** A single slip that would explain a conflict: the figure as it may have been meant. */
interface Slip {
  readonly span: Span;
  readonly text: string;
  readonly figure: Figure;
  readonly kind: 'digit' | 'other';
}

const MOST_REPAIRS = 4;
const MOST_DIGITS = 2;

/**
 * Repairs of a broken relation, in order: the derived figure recomputed, then slips of one operand (a digit, neighbours
 * swapped, the decimal point moved, 万 for 亿) that make the relation agree. Choices for the user, never preferred.
 */
export function repairs(
  text: string,
  operands: readonly Figure[],
  agrees: (replaced: Figure, by: Readings) => boolean,
  derived: Fix | null,
): Fix[] {
  const fixes: Fix[] = derived ? [derived] : [];
  for (const operand of operands) {
    const fitting = [...slipsOf(text, operand)].filter(slip => {
      const meant = readings(slip.figure);
      return meant !== null && agrees(operand, meant);
    });
    // Where many digits would do, none of them is a likely slip.
    const digits = fitting.filter(slip => slip.kind === 'digit');
    const likely = digits.length > MOST_DIGITS ? fitting.filter(slip => slip.kind !== 'digit') : fitting;
    for (const slip of likely) {
      if (fixes.length < MOST_REPAIRS)
        fixes.push({
          key: 'slip',
          args: { from: sliceOf(text, operand.span), to: shown(text, operand, slip) },
          edits: [{ span: slip.span, text: slip.text }],
        });
    }
  }
  return fixes;
}

/** The whole figure as it would read: 50.0亿元, not 50.0. */
const shown = (text: string, { span }: Figure, slip: Slip): string =>
  text.slice(span.start, slip.span.start) + slip.text + text.slice(slip.span.end, span.end);

function* slipsOf(text: string, figure: Figure): Generator<Slip> {
  const { numeral } = figure;
  if (!numeral || numeral.style !== 'arabic' || numeral.denominator !== null || numeral.power > 12) return;
  const start = numeral.negative ? figure.span.start + 1 : figure.span.start;
  let end = start;
  while (end < figure.span.end && (digitValue(text.charCodeAt(end)) >= 0 || '.．·,'.includes(text.charAt(end)))) end++;
  const printed = text.slice(start, end);
  if (/[^0-9.]/.test(printed)) return;
  const swap = (mantissa: string, power = numeral.power, scale: { span: Span; text: string } | null = null): Slip => {
    const point = mantissa.indexOf('.');
    const decimals = point < 0 ? 0 : mantissa.length - point - 1;
    const digits = mantissa.replace('.', '').replace(/^0+(?=\d)/, '');
    const changed: Figure = { ...figure, numeral: { ...numeral, digits, decimals, power } };
    return scale
      ? { ...scale, figure: changed, kind: 'other' }
      : { span: { start, end }, text: mantissa, figure: changed, kind: 'other' };
  };
  for (let i = 0; i + 1 < printed.length; i++) {
    const [a = '', b = ''] = [printed.charAt(i), printed.charAt(i + 1)];
    if (a !== b && a !== '.' && b !== '.' && !(i === 0 && b === '0'))
      yield swap(printed.slice(0, i) + b + a + printed.slice(i + 2));
  }
  yield* pointMoved(printed).map(mantissa => swap(mantissa));
  const scale = text.charAt(end);
  if (scale === '万' && numeral.power === 4) yield swap(printed, 8, { span: { start: end, end: end + 1 }, text: '亿' });
  if (scale === '亿' && numeral.power === 8) yield swap(printed, 4, { span: { start: end, end: end + 1 }, text: '万' });
  for (let i = 0; i < printed.length; i++) {
    if (printed.charAt(i) === '.') continue;
    for (let digit = i === 0 && printed.charAt(1) !== '.' && printed.length > 1 ? 1 : 0; digit <= 9; digit++) {
      if (String(digit) !== printed.charAt(i))
        yield { ...swap(printed.slice(0, i) + String(digit) + printed.slice(i + 1)), kind: 'digit' };
    }
  }
}

function pointMoved(printed: string): string[] {
  const point = printed.indexOf('.');
  if (point < 0) return printed.length > 1 ? [`${printed.slice(0, -1)}.${printed.slice(-1)}`] : [];
  const digits = printed.replace('.', '');
  const at = (places: number): string =>
    places >= digits.length
      ? digits
      : places > 0
        ? `${digits.slice(0, places)}.${digits.slice(places)}`
        : `0.${digits}`;
  return [at(point + 1), at(point - 1)].filter(moved => moved !== printed && Number(moved) > 0);
}

/** 1 as an exact rational. */
export const ONE = new Fraction(1);
