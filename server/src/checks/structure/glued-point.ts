import { walk } from '../../structure/skeleton';
import type { ReportCheck } from '../check';

/**
 * 要点粘连. A point that begins without a stop before it: `增长15%二是坚定…`.
 *
 * Why: the mark at the end of the point before was lost with the line end; figure and next point read as one.
 * Source: GB/T 15834-2011, 4.1 (句号 ends a statement) and 4.6 (分号 parts the members of a list).
 * Silent: in texts whose paragraphs were lost altogether, where every heading is glued; for the first point of a list.
 */
export const gluedPoint: ReportCheck = {
  code: 'glued-point',
  family: 'structure',
  level: 'warning',
  scope: 'report',
  *run({ reading: { text, paragraphs }, root }) {
    if (paragraphs.length < 4) return;
    for (const { marker } of walk([root])) {
      if (!marker || marker.number < 2 || (marker.style !== 'is' && marker.style !== 'should')) continue;
      const at = marker.span.start;
      if (!/[\u4e00-\u9fffa-zA-Z0-9%％]/.test(text[at - 1] ?? '')) continue;
      yield {
        code: 'glued-point',
        outcome: 'conflicts',
        level: 'warning',
        span: marker.span,
        operands: [],
        message: {
          key: 'glued',
          args: { marker: text.slice(at, marker.span.end), before: text.slice(Math.max(0, at - 6), at) },
        },
        fixes: ['。', '；'].map(mark => ({
          key: 'insertStop',
          args: { mark },
          edits: [{ span: { start: at, end: at }, text: mark }],
        })),
      };
    }
  },
};
