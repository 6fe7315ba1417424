import type { Reading, SpeakerTag } from '../structure/skeleton';
import { walk } from '../structure/skeleton';
import { isBlank } from '../structure/lines';
import { tagFormOf } from '../structure/tagForms';
import { sliceOf } from '../text/span';
import type { TextEdit } from './judgements';

/**
 * Every tag as 【name】: other brackets and colons exchanged, lost brackets put back, padding taken out. A lost name is not
 * made up, and a tag that says more than a name (an office in brackets, a number before it) stays as it is.
 */
export function tagEdits({ text, roots }: Reading): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { speaker } of walk(roots)) {
    const edit = speaker && editOf(text, speaker);
    if (edit) edits.push(edit);
  }
  return edits;
}

function editOf(text: string, { span, name, who, damage }: SpeakerTag): TextEdit | null {
  if (!name || who === null || /[0-9%]/.test(who) || !opensLineAt(text, span.start)) return null;
  const before = text.slice(span.start, name.start);
  const after = text.slice(name.end, span.end);
  if (/[^\s【[]/.test(before) || /[^\s】\]：:]/.test(after)) return null;
  const tag = `【${/[A-Za-z]/.test(who) ? sliceOf(text, name).trim() : who}】`;
  const form = tagFormOf(tag);
  if (!form || form.who !== who) return null;
  // Blanks that stood for a lost bracket go with it.
  let end = span.end;
  if (damage !== null) while (end < text.length && isInlineBlank(text, end)) end++;
  return text.slice(span.start, end) === tag ? null : { span: { start: span.start, end }, text: tag };
}

const isInlineBlank = (text: string, at: number): boolean =>
  isBlank(text.charCodeAt(at)) && text[at] !== '\n' && text[at] !== '\r';

/** Whether nothing is printed before a tag in its line: a `>` or `**` there would hide the bracket from the reader. */
function opensLineAt(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isInlineBlank(text, at)) at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}
