import { printChineseOrdinal } from '../../structure/ordinals';
import type { MarkerStyle } from '../../structure/skeleton';
import type { ReportCheck, Verdict } from '../check';
import { slipsOf } from './shared/numbers';
import { mentionsNumber } from './shared/otherForms';
import { renumberFrom, renumberOne } from './shared/renumber';
import { isSpoken, ownText, siblingRuns } from './shared/siblings';
import type { NumberedNode, SiblingRun } from './shared/siblings';
import { isNotNull } from './shared/fixes';

/**
 * 序号跳号. Sibling points whose printed numbers leave one out: 一是 … 三是, （一）（二）（四）.
 *
 * Why: a lost point is the one slip nobody sees in a text of 20,000 characters, and a wrong number is what a deleted
 * paragraph leaves behind.
 * Source: GB/T 9704-2012, 7.3.3 (结构层次序数依次用“一、”“（一）”“1.”“（1）”标注).
 * Silent: when the missing number stands between its neighbours in another form (其次, 第二点), for —— and 首先…最后,
 * and for a list in speech that does not begin at one.
 */
export const numberingSkip: ReportCheck = {
  code: 'numbering-skip',
  family: 'structure',
  level: 'error',
  scope: 'report',
  *run({ reading: { text }, root }) {
    for (const run of siblingRuns(root)) yield* judge(text, run);
  },
};

function* judge(text: string, { members }: SiblingRun): Generator<Verdict> {
  const first = members[0];
  if (!first || members.length < 2 || (first.marker.number > 1 && isSpoken(first.marker.style))) return;
  const slips = slipsOf(members.map(node => node.marker.number));
  if (slips.length === 0 && members.length > 2) yield unbroken(first, members);
  for (const { kind, index, expected, alone } of slips) {
    const node = members[index];
    const before = members[index - 1];
    if (kind !== 'skip' || !node || !before) continue;
    const printed = node.marker.number;
    const between = ownText(text, before, node.marker.span.start);
    const elsewhere =
      !alone &&
      (isWrittenOtherwise(between, expected, printed, node.marker.style) ||
        (isSpoken(node.marker.style) && followsLate(text, node.marker.span.end, expected)));
    const marker = text.slice(node.marker.span.start, node.marker.span.end);
    const args = {
      marker,
      before: text.slice(before.marker.span.start, before.marker.span.end),
      expected: String(expected),
      printed: String(printed),
    };
    const after = members[index + 1];
    yield {
      code: 'numbering-skip',
      outcome: elsewhere ? 'untested' : 'conflicts',
      level: elsewhere ? null : 'error',
      span: node.marker.span,
      operands: [
        { span: before.head, role: 'pointBefore' },
        ...(after ? [{ span: after.head, role: 'pointAfter' }] : []),
      ],
      message: { key: elsewhere ? 'elsewhere' : alone ? 'misnumbered' : 'skipped', args },
      fixes: elsewhere
        ? []
        : [alone ? renumberOne(text, node, expected) : renumberFrom(text, members, index, expected)].filter(isNotNull),
      data: { expected, printed },
    };
  }
}

/** A list without a gap, for the hover on its first marker and the count of what was found right. */
const unbroken = (first: NumberedNode, members: readonly NumberedNode[]): Verdict => ({
  code: 'numbering-skip',
  outcome: 'holds',
  level: null,
  span: first.marker.span,
  operands: members.map(({ marker }) => ({ span: marker.span, role: 'listedPoint' })),
  message: { key: 'holds', args: { printed: String(members.length) } },
  fixes: [],
});

/** 第四，… and in the paragraph below it 第三个问题…: told out of turn. */
const followsLate = (text: string, from: number, number: number): boolean =>
  new RegExp(`^[^\\n]{0,400}\\n\\s*第${printChineseOrdinal(number)}[个点条项类]`).test(text.slice(from, from + 420));

function isWrittenOtherwise(between: string, expected: number, printed: number, style: MarkerStyle): boolean {
  for (let number = expected; number < Math.min(printed, expected + 5); number++) {
    if (mentionsNumber(between, number, style)) return true;
  }
  return false;
}
