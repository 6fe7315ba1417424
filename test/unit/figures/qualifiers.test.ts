import assert from 'node:assert/strict';
import { scanFigures } from '../../../server/src/figures/scan';

const table: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['超过500家', 'above 超过'],
  ['突破了500家', 'above 突破'],
  ['逾3000人', 'above 逾'],
  ['不低于5%', 'atLeast 不低于'],
  ['至少50人', 'atLeast 至少'],
  ['50人以上', 'atLeast 以上'],
  ['不足50人', 'atMost 不足'],
  ['不超过5%', 'atMost 不超过'],
  ['5%以内', 'atMost 以内'],
  ['近1000人', 'nearly 近'],
  ['接近2倍', 'nearly 接近'],
  ['约100人', 'about 约'],
  ['100人左右', 'about 左右'],
  ['约50人左右', 'about 约', 'about 左右'],
  ['超过100家以上', 'above 超过', 'atLeast 以上'],
  ['附近3家'],
  ['最近3家'],
  ['节约3吨'],
  ['赶超3家'],
];

describe('qualifiers', () => {
  for (const [text, ...expected] of table)
    it(text, () => {
      const [figure] = scanFigures(text);
      const found = figure?.qualifiers.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
      assert.deepEqual(found, expected);
    });
});
