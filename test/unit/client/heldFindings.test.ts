import assert from 'node:assert/strict';
import {
  type Change,
  type Finding,
  holdBack,
  type Place,
  placeOf,
  sentenceAround,
  shift,
} from '../../../client/src/heldFindings';

const place = (line: number, from: number, to: number, lastLine = line): Place => ({
  start: { line, character: from },
  end: { line: lastLine, character: to },
});
const finding = (code: string, range: Place): Finding => ({ code, range });
const codes = (findings: readonly Finding[]): string => findings.map(({ code }) => code).join();

describe('findings while a sentence is edited', () => {
  const edited = [place(3, 10, 30)];

  const table: readonly (readonly [string, readonly Finding[], readonly Finding[], string, string])[] = [
    ['new, in the sentence: held', [finding('a', place(3, 12, 15))], [], '', 'a'],
    ['new, in another sentence: shown', [finding('a', place(3, 31, 35))], [], 'a', ''],
    ['new, on another line: shown', [finding('a', place(4, 12, 15))], [], 'a', ''],
    ['shown before: stays', [finding('a', place(3, 12, 15))], [finding('a', place(3, 12, 14))], 'a', ''],
    [
      'another code at the place of one shown: held',
      [finding('b', place(3, 12, 15))],
      [finding('a', place(3, 12, 15))],
      '',
      'b',
    ],
    [
      'the same code elsewhere in the sentence: held',
      [finding('a', place(3, 20, 22))],
      [finding('a', place(3, 11, 13))],
      '',
      'a',
    ],
    ['over several lines: held', [finding('a', place(2, 0, 11, 3))], [], '', 'a'],
    ['no longer found: gone', [], [finding('a', place(3, 12, 15))], '', ''],
  ];
  for (const [name, found, shown, show, held] of table) {
    it(name, () => {
      const result = holdBack(found, shown, edited);
      assert.deepEqual([codes(result.show), codes(result.held)], [show, held]);
    });
  }

  it('shows everything when nothing is edited', () => {
    const found = [finding('a', place(3, 12, 15)), finding('b', place(3, 12, 15))];
    assert.deepEqual(holdBack(found, [], []), { show: found, held: [] });
  });
});

describe('places move with the text', () => {
  const insert = (line: number, character: number, text: string): Change => ({
    range: place(line, character, character),
    text,
  });

  const table: readonly (readonly [string, Place, Change, Place])[] = [
    ['an insertion before', place(1, 5, 8), insert(1, 2, 'ab'), place(1, 7, 10)],
    ['an insertion after', place(1, 5, 8), insert(1, 9, 'ab'), place(1, 5, 8)],
    ['an insertion inside', place(1, 5, 8), insert(1, 6, 'ab'), place(1, 5, 10)],
    ['an insertion on another line', place(1, 5, 8), insert(0, 0, 'ab'), place(1, 5, 8)],
    ['a new line before', place(1, 5, 8), insert(1, 2, '\n'), place(2, 3, 6)],
    ['two new lines above', place(1, 5, 8), insert(0, 0, 'x\r\ny\n'), place(3, 5, 8)],
    ['a deletion before', place(1, 5, 8), { range: place(1, 0, 3), text: '' }, place(1, 2, 5)],
    ['a deletion of its head', place(1, 5, 8), { range: place(1, 3, 6), text: '' }, place(1, 3, 5)],
    ['a deletion of all of it', place(1, 5, 8), { range: place(1, 3, 9), text: '' }, place(1, 3, 3)],
    ['lines joined', place(2, 5, 8), { range: place(1, 4, 0, 2), text: '' }, place(1, 9, 12)],
  ];
  for (const [name, before, change, after] of table) {
    it(name, () => assert.deepEqual(shift(before, change), after));
  }

  it('knows where new text stands', () => {
    assert.deepEqual(placeOf(insert(1, 4, 'ab')), place(1, 4, 6));
    assert.deepEqual(placeOf(insert(1, 4, 'ab\ncde')), place(1, 4, 3, 2));
  });
});

describe('the sentence around an edit', () => {
  const line = '第一句。第二句有字；第三句';
  const table: readonly (readonly [number, number, string])[] = [
    [5, 5, '第二句有字；'],
    [4, 4, '第二句有字；'],
    [3, 3, '第一句。'],
    [0, 0, '第一句。'],
    [12, 13, '第三句'],
    [2, 6, line.slice(0, 10)],
    [99, 99, '第三句'],
  ];
  for (const [from, to, expected] of table) {
    it(`${from}–${to}`, () => assert.equal(line.slice(...sentenceAround(line, from, to)), expected));
  }

  it('looks no further than it should in a line of a million characters', () => {
    const [from, to] = sentenceAround('字'.repeat(1_000_000), 500_000, 500_000);
    assert.ok(from >= 499_000 && to <= 501_001);
  });
});
