import type { MarkerStyle } from './skeleton';

const digits = '零一二三四五六七八九';
const circledOne = '①'.charCodeAt(0);

/** The value of a Chinese ordinal from 一 to 九十九; null for what is none (`一二`, `十十`). */
export function chineseOrdinal(printed: string): number | null {
  const ten = printed.indexOf('十');
  if (ten < 0) {
    const value = digits.indexOf(printed);
    return printed.length === 1 && value > 0 ? value : null;
  }
  const tens = ten === 0 ? 1 : chineseOrdinal(printed.slice(0, ten));
  const units = ten === printed.length - 1 ? 0 : chineseOrdinal(printed.slice(ten + 1));
  return tens === null || units === null || tens > 9 || units > 9 ? null : tens * 10 + units;
}

/** 1 → 一, 12 → 十二, 20 → 二十; for 1 to 99. */
export function printChineseOrdinal(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  return (tens > 1 ? (digits[tens] ?? '') : '') + (tens > 0 ? '十' : '') + (units > 0 ? (digits[units] ?? '') : '');
}

/** The value of one to three Arabic digits, half or full width. */
export function arabicOrdinal(printed: string): number {
  let value = 0;
  for (let i = 0; i < printed.length; i++) {
    const unit = printed.charCodeAt(i);
    value = value * 10 + (unit >= 0xff10 ? unit - 0xff10 : unit - 48);
  }
  return value;
}

export const circledOrdinal = (printed: string): number => printed.charCodeAt(0) - circledOne + 1;

const sequenceWords = ['首先', '其次', '再次', '最后'];

/** The marker as it would be printed with another number, brackets and width kept; null where there is no such form. */
export function renumber(printed: string, style: MarkerStyle, value: number): string | null {
  if (value < 1 || value > 99) return null;
  switch (style) {
    case 'arabicDot':
    case 'arabicParenthesis': {
      const wide = /[０-９]/.test(printed);
      const number = [...String(value)].map(d => (wide ? String.fromCharCode(d.charCodeAt(0) + 0xfee0) : d)).join('');
      return printed.replace(/[0-9０-９]{1,3}/, number);
    }
    case 'circled':
      return value <= 20 ? String.fromCharCode(circledOne + value - 1) : null;
    case 'sequence':
      return sequenceWords[value - 1] ?? null;
    case 'side':
    case 'dash':
      return null;
    default:
      return printed.replace(/[一二三四五六七八九十]{1,3}/, printChineseOrdinal(value));
  }
}
