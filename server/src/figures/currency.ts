import { isBlank } from '../text/characters';
import { chineseDigit } from '../text/chineseNumeral';
import type { Numeral } from '../text/numeral';
import { readNumeral } from '../text/numeralReader';
import type { Unit } from './units';
import { unitNamed } from './units';

/** Tenths and hundredths of a currency as they are printed behind its whole units. */
const TENTHS = /^(?:角钱?|毛钱?)/;
const HUNDREDTHS = /^(?:美分|欧分|便士|戈比|日本[銭钱]|分钱?(?![钟之别]))/;

/** 50元6角三分, 两美元又三美分, 12块5: the whole amount; null where nothing of the kind follows. */
export function subunitsBehind(
  text: string,
  start: number,
  unit: Unit,
  whole: Numeral,
): { numeral: Numeral; end: number } | null {
  if (whole.decimals > 0 || whole.power > 0 || whole.vague || whole.denominator !== null || whole.andMore !== 'none')
    return null;
  let end = start;
  let hundredths = 0;
  let found = false;
  for (let place = 0; place < 2; place++) {
    const from = text.charAt(end) === '又' || text.charAt(end) === '零' ? end + 1 : end;
    const read = readNumeral(text, from);
    if (!read || read.numeral.digits.length > 2 || read.numeral.decimals > 0 || read.numeral.power > 0) break;
    const behind = text.slice(read.end, read.end + 3);
    const tenths = TENTHS.exec(behind);
    const parts = tenths ?? HUNDREDTHS.exec(behind);
    if (!parts) {
      const lone =
        unit.name === '块' && place === 0 && read.end - from === 1 && !/[\u4e00-\u9fff]/.test(behind.charAt(0));
      if (!lone) break;
      hundredths = Number(read.numeral.digits) * 10;
      end = read.end;
      found = true;
      break;
    }
    hundredths += Number(read.numeral.digits) * (tenths ? 10 : 1);
    end = read.end + parts[0].length;
    found = true;
    if (!tenths) break;
  }
  if (!found || hundredths >= 100) return null;
  const digits = whole.digits + String(hundredths).padStart(2, '0');
  return { numeral: { ...whole, digits, decimals: 2 }, end };
}

const SYMBOLS: readonly (readonly [string, string])[] = [
  ['人民币', '元'],
  ['US$', '美元'],
  ['HK$', '港元'],
  ['CNY', '元'],
  ['RMB', '元'],
  ['USD', '美元'],
  ['￥', '元'],
  ['¥', '元'],
  ['＄', '美元'],
  ['$', '美元'],
  ['€', '欧元'],
  ['£', '英镑'],
];

/** The currency printed before the number at `start` (￥300, 人民币50元) and where it begins; null where none is. */
export function currencyBefore(text: string, start: number): { readonly unit: Unit; readonly start: number } | null {
  let end = start;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  const last = text.charAt(end - 1);
  if (!'币$YBD￥¥＄€£'.includes(last) || last === '') return null;
  for (const [symbol, name] of SYMBOLS) {
    if (!text.startsWith(symbol, end - symbol.length) || end < symbol.length) continue;
    const unit = unitNamed(name);
    return unit ? { unit, start: end - symbol.length } : null;
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
