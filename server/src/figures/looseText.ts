import { isBlank, isDigit, isHan } from '../text/characters';

/** A text with other characters or fewer of them than the one it came from, and where each one stood. */
export interface LooseText {
  readonly text: string;
  /** Offset in the first text of the character at this offset; one more entry for the end. */
  readonly offsets: readonly number[];
}

const TRADITIONAL =
  '兩萬億點負幾餘個對雙後週從間與後時號區農歷曆圓錢國兒歲體禮當後這歐韓幣盧銀裡兌隻條張項標過內還會較達擊縣現舉無進壹貳參陸門條噸畝頃尺';
const SIMPLIFIED =
  '两万亿点负几余个对双后周从间与后时号区农历历圆钱国儿岁体礼当后这欧韩币卢银里兑只条张项标过内还会较达击县现举无进壹贰叁陆门条吨亩顷尺';
const SIMPLER = new Map([...TRADITIONAL].map((char, i) => [char, SIMPLIFIED.charAt(i)] as const));

/**
 * The text as a reader sees it who pays no heed to blanks beside Chinese characters (`两千 四 百 五`, `百 分 之 五`) nor to
 * traditional forms. Used where every numeral is wanted; officials' transcripts are read as printed.
 */
export function looseText(text: string): LooseText {
  const offsets: number[] = [];
  let loose = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit)) {
      let end = i + 1;
      while (end < text.length && isBlank(text.charCodeAt(end))) end++;
      const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(end)];
      if ((isHan(before) && (isHan(after) || isNumeric(after))) || (isNumeric(before) && isHan(after))) {
        i = end - 1;
        continue;
      }
    }
    loose += SIMPLER.get(text.charAt(i)) ?? text.charAt(i);
    offsets.push(i);
  }
  offsets.push(text.length);
  return { text: loose, offsets };
}

const isNumeric = (unit: number): boolean => isDigit(unit) || unit === 0x25 || unit === 0xff05;
