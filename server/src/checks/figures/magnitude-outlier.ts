/**
 * 数量级可疑. 销售收入6.48亿元，纯利2320元: 万 was lost.
 *
 * Why: 万 and 亿 are lost or doubled when figures are copied; such a figure is ten thousand times too small or too large.
 * Source: what the words can mean: a firm's profit beside its turnover, an investment or a budget below 10,000 元, an
 * income per head of a few 元 or above 5,000,000 元.
 * Silent: amounts of a single thing or person (每, 均, 单价), where the words do not name such an amount.
 */
import type { OddMagnitude } from '../../statements/tally';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';
import { bareText } from '../shared/wording';

const CODE = 'magnitude-outlier';

export const magnitudeOutlier = checkEach(CODE, 'warning', { oddMagnitude: judge });

function judge(text: string, { figure, beside, slip, odd }: OddMagnitude): Verdict {
  const printed = bareText(text, figure);
  const args = { figure: printed, beside: beside ? bareText(text, beside) : '' };
  const common = { code: CODE, span: figure.span, operands: beside ? [{ span: beside.span, role: 'besideIt' }] : [] };
  if (!odd) return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args }, fixes: [] };
  const at = figure.unitSpan?.start ?? figure.span.end;
  const to = `${text.slice(figure.span.start, at)}万${text.slice(at, figure.span.end)}`;
  return {
    ...common,
    outcome: 'conflicts',
    level: 'warning',
    message: { key: beside ? 'beside' : slip, args },
    fixes:
      slip === 'scaleLost'
        ? [{ key: 'slip', args: { to }, edits: [{ span: { start: at, end: at }, text: '万' }] }]
        : [],
  };
}
