import type { Span } from '../text/span';
import { pairExchanges } from './exchanges';
import { findMentions } from './mentions';
import { nameOfPicture } from './furniture';
import { looksLikeName, withoutBlanks } from './names';
import { isPersonalOffice, officeBefore, splitAddress, splitOfficeAndName, surnameOf } from './offices';
import type { Reading, SkeletonNode, SpeakerRole, SpeakerTag } from './skeleton';
import { walk } from './skeleton';
import {
  isAnswer,
  isHost,
  isPress,
  isQuestion,
  isSpeakerByWord,
  looksLikeOutlet,
  nameBeforeTitle,
} from './speakerWords';

export type MentionKind = 'tag' | 'caption' | 'introduction' | 'handover' | 'address' | 'speech';

/** A place that names a person. Spans are UTF-16, half open, into the whole text. */
export interface Mention {
  readonly kind: MentionKind;
  /** All that stands for the person: 林清, 林  清, 林镇长. */
  readonly span: Span;
  /** The full name as printed, blanks inside included; null where only the surname stands. */
  readonly name: Span | null;
  /** The surname of a form of address (the 刘 of 林镇长); null where the full name stands. */
  readonly surname: Span | null;
}

/** One who speaks in a text or is introduced in it; a medium counts as one too. */
export interface Person {
  /** The full name where the text has it, else what the tag says (任总, 主持人, 法新社记者). */
  readonly name: string;
  readonly role: SpeakerRole;
  /** Office as printed where the person is introduced or in the tag: 柳湾镇党委委员、副镇长. */
  readonly office: string | null;
  /** Where the text first says who this is: with the office, or with 先生 and the like, else where it first names the person. */
  readonly introduction: Mention | null;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly turns: readonly SkeletonNode[];
}

/** A question with what became of it. */
export interface Exchange {
  readonly question: SkeletonNode;
  readonly askedBy: Person | null;
  /** The host's turn that hands the question on, if one does, and whom it names. */
  readonly handover: { readonly turn: SkeletonNode; readonly to: Person | null } | null;
  readonly answers: readonly SkeletonNode[];
  /** Who gives the first answer; where its tag lost the name, most likely whom the host called. */
  readonly answeredBy: Person | null;
}

/** Who is who in one text. */
export interface Roster {
  /** In the order in which the text first names them. */
  readonly people: readonly Person[];
  readonly exchanges: readonly Exchange[];
  /** The person of a turn; turns of 问 and 答 and of lost names have none. */
  readonly speakerOf: ReadonlyMap<SkeletonNode, Person>;
}

/** A person while the text is being read. */
export interface Draft {
  name: string;
  office: string | null;
  role: SpeakerRole;
  readonly surname: string | null;
  readonly turns: SkeletonNode[];
  readonly mentions: Mention[];
}

/** A roster for each root of a reading, in their order. Linear in the length of the text; never fails. */
export const rostersOf = (reading: Reading): Roster[] => reading.roots.map(root => rosterOf(reading, root));

