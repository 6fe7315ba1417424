import { Fraction } from 'fraction.js';
import { andAHalf, valueOf } from '../text/numeral';
import { readNumeral } from '../text/numeralReader';
import type { Figure } from './figure';
import { plainFigure } from './numberFigure';
import { timePointAt } from './timePoint';
import { unitNamed } from './units';

const DAY = 86_400;
/** Seconds of a unit of time; years of 365 days and months of 30, as one counts without a calendar. */
const SECONDS: readonly (readonly [string, number])[] = [
  ['个世纪', 100 * 365 * DAY],
  ['个季度', 90 * DAY],
  ['个小时', 3600],
  ['个钟头', 3600],
  ['个星期', 7 * DAY],
  ['个礼拜', 7 * DAY],
  ['个月', 30 * DAY],
  ['周年', 365 * DAY],
  ['小时', 3600],
  ['分钟', 60],
  ['刻钟', 900],
  ['秒钟', 1],
  ['星期', 7 * DAY],
  ['礼拜', 7 * DAY],
  ['年', 365 * DAY],
  ['周', 7 * DAY],
  ['天', DAY],
  ['日', DAY],
  ['时', 3600],
  ['秒', 1],
  ['分', 60],
];

/** 三年半, 8天20小时, 一年又一个月21天 as one amount of seconds; null where none starts at `start`. */
export function durationAt(text: string, start: number): { readonly figure: Figure; readonly end: number } | null {
  let end = start;
  let total = new Fraction(0);
  let parts = 0;
  for (;;) {
    const from = parts > 0 && /[又零余多]/.test(text.charAt(end)) ? end + 1 : end;
    const part = partAt(text, from, parts > 0);
    if (!part) break;
    total = total.add(part.seconds);
    end = part.end;
    parts++;
  }
  const unit = unitNamed('秒');
  if (
    parts === 0 ||
    !unit ||
    (parts === 1 &&
      /^(?:[0-9]{3,4}年|0[0-9]年|[〇零○一二三四五六七八九]{3,4}年|[六七八九][〇零一二三四五六七八九]年|[0-9]{1,2}[日时]$)/.test(
        text.slice(start, end),
      ))
  )
    return null;
  // 96年亚运会 is of 1996
  if (parts === 1 && /^[6-9][0-9]年$/.test(text.slice(start, end)) && timePointAt(text, start)) return null;
  if (parts === 1 && (/[第每]/.test(text.charAt(start - 1)) || /[初底末级制龄度份岁大]/.test(text.charAt(end))))
    return null;
  const numeral = {
    digits: total.n.toString(),
    decimals: 0,
    power: 0,
    negative: false,
    denominator: total.d === 1n ? null : total.d.toString(),
    style: 'arabic',
    andMore: 'none',
    vague: false,
  } as const;
  return {
    figure: { ...plainFigure(start, end, 'amount'), numeral, unit: { ...unit, name: '时长', dimension: 'duration' } },
    end,
  };
}

function partAt(text: string, start: number, behind: boolean): { seconds: Fraction; end: number } | null {
  if (text.charAt(start) === '半' && !behind) {
    const found = SECONDS.find(([name]) => text.startsWith(name, start + 1));
    return found && found[1] >= 3600 && found[0] !== '日' && found[0] !== '时'
      ? { seconds: new Fraction(found[1], 2), end: start + 1 + found[0].length }
      : null;
  }
  const read = readNumeral(text, start);
  if (!read || read.upTo || read.numeral.vague) return null;
  const insideHalf = text.startsWith('个半', read.end);
  const unit = SECONDS.find(([name]) =>
    insideHalf
      ? text.startsWith(name.replace('个', ''), read.end + 2) && name.startsWith('个')
      : text.startsWith(name, read.end),
  );
  if (!unit) return null;
  const [name, seconds] = unit;
  if (name === '分' && (!behind || text.charAt(read.end + 1) === '之')) return null;
  if (name === '日' && /[元圆币本]/.test(text.charAt(read.end + 1))) return null;
  if ((name === '日' || name === '时') && !behind && !/^[0-9]/.test(text.slice(start))) return null;
  const end = read.end + name.length + (insideHalf ? 1 : 0);
  const half = insideHalf || (text.charAt(end) === '半' && text.charAt(end + 1) !== '年');
  return {
    seconds: valueOf(half ? andAHalf(read.numeral) : read.numeral).mul(seconds),
    end: half && !insideHalf ? end + 1 : end,
  };
}
