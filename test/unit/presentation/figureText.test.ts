import assert from 'node:assert/strict';
import { scanFigures } from '../../../server/src/figures/scan';
import { dimensionText, intervalText, valueText } from '../../../server/src/presentation/figureText';
import { Texts } from '../../../server/src/presentation/messages';

const texts = new Texts('zh');

describe('a figure written out', () => {
  const table: [string, string | null, string | null, string][] = [
    ['9.66亿元', '966,000,000 元', '965,500,000 – 966,500,000 元', '货币'],
    ['36个', '36 个', '即为此数（计数或准确值）', '计数'],
    ['20.5%', '20.5%', '20.45% – 20.55%', '比率'],
    ['突破60亿元', '6,000,000,000 元', '≥ 6,000,000,000 元', '货币'],
    ['不超过3.5%', '3.5%', '≤ 3.5%', '比率'],
    ['3400余人', '3,400 人', '3,400 – 3,500 人（不含 3,500）', '计数'],
    ['35微克/立方米', '35 微克/立方米', '34.5 – 35.5 微克/立方米', '质量/体积'],
    ['5%—10%', '5 – 10%', '5% – 10%', '比率'],
  ];
  for (const [printed, value, interval, dimension] of table) {
    it(printed, () => {
      const figure = scanFigures(printed)[0];
      assert.ok(figure?.unit);
      assert.equal(valueText(figure), value);
      assert.equal(intervalText(figure, texts), interval);
      assert.equal(dimensionText(figure.unit, texts), dimension);
    });
  }

  it('a ratio shows its terms', () => {
    const [ratio] = scanFigures('5.1:42.3:52.6');
    assert.ok(ratio);
    assert.equal(valueText(ratio), '5.1 : 42.3 : 52.6');
  });

  it('a vague numeral shows neither value nor interval', () => {
    const [vague] = scanFigures('几十家');
    assert.ok(vague);
    assert.equal(valueText(vague), null);
    assert.equal(intervalText(vague, texts), null);
  });
});
