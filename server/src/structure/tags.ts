import type { Line } from './lines';
import type { Furniture } from './furniture';
import { nameOfPicture } from './furniture';
import { aloneTags } from './aloneTags';
import { damagedTag } from './damagedTags';
import { looksLikeName } from './names';
import { openHeadsOf } from './openHeads';
import { assignRoles } from './roles';
import type { SpeakerTag } from './skeleton';
import { hasOfficeAndName, isSpeakerByWord, looksLikeOutlet, looksLikeSpeaker, tagFormOf } from './tagForms';
import type { TagForm } from './tagForms';

/** A line that opens a turn. `body` is the offset into the line's text behind the tag. */
export interface TaggedLine {
  readonly tag: SpeakerTag;
  readonly body: number;
}

/** Who speaks in a text, as far as its sound tags tell. */
export interface Roster {
  /** How many lines each head opens. */
  readonly names: ReadonlyMap<string, number>;
  readonly lenticular: number;
  readonly square: number;
}

/**
 * Finds the lines that open a turn, sound tags first: 记者, 问, 答 and 主持人 by their word, names when they recur or the
 * text confirms them. What the sound tags say of the speakers then tells damaged tags from other text.
 */
export function findTags(
  lines: readonly Line[],
  furniture: readonly (Furniture | null)[],
  skip: number,
): (TaggedLine | null)[] {
  const forms = lines.map((line, i) => (i < skip || furniture[i] ? null : tagFormOf(line.text)));
  const heads = countHeads(forms);
  const sound = judgeForms(lines, forms, heads);
  aloneTags(lines, furniture).forEach((alone, i) => {
    if (!alone || forms[i] || i < skip) return;
    forms[i] = alone;
    sound[i] = true;
  });
  const openHeads = openHeadsOf(lines, frontOf(lines));
  const roster = rosterOf(sound, forms);
  const tags: (TaggedLine | null)[] = [];
  let pictured: string | null = null;
  let handedOver = false;
  lines.forEach((line, i) => {
    const form = forms[i];
    if (furniture[i]) {
      tags.push(null);
      pictured = nameOfPicture(line) ?? pictured;
      return;
    }
    const tagged =
      form && sound[i]
        ? soundTag(line, form)
        : i < skip
          ? null
          : damagedTag(line, { roster, openHeads, pictured, handedOver });
    tags.push(tagged);
    handedOver = /有请|[请由](?!大家).{1,14}(?:回答|解答|介绍|发布|答复)/.test(line.text.slice(-60));
    pictured = null;
  });
  return assignRoles(tags, lines);
}

/** Title and introduction, where full names stand; lines that open a bracket are speech. */
const frontOf = (lines: readonly Line[]): string =>
  lines
    .slice(0, 6)
    .filter(({ text }) => !/^[【[]/.test(text))
    .map(({ text }) => text.slice(0, 200))
    .join('\n');

function soundTag(line: Line, form: TagForm): TaggedLine {
  const at = (from: number, to: number) => ({ start: line.start + from, end: line.start + to });
  const tag: SpeakerTag = {
    span: at(/^[>*\s-]*/.exec(line.text.slice(0, form.nameStart))?.[0].length ?? 0, form.end),
    name: at(form.nameStart, form.nameEnd),
    who: form.who,
    shape: form.shape,
    damage: null,
    role: 'unknown',
  };
  return { tag, body: form.end };
}

function countHeads(forms: readonly (TagForm | null)[]): Map<string, number> {
  const heads = new Map<string, number>();
  for (const form of forms) if (form) heads.set(form.who, (heads.get(form.who) ?? 0) + 1);
  return heads;
}

function judgeForms(
  lines: readonly Line[],
  forms: readonly (TagForm | null)[],
  heads: ReadonlyMap<string, number>,
): boolean[] {
  let certain = 0;
  let pressTags = 0;
  let brackets = 0;
  const recurring = new Set<string>();
  for (const form of forms) {
    if (!form) continue;
    if (isSpeakerByWord(form.who) || form.identified) certain++;
    if (form.who.endsWith('记者')) pressTags++;
    if (isBracket(form)) brackets++;
    else if ((heads.get(form.who) ?? 0) > 1 && looksLikeSpeaker(form.who, form.who)) recurring.add(form.who);
  }
  const conversation = certain > 0 || brackets > 1 || recurring.size > 1;
  const introduction = lines.slice(0, 12).map(line => line.text.slice(0, 400));
  return forms.map((form, i) => {
    if (!form) return false;
    const count = heads.get(form.who) ?? 0;
    if (form.identified) return true;
    if (isSpeakerByWord(form.who)) return !isBracket(form) || brackets > 1 || form.who.length < 12;
    if (isBracket(form)) return brackets > 1 || looksLikeName(form.who);
    const printed = lines[i]?.text.slice(form.nameStart, form.nameEnd) ?? '';
    if (looksLikeSpeaker(form.who, printed)) {
      if (count > 1 && conversation) return true;
      if (hasOfficeAndName(printed) && (conversation || /\s/.test(printed))) return true;
      return (
        conversation && looksLikeName(form.who) && introduction.some((line, at) => at !== i && line.includes(form.who))
      );
    }
    if (form.who.length === 1) return count > 2 && conversation && looksLikeName(`${form.who}某`);
    return pressTags > 2 && (looksLikeOutlet(form.who) || heads.has(`${form.who}记者`));
  });
}

function rosterOf(sound: readonly boolean[], forms: readonly (TagForm | null)[]): Roster {
  const names = new Map<string, number>();
  let lenticular = 0;
  let square = 0;
  forms.forEach((form, i) => {
    if (!form || !sound[i]) return;
    names.set(form.who, (names.get(form.who) ?? 0) + 1);
    if (form.shape === 'lenticular') lenticular++;
    if (form.shape === 'square') square++;
  });
  return { names, lenticular, square };
}

const isBracket = (form: TagForm): boolean => form.shape === 'lenticular' || form.shape === 'square';
