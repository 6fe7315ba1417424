import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fraction } from 'fraction.js';
import { scanFigures } from '../../server/src/figures/scan';
import type { Figure } from '../../server/src/figures/figure';
import { valueOf } from '../../server/src/text/numeral';

export interface Line {
  readonly file: string;
  /** The side with Chinese numerals, and the side with digits. */
  readonly spoken: string;
  readonly written: string;
}

/** Lines about numbers, money, measures and dates: `一点二五元 => ¥1.25`; times of day and train numbers are left out. */
export function linesOf(folder: string): Line[] {
  const files = readdirSync(folder).filter(name =>
    /^(?:cardinal|date|fraction|measure|money|number|normalizer)/.test(name),
  );
  return files.flatMap(name =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap(line => {
        const [from = '', to = ''] = line.split(/ *=> */);
        if (from === '' || to === '') return [];
        const digitsFirst = (from.match(/[0-9]/g) ?? []).length > (to.match(/[0-9]/g) ?? []).length;
        return [{ file: name, spoken: digitsFirst ? to : from, written: digitsFirst ? from : to }];
      }),
  );
}

/** Null where both sides mean the same numbers, in base units and in order; else both lists. */
export function compareLine(spoken: string, written: string): string | null {
  const [ours, theirs] = [valuesOf(spoken), valuesOf(inFull(written))];
  return ours === theirs ? null : `${ours} ≠ ${theirs}`;
}

/**
 * Their way of writing estimates leaves out what both ends share: 15-6 is 15 to 16, 730-40 is 730 to 740, 16000-7000 is
 * 16000 to 17000. A shorter upper end takes the missing digits from the lower one; telephone numbers and dates are longer.
 */
const inFull = (written: string): string =>
  written.replace(/(?<![0-9/.-])([0-9]{2,5})-([1-9][0-9]{0,3})(?![0-9/.-])/g, (whole, low: string, high: string) =>
    high.length < low.length ? `${low}-${low.slice(0, low.length - high.length)}${high}` : whole,
  );

const valuesOf = (text: string): string => scanFigures(text, { everyNumeral: true }).map(described).join(' ');

function described(figure: Figure): string {
  const { numeral, upTo, unit, time } = figure;
  if (time) return JSON.stringify(time);
  if (!numeral) return figure.kind;
  const measured = unit && unit.name !== '分之' ? unit : null;
  const dimension = measured?.dimension ?? '';
  const size = (value: Fraction): string => (measured ? value.mul(measured.factor) : value).toFraction();
  return `${size(valueOf(numeral))}${upTo ? `~${size(valueOf(upTo))}` : ''} ${dimension}`;
}
