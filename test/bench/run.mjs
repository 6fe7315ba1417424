// npm run bench: speed and memory as a table, with ratios to other tools in the same run. It never fails on a time.
//   node test/bench/run.mjs [--quick]      --quick leaves out the 10 MB text and the many files
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as esbuild from 'esbuild';
import { both, checkout, cost, inDist, inFreshProcess, mb, ms, row, section, times } from './measure.mjs';
import { measureServer } from './protocol.mjs';
import { oneLine, prose, transcript } from './texts.mjs';

const quick = process.argv.includes('--quick');
const PAGE = 123_000;
const MILLION = 1_000_000;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

execFileSync(process.execPath, [path.join(checkout, 'esbuild.mjs')], {
  cwd: checkout,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const engine = path.join(folder, 'analysis.mjs');
// As in the doors of Node, V8 is told first not to optimise too soon.
const sources = path.join(checkout, 'server/src');
await esbuild.build({
  stdin: { contents: "import './lateOptimiser'; export * from './analysis';", resolveDir: sources, loader: 'ts' },
  outfile: engine,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
});

const written = (name, text) => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return file;
};
const page = written('page.txt', transcript(PAGE));

console.log(
  `Node ${process.version}, ${os.availableParallelism()} cores (${os.cpus()[0]?.model.trim()}), load ${os.loadavg()[0]?.toFixed(1)}`,
);
engineSection();
await serverSection();
await peerSection();
if (!quick) filesSection();
corpusSection();

function engineSection() {
  section(`The engine alone, a text of ${PAGE.toLocaleString('en')} characters (by the clock; CPU time in brackets)`);
  const many = inFreshProcess('engine.mjs', engine, page);
  if (many.error) return row('failed', many.error);
  row('load the engine', ms(many.loaded));
  for (const part of ['read', 'figures', 'check']) row(`${part}: cold, warm`, ms(many.cold[part]), ms(many.warm[part]));
  row(
    'all: cold, warm',
    both(many.cold),
    `${both(many.warm)}   ${many.counts.figures} figures, ${many.counts.findings} findings`,
  );
  const single = inFreshProcess('engine.mjs', engine, written('single.txt', oneLine(PAGE)));
  if (!single.error) row('… as a single line, warm', both(single.warm), times(single.warm.cpu / many.warm.cpu));
  if (quick) return;
  section('Linearity, warm CPU time (1.00 × is linear)');
  const one = inFreshProcess('engine.mjs', engine, written('1m.txt', transcript(MILLION)));
  const ten = inFreshProcess('engine.mjs', engine, written('10m.txt', transcript(10 * MILLION)));
  if (one.error || ten.error) return row('failed', one.error ?? ten.error);
  row('1,000,000 characters', ms(one.warm.cpu), mb(one.rss));
  row(
    '10,000,000 characters',
    ms(ten.warm.cpu),
    `${times(ten.warm.cpu / (10 * one.warm.cpu))} of ten times, ${mb(ten.rss)}`,
  );
}

async function serverSection() {
  section('The server over its protocol, texts of that length (dist/server.cjs, stdio)');
  for (const [name, text] of [
    ['as dense as real reports', prose(PAGE)],
    ['many figures', transcript(PAGE)],
    ['one line', oneLine(PAGE)],
  ]) {
    try {
      const { initialized, first, keystrokes, memory } = await measureServer(text);
      row(`${name}: start to initialized`, ms(initialized));
      row(
        `${name}: didOpen → outline, colours, first findings`,
        ms(first.outline),
        `${ms(first.colours)} ${ms(first.findings)}`,
      );
      row(
        `${name}: keystroke → diagnostics p50, p95, longest`,
        ms(keystrokes.p50),
        `${ms(keystrokes.p95)} ${ms(keystrokes.max)}`,
      );
      if (!Number.isNaN(keystrokes.cpu)) row(`${name}: CPU time of the server a keystroke`, ms(keystrokes.cpu));
      if (memory) {
        const all = memory.reduce((sum, { rss }) => sum + rss, 0);
        row(`${name}: memory of all processes`, mb(all), memory.map(({ rss }) => mb(rss).trim()).join(' + '));
      }
    } catch (error) {
      row(name, 'failed', String(error));
    }
  }
}

function peerSection() {
  besideOthers('invented text of many figures', page);
  besideOthers('invented text as dense as real reports', written('prose.txt', prose(PAGE)));
  const real = corpusFiles('reports');
  if (real !== '') besideOthers('real reports', written('reports.txt', real.slice(0, PAGE)));
}

function besideOthers(name, file) {
  section(`Beside other tools on ${name}: warm CPU time a million characters (ratio = hegao / tool)`);
  const perMillion = ({ warm, characters }) => (warm.cpu / characters) * MILLION;
  const own = inFreshProcess('engine.mjs', engine, file);
  if (own.error) return row('hegao', 'failed', own.error);
  row(`hegao: read, ${own.counts.figures} figures, all checks`, ms(perMillion(own)));
  for (const tool of ['nodejieba.tag', 'autocorrect-node', 'zhlint']) {
    const peer = inFreshProcess('peers.mjs', tool, file);
    if (peer.error) row(tool, 'not here', peer.error);
    else
      row(
        `${tool} (load ${ms(peer.loaded).trim()}, ${mb(peer.rss).trim()})`,
        ms(perMillion(peer)),
        times(perMillion(own) / perMillion(peer)),
      );
  }
}

function filesSection() {
  const count = 1000;
  section(`The command line, ${count} files of 4,000 characters (node dist/cli.cjs check)`);
  for (let i = 0; i < count; i++) written(`many/${i}.txt`, transcript(4000, i + 1));
  const run = jobs =>
    cost(process.execPath, [inDist('cli.cjs'), 'check', path.join(folder, 'many'), '-f', 'json', '-j', String(jobs)]);
  const one = run(1);
  const two = run(2);
  row('one process: elapsed, CPU', ms(one.elapsed * 1000), ms(one.cpu * 1000));
  row(
    'two processes: elapsed, CPU',
    ms(two.elapsed * 1000),
    `${ms(two.cpu * 1000)}   ${times(one.elapsed / two.elapsed)} as fast`,
  );
  const small = cost(process.execPath, [inDist('cli.cjs'), 'check', page, '-f', 'json']);
  row('a single file of 123,000 characters, start to end', ms(small.elapsed * 1000), ms(small.cpu * 1000));
}

/** Real texts, where they lie beside the checkout. */
function corpusSection() {
  const names = ['seeds', 'reports', 'press', 'interviews'].filter(name => corpusFiles(name) !== '');
  if (names.length === 0) return;
  section('Real texts (by the clock; CPU time in brackets)');
  for (const name of names) {
    const text = corpusFiles(name);
    const result = inFreshProcess('engine.mjs', engine, written(`corpus-${name}.txt`, text));
    const { cold, warm, counts, error } = result;
    if (error) row(name, 'failed', error);
    else
      row(
        `${name}, ${text.length.toLocaleString('en')} characters: cold, warm`,
        both(cold),
        `${both(warm)}   ${counts.figures} figures, ${counts.findings} findings`,
      );
  }
}

/** The text of all files of one kind; empty where there is no corpus. */
function corpusFiles(name) {
  const start = path.resolve(checkout, '../shared/corpus', name);
  if (!fs.existsSync(start)) return '';
  const files = fs
    .readdirSync(start, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.txt'))
    .sort();
  return files.map(file => fs.readFileSync(path.join(start, file), 'utf8')).join('\n');
}
