import assert from 'node:assert/strict';
import { lastPlace, trailingZeros, valueOf } from '../../../server/src/text/numeral';
import { readNumeral } from '../../../server/src/text/numeralReader';

/** Printed, value, unit of the last place, and how much of the text is the numeral where that is not all of it. */
const table: readonly (readonly [printed: string, value: string, place?: string, read?: string])[] = [
  // Arabic digits
  ['20.26', '20.26', '0.01'],
  ['３８４', '384', '1'],
  ['６．３', '6.3', '0.1'],
  ['7·1', '7.1', '0.1'],
  ['1,234,567.8', '1234567.8', '0.1'],
  ['１，２３４', '1234', '1'],
  ['1，234', '1', '1', '1'],
  ['2023,2024', '2023', '1', '2023'],
  ['007', '7', '1'],
  ['0.50', '0.5', '0.01'],
  // scale words
  ['1.2万亿', '1200000000000', '100000000000'],
  ['9.66亿', '966000000', '1000000'],
  ['5千', '5000', '1000'],
  ['3百万', '3000000', '1000000'],
  ['1000 万', '10000000', '10000'],
  ['12.5亿亿', '125000000000000000', '1000000000000000'],
  ['5千瓦', '5', '1', '5'],
  ['3百羽', '3', '1', '3'],
  // mixed numerals
  ['3亿4500万', '345000000', '10000'],
  ['5万4千6百', '54600', '100'],
  ['5万2000', '52000', '1'],
  ['1千零1', '1001', '1'],
  ['2千零30万', '20300000', '10000'],
  ['1亿2300', '100002300', '1'],
  ['5万2023年', '50000', '10000', '5万'],
  ['1.2万3000', '12000', '1000', '1.2万'],
  // 余 and 多
  ['3000余', '3000', '1'],
  ['30余万', '300000', '10000'],
  ['1.2万余', '12000', '1000'],
  ['3多媒体', '3', '1', '3'],
  // Chinese numerals
  ['二十三万亿', '23000000000000'],
  ['三点五', '3.5', '0.1'],
  ['三十六点九亿', '3690000000', '10000000'],
  ['二〇二一', '2021', '1'],
  ['两千三百', '2300'],
  ['一万二', '12000'],
  ['二百五', '250'],
  ['一百零五', '105'],
  ['一百零十万', '1100000'],
  ['廿三', '23'],
  ['卅', '30'],
  ['壹佰贰拾', '120'],
  ['陸拾萬', '600000'],
  ['四千五百六十九万八千三百一十一亿', '4569831100000000'],
  ['四万万', '400000000'],
  ['十点二十', '10', '1', '十'],
  ['五十千', '50', '1', '五十'],
  ['两万两', '20000', '10000', '两万'],
  ['百余', '100'],
  ['一百分之', '100', '1', '一百'],
  // estimates
  ['三四', '3'],
  ['二三十', '20'],
  ['十五六', '15'],
  ['七百三四十', '730'],
  ['三五百', '300'],
  ['几十', '10'],
  ['数百', '100'],
  ['十几万', '100000'],
  ['10几', '10', '1', '10'],
];

describe('numerals', () => {
  for (const [printed, value, place, part = printed] of table)
    it(`${printed} is ${value}`, () => {
      const read = readNumeral(printed, 0);
      assert.ok(read);
      assert.equal(printed.slice(0, read.end), part);
      assert.equal(valueOf(read.numeral).toString(), value);
      if (place !== undefined) assert.equal(lastPlace(read.numeral).toString(), place);
    });

  for (const word of ['百姓', '万一', '千方百计', '亿', '的', '点五', ''])
    it(`${word || 'nothing'} is none`, () => assert.equal(readNumeral(word, 0), null));

  it('estimates name both ends and are vague', () => {
    const ends = (printed: string): string[] => {
      const read = readNumeral(printed, 0);
      return read ? [String(read.numeral.vague), read.upTo ? valueOf(read.upTo).toString() : '-'] : [];
    };
    assert.deepEqual(ends('三四万'), ['true', '40000']);
    assert.deepEqual(ends('十五六'), ['true', '16']);
    assert.deepEqual(ends('几十'), ['true', '-']);
    assert.deepEqual(ends('二〇'), ['false', '-']);
    assert.deepEqual(ends('一二三四'), ['false', '-']);
  });

  it('knows the zeros a round number ends in', () => {
    const zeros = (printed: string): number => {
      const read = readNumeral(printed, 0);
      return read ? trailingZeros(read.numeral) : -1;
    };
    assert.deepEqual(['300亿', '30.0', '0', '1050'].map(zeros), [2, 0, 0, 1]);
  });
});
