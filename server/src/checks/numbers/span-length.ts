/**
 * A stretch of years that is not as long as the words say: 2021—2025年三年规划, 三年行动计划（2021—2025年）, 2021、2022、2023两年; or of
 * days: 9月8日至13日举行，为期4天.
 *
 * GB/T 15835-2011, 5.1 (years in Arabic figures). Both ways of counting are accepted, with the first year and without it:
 * 2020—2025年 may be five years or six. Silent where other words stand between the years and their number, on 滚动 plans and
 * on spans that are no time (年级).
 */
import { decimal } from '../../figures/dates';
import { chineseValue } from '../../text/chineseNumeral';
import type { Span } from '../../text/span';
import type { SentenceCheck, Verdict } from '../check';
import { chineseCount } from './shared/chineseCount';
import { conflict, rewrite } from './shared/conflict';
import { type WrongLength, wrongLengths } from './shared/daySpans';

const CODE = 'span-length';

export const spanLength: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'warning',
  scope: 'sentence',
  needs: 'figures',
  *run({ text }) {
    for (const wrong of wrongLengths(text)) yield verdictOn(wrong, text);
    if (!/(?:19|20)[0-9]{2}/.test(text)) return;
    for (const pattern of [BEHIND, BEFORE]) for (const match of text.matchAll(pattern)) yield* judge(match, text);
    for (const match of text.matchAll(LISTED)) yield* judgeList(match);
  },
};

const SPAN = '(?<from>(?:19|20)[0-9]{2})年?[—–\\-－~～至到]{1,2}(?<to>(?:19|20)[0-9]{2})';
const COUNT = '(?<count>[二两三四五六七八九]|十[一二三四五六七八九]?|[2-9]|1[0-9])';

/** The number of years behind its span: 2021—2025年三年规划. */
const BEHIND = new RegExp(
  `${SPAN}年?[)）]?(?:期间|间)?[的这共]?(?:连续)?${COUNT}年(?=(?:建设|发展)?(?:规划|计划|行动|方案|攻坚|工程|纲要)|[间来期内里]|时间|平均|累计|共|[,，。;；])`,
  'g',
);

/** The number of years before its span: 三年行动计划（2021—2025年）, 过去五年（2016—2020年）. */
const BEFORE = new RegExp(
  `${COUNT}年(?:[来间]|(?:规划|计划|行动|方案|攻坚|工程|纲要)[\\u4e00-\\u9fff]{0,12})?[》”"]?[（(]${SPAN}年?[)）]`,
  'g',
);

function* judge(match: RegExpMatchArray, text: string): Generator<Verdict> {
  const { from = '', to = '', count = '' } = match.groups ?? {};
  const years = decimal(to) - decimal(from);
  const said = numberOf(count);
  const start = match.index ?? 0;
  if (years < 1 || said === null || said === years || said === years + 1 || /滚动/.test(match[0])) return;
  // 十五年 cut to 五年, 第三个五年规划, 三五年
  const at = start + placeOfCount(match[0], count);
  if (/[第〇零一二三四五六七八九十0-9每近前后]/.test(text.charAt(at - 1))) return;
  const spanAt = start + match[0].indexOf(from);
  const spanEnd = start + match[0].indexOf(to, match[0].indexOf(from) + 4) + 4;
  yield found(
    { start: at, end: at + count.length },
    { start: spanAt, end: spanEnd },
    {
      span: text.slice(spanAt, spanEnd),
      years: years + 1,
      count,
    },
  );
}

/** Where the number of years stands: behind the second year, or at the very start. */
const placeOfCount = (words: string, count: string): number =>
  words.startsWith(count) ? 0 : words.lastIndexOf(`${count}年`);

/** Years named one by one, then their number: 2021、2022、2023两年. */
const LISTED =
  /(?<![0-9—–\-－~～至到])(?<list>(?:(?:19|20)[0-9]{2}年?[、和及]){1,9}(?:19|20)[0-9]{2}年?)(?:连续|这)?(?<count>[两二三四五六七八九]|[2-9])年(?![度级均底初末前后])/g;

function* judgeList(match: RegExpMatchArray): Generator<Verdict> {
  const { list = '', count = '' } = match.groups ?? {};
  const said = numberOf(count);
  const years = list.match(/(?:19|20)[0-9]{2}/g)?.length ?? 0;
  if (said === null || said === years) return;
  const start = match.index ?? 0;
  const at = start + match[0].lastIndexOf(`${count}年`);
  yield found(
    { start: at, end: at + count.length },
    { start, end: start + list.length },
    {
      span: list,
      years,
      count,
    },
  );
}

function verdictOn({ span, count, length, unit }: WrongLength, text: string): Verdict {
  const printed = text.slice(count.start, count.end);
  const to = /^[0-9]/.test(printed) ? String(length) : length === 2 ? '两' : chineseCount(length);
  return conflict({
    code: CODE,
    level: 'warning',
    span: { start: count.start, end: count.end + 1 },
    message: { key: unit === '天' ? 'days' : 'years', args: { length: String(length), count: printed } },
    operands: [{ span, role: 'years' }],
    fixes: to === '' ? [] : [{ ...rewrite(count, to), args: { to: `${to}${unit}` } }],
  });
}

function numberOf(count: string): number | null {
  if (/^[0-9]+$/.test(count)) return Number(count);
  const value = chineseValue(count);
  return value && Number(value.value);
}

interface Facts {
  readonly span: string;
  readonly years: number;
  readonly count: string;
}

function found(count: Span, years: Span, facts: Facts): Verdict {
  const length = /^[0-9]/.test(facts.count)
    ? String(facts.years)
    : facts.years === 2
      ? '两'
      : chineseCount(facts.years);
  return conflict({
    code: CODE,
    level: 'warning',
    span: { start: count.start, end: count.end + 1 },
    message: { key: 'conflict', args: { span: facts.span, years: String(facts.years), count: facts.count } },
    operands: [{ span: years, role: 'years' }],
    fixes: length === '' ? [] : [{ ...rewrite(count, length), args: { to: `${length}年` } }],
  });
}
