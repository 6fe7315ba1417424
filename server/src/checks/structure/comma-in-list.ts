import type { SentenceSubject, ReportCheck } from '../check';
import { typographicSlip } from './shared/typography';

/**
 * 并列词语间误用逗号. A comma between words that are listed with 、: 教育、医疗，养老、住房.
 *
 * Why: the two marks lie side by side on the keyboard.
 * Source: GB/T 15834-2011, 4.5 (顿号 parts parallel words inside a sentence).
 * Silent: unless switched on; unless the words on both sides stand between marks, are of two characters and more than a
 * pair on one side, so that the comma cannot part two clauses.
 */
export const commaInList: ReportCheck = {
  code: 'comma-in-list',
  family: 'structure',
  level: 'off',
  scope: 'report',
  *run({ blocks }) {
    for (const subject of blocks) {
      for (const at of commasIn(subject)) {
        const start = subject.block.start + at;
        yield typographicSlip('comma-in-list', { start, end: start + 1 }, subject.text[at] ?? '，', '、');
      }
    }
  },
};

/** Two words on one side at least: of phrases that come in pairs (稳增长、促改革，调结构、惠民生) the comma parts the pairs. */
const list =
  /、[\u4e00-\u9fff]{2,3}、[\u4e00-\u9fff]{2}([，,])[\u4e00-\u9fff]{2}(?=、)|、[\u4e00-\u9fff]{2}([，,])[\u4e00-\u9fff]{2}(?=、[\u4e00-\u9fff]{2,3}、)/g;
/** A verb begins another clause. */
const opensClause = /^(?:和|以及|等|并|加|推|实|坚|要|让|使|是|有|为|与)/;

function* commasIn({ text }: SentenceSubject): Generator<number> {
  for (const match of text.matchAll(list)) {
    const at = match.index + match[0].length - 3;
    if (!opensClause.test(text.slice(at + 1))) yield at;
  }
}
