import { isTitleLike } from './furniture';
import { isSpeech } from './identities';
import type { Line } from './lines';
import { looksLikeName } from './names';
import { officeBefore } from './offices';
import { hasOfficeAndName, isPart, isSpeakerByWord, looksLikeOutlet, looksLikeSpeaker } from './speakerWords';
import type { TagForm } from './tagForms';

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
  /** Title and introduction, where full names stand. */
  readonly front: readonly string[];
}

function gather(lines: readonly Line[], forms: readonly (TagForm | null)[]): Evidence {
  const heads = new Map<string, Head>();
  let certain = 0;
  let pressTags = 0;
  let outlets = 0;
  let brackets = 0;
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
    } else if (head.word || speaks(lines, form, i)) {
      head.count++;
      if (head.outlet) outlets++;
    }
  });
  let recurring = 0;
  let latin = false;
  for (const [who, head] of heads) {
    if (head.count < (who.length === 1 ? 3 : 2)) continue;
    if (head.speaker || head.part || isSurname(who)) recurring++;
    if (isLatin(who)) latin = true;
  }
  const interviewed = recurring > 0 && outlets > 1;
  return {
    heads,
    conversation: certain > 0 || brackets > 1 || recurring > 1 || interviewed,
    brackets,
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
    asks: outlet || /记者|问|网友|听众|观众/.test(who),
    count: 0,
    bracketed: 0,
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
  if (!speaks(lines, form, i)) return false;
  if (press && head.outlet && !head.withOffice) return true;
  if (head.withOffice) return conversation || /\s/.test(lines[i]?.text.slice(form.nameStart, form.nameEnd) ?? '');
  if (!conversation) return false;
  if (head.speaker) {
    if (head.count > 1 || (asked && who.length > 2) || (evidence.latin && isLatin(who))) return true;
    return looksLikeName(who) && isNamedBefore(lines, evidence, who, i);
  }
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
function speaks(lines: readonly Line[], form: TagForm, i: number): boolean {
  const { text = '' } = lines[i] ?? {};
  if (text.length - form.body > 30) return true;
  const rest = text.slice(form.body);
  if (rest.trim() !== '') return /[。？！?!…；;”]|[A-Za-z]\.|[：:]\s*$/.test(rest);
  const next = lines[i + 1];
  return next !== undefined && isSpeech(next);
}

const isSurname = (who: string): boolean => who.length === 1 && looksLikeName(`${who}某`);
const isLatin = (who: string): boolean => /^[A-Za-z]/.test(who);
const isBracket = ({ shape }: TagForm): boolean => shape === 'lenticular' || shape === 'square';
