import assert from 'node:assert/strict';
import { areComplementary } from '../../../server/src/words/lexicon/complements';
import { subjectCounts } from '../../../server/src/words/lexicon/compounds';
import { mayExceedHundred } from '../../../server/src/words/lexicon/rates';

describe('kinds that leave nothing out', () => {
  const table: [string, boolean][] = [
    ['男 女', true],
    ['女生 男生', true],
    ['进口 出口', true],
    ['城镇 乡村', true],
    ['第一产业增加值 第二产业增加值 第三产业增加值', true],
    ['税收收入 非税收入', true],
    ['商品零售额 餐饮收入', true],
    ['男', false],
    ['男 男性', false],
    ['第一产业 第三产业', false],
    ['男 女 女', false],
    ['男 农村', false],
    ['税收 支出', false],
    ['党员 群众', false],
  ];
  for (const [labels, expected] of table) {
    it(labels, () => assert.equal(areComplementary(labels.split(' ')), expected));
  }
  it('nothing is not everything', () => assert.equal(areComplementary([]), false));
});

describe('rates and 100 %', () => {
  const table: [string, boolean | null][] = [
    ['债务率', true],
    ['高中阶段毛入学率', true],
    ['年度投资完成率', true],
    ['移动电话普及率', true],
    ['茶叶产销率', true],
    ['净入学率', false],
    ['适龄幼儿入园率', false],
    ['村级网络覆盖率', false],
    ['水质达标率', false],
    ['女性占比', false],
    ['拨备覆盖率', true],
    ['消费对经济增长贡献率', true],
    ['消费贡献率', null],
    ['利率', null],
    ['路灯', null],
  ];
  for (const [name, expected] of table) it(name, () => assert.equal(mayExceedHundred(name), expected));
});

describe('subjects of one word', () => {
  const table: [string, number[]][] = [
    ['城乡居民人均可支配收入', [1, 2]],
    ['金融机构存贷款余额', [1, 2]],
    ['进出口总额', [1]],
    ['城乡居民收入比', [1]],
    ['农林牧渔业产值', [1, 4]],
    ['财政收入', [1]],
    ['路灯', [1]],
  ];
  for (const [phrase, expected] of table) it(phrase, () => assert.deepEqual(subjectCounts(phrase), expected));
});
