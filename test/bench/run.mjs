// npm run bench: speed and memory as a table, with ratios to other tools in the same run. It never fails on a time.
//   node test/bench/run.mjs [--quick]      --quick leaves out the 10 MB text and the many files
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as esbuild from 'esbuild';
import { checkout, cost, inDist, inFreshProcess, mb, ms, row, section, times } from './measure.mjs';
import { measureServer } from './protocol.mjs';
import { oneLine, transcript } from './texts.mjs';

const quick = process.argv.includes('--quick');
const PAGE = 123_000;
const MILLION = 1_000_000;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

execFileSync(process.execPath, [path.join(checkout, 'esbuild.mjs'), '--production'], {
  cwd: checkout,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const engine = path.join(folder, 'analysis.mjs');
await esbuild.build({
  entryPoints: [path.join(checkout, 'server/src/analysis.ts')],
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
  section(`The engine alone, a text of ${PAGE.toLocaleString('en')} characters`);
  const pageResult = inFreshProcess('engine.mjs', engine, page);
  printEngine(pageResult);
  const long = inFreshProcess('engine.mjs', engine, written('long.txt', oneLine(PAGE)));
  row(
    '… the same as a single line, warm',
    ms(long.warm?.all ?? NaN),
    times((long.warm?.all ?? NaN) / (pageResult.warm?.all ?? NaN)),
  );
  if (quick) return;
  section('Linearity, warm (1.0 is linear)');
  const one = inFreshProcess('engine.mjs', engine, written('1m.txt', transcript(MILLION)));
  const ten = inFreshProcess('engine.mjs', engine, written('10m.txt', transcript(10 * MILLION)));
  row('1,000,000 characters', ms(one.warm?.all ?? NaN), mb(one.rss ?? NaN));
  row(
    '10,000,000 characters',
    ms(ten.warm?.all ?? NaN),
    `${times((ten.warm?.all ?? NaN) / (10 * (one.warm?.all ?? NaN)))} of ten times, ${mb(ten.rss ?? NaN)}`,
  );
}

function printEngine({ error, loaded, cold, warm, counts }) {
  if (error) return row('failed', error);
  row('load the engine', ms(loaded));
  for (const part of ['read', 'figures', 'check']) row(`${part}: cold, warm`, ms(cold[part]), ms(warm[part]));
  row('all: cold, warm', ms(cold.all), `${ms(warm.all)}   (${counts.figures} figures, ${counts.findings} findings)`);
}

async function serverSection() {
  section('The server over its protocol, the same text (dist/server.cjs, stdio)');
  for (const [name, text] of [
    ['many lines', transcript(PAGE)],
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
  section('Beside other tools: CPU time a million characters, warm (the same text; ratio = hegao / tool)');
  const own = inFreshProcess('engine.mjs', engine, page);
  const perMillion = ({ cpu, characters }) => (cpu / characters) * MILLION;
  if (own.error) return row('hegao', 'failed', own.error);
  row('hegao: read, figures, all checks', ms(perMillion(own)));
  for (const tool of ['nodejieba.tag', 'autocorrect-node', 'zhlint']) {
    const peer = inFreshProcess('peers.mjs', tool, page);
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
  const count = 1200;
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
  const corpus = path.resolve(checkout, '../shared/corpus');
  if (!fs.existsSync(corpus)) return;
  section('Real texts');
  for (const name of ['seeds', 'reports', 'press', 'interviews']) {
    const files = fs.globSync ? fs.globSync(`${corpus}/${name}/**/*.txt`) : filesBelow(path.join(corpus, name));
    const text = files
      .sort()
      .map(file => fs.readFileSync(file, 'utf8'))
      .join('\n');
    if (text === '') continue;
    const result = inFreshProcess('engine.mjs', engine, written(`corpus-${name}.txt`, text));
    if (result.error) row(name, 'failed', result.error);
    else
      row(
        `${name}, ${text.length.toLocaleString('en')} characters: cold, warm`,
        ms(result.cold.all),
        `${ms(result.warm.all)}   (${result.counts.figures} figures, ${result.counts.findings} findings)`,
      );
  }
}

function filesBelow(start) {
  if (!fs.existsSync(start)) return [];
  return fs
    .readdirSync(start, { recursive: true })
    .map(name => path.join(start, String(name)))
    .filter(file => file.endsWith('.txt'));
}
