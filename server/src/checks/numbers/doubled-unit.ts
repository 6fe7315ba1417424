/**
 * A unit or scale printed twice: 5亿元元, 30%%, 12公里公里, 3.5亿亿元, 5%个百分点.
 *
 * GB 3101-1993 and GB/T 15835-2011, 5.1: one number, one unit. Silent where the second one begins a word (200人人均,
 * 5亿元元器件产业, 3天天气, 12个个体户), on 每秒12.5亿亿次, and on 万万 that no digits stand before.
 */
import { isDigit } from '../../text/characters';
import type { Figure } from '../../figures/figure';
import type { Fix, SentenceCheck, Verdict } from '../check';
import type { Span } from '../../text/span';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'doubled-unit';

export const doubledUnit: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'error',
  scope: 'sentence',
  needs: 'figures',
  *run({ text, figures }) {
    if (figures.length === 0) return;
    let end = 0;
    for (const match of text.matchAll(SIGNS)) {
      const verdict = ofSigns(match);
      end = verdict.span.end;
      yield verdict;
    }
    for (const figure of figures) {
      if (figure.span.start < end) continue;
      const verdict = ofFigure(text, figure);
      if (verdict) yield verdict;
    }
  },
};

const D = '[0-9０-９]';

const SIGNS = new RegExp(
  `(?=[%％‰个百亿万家户名座条项])(?<=${D})(?:${[
    `(?<percent>[%％‰] ?[%％‰]+)`,
    `(?<mixed>[%％]个?百分点|个?百分点[%％])`,
    `(?<pieces>个{2,}百分点)`,
    `(?<billions>亿亿)(?=[元人户亩吨斤件辆只头株套米]|美元|欧元|日元|立方|平方|千瓦)`,
    `(?<myriads>万万)`,
    `(?<scales>亿万)(?=元)`,
    `(?<pair>[家户名座条项][个家名座条])(?=[,，。;；、])`,
  ].join('|')})`,
  'g',
);

/** What each may have been; the first is the likelier. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  percent: ['%'],
  mixed: ['个百分点', '%'],
  pieces: ['个百分点'],
  billions: ['亿', '万亿'],
  myriads: ['万'],
  scales: ['亿', '万'],
};

function ofSigns(match: RegExpMatchArray): Verdict {
  const [name = '', printed = ''] = Object.entries(match.groups ?? {}).find(([, words]) => words) ?? [];
  const start = match.index ?? 0;
  const wide = printed.charAt(0) === '％' ? '％' : '%';
  const meant =
    name === 'pair'
      ? [printed.charAt(0), printed.charAt(1)]
      : name === 'percent'
        ? signsOf(printed)
        : (MEANT[name] ?? []);
  return found(
    { start, end: start + printed.length },
    printed,
    meant.map(to => (to === '%' ? wide : to)),
  );
}

const signsOf = (printed: string): string[] => [...new Set(printed.replace(/ /g, ''))];

/** The printed unit, with the scale before it, once more behind the figure. */
function ofFigure(text: string, { unitSpan, numeral }: Figure): Verdict | null {
  if (!unitSpan || numeral?.style !== 'arabic') return null;
  const { start, end } = unitSpan;
  const whole = text.slice(scaleStart(text, start), end);
  const unit = text.slice(start, end);
  for (const words of whole === unit ? [unit] : [whole, unit]) {
    if (!text.startsWith(words, end) || !isDoubled(text, words, end)) continue;
    return found({ start: end - words.length, end: end + words.length }, words + words, [words]);
  }
  return null;
}

function scaleStart(text: string, start: number): number {
  let i = start;
  while (i > 0 && '千万亿'.includes(text.charAt(i - 1)) && !isDigit(text.charCodeAt(i - 1))) i--;
  return i;
}

/** A unit of one character may begin the next word; before a pause it cannot. */
function isDoubled(text: string, words: string, at: number): boolean {
  const after = text.slice(at + words.length, at + words.length + 2);
  if (words === '元') return !/^[件器宇旦素首月宵老凯朝曲代]/.test(after);
  if (words === '小时') return !/^[工制候]/.test(after);
  if (words === '亩') return !/^[均产]/.test(after);
  return words.length > 1 || /^[,，。;；、)）]|^$/.test(after);
}

const found = (span: Span, printed: string, meant: readonly string[]): Verdict =>
  conflict({
    code: CODE,
    level: 'error',
    span,
    message: { key: 'conflict', args: { printed, to: meant[0] ?? '' } },
    fixes: meant.map((to): Fix => rewrite(span, to)),
  });
