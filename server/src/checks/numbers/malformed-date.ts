/**
 * Dates and times that cannot be: 20234月, 2月30日, 2023年13月, 25时, 2023-13-01; and a year that lost its 年 (2018以来).
 *
 * GB/T 15835-2011, 5.1 (dates and times in Arabic figures) and GB/T 7408 (the calendar). 24时 is legal, minutes and seconds
 * are below 60, 29 February stands where no year is printed. Report scope, for dates also stand in lines that are
 * read for nothing else. Silent on months and days that are lengths (12个月, 30天).
 */
import { daysInMonth } from '../../figures/period';
import { decimal } from '../../figures/dates';
import { walk } from '../../structure/skeleton';
import type { Fix, Level, ReportCheck, Verdict } from '../check';
import { shiftVerdict } from '../shift';

const CODE = 'malformed-date';
const D = '[0-9０-９]';

export const malformedDate: ReportCheck = {
  code: CODE,
  family: 'numbers',
  level: 'error',
  scope: 'report',
  needs: 'figures',
  *sentence({ text }) {
    yield* slipsIn(text);
  },
  // 2026年2月30日 alone on its line, 时间：2026年3月1日25:00
  *run({ reading, root }) {
    for (const node of walk([root])) {
      if (node.type !== 'metadata' || node.span.end - node.span.start > LONGEST_LINE) continue;
      const text = reading.text.slice(node.span.start, node.span.end);
      if (/[A-Za-z]{3}/.test(text)) continue;
      for (const slip of slipsIn(text)) yield shiftVerdict(slip, node.span.start);
    }
  },
};

/** A line that says when, and no address or identifier. */
const LONGEST_LINE = 80;

function* slipsIn(text: string): Generator<Verdict> {
  if (!/[0-9０-９]/.test(text)) return;
  let end = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    if (match.index < end) continue;
    const slip = slipIn(match, text);
    if (!slip) continue;
    end = match.index + match[0].length;
    yield verdict(match, slip);
  }
}

interface Slip {
  readonly key: string;
  readonly level: Level;
  readonly to: string | null;
  readonly args?: Readonly<Record<string, string>>;
}

/** What stands behind the first digits of a date or time; most numbers are done with here. */
const BEHIND_DIGITS = '[—–\\-~～至到年月日时点:：/以同上下全前第一二三四底末初,，增提减]';

/** Everything that looks like a date or time; which of them cannot be is decided by value. */
const CANDIDATE = new RegExp(
  `(?=${D}{1,6}${BEHIND_DIGITS})(?:${[
    `(?<![0-9０-９.])(?<gluedRange>(?<rangeYear>(?:19|20)${D}{2})(?<rangeMonths>(?:1[0-2]|[1-9])[—–\\-~～至到](?:1[0-2]|[1-9])月))`,
    `(?<![0-9０-９.])(?<monthLost>(?:19|20)${D}{2}年(?:${D}{1,2}日(?![均夜游报常平年线])|月(?=${D}{1,2}日)))`,
    `(?<![0-9０-９.])(?<dayLost>${D}{1,2}月日(?=[,，、上下起前至]))`,
    `(?<![0-9０-９.])(?<twice>(?:19|20)${D}{2}年年(?=${D})|${D}{1,2}月月(?=${D}|[底末份])|${D}{1,2}日日(?=[,，]))`,
    `(?:(?<spanYear>${D}{4})年)?(?<![0-9０-９.第])(?<spanMonth>${D}{1,2})月(?<spanFrom>${D}{1,2})[日号]?[—–\\-~～至到]{1,2}(?<spanTo>${D}{1,2})[日号](?![线楼院])`,
    `(?<glued>(?<![0-9０-９.])(?<gluedYear>(?:19|20)${D}{2})(?<gluedMonth>1[0-2]|[1-9])月(?!饼|龄))`,
    `(?<![0-9０-９.])(?<longYear>(?:19|20)${D}{3})年`,
    `(?<![0-9０-９.])(?<shortYear>20[0-3]|19[0-9])年(?=${D}{1,2}月)`,
    `(?<![0-9０-９./A-Za-z_=-])(?<isoYear>(?:19|20)${D}{2})(?<isoSign>[-/])(?<isoMonth>${D}{1,2})\\k<isoSign>(?<isoDay>${D}{1,2})(?![0-9０-９/A-Za-z_])`,
    `(?:(?<year>${D}{4})年)?(?<![0-9０-９.第])(?<month>${D}{1,2})月(?!饼|龄|嫂|子|季|球)(?:(?<day>${D}{1,2})[日号](?![线楼院]))?`,
    `(?<![0-9０-９.])(?<bareYear>(?:19[5-9]|20[0-4])${D})(?<bareTail>以来|至今|同期|上半年|下半年|全年|前三季度|第?[一二三四]季度|底(?![座线层板盘蕴])|末(?![端尾梢])|初(?=[,，。;；、]))`,
    `(?<=(?:^|[,，。;；])(?:到|至|截至))(?<![0-9０-９.])(?<untilYear>20[0-4]${D})(?=[,，])`,
    `(?<=比|较)(?<thanYear>20[0-4]${D})(?=增长|下降|提高|增加|减少|上升)`,
    `(?<![0-9０-９.课学工台瓦])(?<hour>${D}{2})时(?![速代间长段空效差隔常候光])(?!${D}{1,2}分)`,
    `(?<=[日号午晚晨早])(?<pointHour>${D}{1,2})点(?<pointMinute>${D}{2})分(?!之)`,
    `(?<![0-9０-９.课学工台瓦])(?<minuteHour>${D}{1,2})时(?<minute>${D}{1,2})分(?!之)`,
    `(?<=[日号午晚晨早] ?|时间[:：]?)(?<clockHour>${D}{1,2})[:：](?<clockMinute>${D}{2})(?![0-9０-９.%％])`,
  ].join('|')})`,
  'g',
);

