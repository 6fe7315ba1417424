import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chineseDigit, chineseValue, scalePower } from '../../../server/src/text/chineseNumeral';
import { readNumeral } from '../../../server/src/text/numeralReader';
import { valueOf } from '../../../server/src/text/numeral';

const DIGITS = '零一二三四五六七八九';

/** A number below ten thousand as it is spelt. */
function spelt(value: number): string {
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  for (const [power, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${word}`;
      gap = false;
    }
  }
  return text;
}

/** Groups of four digits with their 万 and 亿; a group that lacks its thousands is led by a zero. */
function speltLong(value: number): string {
  const groups = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let text = '';
  groups.forEach((group, i) => {
    if (group === 0) return;
    const zero = text !== '' && (group < 1000 || groups[i - 1] === 0) ? '零' : '';
    text += zero + spelt(group) + (['亿', '万', ''][i] ?? '');
  });
  return text;
}

describe('Chinese numerals', () => {
  it('spelt numbers are read as what they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), value => {
        assert.equal(chineseValue(speltLong(value))?.value, BigInt(value), speltLong(value));
        const read = readNumeral(`${speltLong(value)}元`, 0);
        assert.equal(read && valueOf(read.numeral).toString(), String(value), speltLong(value));
      }),
    );
  });

  it('runs that are no number have no value', () => {
    for (const run of ['', '千', '百姓', '一十百', '五百零', '二零百']) assert.equal(chineseValue(run), null, run);
  });

  it('knows digits and scale words, 兆 aside', () => {
    assert.deepEqual([...'〇两柒人'].map(chineseDigit), [0, 2, 7, -1]);
    assert.deepEqual([...'十佰千萬亿兆'].map(scalePower), [1, 2, 3, 4, 8, 0]);
  });
});
