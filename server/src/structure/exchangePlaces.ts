import type { Line } from './lines';

/** What the place of a head among the others is judged by. */
export interface Place {
  readonly who: string;
  /** Whether the head by itself puts questions: 记者, 问, 主持人. */
  readonly asks: boolean;
  readonly line: number;
}

const FEWEST = 3;
const FEWEST_BY_TURNS = 4;
const SHARE = 0.6;
const SHARE_BY_TURNS = 0.8;
const question = /[？?][”’）)》]?\s*$/;
/** A label of what is written, not of one who speaks: 2024年, 5月4日, 第二项. */
const label = /\d|^[第附]|[年月日条例项款页]$/;

/**
 * Heads that no form tells as speakers and the place does: they stand right behind a question again and again (记者：… 阿成：…
 * 记者：… 阿成：…), or two of them take turns and one of the two asks (B：…？ D：… B：…？ D：…).
 */
export function speakersByPlace(places: readonly Place[], lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  const behindQuestion = new Map<string, number>();
  const add = (to: Map<string, number>, who: string): void => void to.set(who, (to.get(who) ?? 0) + 1);
  places.forEach(({ who, asks }, i) => {
    add(counts, who);
    if (!asks && places[i - 1]?.asks) add(behindQuestion, who);
  });
  const found = new Set<string>();
  for (const [who, behind] of behindQuestion)
    if (behind >= FEWEST && behind >= (counts.get(who) ?? 0) * SHARE && !label.test(who)) found.add(who);
  if (found.size === 0) for (const who of takingTurns(places, lines, counts)) found.add(who);
  return found;
}

function takingTurns(places: readonly Place[], lines: readonly Line[], counts: ReadonlyMap<string, number>): string[] {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < FEWEST_BY_TURNS || label.test(first[0]) || label.test(second[0])) return [];
  const pair = [first[0], second[0]];
  const own = places.filter(({ who }) => pair.includes(who));
  let turns = 0;
  own.forEach(({ who }, i) => i > 0 && own[i - 1]?.who !== who && turns++);
  if (turns < (own.length - 1) * SHARE_BY_TURNS) return [];
  const asks = (wanted: string): number => {
    const said = own.filter(({ who }) => who === wanted);
    return said.filter(({ line }) => question.test(lines[line]?.text ?? '')).length / said.length;
  };
  const [most, least] = [asks(pair[0] ?? ''), asks(pair[1] ?? '')].sort((a, b) => b - a);
  return (most ?? 0) >= SHARE && (least ?? 1) < 1 - SHARE ? pair : [];
}
