import type { Span } from '../text/span';
import { trimmed } from './lines';

const LONGEST_HEADING = 80;
const LONGEST_THEME = 60;

/**
 * Where a heading of a one-line report ends when its paragraph break was lost: behind a word headings end with, before a
 * word bodies open with (`…工作回顾` `2019年,在…`). Looked for in the first 80 characters only.
 */
const lastWords =
  '回顾|总结|成效|成绩|情况|打算|安排|部署|计划|规划|任务|重点|要求|思路|目标|举措|措施|建议|展望|建设|政府|水平|效能|工作|发展';
const firstWords =
  '[12１２][0-9０-９]{3}年|今年|去年|过去|刚刚|各位|同志们|一年来|五年来|三年来|“十|"十|“[一二三四五六七八九]|为深入|为全面|为了|新征程|新的一年|新的(?:征程|时代|形势|任务)[，,]|站在|面对|面临|我们|当前|做好|围绕|根据|按照|坚持以|坚决|全区|全县|全市|全镇|全省|在市|在县|在区|在省|本届';
const gluedHeading = new RegExp(`(?:${lastWords})(?=\\n?(?:${firstWords}))`, 'g');
/** 目标和 2021年 is no break: a heading does not end in a joining word, nor is its time cut from it. */
const opener = new RegExp(`^(?:${firstWords})`);

/**
 * The heading behind a marker: `from` and `limit` are offsets into the whole text; `limit` is the end of the line or the
 * next marker. Null where no heading can be told from the body.
 */
export function headingAfter(text: string, from: number, limit: number, alone: boolean): Span | null {
  const { start, end } = trimmed(text, from, limit);
  if (end <= start) return null;
  const head = text.slice(start, Math.min(end, start + LONGEST_HEADING + 1));
  if (alone && end - start <= LONGEST_HEADING) {
    const stop = firstStop(head, head.length);
    return withoutFinalMark(text, start, stop < 0 ? end : start + stop);
  }
  const stop = firstStop(head, LONGEST_HEADING);
  if (stop > 0) return { start, end: start + stop };
  return null;
}

/** The heading of a line whose body follows without any mark: `一、2019年工作回顾刚刚过去的2019年,…`. */
export function gluedHeadingAfter(text: string, from: number, limit: number): Span | null {
  const { start, end } = trimmed(text, from, limit);
  const head = text.slice(start, Math.min(end, start + LONGEST_HEADING + 12));
  const stop = firstStop(head, head.length);
  const scope = stop < 0 ? head.length : stop;
  gluedHeading.lastIndex = 0;
  for (let match = gluedHeading.exec(head); match; match = gluedHeading.exec(head)) {
    const at = match.index + match[0].length;
    if (at > LONGEST_HEADING || at >= scope) break;
    if (at >= 4 && opener.test(head.slice(at).trimStart())) return { start, end: start + at };
    gluedHeading.lastIndex = match.index + 1;
  }
  // 任务为深入贯彻…: the opener 为 is too common to be listed alone.
  const asPurpose = /(?:任务|目标|要求|重点)(?=为(?:深入|全面|贯彻|加快|推动|实现|确保))/.exec(head);
  if (asPurpose && asPurpose.index + 2 < scope) return { start, end: start + asPurpose.index + 2 };
  return null;
}

/** The theme sentence of a point: up to the first stop, or to its first comma where the sentence is long. */
export function themeAfter(text: string, from: number, limit: number): Span | null {
  const behindComma = '，,：:、'.includes(text[from] ?? ' ') ? from + 1 : from;
  const { start, end } = trimmed(text, Math.min(behindComma, limit), limit);
  if (end <= start) return null;
  const head = text.slice(start, Math.min(end, start + LONGEST_THEME + 1));
  const stop = firstStop(head, LONGEST_THEME);
  if (stop > 0) return { start, end: start + stop };
  if (end - start <= LONGEST_THEME) return { start, end };
  const comma = head.search(/[，,]/);
  return comma > 1 ? { start, end: start + comma } : null;
}

function firstStop(head: string, limit: number): number {
  const at = head.search(/[。！？；!?;]/);
  return at >= 0 && at <= limit ? at : -1;
}

function withoutFinalMark(text: string, start: number, end: number): Span {
  while (end > start && '。：:；;，,'.includes(text[end - 1] ?? '')) end--;
  return { start, end };
}
