import type { Random } from '../random';

/** How a printed number is written: `25.4%` may be `百分之25.4`, `２５.４%` or stand as it is. */
export type Manner = (printed: string) => string;

export const plain: Manner = printed => printed;

const fullWidth: Manner = printed =>
  printed.replace(/[0-9.]/g, sign => (sign === '.' ? '．' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)));
const inWords: Manner = printed => (printed.endsWith('%') ? `百分之${printed.slice(0, -1)}` : printed);
const thousands: Manner = printed =>
  printed.replace(/^\d{4,}(?![\d.])/, digits => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));

/** Mostly plain; one text in ten each is written in another way throughout. */
export function drawManner(random: Random): Manner {
  const drawn = random.next();
  return drawn < 0.08 ? fullWidth : drawn < 0.14 ? inWords : drawn < 0.2 ? thousands : plain;
}
