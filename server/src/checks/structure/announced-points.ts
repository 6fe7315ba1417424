import { chineseOrdinal } from '../../structure/ordinals';
import type { ReportCheck } from '../check';
import { mentionsNumber } from './shared/otherForms';
import { siblingRuns } from './shared/siblings';
import { slipsOf } from './shared/numbers';

/**
 * 预告的条数与所列不符. 重点抓好以下五个方面：, and four numbered points follow.
 *
 * Why: a point added or cut after the sentence that announces them was written.
 * Source: the text itself: the number before the list and the list.
 * Silent: unless the announcing sentence ends right before the first point; where the list itself skips or repeats, which
 * is reported there; where the next number follows in another form.
 */
export const announcedPoints: ReportCheck = {
  code: 'announced-points',
  family: 'structure',
  level: 'warning',
  scope: 'report',
  *run({ reading: { text }, root }) {
    for (const { members } of siblingRuns(root)) {
      const first = members[0];
      if (!first || first.marker.number !== 1 || members.length < 2) continue;
      if (slipsOf(members.map(node => node.marker.number)).length > 0) continue;
      const from = Math.max(0, first.marker.span.start - 40);
      const match = announcement.exec(text.slice(from, first.marker.span.start));
      if (!match) continue;
      const [, printed = ''] = match;
      const announced = printed === '两' ? 2 : /\d/.test(printed) ? Number(printed) : chineseOrdinal(printed);
      if (announced === null || announced < 2 || announced === members.length) continue;
      const last = members.at(-1);
      const behind = last ? text.slice(last.marker.span.end, root.span.end).slice(0, 3000) : '';
      if (announced > members.length && mentionsNumber(behind, members.length + 1, first.marker.style)) continue;
      const start = from + match.index + match[0].indexOf(printed);
      yield {
        code: 'announced-points',
        outcome: 'conflicts',
        level: 'warning',
        span: { start, end: start + printed.length },
        operands: members.map(({ head }) => ({ span: head, role: 'listedPoint' })),
        message: { key: 'count', args: { announced: printed, listed: String(members.length) } },
        fixes: [],
        data: { announced, listed: members.length },
      };
    }
  },
};

const announcement =
  /([两二三四五六七八九十]{1,2}|\d{1,2})(?:个方面(?:的?(?:重点)?工作|内容|问题)?|方面(?:的?(?:重点)?工作|内容)?|点(?:建议|主张|意见|看法|倡议|希望|要求|体会)?|件(?:大|实)?事(?:情)?|项(?:重点)?(?:工作|任务|措施))[：:]\s*$/;
