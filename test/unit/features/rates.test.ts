import assert from 'node:assert/strict';
import { rateDirections } from '../../../server/src/features/rates';
import { scanFigures } from '../../../server/src/figures/scan';
import { sliceOf } from '../../../server/src/text/span';

const directionsOf = (text: string): string[] => {
  const figures = scanFigures(text);
  const directions = rateDirections(text, figures, []);
  return figures.flatMap(figure => {
    const direction = directions.get(figure);
    return direction ? [`${sliceOf(text, figure.span)} ${direction}`] : [];
  });
};

describe('rate directions', () => {
  const table: [string, string[]][] = [
    ['同比增长3.5%', ['3.5% up']],
    ['同比下降了3.5%', ['3.5% down']],
    ['增幅达12.1%', ['12.1% up']],
    ['增长超过20%以上', ['20% up']],
    ['降低2.3个百分点', ['2.3个百分点 down']],
    ['分别增长5%、6%和7%', ['5% up', '6% up', '7% up']],
    ['占比提高到35%', []],
    ['占全县的35%', []],
    ['办结率98.5%', []],
    ['增加300家', []],
  ];
  for (const [text, expected] of table) it(text, () => assert.deepEqual(directionsOf(text), expected));
});
