// What the checks find and what they let pass: `npm run evaluate -- --seed 7 --each 30 --kind growth`.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { registry } from '../../server/src/checks/registry';
import { sayFacts } from './facts';
import { inject } from './inject';
import { kinds } from './kinds';
import { foundKinds } from './kinds/found';
import { readSpecs } from './specs';
import { peersTable } from './peers';
import { spokenKinds } from './spoken/kinds';
import { springTraps } from './spoken/traps';
import { judgedTable, keepToday, readJudged } from './judged';
import { distSegmenter, drawSample } from './sample';
import { structureReport } from './structure/report';
import { alarmList, digitsTable, missedTemplates, recallTable } from './table';
import { analyseFolder, countTable, passagesOf, readingList, textsBelow } from './untouched';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = join(root, '..', 'shared', 'corpus');
const output = join(root, 'test', '.output');
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    each: { type: 'string' },
    kind: { type: 'string' },
    part: { type: 'string' },
    keep: { type: 'boolean' },
  },
});
const wanted = (part: string): boolean => values.part === undefined || values.part === part;

rmSync(join(output, 'evaluation.txt'), { force: true });
if (wanted('untouched')) untouched();
if (wanted('facts')) facts();
if (wanted('specs') && existsSync(join(corpus, 'specs')))
  print('Read as others read', readSpecs(join(corpus, 'specs')));
if (values.part === 'sample') await sample(Number(values.seed ?? Date.now() % 1_000_000), Number(values.each ?? 70));
if (wanted('judged')) await judged();
if (wanted('structure')) structure(Number(values.seed ?? 7), Number(values.each ?? 40));
if (wanted('traps')) springAll(Number(values.seed ?? Date.now() % 1_000_000), Number(values.each ?? 20));
if (wanted('injected')) injected(Number(values.seed ?? Date.now() % 1_000_000), Number(values.each ?? 20));

/** Real texts where they are at hand, otherwise the samples. */
function textFolders(): string[] {
  const folders = ['seeds', 'reports', 'press', 'interviews'].map(name => join(corpus, name)).filter(existsSync);
  return folders.length > 0 ? folders : [join(root, 'samples')];
}

function untouched(): void {
  const texts = textFolders().flatMap(analyseFolder);
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

/** Only when asked for: it is for reading, not for counting. */
async function sample(seed: number, count: number): Promise<void> {
  const drawn = await drawSample(textFolders().flatMap(textsBelow), count, seed);
  print(`${count} figures at random, seed ${seed}`, drawn);
}

/** The figures that were judged by reading, read once more. */
async function judged(): Promise<void> {
  if (!existsSync(corpus)) return;
  const segmenter = distSegmenter();
  const again = await readJudged(corpus, segmenter).finally(() => segmenter.dispose());
  print('Figures of published texts that were judged by reading', judgedTable(again));
  if (values.keep) keepToday(again);
}

/** Speaker tags in all their forms, announced counts, and damage; with generated texts where the real ones are absent. */
function structure(seed: number, each: number): void {
  for (const [title, body] of structureReport(corpus, seed, each)) print(title, body);
}

function injected(seed: number, each: number): void {
  const found = foundKinds(textFolders().flatMap(passagesOf));
  const registered = new Set(registry.map(check => check.code));
  const registeredKinds = [...kinds, ...spokenKinds, ...found].filter(({ codes: [main = ''] }) => registered.has(main));
  const chosen = registeredKinds.filter(
    ({ name }) => values.kind === undefined || values.kind.split(',').some(asked => name.startsWith(asked)),
  );
  const outcome = inject(chosen, each, seed);
  print(`Injected slips, seed ${seed}, ${each} texts a phrasing`, recallTable(outcome));
  print('By digits', digitsTable(outcome));
  print('Other tools on the same texts', peersTable(outcome));
  print('Phrasings with provable slips that were missed', missedTemplates(outcome));
  print('Marks on right texts', alarmList(outcome.alarms));
}

/** Sentences whose figures have nothing to do with each other, with values at random. */
function springAll(seed: number, each: number): void {
  const { sentences, alarms } = springTraps(each, seed);
  print(`Traps, seed ${seed}`, `${sentences} sentences, ${alarms.length} marks\n${alarmList(alarms)}`);
}

/** Shown, and kept in test/.output/evaluation.txt for a second look. */
function print(title: string, body: string): void {
  const section = `\n== ${title}\n${body}\n`;
  process.stdout.write(section);
  mkdirSync(output, { recursive: true });
  appendFileSync(join(output, 'evaluation.txt'), section);
}
