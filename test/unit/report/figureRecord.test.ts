import assert from 'node:assert/strict';
import { Analyser } from '../../../server/src/analysis';
import { figureRecords, type FigureRecord } from '../../../server/src/report/figureRecord';

const recordsOf = (text: string): FigureRecord[] => figureRecords(new Analyser().analyse(text));

/** `[` and `(` tell closed from open ends; nothing stands for an open infinity. */
function shown({ value, low, high, lowClosed, highClosed, unit }: FigureRecord): string {
  return `${value ?? '-'} ${lowClosed ? '[' : '('}${low ?? ''}, ${high ?? ''}${highClosed ? ']' : ')'} ${unit ?? '-'}`;
}

describe('hegao figures: what a printed number stands for', () => {
  const table: [string, string][] = [
    ['完成投资9.66亿元。', '966000000 [965500000, 966500000] 元'],
    ['增长20.26%。', '0.2026 [0.20255, 0.20265] %'],
    ['提高5.6个百分点。', '0.056 [0.0555, 0.0565] 个百分点'],
    ['占三分之一。', '1/3 [1/3, 1/3] -'],
    ['共有37家企业。', '37 [37, 37] 家'],
    ['粮食产量5.2万吨。', '52000 [51500, 52500] 吨'],
    ['种植1.5万亩。', '15000 [14500, 15500] 亩'],
    ['突破520亿元。', '52000000000 [52000000000, 62400000000) 元'],
    ['达到8亿元以上。', '800000000 [800000000, ) 元'],
    ['近100亿元。', '10000000000 [9000000000, 10000000000) 元'],
    ['不超过5%。', '0.05 (, 0.05] %'],
    ['约200亿元。', '20000000000 [19000000000, 21000000000] 元'],
    ['培训3000余人。', '3000 (3000, 4000) 人'],
    ['增长5%—10%。', '- [0.05, 0.1] %'],
    ['几十家企业。', '- (, ) 家'],
  ];
  for (const [text, expected] of table) {
    it(text, () => {
      const [figure, ...others] = recordsOf(text);
      assert.ok(figure && others.length === 0, JSON.stringify([figure, ...others]));
      assert.equal(shown(figure), expected);
    });
  }

  it('gives a ratio its terms and no value', () => {
    const [ratio] = recordsOf('三次产业结构为5.1:42.3:52.6。');
    assert.deepEqual(
      [ratio?.kind, ratio?.terms, ratio?.value, ratio?.low],
      ['ratio', ['5.1', '42.3', '52.6'], null, null],
    );
  });

  it('gives dates and periods an ISO 8601 interval and no value', () => {
    const periods = recordsOf('2023年4月6日举行。2021年—2025年实施。').map(({ value, period }) => [value, period]);
    assert.deepEqual(periods[0], [null, '2023-04-06/2023-04-06']);
    assert.ok(periods.every(([value]) => value === null));
  });

  it('counts offsets in the whole text', () => {
    const text = '【李青禾】各位好。\n二是投资9.66亿元。\n𠮷村投资8亿元。';
    for (const { text: words, start, end } of recordsOf(text)) assert.equal(text.slice(start, end), words);
  });

  it('leaves out what is no figure', () => {
    assert.deepEqual(
      recordsOf('拨打12345热线，沿国道104。').map(({ text }) => text),
      [],
    );
  });
});
