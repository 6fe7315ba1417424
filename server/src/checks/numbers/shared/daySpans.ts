import { daysInMonth } from '../../../figures/period';
import { decimal } from '../../../figures/dates';
import { chineseValue } from '../../../text/chineseNumeral';
import type { Span } from '../../../text/span';

/** Two days with the number of days or months between them, where the number is not theirs. */
export interface WrongLength {
  readonly span: Span;
  readonly count: Span;
  /** How long it is, counting both ends. */
  readonly length: number;
  readonly unit: '天' | '年';
}

const NUMBER = '[0-9]{1,3}|[一二两三四五六七八九十]{1,3}';
const DAYS =
  '(?<from>[0-9]{1,2})月(?<first>[0-9]{1,2})日(?:[（(][^（）()]{1,6}[）)])?[至到—–\\-~～]{1,2}(?:(?<to>[0-9]{1,2})月)?(?<last>[0-9]{1,2})日';
/** 9月8日至11日举行,为期4天. */
const LENGTH_BEHIND = new RegExp(
  `${DAYS}(?:[（(][^（）()]{1,6}[）)])?(?:期间)?(?:在[^,，;；。0-9]{1,20}?)?(?:举行|召开|举办|进行|开展|开放|展出)?[,，]?(?:为期|历时|持续|共持续)(?<count>${NUMBER})天`,
  'g',
);
/** 为期4天的展会于9月8日至11日举行. */
const LENGTH_BEFORE = new RegExp(
  `为期(?<count>${NUMBER})天的[^,，;；。0-9]{1,30}?(?:将?于|在|从)(?:今年|[0-9]{4}年)?${DAYS}`,
  'g',
);
/** 从2023年5月到2025年5月,历时两年; 历时两年,从2023年5月到2025年5月. */
const MONTHS = '[从自](?<y1>[0-9]{4})年(?<m1>[0-9]{1,2})月[至到](?<y2>[0-9]{4})年(?<m2>[0-9]{1,2})月';
const YEARS = [
  new RegExp(`${MONTHS}[,，]?(?:为期|历时)(?<count>${NUMBER})年(?![多半余])`, 'g'),
  new RegExp(`(?:为期|历时)(?<count>${NUMBER})年[,，]${MONTHS}(?=[,，。;；])`, 'g'),
];

/** Where a number of days or years is neither that of the days between two dates nor one more: the first day may count or not. */
export function* wrongLengths(text: string): Generator<WrongLength> {
  if (!/为期|历时|持续/.test(text)) return;
  for (const pattern of [LENGTH_BEHIND, LENGTH_BEFORE]) {
    for (const match of text.matchAll(pattern)) {
      const { from = '', first = '', to, last = '' } = match.groups ?? {};
      const length = daysFrom(decimal(from), decimal(first), decimal(to ?? from), decimal(last));
      if (length !== null) yield* judged(match, length, [length - 1, length], '天');
    }
  }
  for (const pattern of YEARS) {
    for (const match of text.matchAll(pattern)) {
      const { y1 = '', m1 = '', y2 = '', m2 = '' } = match.groups ?? {};
      const months = (decimal(y2) - decimal(y1)) * 12 + decimal(m2) - decimal(m1);
      // a year and seven months may be told as one year or as two
      if (months > 0)
        yield* judged(match, Math.round(months / 12), [Math.floor(months / 12), Math.ceil((months + 1) / 12)], '年');
    }
  }
}

function* judged(
  match: RegExpMatchArray,
  length: number,
  accepted: readonly number[],
  unit: '天' | '年',
): Generator<WrongLength> {
  const printed = match.groups?.['count'] ?? '';
  const count = /^[0-9]/.test(printed)
    ? Number(printed)
    : Number(chineseValue(printed.replace('两', '二'))?.value ?? 0n);
  if (count === 0 || accepted.includes(count) || (count > Math.min(...accepted) && count < Math.max(...accepted)))
    return;
  const start = match.index ?? 0;
  const at = start + match[0].search(new RegExp(`(?<=为期|历时|持续)${printed}`));
  yield { span: { start, end: start + match[0].length }, count: { start: at, end: at + printed.length }, length, unit };
}

/** Both ends counted; null where February may have one day more, or the days run into another year. */
function daysFrom(from: number, first: number, to: number, last: number): number | null {
  if (from < 1 || from > 12 || to < from || to > 12 || (from <= 2 && to > 2)) return null;
  let days = last - first + 1;
  for (let month = from; month < to; month++) days += daysInMonth(2023, month);
  return days > 1 ? days : null;
}
