import type { Line } from './lines';
import { looksLikeName, withoutBlanks } from './names';
import type { OpenHeads } from './openHeads';
import type { SpeakerTag, TagDamage, TagShape } from './skeleton';
import type { Roster, TaggedLine } from './tags';
import { isHost, isPress, isQuestion, isSpeakerByWord } from './speakerWords';

export interface Surroundings {
  readonly roster: Roster;
  readonly openHeads: OpenHeads;
  /** The name the picture just before the line is called by. */
  readonly pictured: string | null;
  /** Whether the line before handed over to another speaker. */
  readonly handedOver: boolean;
  /** Whose turn the line would go on. */
  readonly speaking: string | null;
  /** Whether the line before ends in a question. */
  readonly asked: boolean;
  /** How many pictures of speakers are followed by their tags elsewhere in the text. */
  readonly taggedPictures: number;
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
  return (
    leftLost(line, around) ??
    rightLost(line, around) ??
    bothLost(line, around) ??
    colonLost(line, around) ??
    untagged(line, around)
  );
}

/** `林清】感谢…`, ` 】感谢…` and the same with `]`. */
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

/** `【林清 感谢…`: the name ends where a known name, a blank or the opening of a speech says so. */
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

/** What an answer or a question goes on with right behind the name; who is only spoken of does something instead. */
const speech =
  /^(?:我|你|您|感谢|谢谢|多谢|关于|对此|这个问题|首先|各位|大家|请问|好的|[第一二两三]个?问题|据|有(?:报道|媒体|消息))/;
/** What is said may open with its day: 路透社记者昨天，…; 云溪日报记者昨天并向…提出 tells what the reporter did. */
const day =
  /^(?:近日|昨天|今天|日前)(?![并又还也曾已向就在对从与和致来回前赴采表宣称说指答]|发[布出]|召开|举行|出席|会见|主持|接受)/;

const aboutThePerson = /^(?:发言人|外长|大使|刚才|昨|曾|此前|也|还|已|将|今|是|的|们|等|对|先|再|又|都|没|不)/;

/** `路透社记者请问…`, `周敏 我们注意到…` in a text whose tags end in colons: a head the text knows, or a medium, and no colon. */
function colonLost(line: Line, { roster, speaking, asked }: Surroundings): TaggedLine | null {
  const { text } = line;
  // A caption tells whom a picture shows and who took it.
  if (text.length < 12 || /(?:摄|提供|供图)$/.test(text)) return null;
  // After the question comes the answer, after the answer the question: 答我们注意到….
  const letter = text.slice(0, 1);
  if (
    isLetterOfExchange(text, roster) &&
    letter !== speaking &&
    (speaking === '问' || speaking === '答') &&
    (letter === '答' || /[？?]/.test(text))
  )
    return tagged(line, 0, 1, [0, 1], letter, 'questionAnswer', 'colonLost');
  if (roster.colons < 4) return null;
  const medium =
    roster.press > 1 ? (/^[^，。？！；：,;?!:\s]{2,16}?记者(?:追问|补充|提问)?/.exec(text)?.[0].length ?? 0) : 0;
  // 问：…？ and then 周这个问题…, where 周： answers all the time.
  const answered = asked && speaking !== null && (isPress(speaking) || isQuestion(speaking) || isHost(speaking));
  const surname = answered && (roster.names.get(text.charAt(0)) ?? 0) > 2 && !spokenOf.test(text.charAt(1)) ? 1 : 0;
  const length = Math.max(medium, surname, knownNameAtStart(text, roster));
  const who = text.slice(0, length);
  if (length === 0 || who === speaking || (medium === 0 && (roster.names.get(who) ?? 0) < 2)) return null;
  const blank = /^[\s\u3000]*/.exec(text.slice(length, length + 6))?.[0].length ?? 0;
  const words = text.slice(length + blank, length + blank + 10);
  // Behind a question of the press, who answers all the time answers again, unless the words go on about him.
  const often = (roster.names.get(who) ?? 0) > 2;
  const answers = medium === 0 && often && (answered || (speaking !== null && isPress(speaking)));
  const mayAsk = often && (isPress(who) || isHost(who)) && speaking !== null && !isPress(speaking) && !asked;
  const asks = mayAsk && /[？?]\s*$/.test(text);
  // Nothing parts a name from the words about it; a blank stands where the colon stood.
  const isTold = (!answered || blank === 0) && (narration.test(words) || aboutThePerson.test(words));
  const goesOn = (answers && !isTold) || (asks && !reporting.test(words));
  if (!speech.test(words) && !day.test(words) && !goesOn) return null;
  if (isSpeakerByWord(who) && !isPress(who) && !(asks && isHost(who))) return null;
  return tagged(line, 0, length, [0, length], who, 'colon', 'colonLost');
}

/** 周先生, 周某, 周围: the character is part of a word. */
const spokenOf = /[先女总主局书校院老博某小氏姓围边期年末到全密知详身遭]/;
/** What reporters do in a report: 记者在现场看到…. */
const reporting =
  /^(?:在|从|了解|采访|发现|看到|获悉|注意到|走进|来到|前往|随|就|向|问|提问|再|又|还|也|会|节|站|证|团|的|们|[一二三四五六七八九十]|、)/;

/** A speech without any tag, under the picture of its speaker after a handover. Lost where other pictures have their tags. */
function untagged(line: Line, { pictured, handedOver, roster, taggedPictures }: Surroundings): TaggedLine | null {
  if (!pictured || !handedOver || !looksLikeName(pictured)) return null;
  const lost = taggedPictures > 0 && roster.lenticular + roster.square > 1 && line.text.length > 8;
  return tagged(line, 0, 0, null, pictured, 'bare', lost ? 'tagLost' : null);
}

/** 问 or 答 as the tag, in a text made of them; not the word 问题 or 答案. */
const isLetterOfExchange = (text: string, { names }: Roster): boolean =>
  names.has('问') &&
  names.has('答') &&
  /^(?:问(?![题候卷世责鼎好道计诊及到过答])|答(?![案应复卷谢辩疑题问]))/.test(text);

/** Length of the name a text begins with; 0 where none is known. */
function nameAtStart(text: string, roster: Roster, pictured: string | null): number {
  if (isLetterOfExchange(text, roster)) return 1;
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
    if (name.length < length) continue;
    if (looksLikeName(name) && opening.test(text.slice(length))) return length;
    if (isSpeakerByWord(name)) return length;
  }
  return 0;
}

/** The longest name of the roster the text begins with. */
function knownNameAtStart(text: string, { names }: Roster): number {
  for (let length = Math.min(16, text.length); length > 1; length--)
    if (names.has(text.slice(0, length))) return length;
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
