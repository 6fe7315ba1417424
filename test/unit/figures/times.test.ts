import assert from 'node:assert/strict';
import { resolvePeriod } from '../../../server/src/figures/resolvePeriod';
import type { Reference } from '../../../server/src/figures/resolvePeriod';
import { scanFigures } from '../../../server/src/figures/scan';
import type { ScanOptions } from '../../../server/src/figures/scan';

/** The first figure of the text and the days it covers for a text of 2023. */
function days(text: string, options: ScanOptions = {}, reference: Reference = { year: 2023 }): string {
  const [figure] = scanFigures(text, options);
  if (!figure) return 'none';
  const period = resolvePeriod(figure, reference);
  const side = period?.open ? ` ${period.open}` : '';
  return `${figure.kind} ${text.slice(figure.span.start, figure.span.end)} ${period ? `${period.start}..${period.end} ${period.grain}${side}` : 'unknown'}`;
}

const table: readonly (readonly [text: string, expected: string])[] = [
  ['2023年4月6日', 'date 2023年4月6日 2023-04-06..2023-04-06 day'],
  ['2022-01-22', 'date 2022-01-22 2022-01-22..2022-01-22 day'],
  ['２０２１年３月', 'period ２０２１年３月 2021-03-01..2021-03-31 months'],
  ['2022年1—11月', 'period 2022年1—11月 2022-01-01..2022-11-30 months'],
  ['2022年上半年', 'period 2022年上半年 2022-01-01..2022-06-30 half'],
  ['2022年三季度', 'period 2022年三季度 2022-07-01..2022-09-30 quarter'],
  ['2022年前三季度', 'period 2022年前三季度 2022-01-01..2022-09-30 months'],
  ['2022年底', 'period 2022年底 2022-12-31..2022-12-31 day'],
  ['2022年初', 'period 2022年初 2022-01-01..2022-01-01 day'],
  ['2022年2月下旬', 'period 2022年2月下旬 2022-02-21..2022-02-28 span'],
  ['2022年11月中旬', 'period 2022年11月中旬 2022-11-11..2022-11-20 span'],
  ['2022年11月底', 'period 2022年11月底 2022-11-30..2022-11-30 day'],
  ['2021—2025年', 'period 2021—2025年 2021-01-01..2025-12-31 span'],
  ['“十四五”规划', 'period “十四五” 2021-01-01..2025-12-31 plan'],
  ['十三五末', 'period 十三五 2016-01-01..2020-12-31 plan'],
  ['“七五”普法', 'none'],
  ['二〇二一年', 'period 二〇二一年 2021-01-01..2021-12-31 year'],
  ['21世纪', 'period 21世纪 2000-01-01..2099-12-31 span'],
  ['19世纪末', 'period 19世纪末 1890-01-01..1899-12-31 span'],
  ['20世纪90年代', 'period 20世纪90年代 1990-01-01..1999-12-31 span'],
  // open on one side
  ['2026年底之前', 'period 2026年底 2026-12-31..2026-12-31 day before'],
  ['2025年以前', 'period 2025年 2025-01-01..2025-12-31 year before'],
  ['2026年底之后', 'period 2026年底 2026-12-31..2026-12-31 day after'],
  ['3月5日后', 'date 3月5日 2023-03-05..2023-03-05 day after'],
  ['6月前完成', 'period 6月 2023-06-01..2023-06-30 months before'],
  ['6月前后', 'period 6月 2023-06-01..2023-06-30 months'],
  ['2022年后续项目', 'period 2022年 2022-01-01..2022-12-31 year'],
  // without a year of their own
  ['1—11月', 'period 1—11月 2023-01-01..2023-11-30 months'],
  ['4月6日', 'date 4月6日 2023-04-06..2023-04-06 day'],
  ['五月三十日', 'date 五月三十日 2023-05-30..2023-05-30 day'],
  ['11月份', 'period 11月份 2023-11-01..2023-11-30 months'],
  ['2月30日', 'date 2月30日 unknown'],
  ['近三年', 'period 三年 2021-01-01..2023-12-31 span'],
  ['五年来', 'period 五年来 2019-01-01..2023-12-31 span'],
  ['未来5年', 'period 5年 2024-01-01..2028-12-31 span'],
  ['为期三年', 'period 三年 unknown'],
  ['前11个月', 'period 11个月 2023-01-01..2023-11-30 months'],
  ['仅前两个月', 'period 两个月 2023-01-01..2023-02-28 months'],
  ['去年前两个月', 'period 两个月 2022-01-01..2022-02-28 months'],
  ['开业前两个月', 'amount 两个月 unknown'],
  ['去年6月', 'period 6月 2022-06-01..2022-06-30 months'],
  ['明年3月5日', 'date 3月5日 2024-03-05..2024-03-05 day'],
  ['五年累计完成', 'period 五年 unknown'],
  ['今明两年', 'period 两年 2024-01-01..2025-12-31 span'],
  ['力争五年内建成', 'period 五年内 2024-01-01..2028-12-31 span'],
  ['十年间', 'period 十年间 2014-01-01..2023-12-31 span'],
  ['（20230406）', 'date 20230406 2023-04-06..2023-04-06 day'],
  ['09年6月', 'period 09年6月 2009-06-01..2009-06-30 months'],
  ['2022年中国', 'period 2022年 2022-01-01..2022-12-31 year'],
  ['2022年中，', 'period 2022年中 2022-01-01..2022-12-31 year'],
  ['2022年中、高等学校', 'period 2022年 2022-01-01..2022-12-31 year'],
];

