// Builds dist/: six bundles, the dictionary of words, and the licences of what is inside.
//   node esbuild.mjs [--production] [--watch]
// A bundle is built again only when one of its sources changed since the last time.
import * as fs from 'node:fs';
import { isBuiltin } from 'node:module';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const checkout = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(checkout, 'dist');
const recordFile = path.join(dist, '.build.json');
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const worker = { platform: 'browser', format: 'iife', target: 'es2022' };
// The web host takes every other path than `*.cjs` of a package of type `module` for an ES module, which it cannot load;
// and older editors append `.js` to it: hence a copy of that name.
const webHost = { platform: 'browser', format: 'cjs', target: 'es2022' };

/** What is built: output, entry, and for whom. */
const bundles = [
  { out: 'client.cjs', entry: 'client/src/extension.ts', ...node, external: ['vscode'] },
  {
    out: 'client.browser.cjs',
    entry: 'client/src/browser.ts',
    ...webHost,
    external: ['vscode'],
    copy: 'client.browser.cjs.js',
  },
  { out: 'server.cjs', entry: 'server/src/main.ts', ...node },
  { out: 'server.browser.js', entry: 'server/src/browser.ts', ...worker },
  { out: 'segmenter.cjs', entry: 'server/src/words/nodejiebaChild.node.ts', ...node },
  { out: 'cli.cjs', entry: 'server/src/cli.ts', ...node, executable: true },
];

process.exitCode = await main();

async function main() {
  const started = performance.now();
  fs.mkdirSync(dist, { recursive: true });
  if (watch) {
    await buildWords({});
    for (const bundle of bundles) await (await esbuild.context(optionsFor(bundle))).watch();
    return 0;
  }
  const before = readRecord();
  const after = { production, ...(await buildWords(before)) };
  const stale = bundles.filter(bundle => !isFresh(before, bundle));
  for (const bundle of bundles) if (!stale.includes(bundle)) after[bundle.out] = before[bundle.out];
  const built = await Promise.allSettled(stale.map(async bundle => (after[bundle.out] = await build(bundle))));
  removeMapsOfOtherMode();
  if (stale.length > 0) writeLicences(after);
  fs.writeFileSync(recordFile, JSON.stringify(after));
  if (built.some(({ status }) => status === 'rejected')) return 1; // esbuild has said why
  printSizes(stale.length, performance.now() - started);
  return 0;
}

/** esbuild's options for one bundle of the table above. */
function optionsFor({ out, entry, executable, copy: _copy, ...target }) {
  // `import.meta` does not exist in CommonJS; the sources use it to find what lies beside them.
  const nodeHere = 'const hegaoHere = require("node:url").pathToFileURL(__filename).href;';
  const isNode = target.platform === 'node';
  return {
    ...target,
    absWorkingDir: checkout,
    entryPoints: [entry],
    outfile: path.join(dist, out),
    bundle: true,
    metafile: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: watch ? 'info' : 'warning',
    define: isNode ? { 'import.meta.url': 'hegaoHere' } : { global: 'globalThis' },
    banner: { js: (executable ? '#!/usr/bin/env node\n' : '') + (isNode ? nodeHere : '') },
    plugins: isNode ? [] : [withoutNode()],
  };
}

/** Fails the build of a browser bundle that reaches for a module of Node, also inside a `try`. */
function withoutNode() {
  const complain = ({ path: name, importer }) =>
    isBuiltin(name) ? { errors: [{ text: `${importer} imports ${name}: there is no Node in a browser.` }] } : undefined;
  return { name: 'without-node', setup: builder => builder.onResolve({ filter: /^[a-z]/ }, complain) };
}

async function build(bundle) {
  const outfile = path.join(dist, bundle.out);
  fs.rmSync(outfile, { force: true }); // what cannot be built must not be taken for what can
  const { metafile } = await esbuild.build(optionsFor(bundle));
  if (bundle.executable) fs.chmodSync(outfile, 0o755);
  if (bundle.copy) fs.copyFileSync(outfile, path.join(dist, bundle.copy));
  return { inputs: stateOf(Object.keys(metafile.inputs)) };
}

/** The dictionary, the WebAssembly module and the native one; how is known by the room `words`. */
async function buildWords(before) {
  const sources = filesUnder('server/src/words').concat(
    filesUnder('node_modules/nodejieba/build'),
    'package-lock.json',
    'esbuild.mjs',
  );
  const inputs = stateOf(sources);
  const words = path.join(dist, 'words');
  const same =
    fs.existsSync(path.join(words, 'manifest.json')) && JSON.stringify(before.words?.inputs) === JSON.stringify(inputs);
  if (!same) {
    const builder = await tsImport(
      './server/src/words/dictionary.node.ts',
      pathToFileURL(path.join(checkout, '/')).href,
    );
    fs.rmSync(words, { recursive: true, force: true });
    await builder.buildDictionary(words);
  }
  return { words: { inputs } };
}

function isFresh(before, bundle) {
  const built = before[bundle.out];
  if (!built || before.production !== production || !fs.existsSync(path.join(dist, bundle.out))) return false;
  return JSON.stringify(stateOf(Object.keys(built.inputs))) === JSON.stringify(built.inputs);
}

/** Size and time of each file, as one plain value that can be compared; this script and the lock belong to every bundle. */
function stateOf(files) {
  const state = {};
  for (const file of new Set([...files, 'esbuild.mjs', 'package-lock.json'])) {
    const found = fs.statSync(path.join(checkout, file), { throwIfNoEntry: false });
    state[file] = found ? `${found.size} ${found.mtimeMs}` : 'absent';
  }
  return state;
}

function filesUnder(folder) {
  const full = path.join(checkout, folder);
  if (!fs.existsSync(full)) return [];
  const entries = fs.readdirSync(full, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return entries
    .map(entry => path.relative(checkout, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function readRecord() {
  try {
    return JSON.parse(fs.readFileSync(recordFile, 'utf8'));
  } catch {
    return {}; // the first build, or one that was broken off
  }
}

function removeMapsOfOtherMode() {
  if (!production) return;
  for (const name of fs.readdirSync(dist)) if (name.endsWith('.map')) fs.rmSync(path.join(dist, name));
}

/** One text with the licence of every package that went into a bundle. */
function writeLicences(record) {
  const inputs = Object.values(record).flatMap(part => Object.keys(part.inputs ?? {}));
  const folders = inputs
    .map(name => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(name)?.[0])
    .filter(Boolean);
  const packages = [...new Set([...folders, 'node_modules/jieba-wasm'])].sort();
  fs.writeFileSync(path.join(dist, 'licences.txt'), packages.map(licenceOf).filter(Boolean).join('\n\n'));
}

function licenceOf(folder) {
  const full = path.join(checkout, folder);
  const manifestFile = path.join(full, 'package.json');
  if (!fs.existsSync(manifestFile)) return undefined;
  const { name, version, license } = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
  const text = fs.readdirSync(full).find(entry => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n${text ? fs.readFileSync(path.join(full, text), 'utf8').trim() : ''}`;
}

function printSizes(built, milliseconds) {
  const kilobytes = name => (fs.statSync(path.join(dist, name)).size / 1024).toFixed(0);
  const words = filesUnder('dist/words').map(name => name.slice('dist/'.length));
  const rows = [...bundles.map(bundle => bundle.out), ...words].map(
    name => `  ${kilobytes(name).padStart(6)} KB  ${name}`,
  );
  console.log(
    `${rows.join('\n')}\nbuilt ${built} of ${bundles.length} bundles in ${(milliseconds / 1000).toFixed(1)} s`,
  );
}
