import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import { type Level, type Operand, spansOf, type Verdict } from './check';
import { registry } from './registry';

/** A conflict a reader is shown. */
export interface Finding extends Verdict {
  readonly level: Level;
  /** Codes of other relations broken by the same wrong figure; they are reported here and nowhere else. */
  readonly alsoConflicts: readonly string[];
}

/** The level a user gave a check, by code; `default` and codes not named keep the level of the verdict. */
export type LevelSettings = Readonly<Record<string, Level | 'off' | 'default' | undefined>>;

const rank: Record<Level, number> = { error: 0, warning: 1, information: 2 };
const order = new Map(registry.map((check, i) => [check.code, i]));
const family = new Map(registry.map(check => [check.code, check.family]));
const declared = new Map(registry.map(check => [check.code, check.level]));

/** Whether a check has anything to say: one that is off by itself must have been switched on. */
export const isSwitchedOn = (code: string, levels: LevelSettings): boolean =>
  declared.get(code) !== 'off' || !['off', 'default'].includes(levels[code] ?? 'default');

/**
 * What happens to verdicts after the checks, in one place: conflicts only, levels by settings, one mark for one slip,
 * and the order of the text.
 */
export function concludeFindings(verdicts: readonly Verdict[], levels: LevelSettings = {}): Finding[] {
  const conflicts: Finding[] = [];
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'conflicts' || verdict.level === null) continue;
    const level = levelOf(verdict.code, verdict.level, levels[verdict.code] ?? 'default');
    if (level !== 'off') conflicts.push({ ...verdict, level, alsoConflicts: [] });
  }
  return oneMarkPerPlace(oneMarkPerSlip(conflicts)).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/**
 * A user lowers or raises a check as a whole: its hardest findings get the wanted level, its milder ones stay milder by as
 * much as they were.
 */
function levelOf(code: string, own: Level, wanted: Level | 'off' | 'default'): Level | 'off' {
  const highest = declared.get(code);
  if (wanted === 'default') return highest === 'off' ? 'off' : own;
  if (wanted === 'off') return 'off';
  const hardest = highest === undefined || highest === 'off' ? rank[own] : rank[highest];
  const moved = Math.min(2, Math.max(0, rank[own] - hardest + rank[wanted]));
  return LEVELS[moved] ?? own;
}

const LEVELS: readonly Level[] = ['error', 'warning', 'information'];

/**
 * One wrong figure can break several relations, a sum and a share. They are one finding, on the figure they share, with
 * the code of the highest level, then of the catalogue's order.
 */
function oneMarkPerSlip(findings: readonly Finding[]): Finding[] {
  const byFigure = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (family.get(finding.code) !== 'figures') continue;
    const places = new Set(spansOf(finding).map(keyOf));
    for (const place of places) byFigure.set(place, [...(byFigure.get(place) ?? []), finding]);
  }
  const merged = new Map<Finding, Finding | null>();
  const crowded = [...byFigure].filter(([, sharing]) => sharing.length > 1).sort((a, b) => b[1].length - a[1].length);
  for (const [place, all] of crowded) {
    const sharing = all.filter(finding => !merged.has(finding)).sort(strength);
    const [strongest, ...others] = sharing;
    if (!strongest || others.length === 0) continue;
    const span = spansOf(strongest).find(each => keyOf(each) === place);
    for (const other of others) merged.set(other, null);
    // The rate that was the anchor becomes a place to compare with.
    const compared: Operand[] = [{ span: strongest.span, role: 'derived' }, ...strongest.operands];
    const operands = compared.filter(operand => operand.elsewhere || keyOf(operand.span) !== place);
    merged.set(strongest, {
      ...strongest,
      span: span ?? strongest.span,
      operands,
      alsoConflicts: [...strongest.alsoConflicts, ...others.map(other => other.code)],
    });
  }
  return findings.flatMap(finding => {
    const result = merged.get(finding);
    return result === undefined ? [finding] : result === null ? [] : [result];
  });
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Several findings over one place are one finding, with the code of the highest level, then of the catalogue's order. */
function oneMarkPerPlace(findings: readonly Finding[]): Finding[] {
  const byPlace = [...findings].sort((a, b) => a.span.start - b.span.start || strength(a, b));
  const kept: Finding[] = [];
  for (const finding of byPlace) {
    const last = kept.at(-1);
    if (last && last.code !== finding.code && overlaps(last.span, finding.span)) {
      const [strong, weak] = strength(last, finding) <= 0 ? [last, finding] : [finding, last];
      kept[kept.length - 1] = { ...strong, alsoConflicts: [...strong.alsoConflicts, weak.code, ...weak.alsoConflicts] };
    } else kept.push(finding);
  }
  return kept;
}

function strength(a: Finding, b: Finding): number {
  return rank[a.level] - rank[b.level] || (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0);
}
