// Our reading against test data nobody here wrote: spans and values of general readers of numbers and times.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Fraction } from 'fraction.js';
import { scanNumerals } from '../../server/src/figures/everyNumeral';
import type { Figure } from '../../server/src/figures/figure';
import { lastOfRun, resolvePeriod } from '../../server/src/figures/resolvePeriod';
import type { Reference } from '../../server/src/figures/resolvePeriod';
import { boundsOf } from '../../server/src/figures/bounds';
import { scanFigures } from '../../server/src/figures/scan';
import { valueOf } from '../../server/src/text/numeral';
import { differences } from './differences';
import { compareLine, linesOf } from './normalisation';
import { grid } from './table';

/** What a reader finds: span with its end included, and the value in the words of the specs; null where it has none. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

interface Resolution {
  readonly value?: string | null;
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly duration?: string;
}

interface Expected {
  readonly Text: string;
  readonly Start: number;
  readonly End?: number;
  readonly Length?: number;
  readonly Resolution?: Resolution | null;
  readonly Value?: { readonly FutureResolution: Resolution; readonly PastResolution: Resolution } | null;
}

interface Case {
  readonly Input: string;
  readonly Results: readonly Expected[];
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly IgnoreResolution?: boolean;
}

interface Suite {
  readonly name: string;
  readonly files: readonly string[];
  readonly read: (input: string, reference: Reference) => Reading[];
}

function every(input: string): Figure[] {
  return scanFigures(input, { everyNumeral: true });
}

function figuresOf(wanted: (figure: Figure) => boolean, value: (figure: Figure) => string | null): Suite['read'] {
  return input =>
    every(input)
      .filter(wanted)
      .map(figure => ({ start: figure.span.start, end: figure.span.end - 1, value: value(figure) }));
}

function plainValue({ numeral }: Figure): string | null {
  return numeral && decimal(valueOf(numeral));
}
function percent({ numeral, unit }: Figure): string | null {
  return numeral && unit && `${decimal(valueOf(numeral).mul(unit.factor).mul(100))}%`;
}
function inMainUnit({ numeral, unit }: Figure): string | null {
  return numeral && unit && decimal(valueOf(numeral).mul(unit.factor));
}

/** Fifteen significant digits, as the specs print them. */
const decimal = (value: Fraction): string => String(Number(value.valueOf().toPrecision(12)));

/**
 * Times as the specs give them: a day, or the first day and the one a run ends before. They end a run where its last
 * printed time begins.
 */
function timesOf(wanted: (figure: Figure) => boolean): Suite['read'] {
  return (input, reference) =>
    every(input)
      .filter(wanted)
      .map(figure => {
        const period = resolvePeriod(figure, reference);
        const last = figure.time?.to ? lastOfRun(figure.time, reference)?.start : undefined;
        const after = figure.time?.stretch?.direction === 'past' ? period?.end : period && nextDay(period.end);
        const value = period && (figure.kind === 'date' ? period.start : `${period.start},${last ?? after}`);
        return { start: figure.span.start, end: figure.span.end - 1, value };
      });
}

const nextDay = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

const suites: readonly Suite[] = [
  {
    name: 'Number',
    files: ['NumberModel'],
    read: input =>
      scanNumerals(input).map(({ span, numeral }) => ({
        start: span.start,
        end: span.end - 1,
        value: decimal(valueOf(numeral)),
      })),
  },
  {
    name: 'Percent',
    files: ['PercentModel'],
    read: figuresOf(
      figure =>
        !figure.numeral?.vague &&
        ((figure.kind === 'rate' && figure.unit?.name !== '分之') || figure.kind === 'points'),
      percent,
    ),
  },
  {
    name: 'NumberRange',
    files: ['NumberRangeModel'],
    read: input =>
      boundsOf(input).map(({ span, low, high }) => ({
        start: span.start,
        end: span.end - 1,
        value: `${low ? decimal(low) : ''},${high ? decimal(high) : ''}`,
      })),
  },
  {
    name: 'Ordinal',
    files: ['OrdinalModel'],
    read: input =>
      every(input)
        .filter(figure => figure.kind === 'rank')
        .map(figure => ({
          start: figure.span.start,
          end: (figure.unitSpan?.start ?? figure.span.end) - 1,
          value: plainValue(figure),
        })),
  },
  {
    name: 'Currency',
    files: ['CurrencyModel'],
    read: figuresOf(figure => figure.unit?.dimension.startsWith('money') ?? false, inMainUnit),
  },
  {
    name: 'Dimension',
    files: ['DimensionModel'],
    read: figuresOf(figure => MEASURED.test(figure.unit?.dimension ?? ''), plainValue),
  },
  { name: 'Age', files: ['AgeModel'], read: figuresOf(figure => figure.unit?.dimension === 'age', plainValue) },
  {
    name: 'Temperature',
    files: ['TemperatureModel'],
    read: figuresOf(figure => figure.unit?.dimension.startsWith('temperature') ?? false, plainValue),
  },
  { name: 'Date', files: ['DateExtractor', 'DateParser'], read: timesOf(figure => figure.kind === 'date') },
  {
    name: 'DatePeriod',
    files: ['DatePeriodExtractor', 'DatePeriodParser'],
    read: timesOf(figure => figure.kind === 'period'),
  },
  {
    name: 'Duration',
    files: ['DurationExtractor', 'DurationParser'],
    read: figuresOf(figure => figure.unit?.dimension === 'duration', plainValue),
  },
];

