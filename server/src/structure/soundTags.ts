import { speakersByPlace } from './exchangePlaces';
import { isTitleLike } from './furniture';
import { isSpeech } from './identities';
import type { Line } from './lines';
import { looksLikeName } from './names';
import { officeBefore } from './offices';
import {
  formOfAddressOf,
  hasOfficeAndName,
  isHost,
  isPart,
  isSpeakerByWord,
  looksLikeOutlet,
  looksLikeSpeaker,
} from './speakerWords';
import type { Place } from './exchangePlaces';
import type { TagForm } from './tagForms';
import { FULL, widthOf, wrappedAt } from './wrapped';

/** Of each head that looks like a tag, whether it is one: by its word, or because the text as a whole confirms it. */
export function judgeForms(lines: readonly Line[], forms: readonly (TagForm | null)[]): boolean[] {
  const evidence = gather(lines, forms);
  let asked = -10;
  return forms.map((form, i) => {
    const head = form && evidence.heads.get(form.who);
    if (!head) return false;
    const sound = isSound(lines, form, head, i, evidence, i - asked <= 3);
    if (sound && head.asks) asked = i;
    return sound;
  });
}

/** One head, in all the lines it opens. */
interface Head {
  readonly word: boolean;
  readonly speaker: boolean;
  readonly outlet: boolean;
  readonly part: boolean;
  readonly withOffice: boolean;
  readonly asks: boolean;
  /** How many lines it opens with something said behind it. */
  count: number;
  /** How often it stands in brackets. */
  bracketed: number;
  /** Whether its bearer says under it who that is, or greets the house. */
  introduced: boolean;
}

/** What the heads of a text tell when they are taken together. */
interface Evidence {
  readonly heads: ReadonlyMap<string, Head>;
  /** Whether the text is a conversation at all: only then a name before a colon may be a tag. */
  readonly conversation: boolean;
  /** Bracketed heads that look like speakers. */
  readonly brackets: number;
  readonly press: boolean;
  readonly latin: boolean;
  /** Heads that the place of their lines tells as speakers. */
  readonly placed: ReadonlySet<string>;
  /** Surnames of those whose tags recur. */
  readonly surnames: ReadonlySet<string>;
  /** Whether tags of this text stand alone on their lines. */
  readonly alone: boolean;
  /** Columns at which the text is wrapped; 0 where its lines are paragraphs. */
  readonly width: number;
  /** Title and introduction, where full names stand. */
  readonly front: readonly string[];
}

function gather(lines: readonly Line[], forms: readonly (TagForm | null)[]): Evidence {
  const heads = new Map<string, Head>();
  const width = wrappedAt(lines);
  const places: Place[] = [];
  let certain = 0;
  let pressTags = 0;
  let outlets = 0;
  let brackets = 0;
  let alone = 0;
  forms.forEach((form, i) => {
    if (!form) return;
    const { who } = form;
    let head = heads.get(who);
    if (!head) heads.set(who, (head = headOf(who, lines[i]?.text.slice(form.nameStart, form.nameEnd) ?? '')));
    if (head.word || form.identified) certain++;
    if (who.endsWith('记者')) pressTags++;
    if (isBracket(form)) {
      head.bracketed++;
      if (head.word || head.speaker || head.outlet) brackets++;
    } else if (head.word || speaks(lines, form, i, width)) {
      head.count++;
      head.introduced ||= introducesItself(lines, form, i);
      if (head.outlet) outlets++;
      if ((head.word || head.speaker) && form.body >= (lines[i]?.text.length ?? 0)) alone++;
      const asks = head.asks || isHost(who);
      // 某百科： above a quotation is a source.
      if (asks || head.speaker || form.body < (lines[i]?.text.length ?? 0)) places.push({ who, asks, line: i });
    }
  });
  const placed = speakersByPlace(places, lines);
  let recurring = 0;
  let latin = false;
  const surnames = new Set<string>();
  for (const [who, head] of heads) {
    if (head.count < (who.length === 1 ? 3 : 2)) continue;
    if (head.speaker || head.part || isSurname(who)) recurring++;
    if (head.speaker) surnames.add(who.charAt(0));
    if (isLatin(who)) latin = true;
  }
  const interviewed = recurring > 0 && outlets > 1;
  return {
    heads,
    conversation: certain > 0 || brackets > 1 || recurring > 1 || interviewed || placed.size > 0,
    brackets,
    placed,
    surnames,
    alone: alone > 4,
    width,
    press: pressTags > 2 || interviewed,
    latin,
    front: lines.slice(0, 12).map(line => line.text.slice(0, 400)),
  };
}

function headOf(who: string, printed: string): Head {
  const outlet = looksLikeOutlet(who);
  return {
    word: isSpeakerByWord(who),
    speaker: looksLikeSpeaker(who, printed),
    outlet,
    part: isPart(who),
    withOffice: hasOfficeAndName(printed),
    asks: outlet || /^记$|记者|问|网友|听众|观众/.test(who),
    count: 0,
    bracketed: 0,
    introduced: false,
  };
}

