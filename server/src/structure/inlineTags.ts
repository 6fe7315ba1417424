import type { Line } from './lines';
import { looksLikeName } from './names';
import { isSpeakerByWord, looksLikeOutlet } from './speakerWords';
import { type TagForm, tagFormOf } from './tagForms';

/** A line longer than this has lost its paragraphs, and with them the line ends before its tags. */
export const GLUED = 1500;

export interface InlineTag {
  /** Offset into the whole text. */
  readonly at: number;
  readonly form: TagForm;
}

const beforeBracket = /[。！？!?…][”’）)》]?[\s\u3000]*(?=[【[])/g;
const beforeColon = /[。！？!?”…][\s\u3000]*(?=[^【[。，？！；：,;?!:\s]{1,20}[：:])/g;

/**
 * Tags inside lines, behind a full stop: the line end before them was lost. Those in brackets anywhere, those with a colon
 * in glued lines only; names count where they recur or stand in brackets, words with a figure in them never.
 */
export function inlineTags(lines: readonly Line[]): InlineTag[] {
  const found: InlineTag[] = [];
  const counts = new Map<string, number>();
  const count = ({ who }: TagForm): void => void counts.set(who, (counts.get(who) ?? 0) + 1);
  const look = (line: Line, pattern: RegExp): void => {
    for (const match of line.text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const form = tagFormOf(line.text.slice(at, at + 80));
      // A tag is not read for figures: words with a figure in them are not made one.
      if (!form || form.nameStart > 3 || /[0-9０-９]/.test(form.who)) continue;
      found.push({ at: line.start + at, form });
      count(form);
    }
  };
  for (const line of lines) {
    if (line.text.includes('【', 1) || line.text.includes('[', 1)) look(line, beforeBracket);
    if (line.text.length > GLUED) look(line, beforeColon);
  }
  if (found.length === 0) return found;
  for (const line of lines) {
    const opening = tagFormOf(line.text.slice(0, 80));
    if (opening) count(opening);
  }
  const brackets = found.filter(({ form }) => isBracket(form)).length;
  return found
    .filter(({ form }) => {
      const recurs = (counts.get(form.who) ?? 0) > 1;
      if (isSpeakerByWord(form.who)) return true;
      if (looksLikeName(form.who)) return recurs || isBracket(form);
      return isBracket(form) && (recurs || brackets > 1) && looksLikeOutlet(form.who);
    })
    .sort((a, b) => a.at - b.at);
}

const isBracket = ({ shape }: TagForm): boolean => shape === 'lenticular' || shape === 'square';
