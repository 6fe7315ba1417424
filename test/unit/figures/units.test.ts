import assert from 'node:assert/strict';
import { unitAt, unitNamed } from '../../../server/src/figures/units';
import { COUNTED, MEASURES } from '../../../server/src/figures/unitTable';

const printed: readonly (readonly [text: string, unit: string, dimension: string])[] = [
  ['亿元', '', ''],
  ['元', '元', 'money'],
  ['元/人', '元/人', 'money/count.人'],
  ['微克/立方米', '微克/立方米', 'mass/volume'],
  ['微克每立方米', '微克每立方米', 'mass/volume'],
  ['公里/小时', '公里/小时', 'length/time'],
  ['km/h', 'km/h', 'length/time'],
  ['元／年', '元／年', 'money/per.年'],
  ['分/千瓦时', '分/千瓦时', 'money/energy'],
  ['千瓦·时', '千瓦时', 'energy'],
  ['兆瓦·时', '千瓦时', 'energy'],
  ['标准立方米', '标准立方米', 'volume.gas'],
  ['标箱', '标箱', 'container'],
  ['羽', '羽', 'count.羽'],
  ['头只', '头只', 'count.头只'],
  ['件套', '件套', 'count.件套'],
  ['人/百亿元', '人/百亿元', 'count.人/money'],
  ['蒸吨', '蒸吨', 'steam'],
  ['枚金牌', '枚金牌', 'count.枚金牌'],
  ['吨标准煤', '吨标准煤', 'mass'],
  ['个百分点', '个百分点', 'points'],
  // misspelt: given by the standard's name
  ['平米', '平方米', 'area'],
  ['㎡', '㎡', 'area'],
  ['m2', 'm²', 'area'],
  ['kv', 'kV', 'voltage'],
  ['KWH', 'kWh', 'energy'],
  ['KM', 'km', 'length'],
  // words that only begin like a unit
  ['成立', '', ''],
  ['方案', '', ''],
  ['分别', '', ''],
  ['升至', '', ''],
  ['kmt', '', ''],
  ['包括', '', ''],
  ['g网络', '', ''],
];

describe('units', () => {
  for (const [text, name, dimension] of printed)
    it(text, () => {
      const found = unitAt(text, 0);
      assert.deepEqual([found?.unit.name ?? '', found?.unit.dimension ?? ''], [name, dimension]);
    });

  it('every unit has one name, one dimension and a factor above zero', () => {
    const names = Object.values(MEASURES).flatMap(units => Object.keys(units));
    assert.equal(new Set(names).size, names.length);
    for (const name of [...names, ...COUNTED.split(' ')]) {
      const unit = unitNamed(name);
      assert.ok(unit && unit.factor.compare(0) > 0, name);
      assert.ok(unitAt(name, 0), name);
    }
    assert.ok(names.length >= 120, String(names.length));
  });
});
