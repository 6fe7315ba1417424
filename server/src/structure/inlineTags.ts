import { type Line, noMemory, perLine, trimmed } from './lines';
import { judgeForms } from './soundTags';
import { isPress, isSpeakerByWord, looksLikeSpeaker } from './speakerWords';
import { formOf, type TagForm, tagFormOf } from './tagForms';

/** A line longer than this has lost its paragraphs, and with them the line ends before its tags. */
export const GLUED = 1500;
/** A shorter one has lost them where it is most of the text. */
const SHORTEST_GLUED = 60;
const LONGEST_TITLE = 200;

export interface InlineTag {
  /** Offset into the whole text. */
  readonly at: number;
  readonly form: TagForm;
}

const stop = /[。！？!?…][”’）)》]?[\s\u3000]*/g;
const titleEnd =
  /[）)]\s*|(?:记者会|发布会|吹风会|访谈(?!嘉宾|主题|时间)|实录|座谈会|答记者问)(?:[（(][^）)]{1,20}[）)])?\s*/g;
/** A tag in brackets may also follow the time of the turn before, or a picture. */
const bracket = /(?<=[。！？!?…”’）)\]】》]|\.jpe?g|\.png)[\s\u3000]*(?=[【[])/g;

/**
 * Tags inside lines: the line end before them was lost. Those in brackets are looked for anywhere, those with a colon behind
 * the full stops of glued lines only. The text is taken as if the line ends were still there; what would be a sound tag
 * then, is one. Words with a figure in them never: a tag is not read for figures.
 */
export function inlineTags(lines: readonly Line[], memory = noMemory): InlineTag[] {
  const glued = new Set<number>();
  const pieces = piecesOf(lines, glued, memory);
  if (pieces.length === lines.length) return [];
  const forms = pieces.map(formOf);
  const sound = judgeForms(pieces, forms);
  const counts = new Map<string, number>();
  forms.forEach((form, i) => form && sound[i] && counts.set(form.who, (counts.get(form.who) ?? 0) + 1));
  const found = pieces.flatMap(({ start, text, continues }, i) => {
    const form = forms[i];
    // 局长【郁某】女士 is spoken of, not speaking.
    if (!continues || !form || !sound[i] || /^(?:先生|女士|同志)(?!们)/.test(text.slice(form.end))) return [];
    // Where the line ends are still there, one tag may have lost its own; only what opens turns elsewhere is believed.
    const believed = isBracket(text) || glued.has(start) || (counts.get(form.who) ?? 0) > 1 || isPress(form.who);
    if (!believed) return [];
    return /[0-9０-９]/.test(form.who) && !isSpeakerByWord(form.who) ? [] : [{ at: start, form }];
  });
  const first = lines[0] ? tagBehindTitle(lines[0], forms[0]?.who ?? '', found) : null;
  return first ? [first, ...found] : found;
}

/** The tag that a title ran into, 柳湾镇新闻发布会主持人：大家好: by a head that opens a turn further on. */
function tagBehindTitle({ start, text }: Line, opening: string, found: readonly InlineTag[]): InlineTag | null {
  const title = text.slice(0, LONGEST_TITLE);
  const heads = new Set(found.map(({ form }) => form.who));
  if (heads.has(opening)) return null;
  for (let colon = title.search(/[：:]/); colon > 0;) {
    for (const who of heads) {
      const at = colon - who.length;
      if (at <= 0 || !title.startsWith(who, at)) continue;
      const form = tagFormOf(text.slice(at, at + 80));
      if (form?.who === who) return start + at < (found[0]?.at ?? 0) ? { at: start + at, form } : null;
    }
    const next = title.slice(colon + 1).search(/[：:]/);
    colon = next < 0 ? 0 : colon + 1 + next;
  }
  return null;
}

/** The lines of a text, parted before the tags inside them. The same array where there are none. */
export function linesOfTags(lines: readonly Line[], memory = noMemory): readonly Line[] {
  const tags = inlineTags(lines, memory);
  if (tags.length === 0) return lines;
  let next = 0;
  return lines.flatMap(line => {
    const starts = [line.start];
    for (let tag = tags[next]; tag && tag.at < line.end; tag = tags[++next]) starts.push(tag.at);
    return starts.length === 1 ? [line] : partedAt(line, starts, memory);
  });
}

/** The text parted wherever a tag may stand; notes the places in glued lines. */
function piecesOf(lines: readonly Line[], placesInGlued: Set<number>, memory: typeof noMemory): Line[] {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  return lines.flatMap(line => {
    const { text } = line;
    const brackets = text.includes('【', 1) || text.includes('[', 1);
    const glued = text.length > GLUED || (text.length > SHORTEST_GLUED && text.length * 2 > length);
    const colons = glued ? [] : headsInside(line);
    if (!brackets && !glued && colons.length === 0) return [line];
    const starts = new Set([0, ...colons]);
    if (brackets) for (const match of text.matchAll(bracket)) starts.add(match.index + match[0].length);
    if (glued) {
      // The first may follow the title right away.
      const first = line === lines[0] && brackets ? text.search(/(?<=.)[【[]/) : -1;
      if (first > 0 && first < LONGEST_TITLE) starts.add(first);
      // A title ends without a stop: by its date in brackets, or by what was held.
      const ends = line === lines[0] ? [...text.slice(0, LONGEST_TITLE).matchAll(titleEnd)] : [];
      for (const match of [...ends, ...text.matchAll(stop)]) {
        const at = match.index + match[0].length;
        if (at >= text.length || !tagFormOf(text.slice(at, at + 80))) continue;
        starts.add(at);
        placesInGlued.add(line.start + at);
      }
    }
    if (starts.size === 1) return [line];
    return partedAt(
      line,
      [...starts].sort((a, b) => a - b).map(at => line.start + at),
      memory,
    );
  });
}

/** Where heads with a colon stand behind a full stop. */
const headsInside = perLine(text => {
  const places: number[] = [];
  const colon = /[：:]/g;
  for (let match = colon.exec(text); match; match = colon.exec(text)) {
    let at = match.index;
    while (at > 0 && match.index - at < LONGEST_HEAD && !endsHead.has(text[at - 1] ?? '')) at--;
    if (at === 0 || at === match.index || !'。！？!?…”’'.includes(text[at - 1] ?? ' ')) continue;
    const form = tagFormOf(text.slice(at, at + 80));
    if (form && (isSpeakerByWord(form.who) || looksLikeSpeaker(form.who, form.who))) places.push(at);
  }
  return places;
});

const LONGEST_HEAD = 26;
const endsHead = new Set('。，？！；：,;?!:…”’“、');
const isBracket = (text: string): boolean => text.startsWith('【') || text.startsWith('[');

function partedAt(line: Line, starts: readonly number[], memory: typeof noMemory): Line[] {
  return starts.flatMap((start, i) => {
    const span = trimmed(line.text, start - line.start, (starts[i + 1] ?? line.end) - line.start);
    if (span.end <= span.start) return [];
    const words = memory.wordsOf(line.text.slice(span.start, span.end));
    const part = { start: line.start + span.start, end: line.start + span.end, ...words };
    return [i > 0 ? { ...part, continues: true as const } : part];
  });
}
