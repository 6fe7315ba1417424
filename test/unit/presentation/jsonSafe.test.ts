import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { jsonSafe } from '../../../server/src/presentation/jsonSafe';

describe('jsonSafe', () => {
  const circle: Record<string, unknown> = { name: 'a' };
  circle['self'] = circle;
  const table: [string, unknown, unknown][] = [
    ['an exact rational', new Fraction(1, 3), '1/3'],
    ['a whole rational', new Fraction(966000000), '966000000'],
    ['a big integer', 10n ** 20n, '100000000000000000000'],
    ['a map', new Map([['a', 1n]]), { a: '1' }],
    ['a set', new Set([2, 1]), [2, 1]],
    ['no number', Number.NaN, 'NaN'],
    ['what is not there', { a: undefined, b: () => 1, c: null }, { c: null }],
    ['holes in a list', [undefined, 1], [null, 1]],
    ['a circle', circle, { name: 'a' }],
  ];
  for (const [name, value, expected] of table) it(name, () => assert.deepEqual(jsonSafe(value), expected));

  it('leaves JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => assert.deepEqual(JSON.stringify(jsonSafe(value)), JSON.stringify(value))),
    );
  });
});
