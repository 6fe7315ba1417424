import type { Span } from '../text/span';

/** How far from a number the marks of the title it stands in are looked for; UTF-16 units. */
const LONGEST_TITLE = 60;

/** 《哪吒2》, 《支持民营经济30条》: a number inside the title of a work or a document counts nothing. */
export function isInTitle(text: string, { span }: { readonly span: Span }): boolean {
  const before = text.slice(Math.max(0, span.start - LONGEST_TITLE), span.start);
  const opening = before.lastIndexOf('《');
  if (opening < 0 || before.indexOf('》', opening) >= 0) return false;
  const behind = text.slice(span.end, span.end + LONGEST_TITLE);
  const closing = behind.indexOf('》');
  const next = behind.indexOf('《');
  return closing >= 0 && (next < 0 || closing < next);
}
