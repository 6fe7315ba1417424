import type { Finding } from '../checks/chain';
import { sliceOf } from '../text/span';

/** Where accepted findings are kept, below a folder. */
export const acceptedPath = '.hegao/accepted.json';

/** A finding a person called right. `context` ties it to the words; the reason is for the next reader. */
export interface AcceptedFinding {
  readonly code: string;
  /** The marked words as they were printed. */
  readonly quotation: string;
  /** See `contextOf`. */
  readonly context: string;
  readonly reason?: string;
  /** The day it was accepted, ISO 8601. */
  readonly date: string;
}

/** What a file of accepted findings says, or what is wrong with it; entries that cannot be read are left out and counted. */
export interface AcceptedFile {
  readonly accepted: readonly AcceptedFinding[];
  readonly fault: string | null;
}

/** What tells one finding from another, whatever text it stands in. */
type Marked = Pick<Finding, 'code' | 'span' | 'operands'>;

/** Characters that are no white space and belong to the context, on each side of the mark. */
const AROUND = 16;
/** Characters looked at for them; more white space than that in one place ends the context. */
const REACH = 200;

/**
 * Sixteen hexadecimal digits that change when the words change and at no other time: made from the code, the marked words,
 * up to 16 characters of the same sentence on each side, and the words compared with, wherever they stand. White space
 * counts nowhere, so that a text that is reflowed keeps them.
 */
export function contextOf(text: string, { code, span, operands }: Marked): string {
  const parts = [
    code,
    wordsBefore(text, span.start),
    unspaced(sliceOf(text, span)),
    wordsAfter(text, span.end),
    ...operands.map(({ span: place, elsewhere }) => unspaced(elsewhere?.printed ?? sliceOf(text, place))).sort(),
  ];
  return hash(parts.join('\n'));
}

/** The entry for a finding of a text. */
export function acceptedFinding(text: string, finding: Marked, reason: string, date: Date): AcceptedFinding {
  const said = reason.trim();
  return {
    code: finding.code,
    quotation:
      sliceOf(text, finding.span) || wordsAfter(text, finding.span.end) || wordsBefore(text, finding.span.start),
    context: contextOf(text, finding),
    ...(said === '' ? {} : { reason: said }),
    date: date.toISOString().slice(0, 10),
  };
}

/** Whether a finding was accepted, as a question about one list; null where the list is empty. */
export function acceptance(list: readonly AcceptedFinding[]): ((text: string, finding: Marked) => boolean) | null {
  if (list.length === 0) return null;
  const codes = new Set(list.map(({ code }) => code));
  const contexts = new Set(list.map(({ code, context }) => `${code} ${context}`));
  return (text, finding) => codes.has(finding.code) && contexts.has(`${finding.code} ${contextOf(text, finding)}`);
}

/** The entry a finding of a text was accepted by. */
export function entryOf(list: readonly AcceptedFinding[], text: string, finding: Marked): AcceptedFinding | undefined {
  const context = contextOf(text, finding);
  return list.find(entry => entry.code === finding.code && entry.context === context);
}

/** The list with one entry more; an entry for the same words takes the place of the older one. */
export const withAccepted = (list: readonly AcceptedFinding[], entry: AcceptedFinding): AcceptedFinding[] => [
  ...withoutAccepted(list, entry),
  entry,
];

export const withoutAccepted = (
  list: readonly AcceptedFinding[],
  { code, context }: Pick<AcceptedFinding, 'code' | 'context'>,
): AcceptedFinding[] => list.filter(entry => entry.code !== code || entry.context !== context);

/** Reads the text of a file. Never throws. */
export function parseAccepted(text: string): AcceptedFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { accepted: [], fault: error instanceof Error ? error.message : String(error) };
  }
  const entries = isRecord(value) ? value['accepted'] : undefined;
  if (!Array.isArray(entries)) return { accepted: [], fault: '"accepted" is not a list' };
  const accepted = entries.filter(isAccepted);
  const lost = entries.length - accepted.length;
  return { accepted, fault: lost === 0 ? null : `${lost} of ${entries.length} entries cannot be read` };
}

/** The text of a file, an entry a line, so that two people's entries merge well. */
export const printAccepted = (list: readonly AcceptedFinding[]): string =>
  `{\n  "version": 1,\n  "accepted": [${list.map(entry => `\n    ${JSON.stringify(entry)}`).join(',')}${list.length > 0 ? '\n  ' : ''}]\n}\n`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isAccepted(value: unknown): value is AcceptedFinding {
  if (!isRecord(value)) return false;
  const { code, quotation, context, reason, date } = value;
  return (
    [code, quotation, context, date].every(part => typeof part === 'string' && part !== '') &&
    (reason === undefined || typeof reason === 'string')
  );
}

/** White space as Unicode has it, and the marks of no width that come along when a page is copied. */
const isSpace = (letter: string): boolean => /[\s\u200b\u2060\ufeff]/.test(letter);
const unspaced = (words: string): string => words.replace(/[\s\u200b\u2060\ufeff]+/g, '');

/** A sentence ends here, and with it the context: what stands in the next one may change. */
const isEnd = (letter: string): boolean => '。！？!?；;】【'.includes(letter);

function wordsBefore(text: string, start: number): string {
  let words = '';
  for (let i = start - 1; i >= Math.max(0, start - REACH) && words.length < AROUND; i--) {
    const letter = text.charAt(i);
    if (isEnd(letter)) break;
    if (!isSpace(letter)) words = letter + words;
  }
  return words;
}

function wordsAfter(text: string, end: number): string {
  let words = '';
  for (let i = end; i < Math.min(text.length, end + REACH) && words.length < AROUND; i++) {
    const letter = text.charAt(i);
    if (isEnd(letter)) break;
    if (!isSpace(letter)) words += letter;
  }
  return words;
}

/** FNV-1a, 64 bits, over the bytes of the UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/); no secret is kept. */
function hash(words: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >> 8]) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
