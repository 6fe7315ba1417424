/** A mark of a pair: 【】 “” 《》 （）. */
export interface UnpairedMark {
  readonly at: number;
  readonly mark: string;
  readonly side: 'opening' | 'closing';
}

const openings = '“《（(【「『';
const closings = '”》）)】」』';
/** Half and full width brackets close each other; width is not a question of pairs. */
const kindOf = (mark: string): string =>
  mark === '(' || mark === ')' || mark === '（' || mark === '）' ? '(' : (openings[closings.indexOf(mark)] ?? mark);

const DEEPEST = 64;

/** By UTF-16 unit, because every character of a text is looked up. */
const isMark = new Uint8Array(0x10000);
for (const mark of openings + closings) isMark[mark.charCodeAt(0)] = 1;

interface Open {
  readonly at: number;
  readonly mark: string;
  readonly kind: string;
}

/**
 * The marks of one paragraph whose partner is missing, by offset into its text. Linear: quotation marks “ ” do not nest in
 * Chinese (‘ ’ stand inside), so a second “ shows at once that the first was not closed. Markers such as `1)` are no pair.
 */
export function findUnpaired(text: string): UnpairedMark[] {
  const unpaired: UnpairedMark[] = [];
  const open: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isMark[text.charCodeAt(at)] === 0) continue;
    const mark = text.charAt(at);
    if (openings.includes(mark)) {
      const kind = kindOf(mark);
      if (kind === '“') reopen(open, unpaired);
      open.push({ at, mark, kind });
      // Nothing nests this deep; what does is a row of lone marks, and the search for partners stays short.
      const [oldest] = open.length > DEEPEST ? open.splice(0, 1) : [];
      if (oldest) unpaired.push({ at: oldest.at, mark: oldest.mark, side: 'opening' });
    } else close(text, open, unpaired, at, mark);
  }
  for (const { at, mark } of open) unpaired.push({ at, mark, side: 'opening' });
  return unpaired.sort((a, b) => a.at - b.at);
}

function lastOfKind(open: readonly Open[], kind: string): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]?.kind === kind) return i;
  return -1;
}

function reopen(open: Open[], unpaired: UnpairedMark[]): void {
  const index = lastOfKind(open, '“');
  // Inside 《》 or （） a quotation of its own may stand in one that is still open.
  if (index < 0 || index < open.length - 1) return;
  const [first] = open.splice(index, 1);
  if (first) unpaired.push({ at: first.at, mark: first.mark, side: 'opening' });
}

function close(text: string, open: Open[], unpaired: UnpairedMark[], at: number, mark: string): void {
  const kind = kindOf(mark);
  const index = lastOfKind(open, kind);
  if (kind === '(' && endsMarker(text, at) && (index < 0 || at - (open[index]?.at ?? 0) > 60)) return;
  if (index < 0) {
    unpaired.push({ at, mark, side: 'closing' });
    return;
  }
  for (const left of open.splice(index).slice(1)) unpaired.push({ at: left.at, mark: left.mark, side: 'opening' });
}

/** `1)`, `一）`, `a)`: one to three figures or a letter after a separator. */
function endsMarker(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 3 && /[0-9０-９一二三四五六七八九十a-zA-Z]/.test(text[from - 1] ?? '')) from--;
  if (/[a-zA-Z]{2}/.test(text.slice(from, at))) return false;
  return from < at && (from === 0 || /[\s。；，、：！？;,:!?]/.test(text[from - 1] ?? ''));
}
