import { Analyser } from '../../server/src/analysis';
import type { Finding } from '../../server/src/checks/chain';
import type { Level } from '../../server/src/checks/check';
import { overlaps } from '../../server/src/text/span';
import type { Kind, Slip } from './kinds/kind';
import { Random } from './random';

/** What became of one slip. */
export interface Trial {
  readonly kind: Kind;
  readonly slip: Slip;
  /** The untouched twin. */
  readonly right: string;
  /** The highest level at which a code of the kind stands on the spot; null when it was missed. */
  readonly found: Level | null;
  /** Codes of all findings on the spot, for the reader of the table. */
  readonly here: readonly string[];
}

/** A mark on a text in which nothing is wrong. */
export interface FalseAlarm {
  readonly kind: Kind;
  readonly template: string;
  readonly text: string;
  readonly finding: Finding;
}

export interface Outcome {
  readonly trials: readonly Trial[];
  readonly twins: ReadonlyMap<Kind, number>;
  readonly alarms: readonly FalseAlarm[];
  /** The untouched texts of each kind. */
  readonly rights: ReadonlyMap<Kind, readonly string[]>;
}

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, information: 2 };

/** Makes `each` right texts a phrasing, looks for marks on them, then breaks each in up to two ways and looks again. */
export function inject(kinds: readonly Kind[], each: number, seed: number): Outcome {
  const analyser = new Analyser();
  const trials: Trial[] = [];
  const twins = new Map<Kind, number>();
  const rights = new Map<Kind, string[]>();
  const alarms: FalseAlarm[] = [];
  kinds.forEach((kind, kindIndex) => {
    const texts: string[] = [];
    rights.set(kind, texts);
    kind.templates.forEach((template, templateIndex) => {
      // Each phrasing has its own stream, so that a new phrasing leaves the others as they are.
      const random = new Random(seed + kindIndex * 10_007 + templateIndex * 101);
      const enough = kind.real ? each * 10 : each;
      for (let made = 0, tried = 0; made < enough && tried < enough * 20; tried++) {
        const drawn = kind.make(random, template);
        if (!drawn) continue;
        made++;
        twins.set(kind, (twins.get(kind) ?? 0) + 1);
        texts.push(drawn.right.text);
        for (const finding of analyser.analyse(drawn.right.text).findings) {
          if (finding.level === 'information' || (kind.real && !overlaps(finding.span, drawn.right.place))) continue;
          alarms.push({ kind, template, text: drawn.right.text, finding });
        }
        for (const slip of drawn.slips) trials.push(look(analyser, kind, slip, drawn.right.text));
      }
    });
  });
  return { trials, twins, alarms, rights };
}

function look(analyser: Analyser, kind: Kind, slip: Slip, right: string): Trial {
  const here = analyser.analyse(slip.text).findings.filter(finding => overlaps(finding.span, slip.place));
  const levels = here
    .filter(finding => [finding.code, ...finding.alsoConflicts].some(code => kind.codes.includes(code)))
    .map(finding => finding.level)
    .sort((a, b) => rank[a] - rank[b]);
  return {
    kind,
    slip,
    right,
    found: levels[0] ?? null,
    here: here.map(finding => `${finding.code} (${finding.level})`),
  };
}
