import type { FalseAlarm, Outcome, Trial } from './inject';

/** Whether a slip was found: at a level that asks for a look, or at all where the checks only inform. */
export const isMark = ({ found, kind }: Trial): boolean =>
  found !== null && (found !== 'information' || kind.mild === true);
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`;

/** Recall by kind: of all slips, and of those that can be proven; and the marks on right texts. */
export function recallTable({ trials, twins, alarms }: Outcome): string {
  const rows = [...twins.keys()].map(kind => {
    const all = trials.filter(trial => trial.kind === kind);
    const provable = all.filter(trial => trial.slip.provable);
    return [
      kind.name,
      String(all.length),
      percent(all.filter(isMark).length, all.length),
      String(provable.length),
      percent(provable.filter(isMark).length, provable.length),
      percent(provable.filter(trial => trial.found === 'error').length, provable.length),
      String(twins.get(kind)),
      String(alarms.filter(alarm => alarm.kind === kind).length),
    ];
  });
  return grid(['kind', 'slips', 'found', 'provable', 'found', 'as error', 'right texts', 'alarms'], rows);
}

/** Recall by significant digits of the figure compared: of all slips, and of those that can be proven. */
export function digitsTable({ trials, twins }: Outcome): string {
  const digits = [1, 2, 3, 4, 5];
  const measured = trials.filter(trial => trial.slip.digits !== null);
  const row = (name: string, some: readonly Trial[]): string[] => [
    name,
    ...digits.map(digit => {
      const those = some.filter(trial => Math.min(5, trial.slip.digits ?? 0) === digit);
      return those.length === 0 ? '—' : `${percent(those.filter(isMark).length, those.length)} of ${those.length}`;
    }),
  ];
  const rows = [...twins.keys()].flatMap(kind => {
    const some = measured.filter(trial => trial.kind === kind);
    if (some.length === 0) return [];
    return [
      row(kind.name, some),
      row(
        '  provable',
        some.filter(({ slip }) => slip.provable),
      ),
    ];
  });
  rows.push(
    row('all', measured),
    row(
      '  provable',
      measured.filter(({ slip }) => slip.provable),
    ),
  );
  return grid(['found by digits', ...digits.map(String)], rows);
}

/** The phrasings in which provable slips were missed, worst first, with one of them. */
export function missedTemplates({ trials }: Outcome): string {
  const byTemplate = new Map<string, Trial[]>();
  for (const trial of trials) {
    if (!trial.slip.provable) continue;
    const key = `${trial.kind.name}\u0000${trial.slip.template}`;
    byTemplate.set(key, [...(byTemplate.get(key) ?? []), trial]);
  }
  const lines = [...byTemplate.values()]
    .map(list => ({ list, missed: list.filter(trial => !isMark(trial)) }))
    .filter(({ missed }) => missed.length > 0)
    .sort((a, b) => b.missed.length / b.list.length - a.missed.length / a.list.length)
    .map(({ list, missed }) => {
      const [example] = missed;
      if (!example) return '';
      const { kind, slip, here } = example;
      const sentence = slip.text.slice(slip.place.start, slip.place.end).replace(/\n+/g, '⏎').slice(0, 160);
      const seen = here.length > 0 ? `; on the spot: ${here.join(', ')}` : '';
      return `${percent(list.length - missed.length, list.length).padStart(6)} of ${list.length}  [${kind.name}] ${slip.template}\n          ${sentence}\n          ${slip.change}${seen}`;
    });
  return lines.join('\n');
}

export function alarmList(alarms: readonly FalseAlarm[]): string {
  return alarms
    .map(({ kind, template, text, finding }) => {
      const { start, end } = finding.span;
      const around = `${text.slice(Math.max(0, start - 45), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 25)}`;
      return `${finding.code} (${finding.level}) [${kind.name}] ${template}\n          ${around.replace(/\n+/g, '⏎')}`;
    })
    .join('\n');
}

/** Columns as wide as their widest cell; a Chinese character takes two places. */
export function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const wide = (cell: string): number => [...cell].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
  const widths = head.map((title, i) => Math.max(wide(title), ...rows.map(row => wide(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) =>
        i === 0 ? cell + ' '.repeat((widths[i] ?? 0) - wide(cell)) : ' '.repeat((widths[i] ?? 0) - wide(cell)) + cell,
      )
      .join('  ');
  return [line(head), ...rows.map(line)].join('\n');
}
