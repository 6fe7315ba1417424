import { isDigit, skipBlanks } from '../text/characters';
import type { Numeral } from '../text/numeral';
import { readNumeral } from '../text/numeralReader';

export interface RatioAt {
  readonly terms: readonly Numeral[];
  readonly end: number;
}

/** A term of more digits is none; chains of section numbers (1.1.1.…) are as long as their line. */
const LONGEST_TERM = 24;

const COLONS = ':：∶︰';

/** `5.1:42.3:52.6`, `1∶3.4`, `3.6 : 48 : 48.4`: two or more numbers joined by any of the four colons. */
export function ratioAt(text: string, start: number): RatioAt | null {
  let digits = start;
  while (
    digits < start + LONGEST_TERM &&
    (isDigit(text.charCodeAt(digits)) || '.．·'.includes(text.charAt(digits) || ' '))
  )
    digits++;
  if (!COLONS.includes(text.charAt(skipBlanks(text, digits)) || ' ')) return null;
  const first = readNumeral(text, start);
  if (!first || first.numeral.power > 0) return null;
  const terms = [first.numeral];
  let { end } = first;
  for (;;) {
    const colon = skipBlanks(text, end);
    if (!COLONS.includes(text.charAt(colon)) || colon >= text.length) break;
    const from = skipBlanks(text, colon + 1);
    if (!isDigit(text.charCodeAt(from))) break;
    const next = readNumeral(text, from);
    if (!next) break;
    terms.push(next.numeral);
    end = next.end;
  }
  return terms.length > 1 ? { terms, end } : null;
}
