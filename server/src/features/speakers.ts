import type { Analysis } from '../analysis';
import type { Person, Roster } from '../structure/people';
import type { Reading, SkeletonNode, SpeakerTag } from '../structure/skeleton';
import { walk } from '../structure/skeleton';
import { type Span, touches } from '../text/span';
import { blockAt, clauseAt } from './sentences';

/** One who speaks in a text, with every place that names him. Spans are UTF-16, half open, into the text. */
export interface Speaker {
  /** The full name, blanks taken out; null for a tag whose name is lost. */
  readonly who: string | null;
  readonly tag: SpeakerTag | null;
  /** Office as the text gives it where it introduces him; null where it does not. */
  readonly office: string | null;
  /** The stretch the question was asked about. */
  readonly here: Span;
  readonly turns: readonly SkeletonNode[];
  /** Where the speech itself says who he is: usually the host's introduction. Null where it never names him. */
  readonly introduction: { readonly name: Span; readonly clause: Span } | null;
  /** Names in tags, captions and speech and forms of address, in the order of the text. */
  readonly mentions: readonly Span[];
}

/** The speaker whose tag, name or form of address an offset touches. */
export function speakerAt({ reading, people }: Analysis, offset: number): Speaker | null {
  const person = personAt(people, offset);
  const turn = turnAt(reading, offset);
  if (person) return describe(reading, person, turn?.speaker ?? null, offset);
  // Tags that stand for nobody by name: 问, 答, a lost name.
  const tag = turn?.speaker;
  if (!tag) return null;
  const here = tag.name ?? tag.span;
  const turns = tag.who === null ? [] : turnsOf(reading).filter(({ speaker }) => speaker?.who === tag.who);
  const mentions = turns.flatMap(({ speaker }) => (speaker ? [speaker.name ?? speaker.span] : []));
  return {
    who: tag.who,
    tag,
    office: null,
    here,
    turns,
    introduction: null,
    mentions: mentions.length > 0 ? mentions : [here],
  };
}

/** The person named at an offset. */
export function personAt(rosters: readonly Roster[], offset: number): Person | null {
  for (const { people } of rosters) {
    for (const person of people) if (person.mentions.some(({ span }) => touches(span, offset))) return person;
    // The brackets or the colon of a tag belong to it.
    for (const person of people)
      if (person.turns.some(({ speaker }) => speaker !== null && touches(speaker.span, offset))) return person;
  }
  return null;
}

function describe(reading: Reading, person: Person, tag: SpeakerTag | null, offset: number): Speaker {
  const { name, office, introduction, mentions, turns } = person;
  const own = mentions.map(({ span }) => span);
  const here = own.find(span => touches(span, offset)) ?? tag?.name ?? tag?.span ?? { start: offset, end: offset };
  const place = introduction?.span;
  return {
    who: name,
    tag,
    office,
    here,
    turns,
    introduction: place ? { name: place, clause: clauseOf(reading, place) } : null,
    mentions: own,
  };
}

const turnsOf = ({ roots }: Reading): SkeletonNode[] => [...walk(roots)].filter(({ speaker }) => speaker !== null);

const turnAt = (reading: Reading, offset: number): SkeletonNode | undefined =>
  turnsOf(reading).find(({ speaker }) => speaker !== null && touches(speaker.span, offset));

function clauseOf(reading: Reading, name: Span): Span {
  const block = blockAt(reading.blocks, name.start);
  if (!block) return name;
  return clauseAt(reading, name.start, { start: block.start, end: block.start + block.text.length });
}
