/**
 * One measure stated twice with two values: 2022年末共有企业37家 … 2022年末共有企业39家.
 *
 * Same indicator, place, period, dimension and mood, both periods printed, counted from the date of the report (去年), or, for a
 * level that opens its sentence, the year the section is headed with; the intervals must meet, so that 1.2万亿 and 12001亿 agree.
 * Names that are not official are compared too, where both figures stand under the same words and one slip of the keys explains them
 * (2864.5 and 2846.5), or where time and place are printed with both near each other.
 * The two stand in different sentences: a warning at most. Silent where no period is known, on what is planned, on names that
 * do not say whose (总投资), and where anything but time and place stands before the name.
 */
import { readings } from '../../figures/readings';
import type { ReportCheck, Verdict } from '../check';
import { decide } from '../shared/decision';
import { type SaidAgain, saidAgain } from '../shared/saidAgain';
import type { StatedLevel } from '../shared/statedLevels';
import { statedLevels, timeOf } from '../shared/statedLevels';
import { printedText } from '../shared/wording';
import { shift } from '../../text/span';

const CODE = 'repeated-figure-differs';

export const repeatedFigureDiffers: ReportCheck = {
  code: CODE,
  family: 'figures',
  level: 'warning',
  scope: 'report',
  *run({ blocks, reading }) {
    for (const all of statedLevels(blocks, reading).values()) {
      const first = new Map<string, StatedLevel>();
      for (const stated of all) {
        const earlier = first.get(timeOf(stated));
        if (!earlier) first.set(timeOf(stated), stated);
        else {
          const verdict = judge(earlier, stated);
          if (verdict) yield verdict;
        }
      }
    }
    for (const pair of saidAgain(blocks)) yield judgeSlip(pair);
  },
};

/** The same words with two values that a slip of the keys explains. */
function judgeSlip({ first, second }: SaidAgain): Verdict {
  const span = shift(second.figure.span, second.block.block.start);
  const args = {
    indicator: second.name,
    first: printedText(first.block.text, first.figure),
    second: printedText(second.block.text, second.figure),
  };
  return {
    code: CODE,
    outcome: 'conflicts',
    level: 'warning',
    span,
    operands: [{ span: shift(first.figure.span, first.block.block.start), role: 'firstStated' }],
    message: { key: 'conflict', args },
    fixes: [{ key: 'likeFirst', args: { to: args.first }, edits: [{ span, text: args.first }] }],
  };
}

function judge(first: StatedLevel, second: StatedLevel): Verdict | null {
  const [a, b] = [readings(first.statement.level), readings(second.statement.level)];
  if (!a || !b) return null;
  const { level } = decide(reading => ({ implied: a[reading], printed: b[reading] }), {
    place: b.lastPlace,
    limits: [{ applies: true, atMost: 'warning', reason: 'otherSentence' }],
  });
  const args = {
    indicator: first.statement.measure.indicator?.name ?? '',
    first: printedText(first.text, first.statement.level),
    second: printedText(second.text, second.statement.level),
  };
  const common = {
    code: CODE,
    span: shift(second.statement.level.span, second.offset),
    operands: [{ span: shift(first.statement.level.span, first.offset), role: 'firstStated' }],
    data: { period: timeOf(first) },
  };
  if (level === null) return { ...common, outcome: 'holds', level, message: { key: 'holds', args }, fixes: [] };
  const fixes = [{ key: 'likeFirst', args: { to: args.first }, edits: [{ span: common.span, text: args.first }] }];
  return { ...common, outcome: 'conflicts', level, message: { key: 'conflict', args }, fixes };
}
