import { trimmed } from './lines';

const LONG_SENTENCE = 1500;
const LONGEST_PIECE = 4000;

/**
 * Cuts `[start, end)` into sentences at 。！？!?, closing quotes and brackets staying with their sentence; a sentence
 * longer than 1,500 characters also at ；;, and what runs on for 4,000 at the next pause. 其中 and 按…分 go on with the sentence before, for they speak of that one's figures. Calls
 * back with each sentence without surrounding white space.
 */
export function eachSentence(
  text: string,
  start: number,
  end: number,
  found: (start: number, end: number) => void,
): void {
  let from = start;
  for (let i = start; i < end; i++) {
    if (!isStop(text.charCodeAt(i))) continue;
    while (i + 1 < end && (isStop(text.charCodeAt(i + 1)) || isCloser(text.charCodeAt(i + 1)))) i++;
    if (goesOn(text, i + 1) && i + 1 - from < LONG_SENTENCE) continue;
    emit(text, from, i + 1, found);
    from = i + 1;
  }
  if (from < end) emit(text, from, end, found);
}

/** 其中, 按经营地分, 按消费类型看: the parts of what was just said. */
const goesOn = (text: string, at: number): boolean =>
  text.startsWith('其中', at) || (text.startsWith('按', at) && BY_KIND.test(text.slice(at, at + 16)));

const BY_KIND = /^按[^,，、。；;0-9]{2,10}?(?:分|看|统计|划分)[,，]/;

function emit(text: string, from: number, to: number, found: (start: number, end: number) => void): void {
  if (to - from <= LONG_SENTENCE) {
    print(text, from, to, found);
    return;
  }
  let piece = from;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    // What goes on for so long without a stop is no sentence; it is read in pieces, so that no work grows with its square.
    const ends =
      unit === 0xff1b ||
      unit === 0x3b ||
      (i - piece >= LONGEST_PIECE && (isPause(unit) || i - piece >= 2 * LONGEST_PIECE));
    if (!ends || isHighSurrogate(unit)) continue;
    print(text, piece, i + 1, found);
    piece = i + 1;
  }
  print(text, piece, to, found);
}

/** ， , 、 and blanks */
const isPause = (unit: number): boolean =>
  unit === 0xff0c || unit === 0x2c || unit === 0x3001 || unit === 0x20 || unit === 0x3000;

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

function print(text: string, from: number, to: number, found: (start: number, end: number) => void): void {
  const { start, end } = trimmed(text, from, to);
  if (end > start) found(start, end);
}

/** 。 ！ ？ ! ? */
const isStop = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x21 || unit === 0x3f;

/** ” ’ 」 』 ） ) 】 》 */
const isCloser = (unit: number): boolean =>
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0x300d ||
  unit === 0x300f ||
  unit === 0xff09 ||
  unit === 0x29 ||
  unit === 0x3011 ||
  unit === 0x300b;
