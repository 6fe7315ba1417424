/** The encodings transcripts come in. GB18030 holds GBK and GB2312. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  /** The text without its byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file's bytes, or null where they are no text. A byte-order mark decides; without one it is UTF-8 if that
 * decodes, UTF-16 if its code units read as Chinese or ASCII, else GB18030. A few damaged bytes become U+FFFD and change
 * nothing about the encoding: one lost byte in a UTF-8 page would otherwise read as pages of wrong GBK.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked) return hasBinaryControls(marked.text) ? null : marked;
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null && !hasBinaryControls(utf8)) return { text: utf8, encoding: 'utf-8' };
  const wide = utf16WithoutMark(bytes);
  if (wide) return wide;
  if (utf8 !== null || bytes.includes(0)) return null;
  const gb = strictly(bytes, 'gb18030');
  if (gb !== null && !isMostlyUtf8(bytes)) return hasBinaryControls(gb) ? null : { text: gb, encoding: 'gb18030' };
  return leniently(bytes, 'utf-8') ?? leniently(bytes, 'gb18030');
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

function byMark(bytes: Uint8Array): Decoded | null {
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, i) => bytes[i] === byte)) {
      return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(mark.length)), encoding };
    }
  }
  return null;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Up to one damaged place in fifty characters that are not ASCII is damage; more is another encoding. */
function leniently(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const { lost, kept } = countForeign(text);
  return lost * 50 <= kept && !hasBinaryControls(text) ? { text, encoding } : null;
}

/** Whether bytes that are not quite UTF-8 are UTF-8 all the same: Chinese GBK makes sequences of three by rare chance. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { lost, kept } = countForeign(new TextDecoder('utf-8').decode(bytes));
  return lost * 50 <= kept;
}

function countForeign(text: string): { lost: number; kept: number } {
  let lost = 0;
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) lost++;
    else if (unit > 0x7f) kept++;
  }
  return { lost, kept };
}

/** Characters looked at to tell UTF-16 from anything else. */
const SAMPLE_UNITS = 4096;

function utf16WithoutMark(bytes: Uint8Array): Decoded | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    if (!readsAsText(bytes, encoding === 'utf-16le' ? 0 : 1)) continue;
    const text = new TextDecoder(encoding).decode(bytes);
    if (!hasBinaryControls(text)) return { text, encoding };
  }
  return null;
}

/** Nine in ten code units are Chinese characters, their punctuation, or ASCII; the low byte comes at `low` of each two. */
function readsAsText(bytes: Uint8Array, low: 0 | 1): boolean {
  const units = Math.min(bytes.length >> 1, SAMPLE_UNITS);
  let good = 0;
  for (let i = 0; i < units; i++) {
    const unit = (bytes[2 * i + low] ?? 0) | ((bytes[2 * i + 1 - low] ?? 0) << 8);
    const ascii = (unit >= 0x20 && unit < 0x7f) || unit === 9 || unit === 10 || unit === 13;
    const chinese = (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3000 && unit <= 0x303f) || unit >> 8 === 0xff;
    if (ascii || chinese || (unit >= 0x2010 && unit <= 0x2026)) good++;
  }
  return good >= units * 0.9;
}

/** A NUL, or more than one control character in a hundred: pictures, archives and programs have plenty. */
function hasBinaryControls(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    // Tab to carriage return are layout; 1A ended files on old systems; 1B starts terminal colours in saved logs.
    if (unit < 32 && (unit < 9 || unit > 13) && unit !== 0x1a && unit !== 0x1b) controls++;
  }
  return controls * 100 > text.length;
}
