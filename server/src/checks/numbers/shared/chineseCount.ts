const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese: 三, 十二, 二十五. Empty for anything else. */
export function chineseCount(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return '';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return head + (ones === 0 ? '' : DIGITS.charAt(ones));
}
