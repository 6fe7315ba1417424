import type { MarkerStyle } from '../../structure/skeleton';
import type { ReportCheck, Verdict } from '../check';
import { isNotNull } from './shared/fixes';
import { mentionsNumber } from './shared/otherForms';
import { renumberFrom } from './shared/renumber';
import { isSpoken, siblingRuns } from './shared/siblings';
import type { SiblingRun } from './shared/siblings';

/**
 * 序号不从一开始. The points below a heading or inside an answer begin at two or later: 三、 … （二）.
 *
 * Why: the first point of a list was lost with its paragraph, or lost its number.
 * Source: GB/T 9704-2012, 7.3.3.
 * Silent: at the top of a text, which may be an excerpt; when the count goes on from the section before (numbers that run
 * through a whole text); when the first point is introduced in another form (首先, 第一个); for 第二， in an answer, which
 * answers the second question.
 */
export const numberingStart: ReportCheck = {
  code: 'numbering-start',
  family: 'structure',
  level: 'warning',
  scope: 'report',
  *run({ reading: { text }, root }) {
    const lastOfStyle = new Map<MarkerStyle, number>();
    for (const run of [...siblingRuns(root)].sort((a, b) => startOf(a) - startOf(b))) {
      yield* judge(text, run, lastOfStyle);
      for (const { marker } of run.members) lastOfStyle.set(marker.style, marker.number);
    }
  },
};

const startOf = ({ members }: SiblingRun): number => members[0]?.marker.span.start ?? 0;

function* judge(
  text: string,
  { parent, members }: SiblingRun,
  lastOfStyle: ReadonlyMap<MarkerStyle, number>,
): Generator<Verdict> {
  const first = members[0];
  if (!first || first.marker.number === 1 || parent.type === 'report' || parent.type === 'chrome') return;
  const { style, number, span } = first.marker;
  if (parent.type === 'turn' && style === 'ordinal') return;
  if (members.length < 2 && !isSpoken(style)) return;
  if (lastOfStyle.get(style) === number - 1) return;
  const before = text.slice(parent.marker?.span.end ?? parent.head.end, span.start);
  if (mentionsNumber(before, number - 1, style) || mentionsNumber(before, 1, style)) return;
  const marker = text.slice(span.start, span.end);
  yield {
    code: 'numbering-start',
    outcome: 'conflicts',
    level: 'warning',
    span,
    operands: [{ span: parent.head, role: 'parentHeading' }],
    message: { key: 'start', args: { marker, printed: String(number) } },
    fixes: [renumberFrom(text, members, 0, 1)].filter(isNotNull),
    data: { printed: number },
  };
}
