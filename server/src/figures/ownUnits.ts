import { Fraction } from 'fraction.js';
import { valueOf } from '../text/numeral';
import { readNumeral } from '../text/numeralReader';
import { WordTable } from '../text/wordTable';
import { compoundUnitAt, simpleUnitAt, type Unit, unitAt, type UnitAt } from './units';

/** The longest unit printed at `start` of a text; null where none stands. */
export interface UnitReader {
  (text: string, start: number): UnitAt | null;
  /** A user's own units, which make figures of small Chinese numerals too (三石). */
  readonly own?: ReadonlySet<string>;
}

export interface OwnUnits {
  readonly unitAt: UnitReader;
  /** Names whose worth could not be read: they are no units. */
  readonly unread: readonly string[];
}

/**
 * The official units and a user's own.
 * @param own by name, what one is worth in a unit that is known (`石: 50公斤`); empty for a counted thing of its own
 */
export function unitsWith(own: Readonly<Record<string, string>>): OwnUnits {
  const known: [string, Unit][] = [];
  const unread: string[] = [];
  for (const [name, worth] of Object.entries(own)) {
    const unit = ownUnit(name, worth.trim());
    if (unit) known.push([name, unit]);
    else unread.push(name);
  }
  if (known.length === 0) return { unitAt, unread };
  const table = new WordTable(known);
  const simpleAt = (text: string, start: number): UnitAt | null => {
    const mine = table.at(text, start);
    const official = simpleUnitAt(text, start);
    return mine && (!official || mine.end >= official.end) ? { unit: mine.value, end: mine.end } : official;
  };
  const read = (text: string, start: number): UnitAt | null => compoundUnitAt(text, start, simpleAt);
  return { unread, unitAt: Object.assign(read, { own: new Set(known.map(([name]) => name)) }) };
}

function ownUnit(name: string, worth: string): Unit | null {
  if (/[0-9０-９]/.test(name)) return null;
  if (worth === '') return { name, dimension: `count.${name}`, factor: new Fraction(1), counts: true };
  const amount = readNumeral(worth, 0);
  const unit = amount && unitAt(worth, amount.end);
  const value = amount && valueOf(amount.numeral);
  if (!unit || !value || unit.end !== worth.length || value.compare(0) <= 0) return null;
  return { name, dimension: unit.unit.dimension, factor: unit.unit.factor.mul(value), counts: false };
}
