import assert from 'node:assert/strict';
import { printedPlace } from '../../../server/src/report/place';
import { LineTable } from '../../../server/src/text/lineTable';

describe('a place as people count', () => {
  const line = '𠮷增长'.repeat(5000);
  const text = `一\n${line}`;
  const lines = new LineTable(text);
  const columnAt = (character: number): number => printedPlace(text, lines, { line: 1, character }).column;

  it('counts a character of two units once, however far in the line and in whatever order it is asked', () => {
    for (const character of [19_999, 0, 4, 16_384, 8192, 4097, 12, 4096, 20_000]) {
      assert.equal(columnAt(character), [...line.slice(0, character)].length + 1, String(character));
    }
  });

  it('counts lines from one', () =>
    assert.deepEqual(printedPlace(text, lines, { line: 0, character: 1 }), { line: 1, column: 2 }));
});
