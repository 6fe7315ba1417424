import type { UnpairedMark } from '../../../text/pairs';
import type { Span } from '../../../text/span';

/** A quotation of sentences with another inside it, both in “ ”: the outer one opens and closes as a whole speech does. */
export function settleNested(
  text: string,
  paragraph: Span | undefined,
  marks: readonly UnpairedMark[],
  settled: Set<UnpairedMark>,
): void {
  marks.forEach((mark, k) => {
    const next = marks[k + 1];
    if (mark.mark !== '“' || next?.mark !== '”' || !paragraph) return;
    const inside = text.slice(mark.at + 1, next.at);
    const opens = mark.at === paragraph.start || /[：:。！？\s]/.test(text[mark.at - 1] ?? '');
    const closes =
      next.at + 1 >= paragraph.end ||
      /[。！？…⋯？！]/.test(text[next.at - 1] ?? '') ||
      /[，。]/.test(text[next.at + 1] ?? '');
    const whole = mark.at === paragraph.start && next.at + 2 >= paragraph.end;
    if (
      opens &&
      closes &&
      inside.length < (whole ? 1500 : 400) &&
      /“[^“”]+”/.test(inside) &&
      /[，。？！]/.test(inside)
    ) {
      settled.add(mark);
      settled.add(next);
    }
  });
}

/** Marks that find their partner in a later paragraph, as quotations over paragraphs and broken lines do. */
export function settleAcross(
  text: string,
  own: readonly Span[],
  found: readonly (readonly UnpairedMark[])[],
  i: number,
  marks: readonly UnpairedMark[],
  settled: Set<UnpairedMark>,
): void {
  const mark = marks.at(-1);
  if (!mark || mark.side !== 'opening' || settled.has(mark)) return;
  const nextLine = own[i + 1];
  // （ at the end of its line, 三） at the head of the next: a marker broken in two
  if (nextLine && own[i]?.end === mark.at + 1 && brokenMarker.test(text.slice(nextLine.start, nextLine.start + 4))) {
    settled.add(mark);
    return;
  }
  const chain = [mark];
  let broken = true;
  const insertion = own[i]?.start === mark.at && mark.mark !== '“';
  for (let k = i + 1; k < Math.min(own.length, i + 40); k++) {
    broken &&= isBrokenLine(text, own[k - 1], k - i);
    const paragraph = own[k];
    const later = found[k] ?? [];
    const opens = paragraph !== undefined && text[paragraph.start] === '“' && mark.mark === '“';
    const partner = later.find(other => other.side === 'closing' && isPartner(mark.mark, other.mark));
    // （ at the head of a paragraph, ） at the end of a later one: a passage put in.
    const closesPassage = insertion && partner !== undefined && k - i < 10 && partner.at >= (paragraph?.end ?? 0) - 2;
    if (
      partner &&
      (closesPassage ||
        opens ||
        k === i + 1 ||
        broken ||
        (mark.mark === '“' && partner.at >= (paragraph?.end ?? 0) - 2))
    ) {
      for (const each of [...chain, partner]) settled.add(each);
      return;
    }
    if (opens) {
      const closesAtEnd = later.length === 0 && /”[。！？]?$/.test(text.slice(paragraph.end - 2, paragraph.end));
      if (closesAtEnd && opensQuotation(text, own[i], mark)) {
        for (const each of chain) settled.add(each);
        return;
      }
      const again = later.at(-1);
      if (again?.side === 'opening') chain.push(again);
    } else if (later.length > 0 || (mark.mark !== '“' && !broken && !(insertion && k - i < 10))) return;
  }
}

const brokenMarker = /^[一二三四五六七八九十0-9]{1,3}[)）]/;

/** A line that ends in the middle of a sentence, as in text wrapped by hand; a pair may run over a few of them. */
const isBrokenLine = (text: string, paragraph: Span | undefined, lines: number): boolean =>
  lines < 5 && paragraph !== undefined && !/[。！？!?；;：:]/.test(text[paragraph.end - 1] ?? '');

/** A quotation over paragraphs opens its first one, or follows the colon that announces it. */
const opensQuotation = (text: string, paragraph: Span | undefined, { at }: UnpairedMark): boolean =>
  paragraph?.start === at || text[at - 1] === '：' || text[at - 1] === ':';

export const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '（': '）)',
  '(': ')）',
  '【': '】',
  '「': '」',
  '『': '』',
};
const isPartner = (opening: string, closing: string): boolean => (partners[opening] ?? '').includes(closing);
