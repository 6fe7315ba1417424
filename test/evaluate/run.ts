// What the checks find and what they let pass: `npm run evaluate -- --seed 7 --each 30 --kind growth`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sayFacts } from './facts';
import { inject } from './inject';
import { kinds } from './kinds';
import { alarmList, digitsTable, missedTemplates, recallTable } from './table';
import { analyseFolder, countTable, readingList } from './untouched';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = join(root, '..', 'shared', 'corpus');
const output = join(root, 'test', '.output');
const { values } = parseArgs({
  options: { seed: { type: 'string' }, each: { type: 'string' }, kind: { type: 'string' }, part: { type: 'string' } },
});
const wanted = (part: string): boolean => values.part === undefined || values.part === part;

if (wanted('untouched')) untouched();
if (wanted('facts')) facts();
if (wanted('injected')) injected(Number(values.seed ?? Date.now() % 1_000_000), Number(values.each ?? 20));

function untouched(): void {
  const folders = ['seeds', 'reports', 'press', 'interviews'].map(name => join(corpus, name)).filter(existsSync);
  const texts = (folders.length > 0 ? folders : [join(root, 'samples')]).flatMap(analyseFolder);
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'findings.md'), readingList(texts));
  print('Text that nobody touched', `${countTable(texts)}\nread them in test/.output/findings.md`);
}

function facts(): void {
  const file = join(corpus, 'facts', 'relations-that-hold.tsv');
  if (!existsSync(file)) return;
  const { sentences, alarms } = sayFacts(readFileSync(file, 'utf8'));
  const marks = alarms.map(({ sentence, finding }) => `${finding.code} (${finding.level}) ${sentence}`);
  print(
    'Published relations, each said in several ways',
    `${sentences} sentences, ${alarms.length} marks\n${marks.join('\n')}`,
  );
}

function injected(seed: number, each: number): void {
  const chosen = kinds.filter(({ name }) => values.kind === undefined || name === values.kind);
  const outcome = inject(chosen, each, seed);
  print(`Injected slips, seed ${seed}, ${each} texts a phrasing`, recallTable(outcome));
  print('By digits', digitsTable(outcome));
  print('Phrasings with provable slips that were missed', missedTemplates(outcome));
  print('Marks on right texts', alarmList(outcome.alarms));
}

function print(title: string, body: string): void {
  console.log(`\n== ${title}\n${body}`);
}
