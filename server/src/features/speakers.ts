import type { Reading, SkeletonNode, SpeakerTag } from '../structure/skeleton';
import { walk } from '../structure/skeleton';
import { type Span, touches } from '../text/span';
import { blockAt, clauseAt } from './sentences';

/** One who speaks in a text, with every place that names him. Spans are UTF-16, half open, into the text. */
export interface Speaker {
  /** The name without blanks; null for a tag whose name is lost. */
  readonly who: string | null;
  readonly tag: SpeakerTag | null;
  /** The stretch the question was asked about. */
  readonly here: Span;
  readonly turns: readonly SkeletonNode[];
  /** Where the speech itself first names him: usually the host's introduction. Null where it never does. */
  readonly introduction: { readonly name: Span; readonly clause: Span } | null;
  /** Names in tags and in the speech, in the order of the text. */
  readonly mentions: readonly Span[];
}

/** The speaker whose tag or name an offset touches. */
export function speakerAt(reading: Reading, offset: number): Speaker | null {
  const turns = [...walk(reading.roots)].filter(node => node.speaker !== null);
  const tagged = turns.find(({ speaker }) => speaker !== null && touches(speaker.span, offset));
  if (tagged?.speaker) {
    const { speaker } = tagged;
    return describe(reading, turns, speaker.who, speaker, speaker.name ?? speaker.span);
  }
  for (const who of new Set(turns.flatMap(({ speaker }) => speaker?.who ?? []))) {
    const start = reading.text.lastIndexOf(who, offset);
    if (who.length > 1 && start >= 0 && offset <= start + who.length) {
      return describe(reading, turns, who, null, { start, end: start + who.length });
    }
  }
  return null;
}

function describe(
  reading: Reading,
  turns: readonly SkeletonNode[],
  who: string | null,
  tag: SpeakerTag | null,
  here: Span,
): Speaker {
  if (who === null) return { who, tag, here, turns: [], introduction: null, mentions: [here] };
  const own = turns.filter(({ speaker }) => speaker?.who === who);
  const tags = own.flatMap(({ speaker }) => (speaker ? [speaker.name ?? speaker.span] : []));
  const spoken = occurrences(reading.text, who).filter(({ start }) => !tags.some(name => touches(name, start)));
  const mentions = [...tags, ...spoken].sort((a, b) => a.start - b.start);
  const first = spoken[0];
  const introduction = first ? { name: first, clause: clauseOf(reading, first) } : null;
  return { who, tag, here, turns: own, introduction, mentions };
}

/** A one-character name or a word such as 问 is no name to look for in the speech. */
function occurrences(text: string, who: string): Span[] {
  const found: Span[] = [];
  if (who.length < 2) return found;
  for (let start = text.indexOf(who); start >= 0; start = text.indexOf(who, start + who.length)) {
    found.push({ start, end: start + who.length });
  }
  return found;
}

function clauseOf(reading: Reading, name: Span): Span {
  const block = blockAt(reading.blocks, name.start);
  if (!block) return name;
  return clauseAt(reading, name.start, { start: block.start, end: block.start + block.text.length });
}
