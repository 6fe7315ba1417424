const REACH = 40;
const LONGEST_RELATIVE = 20;

/** 实施|的, 支持小微企业|的: a clause that tells of the noun behind its 的. */
export const modifies = (text: string, end: number): boolean =>
  /^[\u4e00-\u9fff]{0,12}的/.test(text.slice(end, end + 13));

/** No figure but a threshold (产值过10亿元的) stands inside such a clause. */
export function relativeEnd(text: string, start: number): number {
  if (text.charAt(start) === '的') return -1;
  const clause = /^(?:[^，,；;。！？!?:：\n（）()0-9０-９]|(?<=[过超达逾近于])[0-9０-９.．]+)*/.exec(
    text.slice(start, start + REACH),
  );
  const at = clause?.[0].lastIndexOf('的') ?? -1;
  const inside = clause?.[0].slice(0, Math.max(at, 0)) ?? '';
  if (at > LONGEST_RELATIVE || /[和与及将把这那]|作为|认为/.test(inside)) return -1;
  return at > 2 ? start + at + 1 : -1;
}
