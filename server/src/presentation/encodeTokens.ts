import { type Token, tokenTypes } from '../features/semanticTokens';
import type { LineTable } from '../text/lineTable';

const numbers = new Map(tokenTypes.map((type, i) => [type, i]));

/** Tokens as the protocol wants them: five numbers each, place counted from the token before. They must be sorted and
 * disjoint, each within one line. */
export function encodeTokens(tokens: readonly Token[], lines: LineTable): number[] {
  const data: number[] = [];
  let lineBefore = 0;
  let characterBefore = 0;
  for (const { span, type } of tokens) {
    const { line, character } = lines.placeAt(span.start);
    data.push(line - lineBefore, line === lineBefore ? character - characterBefore : character);
    data.push(span.end - span.start, numbers.get(type) ?? 0, 0);
    lineBefore = line;
    characterBefore = character;
  }
  return data;
}

/** One change of an encoded list: `deleteCount` numbers from `start` on are replaced by `data`. */
export interface TokenEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: number[];
}

/** The least single edit that makes one encoded list of the other; none where they are equal. */
export function tokenEdits(before: readonly number[], after: readonly number[]): TokenEdit[] {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++;
  if (prefix === before.length && prefix === after.length) return [];
  prefix -= prefix % 5;
  let suffix = 0;
  while (suffix < shorter - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;
  suffix -= suffix % 5;
  return [
    { start: prefix, deleteCount: before.length - suffix - prefix, data: after.slice(prefix, after.length - suffix) },
  ];
}
