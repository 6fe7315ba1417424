import type { Random } from '../random';
import type { Span } from '../../../server/src/text/span';

/** A text in which everything is right. */
export interface Example {
  readonly template: string;
  readonly text: string;
  /** The sentence under test; a finding counts when it overlaps this place. */
  readonly place: Span;
  /** Significant digits of the figure compared; null where digits say nothing. */
  readonly digits: number | null;
}

/** The same text with one thing changed. */
export interface Slip extends Example {
  readonly change: string;
  /** Whether the change can be proven at all: the figures printed cannot all be true, rounded or cut. */
  readonly provable: boolean;
}

/** A kind of relation or form, with the codes of which one must be found where it was broken. */
export interface Kind {
  readonly name: string;
  readonly codes: readonly string[];
  readonly templates: readonly string[];
  /** True where the text is not ours: it may hold slips of its own beside the spot. */
  readonly real?: boolean;
  /** True where the checks only inform: then a finding of that level counts as found. */
  readonly mild?: boolean;
  /** A right example in the given phrasing and slips of it; null where chance drew numbers that cannot be used. */
  make(random: Random, template: string): { readonly right: Example; readonly slips: readonly Slip[] } | null;
}
