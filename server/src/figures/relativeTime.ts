import type { PrintedTimeAt } from './printedTime';
import { printedTimeAt } from './printedTime';
import type { TimePoint } from './timePoint';

const ALONE =
  /(上|下)半年(末)?|前([一二三])个?季度|(?:第)?([一二三四])季度(?!度)(末)?|(全年)|(年末|年底|年初)|(月末|月底|月初)(?!级)/y;

/** A time without a number of its own: 上年末, 今年以来, 去年上半年, 前三季度; null where none starts at `start`. */
export function relativeTimeAt(text: string, start: number): PrintedTimeAt | null {
  ALONE.lastIndex = start;
  const match = ALONE.exec(text);
  if (match) return { time: { from: alone(match), to: null, stretch: null }, end: start + match[0].length };
  if (!/^(?:去|今|明|上|本|前|当)(?:年|月|个月)/.test(text.slice(start, start + 3))) return null;
  const read = printedTimeAt(text, start);
  return read && !read.time.stretch ? read : null;
}

function alone(match: RegExpExecArray): TimePoint {
  const [, half, halfEnd, quarters, quarter, quarterEnd, , edge, monthEdge] = match;
  const last = (halfEnd ?? quarterEnd) === undefined ? {} : ({ edge: 'end' } as const);
  if (half !== undefined) return { half: half === '上' ? 1 : 2, ...last };
  if (quarters !== undefined) return { month: 1, lastMonth: ('一二三'.indexOf(quarters) + 1) * 3 };
  if (quarter !== undefined) return { quarter: '一二三四'.indexOf(quarter) + 1, ...last };
  if (monthEdge !== undefined) return { monthOffset: 0, edge: monthEdge === '月初' ? 'start' : 'end' };
  if (edge !== undefined) return { yearOffset: 0, edge: edge === '年初' ? 'start' : 'end' };
  return { yearOffset: 0 };
}
