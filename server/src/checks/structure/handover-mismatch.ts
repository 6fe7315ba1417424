import { looksLikeName } from '../../structure/names';
import { firmTitles, surnameOf } from '../../structure/offices';
import type { Person, Roster } from '../../structure/people';
import type { SkeletonNode } from '../../structure/skeleton';
import { walk } from '../../structure/skeleton';
import type { ReportCheck, Verdict } from '../check';

/**
 * 请谁答、谁作答不一致. 有请周主任回答 and the next to speak is 何清; or 有请镇长 with the surname lost.
 *
 * Why: answers are filed under the wrong name when tags are set by hand.
 * Source: the text itself: the host says who speaks next.
 * Silent: when a medium or the host speaks next, or a tag without a name; when the same words name whoever does speak
 * (有请周主任和何局长); for two ways to write one surname (闫, 阎); when the office alone is the whole call (请省长) and the
 * text never calls anybody of that office by surname.
 */
export const handoverMismatch: ReportCheck = {
  code: 'handover-mismatch',
  family: 'structure',
  level: 'warning',
  scope: 'report',
  *run({ reading: { text }, root, roster }) {
    const turns = [...walk([root])].filter(node => node.type === 'turn');
    const surnamed = new Set<string>();
    const calls = turns.map(turn => callIn(text, turn));
    for (const call of calls) if (call && call.name !== '') surnamed.add(call.office);
    for (const [i, call] of calls.entries()) {
      const next = turns[i + 1];
      if (!call || !next?.speaker || next.speaker.role === 'press' || next.speaker.role === 'host') continue;
      const people = roster();
      const speaker = people.speakerOf.get(next);
      const who = speaker?.name ?? next.speaker.who;
      if (who === null) continue;
      if (call.name === '') {
        if (surnamed.has(call.office)) yield verdict(call, next, who, 'surnameLost', 'information');
      } else if (isSomebodyElse(call, who, people) && !isNamedBeside(text, speaker, call, turns[i])) {
        yield verdict(call, next, who, 'otherSpeaker', 'warning');
      }
    }
  },
};

interface Call {
  /** Full name or surname; empty where the office stands alone. */
  readonly name: string;
  readonly office: string;
  readonly printed: string;
  readonly start: number;
}

const call = new RegExp(
  `(?:有请|请|由)(?:我们的?)?([\\u4e00-\\u9fff]{0,3}?)(${[...firmTitles].sort((a, b) => b.length - a.length).join('|')})(?:先?来)?(?:[为给](?:大家|您|你|记者|媒体)|先)?(?:作|做|进行|简要)?(?:回答|解答|介绍|答复|回应|发布|解读)`,
  'g',
);

/** Who is asked to speak next: the last call of a turn, near its end. Characters that belong to an office are no name. */
function callIn(text: string, { span }: SkeletonNode): Call | null {
  const from = Math.max(span.start, span.end - 60);
  const last = [...text.slice(from, span.end).matchAll(call)].at(-1);
  if (!last) return null;
  const [printed, name = '', office = ''] = last;
  const isName =
    name.length === 1 ? looksLikeName(`${name}某`) && !'副常各省市县区镇总'.includes(name) : looksLikeName(name);
  return name === '' || isName ? { name, office, printed, start: from + last.index } : null;
}

/** Ways to write one surname, and such that are mistaken for each other in print. */
const variants = ['闫阎', '肖萧', '付傅', '代戴', '邱丘', '蓝兰', '于余', '晏宴', '仝同', '沈沉', '吕闾', '禤宣'];

function isSomebodyElse({ name }: Call, who: string, { people }: Roster): boolean {
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(who)) return false;
  // A full name counts where the text knows its bearer: 龙山 before 书记 may be a place.
  if (name.length > 1 && surnameOf(name) !== name) return name !== who && people.some(person => person.name === name);
  return !who.startsWith(name) && !variants.some(pair => pair.includes(name) && pair.includes(who.slice(0, 1)));
}

/** Whether the sentence of the call, or what follows it in the turn, names the next speaker as well. */
function isNamedBeside(
  text: string,
  speaker: Person | undefined,
  { start }: Call,
  turn: SkeletonNode | undefined,
): boolean {
  if (!speaker || !turn) return false;
  const before = text.slice(Math.max(turn.span.start, start - 60), start);
  const from = start - before.length + Math.max(...[...'。！？!?】'].map(mark => before.lastIndexOf(mark))) + 1;
  return speaker.mentions.some(({ span }) => span.start >= from && span.end <= turn.span.end);
}

function verdict(
  { printed, start, name, office }: Call,
  next: SkeletonNode,
  who: string,
  key: string,
  level: 'information' | 'warning',
): Verdict {
  return {
    code: 'handover-mismatch',
    outcome: 'conflicts',
    level,
    span: { start, end: start + printed.length },
    operands: [{ span: next.head, role: 'nextSpeaker' }],
    message: { key, args: { called: `${name}${office}`, who } },
    fixes: [],
  };
}
