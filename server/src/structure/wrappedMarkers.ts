import type { Line } from './lines';
import { findMarkers, type FoundMarker } from './markers';
import type { Wrapping } from './wrapped';

/** The markers of a line and of those that go on with it, also one that the end of a line breaks: 十 and 三是. */
export function markersOfWrapped(
  lines: readonly Line[],
  index: number,
  from: number,
  { sentence }: Wrapping,
): FoundMarker[] {
  let joined = '';
  /** Of each character of `joined`, where it stands in the text, and in which line. */
  const places: { readonly at: number; readonly line: number }[] = [];
  for (let i = index; i === index || sentence[i - 1]; i++) {
    const line = lines[i];
    if (!line) break;
    joined += line.text;
    for (let k = 0; k < line.text.length; k++) places.push({ at: line.start + k, line: i });
  }
  return findMarkers(joined, from, 0, index).map(marker => {
    const first = places[marker.span.start];
    const last = places[marker.span.end - 1];
    const span = { start: first?.at ?? 0, end: (last?.at ?? 0) + 1 };
    return { ...marker, span, line: first?.line ?? index };
  });
}
