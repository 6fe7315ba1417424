import type { Figure } from '../figures/figure';

/** The figures, given in order, that begin in `[start, end)`; found by halving, so that asking often costs little. */
export function figuresWithin(figures: readonly Figure[], start: number, end: number): readonly Figure[] {
  const from = firstAt(figures, start);
  return figures.slice(from, firstAt(figures, end, from));
}

function firstAt(figures: readonly Figure[], offset: number, from = 0): number {
  let low = from;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
