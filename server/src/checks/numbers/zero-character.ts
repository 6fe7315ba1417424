/**
 * The Chinese zero written with another character: 二○二一 (a circle), 二Ο二一 (a Greek letter), 二O二一, 二0二一, 二零二一.
 *
 * GB/T 15835-2011, 5.2.5: 0 as a number of things is 零, as a year or number of something 〇 (U+3007). Only inside runs of three
 * or more Chinese digits; 零 only in the four digits of a year, for 三百零五 is right.
 */
import type { SentenceCheck } from '../check';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'zero-character';

export const zeroCharacter: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'information',
  scope: 'sentence',
  // a run of digits with one of the look-alikes behind its first digit
  anyOf: [...'一二三四五六七八九〇'].flatMap(digit => [...'零○◯ΟОOo0０'].map(zero => digit + zero)),
  *run({ text }) {
    for (const match of text.matchAll(RUN)) {
      const [printed] = match;
      const year =
        /^[一二][一二三四五六七八九〇零○◯ΟОOo0０]{3}$/.test(printed) && text.charAt(match.index + 4) === '年';
      const to = printed.replace(year ? /[零○◯ΟОOo0０]/g : LOOKALIKE, '〇');
      if (to === printed || !/[一二三四五六七八九][〇零○◯ΟОOo0０]*[一二三四五六七八九]/.test(printed)) continue;
      const span = { start: match.index, end: match.index + printed.length };
      yield conflict({
        code: CODE,
        level: 'information',
        span,
        message: { key: 'conflict', args: { printed, to } },
        fixes: [rewrite(span, to, true)],
      });
    }
  },
};

const LOOKALIKE = /[○◯ΟОOo0０]/g;
const RUN =
  /(?<![0-9０-９A-Za-z])[一二三四五六七八九][一二三四五六七八九〇零○◯ΟОOo0０]{2,}(?![0-9０-９A-Za-z十百千万亿])/g;