function isSound(
  lines: readonly Line[],
  form: TagForm,
  head: Head,
  i: number,
  evidence: Evidence,
  asked: boolean,
): boolean {
  const { who } = form;
  const { conversation, brackets, press } = evidence;
  if (head.word) return !isBracket(form) || brackets > 1 || who.length < 12;
  if (isBracket(form) && lines[i]?.continues) return brackets > 1 && mayStandInside(head, lines[i - 1]);
  if (isBracket(form)) return brackets > 1 || looksLikeName(who);
  if (head.withOffice && isTitle(lines, form, i)) return false;
  if (form.identified) return true;
  if (!speaks(lines, form, i, evidence.width)) return false;
  if (evidence.placed.has(who)) return true;
  if (press && head.outlet && !head.withOffice) return true;
  if (head.withOffice) return conversation || /\s/.test(lines[i]?.text.slice(form.nameStart, form.nameEnd) ?? '');
  if (!conversation) return false;
  if (head.speaker) {
    if (head.count > 1 || (asked && who.length > 2) || (evidence.latin && isLatin(who))) return true;
    if (formOfAddressOf(who) && evidence.surnames.has(who.charAt(0))) return true;
    const standsAlone = evidence.alone && form.body >= (lines[i]?.text.length ?? 0);
    return looksLikeName(who) && (standsAlone || head.introduced || isNamedBefore(lines, evidence, who, i));
  }
  // 阿宁：大家好，我是阿宁
  if (head.introduced && head.count > 1 && /^[\u4e00-\u9fff]{2,3}$/.test(who)) return true;
  if (isSurname(who)) return head.count > 2;
  if (head.part) return head.count > 1;
  if (press && evidence.heads.has(`${who}记者`)) return true;
  return /^[\u4e00-\u9fff·]{2,6}$/.test(who) && isIntroduced(evidence.front, who, i);
}

/** 3.【一线调研】各地扩种油菜: inside a line brackets also name columns and series, so that each must look like a speaker. */
const mayStandInside = ({ speaker, outlet, bracketed }: Head, before: Line | undefined): boolean =>
  (speaker || outlet || bracketed > 1) && !/[0-9][.．、]$/.test(before?.text ?? '');

/** Whether title, introduction or what was said just before has the name. */
const isNamedBefore = (lines: readonly Line[], { front }: Evidence, who: string, i: number): boolean =>
  front.some((line, at) => at !== i && line.includes(who)) ||
  [i - 1, i - 2].some(at => lines[at]?.text.slice(-300).includes(who));

/** Names by no known surname: the introduction gives their office, or calls them 先生 or 女士. */
const isIntroduced = (front: readonly string[], who: string, i: number): boolean =>
  front.some((line, at) => {
    const found = at === i ? -1 : line.indexOf(who);
    if (found < 0) return false;
    return officeBefore(line, found) !== null || /^(?:先生|女士|同志)/.test(line.slice(found + who.length));
  });

/** `专访某大学校长卢某：办好学校` is a title although it begins as a tag does. */
function isTitle(lines: readonly Line[], form: TagForm, i: number): boolean {
  const line = lines[i];
  return i < 3 && line !== undefined && form.body < line.text.length && isTitleLike(line);
}

/** Whether something is said behind the head, in its line or the next; `年龄：32` is a form. */
function speaks(lines: readonly Line[], form: TagForm, i: number, width: number): boolean {
  const { text = '' } = lines[i] ?? {};
  if (text.length - form.body > 30) return true;
  const rest = text.slice(form.body);
  // A full line of a wrapped text goes on in the next.
  if (width > 0 && rest.trim().length > 4 && widthOf(text) >= width * FULL) return true;
  if (rest.trim() !== '') return /[。？！?!…；;”]|[A-Za-z]\.|[：:]\s*$/.test(rest);
  const next = lines[i + 1];
  return next !== undefined && isSpeech(next);
}

const greeting =
  /^\s*(?:大家|各位|谢谢|感谢|多谢|主席|主持人|[^，。！]{0,10}[您你]?好[，。！,!])|^[^。！？]{0,24}(?:我是|我叫|敝姓)/;

/** `乔某：大家好，我是某某合作社的乔某`: a greeting, or a word on who is speaking. */
function introducesItself(lines: readonly Line[], { body, who }: TagForm, i: number): boolean {
  const own = lines[i]?.text.slice(body, body + 60) ?? '';
  const said = own.trim() === '' ? (lines[i + 1]?.text.slice(0, 60) ?? '') : own;
  return looksLikeName(who) ? greeting.test(said) : new RegExp(`我(?:是|叫)[^，。]{0,20}${escaped(who)}`).test(said);
}

const escaped = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, '\\$&');

const isSurname = (who: string): boolean => who.length === 1 && looksLikeName(`${who}某`);
const isLatin = (who: string): boolean => /^[A-Za-z]/.test(who);
const isBracket = ({ shape }: TagForm): boolean => shape === 'lenticular' || shape === 'square';
