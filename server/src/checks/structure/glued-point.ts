import { walk } from '../../structure/skeleton';
import type { ReportCheck } from '../check';

/**
 * 要点粘连. A point that begins without a stop before it: `增长15%二是坚定…`.
 *
 * Why: the mark at the end of the point before was lost with the line end; figure and next point read as one.
 * Source: GB/T 15834-2011, 4.1 (句号 ends a statement) and 4.6 (分号 parts the members of a list).
 * Silent: in texts whose paragraphs were lost altogether, where every heading is glued; for the first point of a list; where
 * the number belongs to the noun before it (附件三是法规清单).
 */
/** Nouns that are counted by a number behind them: 附件三, 方案二, 问题一. */
const numbered =
  /(?:附件|附表|附录|附图|图|表|方案|方式|方法|案例|选项|议题|问题|情形|情境|例|阶段|类型|路线|版本|假设|命题|卷)$/;

/** Whether the number counts the noun before it: one that opens its clause, or that the text counts elsewhere (附件1). */
function countsNoun(text: string, at: number): boolean {
  const noun = numbered.exec(text.slice(Math.max(0, at - 3), at))?.[0];
  if (noun === undefined) return false;
  return /[^\u4e00-\u9fff]/.test(text[at - noun.length - 1] ?? ' ') || new RegExp(`${noun}[一1１]`).test(text);
}

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
      if (marker.style === 'is' && countsNoun(text, at)) continue;
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