function slipIn(match: RegExpMatchArray, text: string): Slip | null {
  const g = match.groups ?? {};
  const part = (name: string): string | undefined => g[name];
  if (part('gluedRange'))
    return { key: 'yearLost', level: 'error', to: `${part('rangeYear')}年${part('rangeMonths')}` };
  if (part('monthLost')) return { key: 'monthLost', level: 'error', to: null };
  if (part('dayLost')) return { key: 'dayLost', level: 'error', to: null };
  if (part('twice')) return { key: 'twice', level: 'error', to: (part('twice') ?? '').slice(0, -1) };
  if (part('spanMonth')) {
    const year = part('spanYear') ? decimal(part('spanYear')) : null;
    const month = decimal(part('spanMonth'));
    return calendarSlip(year, month, decimal(part('spanFrom'))) ?? calendarSlip(year, month, decimal(part('spanTo')));
  }
  if (part('glued')) return { key: 'yearLost', level: 'error', to: `${part('gluedYear')}年${part('gluedMonth')}月` };
  if (part('longYear'))
    return /^万|^多/.test(text.slice((match.index ?? 0) + match[0].length))
      ? null
      : { key: 'yearTooLong', level: 'error', to: null };
  if (part('shortYear')) return { key: 'yearTooShort', level: 'error', to: null };
  if (part('isoYear'))
    return calendarSlip(decimal(part('isoYear')), decimal(part('isoMonth')), decimal(part('isoDay')));
  if (part('month'))
    return calendarSlip(
      part('year') ? decimal(part('year')) : null,
      decimal(part('month')),
      part('day') ? decimal(part('day')) : null,
    );
  if (part('bareYear'))
    return { key: 'yearWordLost', level: 'warning', to: `${part('bareYear')}年${part('bareTail')}` };
  const yearAlone = part('untilYear') ?? part('thanYear');
  if (yearAlone) return { key: 'yearWordLost', level: 'warning', to: `${yearAlone}年` };
  if (part('pointHour')) return clockSlip(decimal(part('pointHour')), decimal(part('pointMinute')));
  if (part('hour')) return clockSlip(decimal(part('hour')), 0);
  if (part('minute')) return clockSlip(decimal(part('minuteHour')), decimal(part('minute')));
  if (part('clockHour')) return clockSlip(decimal(part('clockHour')), decimal(part('clockMinute')));
  return null;
}

function calendarSlip(year: number | null, month: number, day: number | null): Slip | null {
  if (month < 1 || month > 12) return { key: 'noSuchMonth', level: 'error', to: null, args: { month: String(month) } };
  if (day === null) return null;
  const most = daysInMonth(year ?? 2000, month);
  if (day >= 1 && day <= most) return null;
  return {
    key: 'noSuchDay',
    level: 'error',
    to: null,
    args: { month: String(month), most: String(most), year: year === null ? '' : `${year}年` },
  };
}

function clockSlip(hour: number, minute: number): Slip | null {
  if (hour > 24 || (hour === 24 && minute > 0)) return { key: 'noSuchHour', level: 'error', to: null };
  return minute > 59 ? { key: 'noSuchMinute', level: 'error', to: null } : null;
}

function verdict(match: RegExpMatchArray, { key, level, to, args }: Slip): Verdict {
  const start = match.index ?? 0;
  const span = { start, end: start + match[0].length };
  const fixes: Fix[] = to ? [{ key: 'rewrite', args: { to }, edits: [{ span, text: to }] }] : [];
  return {
    code: CODE,
    outcome: 'conflicts',
    level,
    span,
    operands: [],
    message: { key, args: { printed: match[0], to: to ?? '', ...args } },
    fixes,
  };
}
