import { lintFor } from 'autocorrect-node';
import { run } from 'zhlint';
import type { Outcome, Trial } from './inject';
import type { Kind } from './kinds/kind';
import { grid, isMark, percent } from './table';

/** How many places a tool marks in a text. */
type Marks = (text: string) => number;

const peers: readonly (readonly [name: string, marks: Marks])[] = [
  ['autocorrect', autocorrectMarks],
  ['zhlint', text => run(text, { rules: { preset: 'default' } }).validations.length],
];

/** Texts of a kind that the peers are shown: they are slower, and what they find does not hang on a few texts more. */
const MOST = 40;

/**
 * What other tools for Chinese text find of the same slips. Generously: a slip counts as found where a tool marks more in the
 * broken text than in its right twin, wherever the mark stands. Beside it, on how many right texts each tool marks anything.
 */
export function peersTable({ trials, rights, alarms }: Outcome): string {
  const all = [...rights.keys()];
  const rows = all.map(kind => [kind.name, ...row([kind])]);
  rows.push(['all', ...row(all)]);
  const names = ['here', ...peers.map(([name]) => name)];
  return grid(
    ['kind', 'slips', ...names.map(name => `found ${name}`), 'right texts', ...names.map(name => `marked ${name}`)],
    rows,
  );

  function row(kinds: readonly Kind[]): string[] {
    const slips = kinds.flatMap(kind => trials.filter(trial => trial.kind === kind).slice(0, MOST));
    const clean = kinds.flatMap(kind => (rights.get(kind) ?? []).slice(0, MOST));
    const marked = new Set(alarms.map(alarm => alarm.text));
    return [
      String(slips.length),
      percent(slips.filter(isMark).length, slips.length),
      ...peers.map(([, marks]) => percent(slips.filter(slip => isFound(marks, slip)).length, slips.length)),
      String(clean.length),
      percent(clean.filter(text => marked.has(text)).length, clean.length),
      ...peers.map(([, marks]) => percent(clean.filter(text => marksIn(marks, text) > 0).length, clean.length)),
    ];
  }
}

const isFound = (marks: Marks, { slip, right }: Trial): boolean => marksIn(marks, slip.text) > marksIn(marks, right);

const known = new Map<Marks, Map<string, number>>(peers.map(([, marks]) => [marks, new Map()]));

function marksIn(marks: Marks, text: string): number {
  const memo = known.get(marks);
  const count = memo?.get(text) ?? marks(text);
  memo?.set(text, count);
  return count;
}

/** It gives lines as they should be: each blank it adds and each character it changes is a mark. */
function autocorrectMarks(text: string): number {
  const { lines } = lintFor(text, 'a.txt') as {
    readonly lines: readonly { readonly old: string; readonly new: string }[];
  };
  let marks = 0;
  for (const line of lines) {
    let at = 0;
    for (const character of line.new) {
      if (character === line.old.charAt(at)) at++;
      else {
        marks++;
        if (character !== ' ') at++;
      }
    }
  }
  return marks;
}
