import type { Random } from '../random';
import type { Spot } from './found';

/** Spots where a pattern matches; `breaking` gives the change for one match. */
export function matches(
  passage: string,
  pattern: RegExp,
  breaking: (match: RegExpExecArray, random: Random) => readonly [string, string] | null,
): Spot[] {
  return [...passage.matchAll(pattern)].map(match => ({
    text: passage,
    start: match.index,
    end: match.index + match[0].length,
    break: random => breaking(match, random),
  }));
}
