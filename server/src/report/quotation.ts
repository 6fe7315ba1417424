import stringWidth from 'string-width';

/** A piece of one line around a marked place, ready to be printed with marks below it. */
export interface Quotation {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** How many columns of a terminal stand before the marked words, and how many they take. */
  readonly indent: number;
  readonly width: number;
}

/** Characters shown on each side of the marked words, unless told. */
const AROUND = 22;
/** The longest marked words shown whole. */
const LONGEST = 40;

/**
 * Quotes `[start, end)` of a text with some words of the same line around it: a transcript's line can have 20,000
 * characters, so a whole line is no quotation. Blanks, tabs and control characters are shown as a blank each.
 */
export function quote(text: string, start: number, end: number, around = AROUND): Quotation {
  const lineStart = begins(text, start, around);
  const lineEnd = ends(text, start, around);
  const stop = Math.min(Math.max(end, start), lineEnd);
  const shownStop = stop - start > LONGEST ? wholeCharacter(text, start + LONGEST) : stop;
  const from = wholeCharacter(text, Math.max(lineStart, start - around));
  const to = wholeCharacter(text, Math.min(lineEnd, stop + around));
  const before = clean((from > lineStart ? '…' : '') + text.slice(from, start)).trimStart();
  const marked = clean(text.slice(start, shownStop)) + (shownStop < stop ? '…' : '');
  const after = clean(text.slice(stop, to) + (to < lineEnd ? '…' : '')).trimEnd();
  return { before, marked, after, indent: stringWidth(before), width: Math.max(1, stringWidth(marked)) };
}

/** An offset that does not part a pair of units. */
const wholeCharacter = (text: string, offset: number): number =>
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && offset > 0 ? offset - 1 : offset;

// eslint-disable-next-line no-control-regex -- control characters would move or colour the terminal
const unprintable = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g;
const clean = (text: string): string => text.replace(unprintable, ' ');

function begins(text: string, offset: number, around: number): number {
  const earliest = Math.max(0, offset - around - 1);
  for (let i = offset; i > earliest; i--) if (isBreak(text, i - 1)) return i;
  return earliest;
}

function ends(text: string, offset: number, around: number): number {
  const latest = Math.min(text.length, offset + LONGEST * 3 + around);
  for (let i = offset; i < latest; i++) if (isBreak(text, i)) return i;
  return latest;
}

const isBreak = (text: string, offset: number): boolean => {
  const unit = text.charCodeAt(offset);
  return unit === 10 || unit === 13;
};
