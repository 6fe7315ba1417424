import type { ReportCheck, Verdict } from '../check';
import { type Announcement, announcementBefore } from './shared/announcement';
import { slipsOf } from './shared/numbers';
import { goesOnBehind, mentionsNumber } from './shared/otherForms';
import { dashRuns, type NumberedNode, siblingRuns } from './shared/siblings';

/** The announcing words are looked for so far before the first point. */
const WINDOW = 48;
/** A point in another form is looked for so far behind the last one. */
const BEHIND = 3000;

/**
 * 预告的条数与所列不符. 重点抓好以下五个方面：, and four numbered points follow.
 *
 * Why: a point added or cut after the sentence that announces them was written.
 * Source: the text itself: the number before the list and the list.
 * Silent: unless the announcing sentence ends right before the first point; where the list itself skips or repeats, which
 * is reported there; where the next number follows in another form or the list goes on with 还有, 此外, 最后.
 */
export const announcedPoints: ReportCheck = {
  code: 'announced-points',
  family: 'structure',
  level: 'warning',
  scope: 'report',
  *run({ reading: { text }, root }) {
    for (const { members } of [...siblingRuns(root), ...dashRuns(root)]) {
      const first = members[0];
      if (!first || first.marker.number !== 1 || members.length < 2) continue;
      const from = Math.max(root.span.start, first.marker.span.start - WINDOW);
      const announced = announcementBefore(text.slice(from, first.marker.span.start), first.marker.style);
      if (!announced || slipsOf(members.map(node => node.marker.number)).length > 0) continue;
      const agrees = announced.count === members.length;
      if (agrees || !isContinued(text, root.span.end, members, announced.count))
        yield verdictOn(announced, from + announced.at, members, agrees);
    }
  },
};

function isContinued(text: string, end: number, members: readonly NumberedNode[], announced: number): boolean {
  const last = members.at(-1);
  if (!last || announced < members.length) return false;
  const behind = text.slice(last.marker.span.end, Math.min(end, last.marker.span.end + BEHIND));
  return mentionsNumber(behind, members.length + 1, last.marker.style) || goesOnBehind(behind);
}

function verdictOn(
  { printed, count }: Announcement,
  start: number,
  members: readonly NumberedNode[],
  agrees: boolean,
): Verdict {
  return {
    code: 'announced-points',
    outcome: agrees ? 'holds' : 'conflicts',
    level: agrees ? null : 'warning',
    span: { start, end: start + printed.length },
    operands: members.map(({ head }) => ({ span: head, role: 'listedPoint' })),
    message: { key: agrees ? 'holds' : 'count', args: { announced: printed, listed: String(members.length) } },
    fixes: [],
    data: { announced: count, listed: members.length },
  };
}
