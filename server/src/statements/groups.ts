import type { Figure } from '../figures/figure';
import type { SentenceContext } from './context';
import { sameDimension } from './context';

/**
 * 其中: for each figure that stands behind it, the whole it is part of. The whole is the nearest figure of the same
 * dimension before 其中; parts go on until a full pause (；) or a word that opens a total of its own.
 */
export function groupsOf({ text }: SentenceContext, values: readonly Figure[]): ReadonlyMap<Figure, Figure> {
  const wholes = new Map<Figure, Figure>();
  let before: readonly Figure[] | null = null;
  let last = 0;
  for (let i = 0; i < values.length; i++) {
    const figure = values[i];
    if (!figure) continue;
    const words = text.slice(last, figure.span.start);
    const marker = words.lastIndexOf('其中');
    if (marker >= 0) before = /[;；。]/.test(words.slice(0, marker)) ? null : values.slice(0, i);
    else if (/[;；。]|共|总|累计|合计/.test(words)) before = null;
    const whole = before ? nearestOfDimension(before, figure) : null;
    if (whole) wholes.set(figure, whole);
    last = figure.span.end;
  }
  return wholes;
}

function nearestOfDimension(figures: readonly Figure[], like: Figure): Figure | null {
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i];
    if (figure && sameDimension(figure, like)) return figure;
  }
  return null;
}
