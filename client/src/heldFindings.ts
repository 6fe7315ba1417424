// While a sentence is being typed it is wrong most of the time. What the server finds in it is held back until the
// typing rests; what was shown before stays where it is.

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Lines and characters (UTF-16) from zero, half open. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

export interface Finding {
  readonly code: string;
  readonly range: Place;
}

/** Splits what the server found: a finding is held when it touches a place being edited and was not shown before. */
export function holdBack<F extends Finding>(
  found: readonly F[],
  shown: readonly Finding[],
  edited: readonly Place[],
): { readonly show: readonly F[]; readonly held: readonly F[] } {
  const isNew = (finding: F): boolean =>
    !shown.some(before => before.code === finding.code && touch(before.range, finding.range));
  const isEdited = (finding: F): boolean => edited.some(place => touch(place, finding.range));
  const show: F[] = [];
  const held: F[] = [];
  for (const finding of found) (isEdited(finding) && isNew(finding) ? held : show).push(finding);
  return { show, held };
}

/** One replacement in a text: `range` in the text before, `text` is what stands there now. */
export interface Change {
  readonly range: Place;
  readonly text: string;
}

/** Where `place` is after the change. What was replaced shrinks; a place that was replaced altogether is empty. */
export function shift(place: Place, change: Change): Place {
  return { start: shiftPosition(place.start, change), end: shiftPosition(place.end, change) };
}

/** The sentence of `line` around `[from, to)`, or at most `reach` characters of it on either side. */
export function sentenceAround(line: string, from: number, to: number, reach = 1000): readonly [number, number] {
  const stops = '。！？!?；;';
  let start = Math.min(from, line.length);
  let end = Math.min(to, line.length);
  for (const least = Math.max(0, start - reach); start > least; start -= 1) {
    if (stops.includes(line.charAt(start - 1))) break;
  }
  for (const most = Math.min(line.length, end + reach); end < most; end += 1) {
    if (stops.includes(line.charAt(end))) break;
  }
  return [start, Math.min(line.length, end + 1)];
}

/** Where `change` put its text. */
export function placeOf(change: Change): Place {
  return { start: change.range.start, end: endOf(change) };
}

function shiftPosition(position: Position, change: Change): Position {
  const { start, end } = change.range;
  if (before(position, start)) return position;
  if (before(position, end)) return start;
  const newEnd = endOf(change);
  if (position.line > end.line) return { line: position.line + newEnd.line - end.line, character: position.character };
  return { line: newEnd.line, character: newEnd.character + position.character - end.character };
}

function endOf({ range, text }: Change): Position {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1] ?? '';
  const line = range.start.line + lines.length - 1;
  return { line, character: lines.length === 1 ? range.start.character + last.length : last.length };
}

function before(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** Places that have a character or a border in common. */
function touch(a: Place, b: Place): boolean {
  return !before(a.end, b.start) && !before(b.end, a.start);
}
