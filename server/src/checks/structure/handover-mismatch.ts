import type { SkeletonNode } from '../../structure/skeleton';
import { walk } from '../../structure/skeleton';
import type { ReportCheck, Verdict } from '../check';

/**
 * 请谁答、谁作答不一致. 有请周主任回答 and the next to speak is 何清; or 有请镇长 with the surname lost.
 *
 * Why: answers are filed under the wrong name when tags are set by hand.
 * Source: the text itself: the host says who speaks next.
 * Silent: when the next tag is a medium or bears no name; when the office alone is the whole call (请省长) and only one
 * person of that office is called in the text.
 */
export const handoverMismatch: ReportCheck = {
  code: 'handover-mismatch',
  family: 'structure',
  level: 'warning',
  scope: 'report',
  *run({ reading: { text }, root }) {
    const turns = [...walk([root])].filter(node => node.type === 'turn');
    const surnamed = new Set<string>();
    const calls = turns.map(turn => callIn(text, turn));
    for (const call of calls) if (call?.surname) surnamed.add(call.office);
    for (const [i, call] of calls.entries()) {
      const next = turns[i + 1];
      const who = next?.speaker?.who;
      if (!call || !next || !who || next.speaker?.role === 'press') continue;
      if (call.surname === '') {
        if (surnamed.has(call.office)) yield verdict(call, next, who, 'surnameLost', 'information');
      } else if (/^[\u4e00-\u9fff]{2,4}$/.test(who) && !who.startsWith(call.surname)) {
        yield verdict(call, next, who, 'otherSpeaker', 'warning');
      }
    }
  },
};

interface Call {
  readonly surname: string;
  readonly office: string;
  readonly printed: string;
  readonly start: number;
}

const call =
  /有请([\u4e00-\u9fff]?)(书记|镇长|乡长|县长|区长|市长|省长|局长|主任|部长|厅长|司长|院长|处长|会长|校长)(?:来|为大家|给大家)?(?:作|进行)?(?:回答|解答|介绍|答复)/g;

/** Who is asked to speak next: the last call of a turn, near its end. A character that belongs to an office is no surname. */
function callIn(text: string, { span }: SkeletonNode): Call | null {
  const from = Math.max(span.start, span.end - 60);
  const last = [...text.slice(from, span.end).matchAll(call)].at(-1);
  if (!last) return null;
  const [printed, surname = '', office = ''] = last;
  if ('副常各省市县区镇总'.includes(surname) && surname !== '') return null;
  return { surname, office, printed, start: from + last.index };
}

function verdict(
  { printed, start, surname, office }: Call,
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
    message: { key, args: { called: `${surname}${office}`, who } },
    fixes: [],
  };
}
