import type { ReportCheck } from '../check';
import { paragraphsOf } from './shared/paragraphs';
import { typographicSlip } from './shared/typography';

/**
 * 全角半角标点混用. In a text that sets its marks in one width, a mark of the other width between Chinese characters.
 *
 * Why: what was pasted in from elsewhere keeps the marks it had.
 * Source: GB/T 15834-2011, 5.1 (marks take a full character's place in Chinese text).
 * Silent: unless switched on; for marks between digits or Latin letters (17:11, 1,234, a, b); where both widths are as common,
 * full width counts as the text's own.
 */
export const widthMixed: ReportCheck = {
  code: 'width-mixed',
  family: 'structure',
  level: 'off',
  scope: 'report',
  *run({ reading: { text, paragraphs }, root }) {
    const marks = paragraphsOf(paragraphs, root.span).flatMap(({ start, end }) => marksIn(text, start, end));
    const halves = marks.filter(at => half.includes(text[at] ?? ' ')).length;
    const [wrong, right] = halves * 2 > marks.length ? [full, half] : [half, full];
    for (const at of marks) {
      const printed = text[at] ?? '';
      const index = wrong.indexOf(printed);
      if (index >= 0)
        yield typographicSlip('width-mixed', { start: at, end: at + 1 }, printed, right[index] ?? printed);
    }
  },
};

const half = ',;:!?()';
const full = '，；：！？（）';
const chinese = /[\u4e00-\u9fff“”《》、。]/;

/** Places of the marks that stand beside a Chinese character and not before a digit or Latin letter. */
function marksIn(text: string, start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) {
    const mark = text[at] ?? '';
    if (!half.includes(mark) && !full.includes(mark)) continue;
    const [before, behind] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    if (chinese.test(before) || (chinese.test(behind) && !/[0-9A-Za-z]/.test(before))) places.push(at);
  }
  return places;
}
