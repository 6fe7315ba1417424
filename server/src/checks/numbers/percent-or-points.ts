/**
 * A share or rate that rises by per cent: 比重提高5%, probably 5个百分点.
 *
 * GB 3101-1993, 2.3.2 and the usage of statistics: shares differ by points; 5 % of 40 % are two points. Only asked, at information
 * level, for the words may be meant so. Silent on rates whose relative change is customary (汇率, 效率, 生产率, 死亡率, 发案率) and
 * where the figure is the new level (提高到5%).
 */
import type { Figure } from '../../figures/figure';
import { sliceOf } from '../../text/span';
import type { SentenceCheck, Verdict } from '../check';
import { clauseBefore } from './shared/clause';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'percent-or-points';

export const percentOrPoints: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'information',
  scope: 'sentence',
  needs: 'figures',
  *run({ text, figures }) {
    let before: Figure | null = null;
    for (const figure of figures) {
      const { numeral, unitSpan, span } = figure;
      const listed: boolean = before !== null && /^[、和与]$/.test(text.slice(before.span.end, span.start));
      const last: Figure | null = before;
      before = null;
      if (figure.kind !== 'rate' || !numeral || !unitSpan || !/^[%％]$/.test(sliceOf(text, unitSpan))) continue;
      if (!(listed && last) && !CHANGE.test(clauseBefore(text, span.start, 36))) continue;
      if (/^的(?:比例|速度|幅度|增速)/.test(text.slice(span.end, span.end + 4))) continue;
      before = figure;
      yield verdict(text, figure);
    }
  },
};

/** A rate or share, then what became of it, and nothing else but words that compare. */
const CHANGE =
  /(?:(?<![效功频汇速概倍产出转积亡死病罪生故诉案伤辨肥]|单位|分辨)率|比重|占比|满意度|合格率)(?:均|都|也|又|再|分别|同比|环比|比上年同期|比上年|较上年同期|较上年|比去年|较去年|比年初|较年初|比[0-9]{4}年|较[0-9]{4}年|五年|累计|平均|每年|年均|预计|力争|总体|整体){0,5}(?:提高|提升|下降|上升|降低|增加|回落)了?(?:约|近|超过|超)?$/;

function verdict(text: string, figure: Figure): Verdict {
  const { span, unitSpan } = figure;
  const unit = unitSpan ?? span;
  const to = `${text.slice(span.start, unit.start)}个百分点`;
  return conflict({
    code: CODE,
    level: 'information',
    span,
    message: { key: 'conflict', args: { printed: sliceOf(text, span), to } },
    fixes: [{ ...rewrite(unit, '个百分点'), args: { to } }],
  });
}