describe('times and the days they cover', () => {
  for (const [text, expected] of table) it(text, () => assert.equal(days(text), expected));
});

describe('times without a number of their own, on request', () => {
  const relative: readonly (readonly [text: string, expected: string])[] = [
    ['上年末', 'period 上年末 2022-12-31..2022-12-31 day'],
    ['去年底', 'period 去年底 2022-12-31..2022-12-31 day'],
    ['今年以来', 'period 今年以来 2023-01-01..2023-12-31 span'],
    ['去年上半年', 'period 去年上半年 2022-01-01..2022-06-30 half'],
    ['前三季度', 'period 前三季度 2023-01-01..2023-09-30 months'],
    ['下半年', 'period 下半年 2023-07-01..2023-12-31 half'],
    ['一季度', 'period 一季度 2023-01-01..2023-03-31 quarter'],
    ['去年5月', 'period 去年5月 2022-05-01..2022-05-31 months'],
    ['本月', 'period 本月 unknown'],
  ];
  for (const [text, expected] of relative) {
    it(text, () => assert.equal(days(text, { relativeTime: true }), expected));
  }
  it('上年末 is no figure unless asked for', () => assert.equal(days('上年末'), 'none'));
  it('今年以来 ends on the day of the text where that is known', () =>
    assert.equal(
      days('今年以来', { relativeTime: true }, { year: 2023, month: 9, day: 5 }),
      'period 今年以来 2023-01-01..2023-09-05 span',
    ));
});

describe('days and weeks seen from a day', () => {
  const wednesday = { year: 2023, month: 9, day: 6 };
  const table: readonly (readonly [text: string, expected: string])[] = [
    ['昨天', 'date 昨天 2023-09-05..2023-09-05 day'],
    ['大后天', 'date 大后天 2023-09-09..2023-09-09 day'],
    ['上周五', 'date 上周五 2023-09-01..2023-09-01 day'],
    ['下周', 'period 下周 2023-09-11..2023-09-17 span'],
    ['本周末', 'period 本周末 2023-09-09..2023-09-10 span'],
    ['上个月', 'period 上个月 2023-08-01..2023-08-31 months'],
    ['过去两周', 'period 过去两周 2023-08-23..2023-09-06 span'],
    ['一月十日到十二日', 'period 一月十日到十二日 2023-01-10..2023-01-12 span'],
    ['康熙二十年', 'period 康熙二十年 1681-01-01..1681-12-31 year'],
    ['上上周', 'period 上上周 2023-08-21..2023-08-27 span'],
    ['十月的第一周', 'period 十月的第一周 2023-10-02..2023-10-08 span'],
    ['5月的最后一个星期一', 'date 5月的最后一个星期一 2023-05-29..2023-05-29 day'],
    ['5日', 'date 5日 2023-09-05..2023-09-05 day'],
    ['28日', 'date 28日 unknown'],
    ['08-2023', 'period 08-2023 2023-08-01..2023-08-31 months'],
    ['去年三月上旬', 'period 去年三月上旬 2022-03-01..2022-03-10 span'],
    ['年初', 'period 年初 2023-01-01..2023-01-01 day'],
    ['3月30日至4月2日', 'period 3月30日至4月2日 2023-03-30..2023-04-02 span'],
    ['5天前', 'date 5天前 2023-09-01..2023-09-01 day'],
    ['两周之后', 'date 两周之后 2023-09-20..2023-09-20 day'],
    ['三个月前', 'date 三个月前 2023-06-06..2023-06-06 day'],
    ['07年以后', 'period 07年 2007-01-01..2007-12-31 year'],
    ['11月至2月', 'period 11月至2月 2023-11-01..2024-02-29 span'],
    ['上半月', 'period 上半月 2023-09-01..2023-09-15 span'],
    ['上个半年', 'period 上个半年 2023-01-01..2023-06-30 half'],
    ['马上一年半', 'amount 一年半 unknown'],
    ['12-11-10', 'date 12-11-10 2012-11-10..2012-11-10 day'],
    ['12/1', 'date 12/1 2023-12-01..2023-12-01 day'],
    ['10/01', 'date 10/01 2023-10-01..2023-10-01 day'],
    ['明年第九个月', 'period 明年第九个月 2024-09-01..2024-09-30 months'],
    ['去年的前10天', 'period 去年的前10天 2022-01-01..2022-01-10 span'],
    ['96年运动会', 'period 96年 1996-01-01..1996-12-31 year'],
    ['96年的历史', 'amount 96年 unknown'],
    ['1990年代', 'period 1990年代 1990-01-01..1999-12-31 span'],
    ['月底', 'period 月底 2023-09-30..2023-09-30 day'],
    ['未来两天', 'period 未来两天 2023-09-07..2023-09-08 span'],
  ];
  for (const [text, expected] of table)
    it(text, () => assert.equal(days(text, { everyNumeral: true }, wednesday), expected));
});
