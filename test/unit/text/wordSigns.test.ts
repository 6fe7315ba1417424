import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordSigns } from '../../../server/src/text/wordSigns';

describe('signs of words', () => {
  const signs = new WordSigns();
  const lists = [['截止', '显着'], ['%', '％'], ['分别'], ['其中', '中的']].map(words => ({
    words,
    sign: signs.add(words),
  }));
  const found = (text: string): string[] => {
    const bits = signs.of(text);
    return lists.filter(({ sign }) => (bits & sign) !== 0).map(({ words: [first = ''] }) => first);
  };
  const table: [string, string[]][] = [
    ['', []],
    ['分', []],
    ['分别增长5%', ['%', '分别']],
    ['截至目前，其一', []],
    ['截止目前，其中的', ['截止', '其中']],
  ];
  for (const [text, expected] of table) it(text || '(nothing)', () => assert.deepEqual(found(text), expected));

  it('never miss a word', () => {
    const pieces = fc.constantFrom('截止', '显着', '%', '％', '分别', '其中', '中的', '截', '分', '其', '中', '一');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), parts => {
        const text = parts.join('');
        const expected = lists.filter(({ words }) => words.some(word => text.includes(word)));
        assert.deepEqual(
          found(text),
          expected.map(({ words: [first = ''] }) => first),
        );
      }),
    );
  });
});
