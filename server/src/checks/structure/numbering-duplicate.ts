import type { ReportCheck, Verdict } from '../check';
import { isNotNull } from './shared/fixes';
import { slipsOf } from './shared/numbers';
import { renumberFrom, renumberOne } from './shared/renumber';
import { isSpoken, opensLine, ownText, siblingRuns } from './shared/siblings';
import type { SiblingRun } from './shared/siblings';

/**
 * 序号重复. Two siblings with the same printed number: （一）（二）（二）（三）.
 *
 * Why: a paragraph pasted in, or pasted twice, keeps the number it had.
 * Source: GB/T 9704-2012, 7.3.3.
 * Silent: when the number starts again at one (a new list), for a list in speech that does not begin at one, and where the
 * paragraph of the first point counts on inside (第一，…；第二，… below which 第二， opens the next paragraph).
 */
export const numberingDuplicate: ReportCheck = {
  code: 'numbering-duplicate',
  family: 'structure',
  level: 'error',
  scope: 'report',
  *run({ reading: { text }, root }) {
    for (const run of siblingRuns(root)) yield* judge(text, run);
  },
};

const opensAnew = /首先|第一[，,、：:是要个种点条项类]|其一|一方面/;

function* judge(text: string, { members }: SiblingRun): Generator<Verdict> {
  const first = members[0];
  if (!first || (first.marker.number > 1 && isSpoken(first.marker.style))) return;
  for (const { kind, index, expected, alone } of slipsOf(members.map(node => node.marker.number))) {
    const node = members[index];
    if (kind !== 'duplicate' || !node) continue;
    const printed = node.marker.number;
    const same = members
      .slice(0, index)
      .reverse()
      .find(other => other.marker.number === printed);
    const before = members[index - 1];
    // 首先…二是…三是: a list of its own, begun with another word
    const mayBeginAnew = before && !alone && printed === 2 && isSpoken(node.marker.style);
    if (!same || (mayBeginAnew && opensAnew.test(ownText(text, before, node.marker.span.start)))) continue;
    if (opensLine(text, node) && opensLine(text, first) && !opensLine(text, same)) continue;
    const marker = text.slice(node.marker.span.start, node.marker.span.end);
    yield {
      code: 'numbering-duplicate',
      outcome: 'conflicts',
      level: 'error',
      span: node.marker.span,
      operands: [{ span: same.head, role: 'samePoint' }],
      message: { key: 'duplicate', args: { marker, expected: String(expected), printed: String(printed) } },
      fixes: [alone ? renumberOne(text, node, expected) : renumberFrom(text, members, index, expected)].filter(
        isNotNull,
      ),
      data: { expected, printed },
    };
  }
}
