/**
 * 列举的项数与数字不符. 科创、产业、人才、生态、文化四大战略: five are named.
 *
 * Why: an item added or cut after the number was written.
 * Source: the text itself: the list directly before the number and the number.
 * Silent: where the list does not surely name what is counted: items with counts of their own, 各 and 每, a verb before the
 * number (抓好“六个工程”), things counted by kind (种植、养殖五个合作社), a conjunction that may stand inside an item; 等
 * allows fewer items; where list and number are more than one or two apart they are not about each other.
 */
import type { Enumeration } from '../../statements/tally';
import { sliceOf } from '../../text/span';
import type { Verdict } from '../check';
import { checkEach } from '../shared/checkEach';

const CODE = 'enumeration-count';

export const enumerationCount = checkEach(CODE, 'warning', { enumeration: judge });

function judge(text: string, list: Enumeration): Verdict | null {
  const { items, accepted, open, count, number, counted, certain } = list;
  const listed = items.length;
  const holds = accepted.includes(count) || (open && accepted.some(named => named <= count));
  const args = {
    counted: sliceOf(text, counted),
    listed: String(listed),
    items: items.map(item => sliceOf(text, item)).join('、'),
  };
  const common = { code: CODE, span: counted, operands: items.map(span => ({ span, role: 'listedItem' })) };
  if (holds)
    return {
      ...common,
      outcome: 'holds',
      level: null,
      message: { key: open ? 'holdsOpen' : 'holds', args },
      fixes: [],
    };
  const apart = Math.abs(listed - count);
  if (apart > (count >= 6 ? 2 : 1) || certain === 'neither' || (certain === 'fewer' && listed > count)) return null;
  const digits = sliceOf(text, number);
  const to = /^[0-9]/.test(digits) ? String(listed) : chinese(listed, digits);
  return {
    ...common,
    outcome: 'conflicts',
    level: 'warning',
    message: { key: open ? 'more' : 'conflict', args },
    fixes: to === null ? [] : [{ key: 'rewrite', args: { to }, edits: [{ span: number, text: to }] }],
    data: { listed, count, accepted, certain },
  };
}

const NUMBERS = '零一二三四五六七八九十';

/** 两 before a measure word, 二 elsewhere. */
function chinese(count: number, like: string): string | null {
  if (count === 2) return like === '二' ? '二' : '两';
  return count <= 10 ? NUMBERS.charAt(count) : count < 20 ? `十${NUMBERS.charAt(count - 10)}` : null;
}
