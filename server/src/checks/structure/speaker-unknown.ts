import type { SkeletonNode } from '../../structure/skeleton';
import { walk } from '../../structure/skeleton';
import type { ReportCheck } from '../check';

/**
 * 疑似写错的发言人姓名. A tag whose name the text knows nowhere else and which differs in one character from a name it does.
 *
 * Why: a name typed again and again is mistyped once, and the speech is filed under a person who does not exist.
 * Source: the text itself: tags and introductions.
 * Silent: for names of two characters, where one character is half of the name; where both names are introduced.
 */
export const speakerUnknown: ReportCheck = {
  code: 'speaker-unknown',
  family: 'structure',
  level: 'information',
  scope: 'report',
  *run({ reading: { text }, root }) {
    const turns = new Map<string, SkeletonNode[]>();
    for (const node of walk([root])) {
      const who = node.type === 'turn' && node.speaker?.name ? node.speaker.who : null;
      if (who && /^[\u4e00-\u9fff]{3,4}$/.test(who)) turns.set(who, [...(turns.get(who) ?? []), node]);
    }
    if (turns.size > 60) return;
    const body = text.slice(root.span.start, root.span.end);
    for (const [who, [node, ...others]] of turns) {
      if (!node?.speaker?.name || others.length > 0 || body.split(who).length > 2) continue;
      const known = [...turns.keys()].find(
        name => name !== who && differsByOne(name, who) && body.split(name).length > 2,
      );
      const other = known && turns.get(known)?.[0];
      if (!known || !other) continue;
      const span = node.speaker.name;
      yield {
        code: 'speaker-unknown',
        outcome: 'conflicts',
        level: 'information',
        span,
        operands: [{ span: other.head, role: 'similarSpeaker' }],
        message: { key: 'similar', args: { who, known } },
        fixes: [{ key: 'replaceWord', args: { repaired: known }, edits: [{ span, text: known }] }],
      };
    }
  },
};

function differsByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differences++;
  return differences === 1;
}
