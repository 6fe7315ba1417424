const PAUSE = /[,，;；:：。!！?？\n]/;

/** The words before an offset, back to the last pause but no further than `reach`; 、 is no pause. */
export function clauseBefore(text: string, offset: number, reach = 30): string {
  let from = offset;
  while (from > 0 && offset - from < reach && !PAUSE.test(text.charAt(from - 1))) from--;
  return text.slice(from, offset);
}

/** The words after an offset, up to the next pause but no further than `reach`. */
export function clauseAfter(text: string, offset: number, reach = 20): string {
  let to = offset;
  while (to < text.length && to - offset < reach && !PAUSE.test(text.charAt(to))) to++;
  return text.slice(offset, to);
}
