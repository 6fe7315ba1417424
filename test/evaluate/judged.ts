import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Analyser } from '../../server/src/analysis';
import { type FigureRecord, figureRecords } from '../../server/src/report/figureRecord';
import type { Segmenter } from '../../server/src/words/segmenter';
import { grid } from './table';
import { textsBelow } from './untouched';

/**
 * A figure of a published text that a person has judged, and what had been read of it. The texts are not ours to copy, so the list
 * says where the figure stands and keeps only digests of the text's path and of the reading.
 */
export interface JudgedFigure {
  /** Which drawing it belongs to: figures of every kind at random, or only such as could have a name. */
  readonly draw: string;
  /** Digest of the text's path below the folder of published texts. */
  readonly file: string;
  /** UTF-16 offset of the figure in the text as it is read. */
  readonly start: number;
  /** Kind, value and unit. */
  readonly reading: 'right' | 'wrong';
  /** The indicator's head: `short` is right without a modifier; `none` where nothing is to be named. */
  readonly head: 'right' | 'short' | 'wrong' | 'none';
  /** Whether the lexicon has the name. */
  readonly known: boolean;
  readonly digest: string;
}

export interface ReadAgain {
  readonly judged: JudgedFigure;
  /** The text, by its path. */
  readonly path: string;
  /** Whether the figure is read today as it was when it was judged. */
  readonly same: boolean;
  /** What is read today; null where no figure is seen any more. */
  readonly now: string | null;
}

const listFile = fileURLToPath(new URL('judged.tsv', import.meta.url));

/** The list; one figure a line, columns as in `JudgedFigure`. */
export function judgedFigures(): JudgedFigure[] {
  return readFileSync(listFile, 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const [draw = '', path = '', start = '', reading = '', head = '', known = '', digest = ''] = line.split('\t');
      return {
        draw,
        file: path,
        start: Number(start),
        reading: reading as JudgedFigure['reading'],
        head: head as JudgedFigure['head'],
        known: known === '1',
        digest,
      };
    });
}

/** Every judged figure whose text is at hand, read once more with the words of the dictionary. */
export async function readJudged(corpus: string, segmenter: Segmenter): Promise<ReadAgain[]> {
  const byFile = groupedBy(judgedFigures(), ({ file }) => file);
  const analyser = new Analyser();
  const again: ReadAgain[] = [];
  for (const { name, text } of textsBelow(corpus)) {
    const judgedHere = byFile.get(digestOf(name));
    if (!judgedHere) continue;
    const analysis = analyser.analyse(text);
    await analysis.nameMeasures(segmenter);
    const records = new Map(figureRecords(analysis).map(record => [record.start, record]));
    const codes = new Map(
      analysis.figures.map(({ figure, offset }) => [figure.span.start + offset, figure.codeClass] as const),
    );
    for (const judged of judgedHere) {
      const record = records.get(judged.start);
      const code = codes.get(judged.start);
      const now = record ? told(record) : code ? `code ${code}` : null;
      again.push({ judged, path: name, now, same: now !== null && digestOf(now) === judged.digest });
    }
  }
  return again;
}

/** Shares of each drawing as they were judged, and which right readings are others today. */
export function judgedTable(again: readonly ReadAgain[]): string {
  const rows = [...groupedBy(again, ({ judged }) => judged.draw)].map(([draw, figures]) => {
    const of = (kept: (judged: JudgedFigure) => boolean): string =>
      String(figures.filter(({ judged }) => kept(judged)).length);
    const changed = figures.filter(entry => isLost(entry)).length;
    return [
      draw,
      String(figures.length),
      of(({ reading }) => reading === 'right'),
      `${of(({ head }) => head === 'right' || head === 'short')}/${of(({ head }) => head !== 'none')}`,
      `${of(({ head, known }) => known && (head === 'right' || head === 'short'))}/${of(({ head, known }) => known && head !== 'none')}`,
      String(changed),
    ];
  });
  const lost = again
    .filter(isLost)
    .map(({ judged, path, now }) => `${path} at ${judged.start}: now ${now ?? 'no figure'}`);
  return `${grid(['draw', 'figures', 'read right', 'heads right', 'of the lexicon', 'read otherwise today'], rows)}\n${lost.join('\n')}`;
}

/** A reading that was right and is another today: better or worse, someone has to look. */
export const isLost = ({ judged, same }: ReadAgain): boolean =>
  !same && judged.reading === 'right' && judged.head !== 'wrong';

function groupedBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Keeps today's reading of those that were right and are read otherwise: for whoever has looked at each and found it right again. */
export function keepToday(again: readonly ReadAgain[]): void {
  const place = ({ draw, file, start }: JudgedFigure): string => [draw, file, start].join('\t');
  const today = new Map(again.filter(isLost).map(({ judged, now }) => [place(judged), now]));
  const lines = judgedFigures().map(judged => {
    const { draw, file, start, reading, head, known, digest } = judged;
    const now = today.get(place(judged));
    return [draw, file, start, reading, head, known ? '1' : '0', now ? digestOf(now) : digest].join('\t');
  });
  writeFileSync(listFile, `${lines.join('\n')}\n`);
}

function told(record: FigureRecord): string {
  const value = record.value ?? (record.terms.join(':') || `${record.low ?? ''}..${record.high ?? ''}`);
  return `${record.kind}|${value}${record.unit ? ` ${record.unit}` : ''}|${record.indicator ?? '—'}`;
}

const digestOf = (reading: string): string => createHash('sha1').update(reading).digest('hex').slice(0, 10);
