import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import type { Lead } from './lead';
import type { Comparison } from './statement';

/** What a figure of change is held against; `with` is the time the text names (比2015年), null where the words say it all. */
export interface ComparedWith {
  readonly comparison: Comparison | null;
  readonly with: Period | null;
}

const NOTHING: ComparedWith = { comparison: null, with: null };

/** 比较基准: all of them in one pass; `kindOf` tells them apart. */
const BASES =
  /两年平均|年均(?!浓度|气温|降水|降雨|值|温度|湿度)|年平均(?!浓度|气温|降水|降雨|值|温度|湿度)|年递增|平均每年|环比|同比|[比较](?:今?年初|上个?月|上一?个?季|上期|前一个?[月季]|[一二三四]季度)|[比较与同](?:上年|去年|上一年|前一年|上年度)(?:年?[末底])?|[比较与]同期/g;

function kindOf(printed: string): Comparison {
  if (printed === '两年平均') return 'twoYearAverage';
  if (/均|年递增/.test(printed)) return 'annualAverage';
  if (printed.endsWith('年初')) return 'sinceYearStart';
  if (/[末底]$/.test(printed)) return 'sinceYearEnd';
  return /环比|[月季期度]$/.test(printed) && !/同期|年度/.test(printed) ? 'periodOnPeriod' : 'yearOnYear';
}

const CHANGE = /[增减升降涨跌高低多少快慢回缩扩提下翻压改收好]|持平/;

/** How far before a figure its base of comparison is looked for. */
const REACH = 24;

/**
 * What the words between `from` and a figure say it is compared with; null where they name none or tell of no change (比上年的
 * 40亿元). `dates` are the dates printed there.
 */
export function comparedBefore(text: string, from: number, start: number, dates: readonly Figure[]): ComparedWith {
  const named = dates.at(-1);
  const begin = Math.max(from, start - REACH, named && isCompared(text, named) ? named.span.start - 2 : 0);
  const words = text.slice(begin, start);
  if (!/[比较均与递]/.test(words)) return NOTHING;
  const pause = Math.max(words.lastIndexOf('。'), words.lastIndexOf('；'), words.lastIndexOf(';'));
  if (named && isCompared(text, named) && changesBehind(text.slice(named.span.end, start)))
    return { comparison: 'namedPeriod', with: ownPeriod(named) };
  let found: Comparison | null = null;
  for (const { index, 0: printed } of words.matchAll(BASES))
    if (index > pause && changesBehind(words.slice(index + printed.length))) found = kindOf(printed);
  return found ? { comparison: found, with: null } : NOTHING;
}

/** What a lead says; 比2015年提高 names the time itself. */
export function comparedIn({ comparison, than, changes, dates }: Lead): ComparedWith {
  const named = dates.at(-1);
  if (!comparison && than && changes && named) return { comparison: 'namedPeriod', with: ownPeriod(named) };
  return { comparison, with: null };
}

const changesBehind = (words: string): boolean => CHANGE.test(words) && !/[，,][^，,]*[，,]/.test(words);

/** 比2015年, 较“十三五”末, 与2020年相比. */
const isCompared = (text: string, { span }: Figure): boolean =>
  /[比较与同][“"]?$/.test(text.slice(Math.max(0, span.start - 2), span.start));

const ownPeriod = ({ period }: Figure): Period | null => (period && period.start !== '' ? period : null);
