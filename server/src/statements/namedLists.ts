import type { Span } from '../text/span';
import { chineseValue } from '../text/chineseNumeral';
import type { Enumeration } from './tally';

const NUMBER = '[二两三四五六七八九十]|[2-9]|1[0-9]';
const TITLE = '《[^《》]{1,60}》';
/** 《条例》《办法》和《规划》等三个文件: titles one after another and the number of them. */
const TITLES = new RegExp(
  `(?<list>${TITLE}(?:(?:、|和|与|及|以及)?${TITLE}){1,19})(?<open>等)?(?<number>${NUMBER})(?<counted>[个部项份件篇本首](?:重要|专项|配套|地方性)?(?:文件|法规|法律|条例|规划|方案|意见|办法|制度|报告|议案|决议|草案|协议|标准|作品|影片|图书|剧目|专著|歌曲))`,
  'g',
);
/** “三个关系”:发展与安全的关系、速度与质量的关系、城市与乡村的关系: a number and a list of which each item ends in what is counted. */
const BEHIND = new RegExp(
  `(?<number>${NUMBER})(?<counted>[个大项对类种](?:重要|重大|主要)?(?<noun>[\\u4e00-\\u9fff]{2}))[”"]?[:：](?<list>[^,，。;；:：\\n、]{3,24}(?:、[^,，。;；:：\\n、]{3,24}){1,9})(?=[。;；\\n]|$)`,
  'g',
);

/** Lists whose items say themselves where they end, and the number that counts them. */
export function* readNamedLists(text: string): Generator<Enumeration> {
  for (const match of text.matchAll(TITLES)) {
    // 《甲》(简称《乙》)《丙》《丁》三个文件: the list began before
    if (/[》)）、和与及]/.test(text.charAt(match.index - 1))) continue;
    const { list = '', open, number = '', counted = '' } = match.groups ?? {};
    const items = [...list.matchAll(new RegExp(TITLE, 'g'))].map(title => placed(match.index + title.index, title[0]));
    yield* counting(items, match.index + list.length + (open?.length ?? 0), number, counted, open !== undefined);
  }
  for (const match of text.matchAll(BEHIND)) {
    const { list = '', number = '', counted = '', noun = '' } = match.groups ?? {};
    if (/[第之数余十百千0-9]/.test(text.charAt(match.index - 1))) continue;
    const words = list.split(/、|和(?=[^、]*$)/);
    if (!list.split('、').every(word => word.endsWith(noun) && word.length > noun.length)) continue;
    // 甲关系和乙关系 at the end are two
    const whole = words.every(word => word.endsWith(noun)) ? words : list.split('、');
    let at = match.index + match[0].length - list.length;
    const items = whole.map(word => {
      const start = text.indexOf(word, at);
      at = start + word.length;
      return placed(start, word);
    });
    yield* counting(items, match.index, number, counted, false);
  }
}

const placed = (start: number, words: string): Span => ({ start, end: start + words.length });

function* counting(
  items: readonly Span[],
  start: number,
  printed: string,
  counted: string,
  open: boolean,
): Generator<Enumeration> {
  const count = /^[0-9]/.test(printed)
    ? Number(printed)
    : Number(chineseValue(printed.replace('两', '二'))?.value ?? 0n);
  if (count < 2) return;
  yield {
    relation: 'enumeration',
    items,
    accepted: [items.length],
    open,
    count,
    number: placed(start, printed),
    counted: placed(start, printed + counted),
    certain: 'both',
  };
}
