import assert from 'node:assert/strict';
import { daysOfInterval, periodText } from '../../../server/src/presentation/measureText';
import { Texts } from '../../../server/src/presentation/messages';

describe('a period in words', () => {
  const table: [start: string, end: string, zh: string, en: string][] = [
    ['2023-01-01', '2023-12-31', '2023年', '2023'],
    ['2021-01-01', '2025-12-31', '2021—2025年', '2021–2025'],
    ['2023-01-01', '2023-03-31', '2023年1—3月', '2023-01-01 – 2023-03-31'],
    ['2024-02-01', '2024-02-29', '2024年2月', '2024-02-01 – 2024-02-29'],
    ['2023-11-01', '2024-02-29', '2023年11月—2024年2月', '2023-11-01 – 2024-02-29'],
    ['2023-04-06', '2023-04-06', '2023年4月6日', '2023-04-06'],
    ['2023-04-28', '2023-05-03', '2023年4月28日—5月3日', '2023-04-28 – 2023-05-03'],
    ['2023-04-01', '2023-04-03', '2023年4月1—3日', '2023-04-01 – 2023-04-03'],
  ];
  for (const [start, end, zh, en] of table) {
    it(zh, () => {
      assert.equal(periodText({ start, end }, new Texts('zh')), zh);
      assert.equal(periodText({ start, end }, new Texts('en')), en);
    });
  }
  it('is open on one side', () => {
    const before = daysOfInterval('../2026-12-31');
    const after = daysOfInterval('2026-03-05/..');
    assert.equal(before && periodText(before, new Texts('zh')), '2026年12月31日以前');
    assert.equal(after && periodText(after, new Texts('en')), 'from 2026-03-05 on');
  });
});
