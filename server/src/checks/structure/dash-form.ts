import type { ReportCheck } from '../check';
import { paragraphsOf } from './shared/paragraphs';
import { typographicSlip } from './shared/typography';

/**
 * 破折号写法. A dash between Chinese words written --, ――, ── or at the head of a paragraph with one stroke.
 *
 * Why: typewriter and input methods have signs that look alike; search and outline know only ——.
 * Source: GB/T 15834-2011, 4.10 (破折号 “——”, two characters long) and 4.13 (连接号).
 * Silent: unless switched on; for a single — between words, which joins places and times (海口—三亚); beside digits and
 * Latin letters; for list signs with a blank behind.
 */
export const dashForm: ReportCheck = {
  code: 'dash-form',
  family: 'structure',
  level: 'off',
  scope: 'report',
  *run({ reading: { text, paragraphs }, root }) {
    for (const { start, end } of paragraphsOf(paragraphs, root.span)) {
      const words = text.slice(start, end);
      const [head = ''] = /^[-—―─–]{1,4}(?=[\u4e00-\u9fff“《]|[12][0-9]{3}年)/.exec(words) ?? [];
      if (head !== '' && head !== '——')
        yield typographicSlip('dash-form', { start, end: start + head.length }, head, '——');
      for (const match of words.matchAll(inside)) {
        const from = start + match.index + 1;
        const printed = match[0].slice(1);
        yield typographicSlip('dash-form', { start: from, end: from + printed.length }, printed, '——');
      }
    }
  },
};

const inside = /[\u4e00-\u9fff”》）](?:-{2,4}|―{1,3}|─{1,3}|—{3,4})(?=[\u4e00-\u9fff“《])/g;