function rosterOf({ text }: Reading, root: SkeletonNode): Roster {
  const nodes = [...walk(root.type === 'chrome' ? [] : [root])];
  const turns = nodes.filter(node => node.type === 'turn');
  const captions = nodes.filter(node => node.type === 'caption');
  const drafts = new Map<string, Draft>();
  const addressed: SkeletonNode[] = [];
  const answering: SkeletonNode[] = [];
  const nameless: SkeletonNode[] = [];
  const hosts = new Set<string>();
  for (const turn of turns) {
    const called = turn.speaker && calledIn(text, turn.speaker);
    if (!called) continue;
    if (called === 'address') addressed.push(turn);
    else if (called === 'answer') answering.push(turn);
    else if (isHost(called.name)) nameless.push(turn);
    else addTurn(draftOf(drafts, called.name, called.office, turn.speaker?.role), turn);
    if (turn.speaker?.role === 'host' && typeof called === 'object' && !isHost(called.name)) hosts.add(called.name);
  }
  // Who is once called by name under 主持人 is meant by it everywhere.
  const [host] = hosts.size === 1 ? hosts : [];
  for (const turn of nameless) addTurn(draftOf(drafts, host ?? turn.speaker?.who ?? '', null, 'host'), turn);
  for (const name of introducedIn(text, root.span)) draftOf(drafts, name, null, undefined);
  for (const turn of addressed) addTurn(addressee(text, root, turn, drafts), turn);
  const spokesman = answering.length > 0 ? spokesmanIn(text, root) : null;
  if (spokesman) for (const turn of answering) addTurn(draftOf(drafts, spokesman, null, 'official'), turn);
  findMentions(
    text,
    root.span,
    turns,
    captions.map(node => pictureOf(text, node)),
    [...drafts.values()],
  );

  const finished = new Map<Draft, Person>();
  const people: Person[] = [];
  for (const draft of drafts.values()) {
    if (draft.turns.length === 0 && draft.mentions.length === 0) continue;
    const person = finish(text, draft);
    finished.set(draft, person);
    people.push(person);
  }
  people.sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
  const speakerOf = new Map<SkeletonNode, Person>();
  for (const [{ turns: own }, person] of finished) for (const turn of own) speakerOf.set(turn, person);
  return { people, exchanges: pairExchanges(text, turns, speakerOf, people), speakerOf };
}

interface Called {
  readonly name: string;
  readonly office: string | null;
}

/** Who a tag says is speaking; `address` for a surname with a title, `answer` for 答, null for 问 and a lost name. */
function calledIn(text: string, tag: SpeakerTag): Called | 'address' | 'answer' | null {
  const { who } = tag;
  if (who === null) return null;
  const identity = tag.identity && text.slice(tag.identity.start, tag.identity.end);
  if (isSpeakerByWord(who) && identity !== null) {
    const named = identifiedAs(identity, isPress(who));
    if (named) return named;
  }
  if (isHost(who)) return { name: who, office: null };
  const outlet = who.replace(/(?:追问|补充|提问)$/, '');
  if (isPress(outlet) || (tag.role === 'press' && looksLikeOutlet(outlet)))
    return outlet === '记者' || outlet === '' ? null : { name: outlet, office: null };
  if (isAnswer(who)) return 'answer';
  if (isQuestion(who) && (who.length < 4 || /问|^Q/.test(who))) return null;
  const title = tag.name ? text.slice(tag.name.end, tag.span.end).replace(/[】\]：:\s]+/g, '') : '';
  if (looksLikeName(who) && !splitAddress(who)) return { name: who, office: officeBeside(identity, title) };
  const printed = tag.name ? text.slice(tag.name.start, tag.name.end) : who;
  const split = splitOfficeAndName(printed) ?? splitOfficeAndName(who);
  if (split) return split;
  const titled = nameBeforeTitle(who);
  if (titled !== null) return { name: who.slice(0, titled), office: null };
  return splitAddress(who) || isSurname(who) ? 'address' : { name: who, office: identity };
}

/** `市统计局` beside `岳某党组书记、局长` is the office of both. */
const officeBeside = (identity: string | null, title: string): string | null =>
  identity !== null && title !== '' && !isPersonalOffice(identity) && !title.includes(identity)
    ? identity + title
    : identity;

/** Who 主持人, 发布人 or 记者 is, by what stands beside the tag. */
function identifiedAs(identity: string, isOfPress: boolean): Called | null {
  const split = splitOfficeAndName(identity);
  if (split && !isOfPress) return split;
  if (isOfPress) return { name: isPress(identity) ? identity : `${identity}记者`, office: null };
  return looksLikeName(withoutBlanks(identity)) ? { name: withoutBlanks(identity), office: null } : null;
}

const isSurname = (who: string): boolean => who.length === 1 && looksLikeName(`${who}某`);

/** Who answers under 答: the one spokesman whom the title names. */
function spokesmanIn(text: string, { span }: SkeletonNode): string | null {
  const front = text.slice(span.start, Math.min(span.end, span.start + 300));
  for (const length of [3, 2]) {
    const named = new RegExp(`发言人([\\u4e00-\\u9fff]{${length}})(?=主持|就|答|在|出席|回应)`).exec(front)?.[1];
    if (named && looksLikeName(named)) return named;
  }
  return null;
}

