/** A half-open range `[start, end)` of UTF-16 offsets into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The words a span covers. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether an offset lies inside the span or at its end, as a caret does. */
export const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** The smallest span that holds all the given ones; the list must not be empty. */
export const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(s => s.start)),
  end: Math.max(...spans.map(s => s.end)),
});
