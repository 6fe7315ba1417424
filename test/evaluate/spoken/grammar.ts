import type { Random } from '../random';

/**
 * One phrasing of a pattern: of `[a|b|c]` one, of `[a|]` perhaps nothing; brackets may stand in brackets. A pattern without
 * brackets is said as it stands and draws nothing.
 */
export function say(pattern: string, random: Random): string {
  let said = '';
  for (let at = 0; at < pattern.length; at++) {
    if (pattern.charAt(at) !== '[') {
      said += pattern.charAt(at);
      continue;
    }
    const choices = choicesAt(pattern, at + 1);
    said += say(random.pick(choices.list), random);
    at = choices.end;
  }
  return said;
}

/** The choices of the bracket that opens before `from`, and where it closes. */
function choicesAt(pattern: string, from: number): { readonly list: readonly string[]; readonly end: number } {
  const list: string[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (sign === '[') depth++;
    else if (sign === ']' && depth > 0) depth--;
    else if (depth === 0 && (sign === '|' || sign === ']')) {
      list.push(pattern.slice(start, at));
      start = at + 1;
      if (sign === ']') return { list, end: at };
    }
  }
  throw new Error(`no end of a bracket in ${pattern}`);
}
