import type { Line } from './lines';
import { looksLikeName, withoutBlanks } from './names';
import type { OpenHeads } from './openHeads';
import type { SpeakerTag, TagDamage, TagShape } from './skeleton';
import type { Roster, TaggedLine } from './tags';
import { isSpeakerByWord } from './speakerWords';

export interface Surroundings {
  readonly roster: Roster;
  readonly openHeads: OpenHeads;
  /** The name the picture just before the line is called by. */
  readonly pictured: string | null;
  /** Whether the line before handed over to another speaker. */
  readonly handedOver: boolean;
}

/** What speeches open with; a name before it, with nothing between, has lost its tag. */
const opening =
  /^(?:感谢|谢谢|多谢|各位|大家|女士们|先生们|同志们|尊敬的|你好|您好|好的|主持人|记者朋友|媒体朋友|这个问题)/;
const narration =
  /^\s*(?:同志|先生|女士|表示|指出|介绍|说|强调|认为|主任|书记|镇长|局长|回?答|主持|出席|发布|接受|致辞|讲话|发言|在|作|就|向|为|与|和|的|[，,：:、])/;
/** Thanks and greetings to the house; 您好 and 好的 may as well address the one who is named. */
const address = /^(?:感谢|谢谢|多谢|各位|大家|女士们|先生们|同志们|尊敬的|记者朋友|媒体朋友)/;
const SHORTEST_SPEECH = 60;

/** The tag of a line whose brackets or name were lost; null where the line opens no turn. */
export function damagedTag(line: Line, around: Surroundings): TaggedLine | null {
  return leftLost(line, around) ?? rightLost(line, around) ?? bothLost(line, around) ?? untagged(line, around);
}

/** `刘丹】感谢…`, ` 】感谢…` and the same with `]`. */
function leftLost(line: Line, { roster, pictured }: Surroundings): TaggedLine | null {
  const head = /^([^【】[\]。，？！；,;?!]{0,14})([】\]])/.exec(
    line.text.length > 20 ? line.text.slice(0, 20) : line.text,
  );
  if (!head) return null;
  const [whole, printed = '', bracket] = head;
  const shape: TagShape = bracket === '】' ? 'lenticular' : 'square';
  const who = withoutBlanks(printed);
  const known = roster[shape === 'lenticular' ? 'lenticular' : 'square'] > 0;
  if (!known && !(shape === 'lenticular' && (looksLikeName(who) || isSpeakerByWord(who)))) return null;
  if (who === '') return tagged(line, 0, whole.length, null, pictured, shape, 'nameLost');
  return tagged(line, 0, whole.length, [0, printed.trimEnd().length], who, shape, 'leftBracketLost');
}

/** `【刘丹 感谢…`: the name ends where a known name, a blank or the opening of a speech says so. */
function rightLost(line: Line, { roster, pictured, openHeads }: Surroundings): TaggedLine | null {
  const { text } = line;
  const lenticular = text.startsWith('【');
  if (!lenticular && !text.startsWith('[')) return null;
  const head = text.slice(1, 61);
  if (head.includes(lenticular ? '】' : ']')) return null;
  const shape: TagShape = lenticular ? 'lenticular' : 'square';
  const start = 1 + (/^\s*/.exec(head)?.[0].length ?? 0);
  const rest = text.slice(start, 61);
  const name = nameAtStart(rest, roster, pictured) || openHeads.nameLength(rest) || spokenName(rest);
  const others = (lenticular ? roster.lenticular : roster.square) + (openHeads.count > 2 ? 1 : 0);
  if (name === 0 && others === 0) return null;
  if (name === 0) return tagged(line, 0, start, null, pictured, shape, 'rightBracketLost');
  return tagged(
    line,
    0,
    start + name,
    [start, start + name],
    withoutBlanks(rest.slice(0, name)),
    shape,
    'rightBracketLost',
  );
}

/** `王帅感谢记者朋友的提问`: a name glued to its speech under its own picture, or a known one before an opening. */
function bothLost(line: Line, { roster, pictured }: Surroundings): TaggedLine | null {
  const { text } = line;
  if (pictured && text.startsWith(pictured)) {
    const rest = text.slice(pictured.length, pictured.length + 10);
    if (opening.test(rest.trimStart()) || (text.length >= SHORTEST_SPEECH && !narration.test(rest))) {
      return tagged(line, 0, pictured.length, [0, pictured.length], pictured, 'bare', 'bracketsLost');
    }
  }
  if (roster.lenticular + roster.square < 2) return null;
  const length = knownNameAtStart(text, roster);
  if (length === 0 || !address.test(text.slice(length, length + 8).trimStart())) return null;
  if (isSpeakerByWord(text.slice(0, length))) return null;
  return tagged(line, 0, length, [0, length], text.slice(0, length), 'bare', 'bracketsLost');
}

/** A speech without any tag, under the picture of its speaker after a handover. */
function untagged(line: Line, { pictured, handedOver }: Surroundings): TaggedLine | null {
  if (!pictured || !handedOver || !looksLikeName(pictured)) return null;
  return tagged(line, 0, 0, null, pictured, 'bare', null);
}

/** Length of the name a text begins with; 0 where none is known. */
function nameAtStart(text: string, roster: Roster, pictured: string | null): number {
  const known = Math.max(knownNameAtStart(text, roster), pictured && text.startsWith(pictured) ? pictured.length : 0);
  if (known > 0) return known;
  const blank = text.search(/[\s\u3000]/);
  if (blank > 0 && blank <= 24 && isSpeakerByWord(text.slice(0, blank))) return blank;
  const spaced = /^([\u4e00-\u9fff]{1,2}[\s\u3000]*[\u4e00-\u9fff]{1,10}?)[\s\u3000：:]/.exec(text)?.[1] ?? '';
  if (spaced && (looksLikeName(withoutBlanks(spaced)) || isSpeakerByWord(spaced))) return spaced.length;
  return 0;
}

/** What stands before the words a speech opens with is the name: 【云溪在线 各位领导好. */
function spokenName(text: string): number {
  for (let length = 2; length <= 14; length++) {
    if (opening.test(text.slice(length, length + 8).trimStart())) return text.slice(0, length).trimEnd().length;
  }
  for (const length of [3, 2, 4]) {
    const name = text.slice(0, length);
    if (looksLikeName(name) && opening.test(text.slice(length))) return length;
    if (isSpeakerByWord(name)) return length;
  }
  return 0;
}

/** The longest name of the roster the text begins with. */
function knownNameAtStart(text: string, { names }: Roster): number {
  for (let length = 16; length > 1; length--) if (names.has(text.slice(0, length))) return length;
  return 0;
}

function tagged(
  line: Line,
  from: number,
  to: number,
  name: readonly [number, number] | null,
  who: string | null,
  shape: TagShape,
  damage: TagDamage | null,
): TaggedLine {
  const at = (start: number, end: number) => ({ start: line.start + start, end: line.start + end });
  const tag: SpeakerTag = {
    span: at(from, to),
    name: name && at(...name),
    who,
    identity: null,
    shape,
    damage,
    role: 'unknown',
  };
  return { tag, body: to };
}