const MEASURED = /^(?:mass|area|length|volume|energy|power|voltage|frequency|pressure|data|current)/;

/** The values a result may have; the specs resolve a time without a year once ahead and once back. */
function expectedValues({ Resolution, Value }: Expected): string[] | null {
  if (Value) {
    const texts = [Value.FutureResolution, Value.PastResolution].map(
      one => one.date ?? one.duration ?? (one.startDate === undefined ? null : `${one.startDate},${one.endDate}`),
    );
    const known = texts.filter(text => text !== null);
    return known.length > 0 ? known : null;
  }
  if (!Resolution || Resolution.value === undefined || Resolution.value === null) return null;
  const { value } = Resolution;
  if (/^[[(]/.test(value))
    return [
      value
        .slice(1, -1)
        .split(',')
        .map(end => (end === '' ? '' : number(end)))
        .join(','),
    ];
  return [value.endsWith('%') ? `${number(value.slice(0, -1))}%` : number(value)];
}

const number = (printed: string): string =>
  Number.isNaN(Number(printed)) ? printed : String(Number(Number(printed).toPrecision(12)));

function agrees(one: Case, readings: readonly Reading[]): boolean {
  return (
    readings.length === one.Results.length &&
    one.Results.every((expected, i) => {
      const reading = readings[i];
      const end = expected.End ?? expected.Start + (expected.Length ?? 0) - 1;
      if (!reading || reading.start !== expected.Start || reading.end !== end) return false;
      const values = one.IgnoreResolution ? null : expectedValues(expected);
      return values === null || values.includes(reading.value ?? '0001-01-01');
    })
  );
}

/** A row a suite, and the cases that differ with what was read; `argued` are those listed in `differences`. */
export function readSpecs(folder: string): string {
  const rows: string[][] = [];
  const misses: string[] = [];
  for (const suite of suites) {
    let right = 0;
    let argued = 0;
    let all = 0;
    for (const file of suite.files) {
      const path = join(folder, 'recognizers', `${file}.json`);
      if (!existsSync(path)) continue;
      const cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as Case[];
      for (const one of cases) {
        const readings = suite.read(one.Input, referenceOf(one));
        all++;
        if (agrees(one, readings)) right++;
        else if (
          differences.some(
            ({ suites: names, applies }) =>
              names.includes(suite.name) &&
              applies(
                one.Input,
                one.Results.map(result => result.Text),
              ),
          )
        )
          argued++;
        else
          misses.push(
            `${suite.name}: ${one.Input} | ${one.Results.map(result => `${result.Text} ${expectedValues(result)?.join('|') ?? ''}`).join('; ')} | ours ${readings.map(({ start, end, value }) => `${one.Input.slice(start, end + 1)} ${value}`).join('; ')}`,
          );
      }
    }
    if (all > 0) rows.push(row(suite.name, all, right, argued));
  }
  const normalisation = normalised(join(folder, 'inverse-normalisation'), misses);
  const head = ['against the specs', 'cases', 'same', 'argued', 'others', 'same of the rest'];
  return [grid(head, [...rows, ...normalisation]), ...misses].join('\n');
}

const row = (name: string, all: number, right: number, argued: number): string[] => [
  name,
  String(all),
  String(right),
  String(argued),
  String(all - right - argued),
  `${((100 * right) / Math.max(1, all - argued)).toFixed(1)}%`,
];

function referenceOf({ Context }: Case): Reference {
  const [year = 2017, month = 3, day = 22] = (Context?.ReferenceDateTime ?? '2017-03-22')
    .slice(0, 10)
    .split('-')
    .map(Number);
  return { year, month, day, bareDay: 'last' };
}

function normalised(folder: string, misses: string[]): string[][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap(kind => {
    let [all, right, argued] = [0, 0, 0];
    for (const { file, spoken, written } of linesOf(join(folder, kind))) {
      const outcome = compareLine(spoken, written);
      all++;
      if (outcome === null) right++;
      else if (
        differences.some(({ suites: names, applies }) => names.includes('Normalisation') && applies(spoken, [written]))
      )
        argued++;
      else misses.push(`${file}: ${spoken} => ${written} | ${outcome}`);
    }
    return all > 0 ? [row(kind, all, right, argued)] : [];
  });
}
