import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasLongLine, longLine } from '../../../client/src/longLines';

describe('a line of 100,000 characters', () => {
  for (const [name, text, expected] of [
    ['in an empty text', '', false],
    ['alone', '字'.repeat(longLine), true],
    ['one too short', '字'.repeat(longLine - 1), false],
    ['between others', `序\n${'字'.repeat(longLine)}\n跋`, true],
    ['in many short ones', `${'字'.repeat(99)}\n`.repeat(5000), false],
    ['two that are just too short', `${'字'.repeat(longLine - 1)}\n${'字'.repeat(longLine - 1)}`, false],
  ] as const)
    it(`${name}: ${expected}`, () => assert.equal(hasLongLine(text), expected));

  it('is found wherever it stands', () => {
    const lengths = fc.array(fc.oneof(fc.nat(300), fc.constantFrom(longLine - 1, longLine, longLine + 1)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lengths, list => {
        const text = list.map(length => 'x'.repeat(length)).join('\n');
        assert.equal(
          hasLongLine(text),
          list.some(length => length >= longLine),
        );
      }),
      { numRuns: 60 },
    );
  });
});
