import type { Span } from '../text/span';
import { aloneTags } from './aloneTags';
import { damagedTag } from './damagedTags';
import type { Furniture } from './furniture';
import { nameOfPicture } from './furniture';
import { identityOf, isListLabel } from './identities';
import { type Line, perLine } from './lines';
import { openHeadsOf } from './openHeads';
import { assignRoles } from './roles';
import type { SpeakerTag } from './skeleton';
import { judgeForms } from './soundTags';
import { isPress } from './speakerWords';
import { formOf, narratedAnswerOf, type TagForm } from './tagForms';

/** A line that opens a turn. `body` is the offset into the line's text behind the tag. */
export interface TaggedLine {
  readonly tag: SpeakerTag;
  readonly body: number;
}

/** A told question has its answer in one of the lines below it. */
const TOLD = 4;

/** Who speaks in a text, as far as its sound tags tell. */
export interface Roster {
  /** How many lines each head opens. */
  readonly names: ReadonlyMap<string, number>;
  readonly lenticular: number;
  readonly square: number;
  /** Tags with a colon, and among them those of the press. */
  readonly colons: number;
  readonly press: number;
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
  const forms = lines.map((line, i) => {
    const form = i < skip || furniture[i] ? null : formOf(line);
    return form && !isListLabel(lines, i, form) ? form : null;
  });
  const sound = judgeForms(lines, forms);
  let toldAt = -TOLD;
  lines.forEach((line, i) => {
    if (forms[i] && sound[i]) toldAt = forms[i]?.told ? i : -TOLD;
    const answer = i > toldAt && i - toldAt < TOLD ? narratedAnswerOf(line.text) : null;
    if (!answer || furniture[i]) return;
    forms[i] = answer;
    sound[i] = true;
    toldAt = -TOLD;
  });
  aloneTags(lines, furniture).forEach((alone, i) => {
    if (!alone || (forms[i] && sound[i]) || i < skip) return;
    forms[i] = alone;
    sound[i] = true;
  });
  const openHeads = openHeadsOf(lines, frontOf(lines));
  const roster = rosterOf(sound, forms);
  const tags: (TaggedLine | null)[] = [];
  let pictured: string | null = null;
  let handedOver = false;
  let speaking: string | null = null;
  let asked = false;
  const taggedPictures = picturesBeforeTags(lines, furniture, forms, sound);
  lines.forEach((line, i) => {
    if (tags.length > i) return;
    const form = forms[i];
    if (furniture[i]) {
      tags.push(null);
      pictured = nameOfPicture(line) ?? pictured;
      return;
    }
    if (form && sound[i]) pushSound(lines, i, form, tags);
    else
      tags.push(
        i < skip
          ? null
          : damagedTag(line, { roster, openHeads, pictured, handedOver, speaking, asked, taggedPictures }),
      );
    speaking = tags[i] ? (tags[i]?.tag.who ?? null) : speaking;
    handedOver = handsOver(line);
    asked = /[？?][”’）)]?$/.test(line.text.slice(-2));
    pictured = null;
  });
  return assignRoles(tags, lines);
}

const handsOver = perLine(text => /有请|[请由](?!大家).{1,14}(?:回答|解答|介绍|发布|答复)/.test(text.slice(-60)));

/** How many pictures of a person stand right before a tag with that person's name: the way such a text is made. */
function picturesBeforeTags(
  lines: readonly Line[],
  furniture: readonly (Furniture | null)[],
  forms: readonly (TagForm | null)[],
  sound: readonly boolean[],
): number {
  let count = 0;
  lines.forEach((line, i) => {
    const name = furniture[i] === 'caption' ? nameOfPicture(line) : null;
    // What is left of a tag below the picture counts as well: 闫某】 or 】.
    const remains = name !== null && /^[^。，？！【】\s]{0,8}\s*[】\]]/.test(lines[i + 1]?.text ?? '');
    if (remains || (name !== null && sound[i + 1] && forms[i + 1]?.who === name)) count++;
  });
  return count;
}

/** Title and introduction, where full names stand; lines that open a bracket are speech. */
const frontOf = (lines: readonly Line[]): string =>
  lines
    .slice(0, 6)
    .filter(({ text }) => !/^[【[]/.test(text))
    .map(({ text }) => text.slice(0, 200))
    .join('\n');

/** Adds the tag of a line; a line below that says who it stands for opens no turn of its own. */
function pushSound(lines: readonly Line[], i: number, form: TagForm, tags: (TaggedLine | null)[]): void {
  const line = lines[i];
  if (!line) return;
  const at = (from: number, to: number): Span => ({ start: line.start + from, end: line.start + to });
  const identity = identityOf(lines, i, form);
  const tag: SpeakerTag = {
    span: at(form.start, form.end),
    name: at(form.nameStart, form.nameEnd),
    identity: identity?.span ?? null,
    who: form.who,
    shape: form.shape,
    damage: null,
    role: 'unknown',
  };
  tags.push({ tag, body: identity?.body ?? form.body });
  if (identity?.below) tags.push(null);
}

function rosterOf(sound: readonly boolean[], forms: readonly (TagForm | null)[]): Roster {
  const names = new Map<string, number>();
  let lenticular = 0;
  let square = 0;
  let colons = 0;
  let press = 0;
  forms.forEach((form, i) => {
    if (!form || !sound[i]) return;
    names.set(form.who, (names.get(form.who) ?? 0) + 1);
    if (form.shape === 'lenticular') lenticular++;
    if (form.shape === 'square') square++;
    if (form.shape === 'colon') colons++;
    if (form.shape === 'colon' && isPress(form.who)) press++;
  });
  return { names, lenticular, square, colons, press };
}
