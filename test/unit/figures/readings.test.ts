import assert from 'node:assert/strict';
import type { Interval } from '../../../server/src/figures/interval';
import { exactText, readings } from '../../../server/src/figures/readings';
import { scanFigures } from '../../../server/src/figures/scan';

/** An interval as one writes it: [24.5, 25.5), (−∞, 50]. */
function written({ low, high, lowClosed, highClosed }: Interval): string {
  const left = low ? `${lowClosed ? '[' : '('}${exactText(low)}` : '(−∞';
  const right = high ? `${exactText(high)}${highClosed ? ']' : ')'}` : '+∞)';
  return `${left}, ${right}`;
}

/** Text, then R, T and U; one of them stands for all three. */
const table: readonly (readonly [text: string, rounded: string, cut?: string, union?: string])[] = [
  ['40.0亿元', '[3995000000, 4005000000]', '[4000000000, 4010000000)', '[3995000000, 4010000000)'],
  ['增长20%', '[0.195, 0.205]', '[0.2, 0.21)', '[0.195, 0.21)'],
  ['提高1.1个百分点', '[0.0105, 0.0115]', '[0.011, 0.012)', '[0.0105, 0.012)'],
  ['共37家', '[37, 37]'],
  ['500元', '[499.5, 500.5]', '[500, 501)', '[450, 600)'],
  ['300亿元', '[29950000000, 30050000000]', '[30000000000, 30100000000)', '[25000000000, 40000000000)'],
  ['5万人', '[45000, 55000]', '[50000, 60000)', '[45000, 60000)'],
  ['三分之一', '[1/3, 1/3]'],
  ['增长5%—10%', '[0.05, 0.1]', '[0.05, 0.11)', '[0.045, 0.11)'],
  // qualifiers
  ['突破520亿元', '[52000000000, 62400000000)', undefined, '[52000000000, +∞)'],
  ['超5%', '[0.05, 0.06)', undefined, '[0.05, +∞)'],
  ['不低于5%', '[0.05, +∞)'],
  ['达到50人以上', '[50, +∞)'],
  ['不足50人', '(−∞, 50]'],
  ['控制在5%以内', '(−∞, 0.05]'],
  ['近1000人', '[900, 1000)', undefined, '[850, 1000]'],
  ['近4%', '[0.035, 0.04)', undefined, '[0.03, 0.04]'],
  ['约100人', '[95, 105]'],
  ['增长5%左右', '[0.045, 0.055]'],
  ['3000余人', '(3000, 4000)'],
  ['30余万人', '(300000, 400000)'],
  ['1.2万余人', '(12000, 13000)'],
  ['20多万人', '[200000, 400000)'],
  ['35多万人', '(350000, 360000)'],
  ['100%', '[0.995, 1.005]', '[1, 1.01)', '[0.995, 1.01)'],
];

describe('what a printed figure may stand for', () => {
  for (const [text, rounded, cut = rounded, union = cut] of table)
    it(text, () => {
      const [figure] = scanFigures(text);
      assert.ok(figure);
      const read = readings(figure);
      assert.ok(read);
      assert.deepEqual([written(read.rounded), written(read.cut), written(read.union)], [rounded, cut, union]);
    });

  for (const text of ['几十人', '三四个月', '十几万元', '数百家', '5.1:42.3:52.6', '2023年'])
    it(`${text} gives no interval`, () => {
      const [figure] = scanFigures(text);
      assert.equal(figure ? readings(figure) : null, null);
    });

  it('a unit converts inside its dimension', () => {
    const value = (text: string): string => {
      const [figure] = scanFigures(text);
      const read = figure && readings(figure);
      return read ? `${exactText(read.value)} ${figure.unit?.dimension}` : 'none';
    };
    assert.equal(value('15亩'), value('1公顷'));
    assert.equal(value('100公顷'), value('1平方公里'));
    assert.equal(value('2斤'), value('1公斤'));
    assert.equal(value('1000公斤'), value('1吨'));
    assert.equal(value('1000千瓦'), value('1兆瓦'));
    assert.equal(value('1千瓦时'), value('1度电'));
    assert.equal(value('1万千瓦时'), value('用电1万度'));
    assert.equal(value('60分钟'), value('1小时'));
    assert.equal(value('3分/千瓦时'), value('0.03元/千瓦时'));
    assert.notEqual(value('1美元'), value('1元'));
    assert.notEqual(value('1人次'), value('1人'));
  });
});
