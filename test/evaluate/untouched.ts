import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Analyser } from '../../server/src/analysis';
import type { Finding } from '../../server/src/checks/chain';
import { grid } from './table';

export interface Marked {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Every text below a folder, analysed as it stands. */
export function analyseFolder(folder: string): Marked[] {
  const analyser = new Analyser();
  return textsBelow(folder).map(({ name, text }) => ({ name, text, findings: analyser.analyse(text).findings }));
}

/** The paragraphs below a folder; of a report on one line, pieces of a few sentences. */
export function passagesOf(folder: string): string[] {
  return textsBelow(folder)
    .flatMap(({ text }) => text.split(/\n+/))
    .flatMap(line => line.match(/[^\n]{1,1200}(?:。|$)/g) ?? [])
    .filter(passage => passage.length > 20);
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export function textsBelow(folder: string): NamedText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(txt|transcript)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(path => ({ name: relative(folder, path), text: readFileSync(path, 'utf8') }));
}

/** Findings by code and level, and how many that is in 50,000 characters. */
export function countTable(texts: readonly Marked[]): string {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const rows = new Map<string, number[]>();
  for (const { findings } of texts) {
    for (const { code, level } of findings) {
      const row = rows.get(code) ?? [0, 0, 0];
      const column = level === 'error' ? 0 : level === 'warning' ? 1 : 2;
      row[column] = (row[column] ?? 0) + 1;
      rows.set(code, row);
    }
  }
  const cells = [...rows]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, row]) => {
      const all = row.reduce((a, b) => a + b);
      return [code, ...row.map(String), ((all * 50_000) / characters).toFixed(2)];
    });
  const total = [0, 1, 2].map(i => [...rows.values()].reduce((sum, row) => sum + (row[i] ?? 0), 0));
  const all = total.reduce((a, b) => a + b);
  cells.push(['all', ...total.map(String), ((all * 50_000) / Math.max(1, characters)).toFixed(2)]);
  return `${texts.length} texts, ${characters} characters\n${grid(['code', 'error', 'warning', 'information', 'per 50,000'], cells)}`;
}

/** Every error and warning with the words around it, for a person to go through. */
export function readingList(texts: readonly Marked[]): string {
  const entries = texts.flatMap(({ name, text, findings }) =>
    findings
      .filter(({ level }) => level !== 'information')
      .map(({ code, level, span, message, alsoConflicts }) => {
        const before = text.slice(Math.max(0, span.start - 60), span.start);
        const after = text.slice(span.end, span.end + 60);
        const around = `${before}⟦${text.slice(span.start, span.end)}⟧${after}`.replace(/\s*\n\s*/g, '⏎');
        const args = Object.entries(message.args ?? {}).map(([key, value]) => `${key}=${value}`);
        const also = alsoConflicts.length > 0 ? ` also: ${alsoConflicts.join(', ')}` : '';
        return {
          code,
          entry: `- ${level} \`${code}\` ${name}:${span.start}\n  ${around}\n  ${message.key} ${args.join(' ')}${also}\n`,
        };
      }),
  );
  return `# Errors and warnings on text that nobody touched\n\n${entries
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ entry }) => entry)
    .join('')}`;
}
