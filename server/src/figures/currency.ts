import { Fraction } from 'fraction.js';
import { isBlank, isLetter } from '../text/characters';
import { chineseDigit } from '../text/chineseNumeral';
import type { Numeral } from '../text/numeral';
import { readNumeral } from '../text/numeralReader';
import type { Unit, UnitAt } from './units';
import { unitAt, unitNamed } from './units';

/** Parts of a yuan and of other currencies whose short names are no units by themselves. */
const TENTHS = /^(?:角钱?|毛钱?)/;
const HUNDREDTHS = /^分钱?(?![钟之别])/;

/**
 * 50元6角三分, 两美元又三美分, 12块5, 3第纳尔50费尔: the whole amount in whole units; null where nothing of the kind follows.
 */
export function subunitsBehind(
  text: string,
  start: number,
  unit: Unit,
  whole: Numeral,
): { numeral: Numeral; end: number } | null {
  if (whole.decimals > 0 || whole.power > 0 || whole.vague || whole.denominator !== null || whole.andMore !== 'none')
    return null;
  let end = start;
  let parts = new Fraction(0);
  let smallest = new Fraction(1);
  for (let place = 0; place < 2; place++) {
    const from = '又零再'.includes(text.charAt(end) || ' ') ? end + 1 : end;
    const read = readNumeral(text, from);
    if (!read || read.numeral.digits.length > 3 || read.numeral.decimals > 0 || read.numeral.power > 0) break;
    const spoken = smallest.compare(1) < 0 || text.charAt(start - 1) === '块';
    const part = partAt(text, read.end, unit) ?? (spoken ? lonePart(text, from, read.end, smallest) : null);
    if (!part || part.factor.compare(smallest) >= 0) break;
    smallest = part.factor;
    parts = parts.add(part.factor.mul(new Fraction(read.numeral.digits)));
    end = part.end;
  }
  const decimals = smallest.d === 1000n ? 3 : 2;
  const scaled = parts.mul(10 ** decimals);
  if (end === start || parts.compare(1) >= 0 || scaled.d !== 1n) return null;
  return { numeral: { ...whole, digits: whole.digits + scaled.n.toString().padStart(decimals, '0'), decimals }, end };
}

interface Part {
  readonly factor: Fraction;
  readonly end: number;
}

/** The part of a whole unit that is named at `start`. */
function partAt(text: string, start: number, unit: Unit): Part | null {
  const behind = text.slice(start, start + 3);
  const tenths = TENTHS.exec(behind);
  if (tenths) return { factor: new Fraction(1, 10), end: start + tenths[0].length };
  const hundredths = HUNDREDTHS.exec(behind);
  if (hundredths) return { factor: new Fraction(1, unit.name === '角' ? 10 : 100), end: start + hundredths[0].length };
  const named = unitAt(text, start);
  return named && named.unit.dimension === unit.dimension && named.unit.factor.compare(1) < 0
    ? { factor: named.unit.factor, end: named.end }
    : null;
}

/** 12块5 is twelve and a half, 3块5毛2 has two hundredths more. */
const lonePart = (text: string, start: number, end: number, above: Fraction): Part | null =>
  end - start === 1 && ENDS_SUM.test(text.charAt(end)) ? { factor: above.div(10), end } : null;

const ENDS_SUM = /^[^\u4e00-\u9fff0-9.．%％—–-]?$/;
const PARTS_BEHIND = /^[0-9一二两三四五六七八九](?:[毛角]|[^\u4e00-\u9fff0-9.．%％—–-]|$)/;

/** Whether what stands behind 块 makes it money: 3块2毛, 12块5. */
export const isSumOfYuan = (text: string, end: number): boolean => PARTS_BEHIND.test(text.slice(end, end + 2));

/** 5毛 where no wool and no towel is spoken of; 毛钱 is a unit of its own. */
export function spokenTenth(text: string, start: number): UnitAt | null {
  const tenth = text.charAt(start) === '毛' && /^(?:$|[^\u4e00-\u9fff]|[的多左以一])/.test(text.charAt(start + 1));
  const unit = tenth ? unitNamed('角') : undefined;
  return unit ? { unit, end: start + 1 } : null;
}

/** Signs and codes printed before a sum, longer ones first where one ends in the other. */
const SYMBOLS: readonly (readonly [string, string])[] = (
  '人民币 元,美金 美元,US$ 美元,HK$ 港元,NT$ 新台币,MOP$ 澳门元,NZ$ 新西兰元,AU$ 澳元,CA$ 加元,CAN$ 加元,SG$ 新加坡元,A$ 澳元,C$ 加元,' +
  'S$ 新加坡元,R$ 巴西雷亚尔,J$ 牙买加元,N$ 纳米比亚元,B$ 文莱元,CI$ 开曼群岛元,GY$ 圭亚那元,SI$ 所罗门群岛元,CNY 元,RMB 元,USD 美元,EUR 欧元,' +
  'GBP 英镑,JPY 日元,HKD 港元,MOP 澳门元,TWD 新台币,NTD 新台币,KRW 韩元,SGD 新加坡元,AUD 澳元,CAD 加元,NZD 新西兰元,CHF 瑞士法郎,RUB 俄罗斯卢布,' +
  'INR 印度卢比,THB 泰铢,MYR 林吉特,RM 林吉特,BTC 比特币,XBT 比特币,￥ 元,¥ 元,＄ 美元,$ 美元,€ 欧元,£ 英镑,￡ 英镑,₩ 韩元,₪ 以色列新谢克尔,' +
  '₺ 土耳其里拉,₽ 俄罗斯卢布,₹ 印度卢比,₫ 越南盾,฿ 泰铢,₱ 菲律宾比索,₦ 尼日利亚奈拉,₴ 乌克兰格里夫纳,₿ 比特币'
)
  .split(',')
  .map(pair => pair.split(' '))
  .map(([symbol = '', name = '']) => [symbol, name] as const)
  .sort(([a], [b]) => b.length - a.length);
const LAST_CHARACTERS = new Set(SYMBOLS.map(([symbol]) => symbol.charAt(symbol.length - 1)));

/** The currency printed before the number at `start` (￥300, 人民币50元) and where it begins; null where none is. */
export function currencyBefore(text: string, start: number): { readonly unit: Unit; readonly start: number } | null {
  let end = start;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  if (end === 0 || !LAST_CHARACTERS.has(text.charAt(end - 1).toUpperCase())) return null;
  const lead = text.slice(Math.max(0, end - 4), end).toUpperCase();
  for (const [symbol, name] of SYMBOLS) {
    if (!lead.endsWith(symbol)) continue;
    const from = end - symbol.length;
    if (/^[A-Z]+$/.test(symbol) && isLetter(text.charCodeAt(from - 1))) continue;
    const unit = unitNamed(name);
    return unit ? { unit, start: from } : null;
  }
  return null;
}

/** 块 and 毛 are money where they end a phrase or more money follows; elsewhere they count pieces. */
export function spokenMoney(text: string, start: number): Unit | null {
  const char = text.charAt(start);
  if (char !== '块' && char !== '毛') return null;
  const next = text.charAt(start + 1);
  const pause = next === '' || !/[\u4e00-\u9fff]/.test(next) || chineseDigit(next) >= 0;
  const base = unitNamed(char === '块' ? '元' : '角');
  return pause && base ? { ...base, name: char } : null;
}
