/**
 * Estimates in Arabic figures: 3、4个 → 三四个, 20几个 → 二十几个, 几10个 → 几十个.
 *
 * GB/T 15835-2011, 4.2.2: two numbers beside each other, and 几, are estimates and written in Chinese, without a pause between them. Silent where the two
 * numbers are two things: behind 第 and 分别, in longer lists (1、2、3), and before words that number (3、4月, 1、2号线, 5、6年级).
 */
import type { Fix, SentenceCheck } from '../check';
import { chineseCount } from './shared/chineseCount';
import { clauseBefore } from './shared/clause';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'approximate-numeral';

export const approximateNumeral: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'information',
  scope: 'sentence',
  needs: 'figures',
  anyOf: ['0几', '几1', ...[...'12345678'].map(low => `${low}、`)],
  *run({ text }) {
    for (const match of text.matchAll(ESTIMATE)) {
      const { low, high, tens, several } = match.groups ?? {};
      const to =
        low && high
          ? pair(low, high)
          : tens
            ? `${chineseCount(Number(tens))}几`
            : several
              ? chineseSeveral(several)
              : '';
      if (to === '' || (low && TWO_THINGS.test(clauseBefore(text, match.index)))) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const unit = text.slice(span.end, span.end + 1);
      const fixes: Fix[] = [{ ...rewrite(span, to), args: { to: to + unit } }];
      yield conflict({
        code: CODE,
        level: 'information',
        span,
        message: { key: 'conflict', args: { printed: match[0] + unit, to: to + unit } },
        fixes,
      });
    }
  },
};

const COUNTED =
  '个|天|人|家|年(?![级度期])|次|里|公里|米|岁|倍|成|户|亩|万|亿|百|千|块|斤|小时|分钟|位|条|件|项|处|座|辆|台|名|间|棵|头|只|场';

const ESTIMATE = new RegExp(
  [
    `(?<![0-9０-９.．、第—–\\-~～])(?<low>[1-8])、(?<high>[2-9])(?=${COUNTED})`,
    `(?<![0-9０-９.．第])(?<tens>[1-9]0)几(?=${COUNTED}|十|$)`,
    `(?<several>几10+)(?=${COUNTED}|多|余)`,
  ].join('|'),
  'g',
);

const TWO_THINGS = /第|分别|依次|[图表附栋幢号条款项]$|[前获居列]$/;

/** 三四; empty where the second does not follow the first. */
const pair = (low: string, high: string): string =>
  Number(high) === Number(low) + 1
    ? low === '2'
      ? '两三'
      : chineseCount(Number(low)) + chineseCount(Number(high))
    : '';

const chineseSeveral = (printed: string): string => ({ 几10: '几十', 几100: '几百', 几1000: '几千' })[printed] ?? '';
