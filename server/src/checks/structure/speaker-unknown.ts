import type { Exchange, Person } from '../../structure/people';
import { surnameOf } from '../../structure/offices';
import type { ReportCheck } from '../check';

/**
 * 疑似写错的发言人姓名. A tag whose name the text knows nowhere else and which differs in one character from a name it does.
 *
 * Why: a name typed again and again is mistyped once, and the speech is filed under a person who does not exist.
 * Source: the text itself: tags, introductions and whom the host calls.
 * Silent: for names of two characters, where one character is half of the name, unless the host has just called the other
 * one, of the same surname; where both names are introduced; for who says under the tag who is speaking (我是…).
 */
export const speakerUnknown: ReportCheck = {
  code: 'speaker-unknown',
  family: 'structure',
  level: 'information',
  scope: 'report',
  *run({ reading: { text }, root, roster }) {
    if (root.children.every(({ type }) => type !== 'turn')) return;
    const { people, exchanges, speakerOf } = roster();
    const named = people.filter(({ name }) => /^[\u4e00-\u9fff]{2,4}$/.test(name));
    if (named.length > 200) return;
    const known = named.filter(({ mentions }) => mentions.length > 1);
    for (const person of named) {
      const [turn, ...others] = person.turns;
      const span = turn?.speaker?.name;
      if (!turn || !span || others.length > 0 || person.mentions.length > 1) continue;
      if (introducesItself.test(text.slice(turn.head.end, turn.head.end + 40))) continue;
      const similar =
        known.find(({ name }) => name.length > 2 && differsByOne(name, person.name)) ??
        calledInstead(person, exchanges, known);
      const place = similar && (speakerTagOf(similar) ?? similar.mentions[0]?.span);
      if (!similar || !place || speakerOf.get(turn) === similar) continue;
      yield {
        code: 'speaker-unknown',
        outcome: 'conflicts',
        level: 'information',
        span,
        operands: [{ span: place, role: 'similarSpeaker' }],
        message: { key: 'similar', args: { who: person.name, known: similar.name } },
        fixes: [{ key: 'replaceWord', args: { repaired: similar.name }, edits: [{ span, text: similar.name }] }],
      };
    }
  },
};

/** `我们是来见习的`, `大家好，我是财政所的`: somebody new. */
const introducesItself = /^[\s】\]：:]*(?:[^。！？]{0,20}[，,！!])?我们?(?:是|叫|来自)/;

const speakerTagOf = ({ turns }: Person) => turns[0]?.head;

/** Whom the host called right before: 有请陶镇长 and then 【陶元】, where only 陶源 is known. */
function calledInstead(person: Person, exchanges: readonly Exchange[], known: readonly Person[]): Person | undefined {
  const to = exchanges.find(({ answers }) => answers[0] === person.turns[0])?.handover?.to;
  if (!to || to === person || !known.includes(to) || !differsByOne(to.name, person.name)) return undefined;
  return surnameOf(to.name) === surnameOf(person.name) ? to : undefined;
}

function differsByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differences++;
  return differences === 1;
}