function draftOf(
  drafts: Map<string, Draft>,
  name: string,
  office: string | null,
  role: SpeakerRole | undefined,
): Draft {
  const known = drafts.get(name);
  if (known) {
    known.office ??= office;
    if (known.role === 'unknown' && role) known.role = role;
    return known;
  }
  const isBody = role === 'press' || looksLikeOutlet(name) || isHost(name);
  const surname = isBody ? null : (surnameOf(name) ?? splitAddress(name)?.surname ?? null);
  const draft: Draft = { name, office, role: role ?? 'unknown', surname, turns: [], mentions: [] };
  drafts.set(name, draft);
  return draft;
}

function addTurn(draft: Draft, turn: SkeletonNode): void {
  draft.turns.push(turn);
  const tag = turn.speaker;
  if (!tag) return;
  if (tag.role === 'host') draft.role = 'host';
  if (draft.role === 'unknown') draft.role = tag.role;
}

/** Names with 先生, 女士 or 同志 behind and an office before: those introduced, also if they never speak. */
function introducedIn(text: string, { start, end }: Span): string[] {
  const names: string[] = [];
  const honorific = /先生|女士|同志/g;
  honorific.lastIndex = start;
  for (let match = honorific.exec(text); match && match.index < end; match = honorific.exec(text)) {
    for (const length of [3, 2, 4]) {
      const from = match.index - length;
      const name = text.slice(Math.max(start, from), match.index);
      if (!looksLikeName(name) || name.length !== length || !officeBefore(text, from)) continue;
      names.push(name);
      break;
    }
  }
  return names;
}

/** The person a form of address stands for: one of that surname whom the text names, else one known by the address only. */
function addressee(text: string, root: SkeletonNode, turn: SkeletonNode, drafts: Map<string, Draft>): Draft {
  const who = turn.speaker?.who ?? '';
  const { surname, title } = splitAddress(who) ?? { surname: who, title: '' };
  const same = [...drafts.values()].filter(draft => draft.surname === surname && draft.name !== who);
  const fitting = same.filter(draft => draft.office?.endsWith(title));
  const only = fitting.length === 1 ? fitting[0] : same.length === 1 ? same[0] : undefined;
  if (only) return only;
  const inTitle = same.length === 0 ? namedInTitle(text, root, surname) : null;
  return draftOf(drafts, inTitle ?? who, null, turn.speaker?.role);
}

/** 任正非在…上的讲话: the full name of whom the text then calls 任总. */
function namedInTitle(text: string, { span }: SkeletonNode, surname: string): string | null {
  const front = text.slice(span.start, Math.min(span.end, span.start + 600));
  for (let at = front.indexOf(surname); at >= 0; at = front.indexOf(surname, at + 1)) {
    for (const length of [3, 2]) {
      const name = front.slice(at, at + length);
      if (looksLikeName(name) && /^(?:在|与|和|接受|答|主持|出席|会见|同志|先生|女士)/.test(front.slice(at + length)))
        return name;
    }
  }
  return null;
}

/** The name a picture is called by, where it stands. */
function pictureOf(text: string, { span }: SkeletonNode): { readonly name: string; readonly span: Span } {
  const name = nameOfPicture({ text: text.slice(span.start, span.end) }) ?? '';
  return { name: withoutBlanks(name), span: { start: span.start, end: span.start + name.length } };
}

function finish(text: string, { name, office, role, mentions, turns }: Draft): Person {
  mentions.sort((a, b) => a.span.start - b.span.start);
  const spoken = mentions.filter(({ kind, name: full }) => full !== null && kind !== 'tag' && kind !== 'caption');
  const introduction = spoken.find(({ kind }) => kind === 'introduction') ?? spoken[0] ?? null;
  const printed = introduction && officeBefore(text, introduction.span.start);
  const said = printed ? text.slice(printed.start, printed.end) : null;
  const known = office ?? said;
  const isOfficial = role === 'unknown' && known !== null && isPersonalOffice(known);
  return { name, role: isOfficial ? 'official' : role, office: known, introduction, mentions, turns };
}
