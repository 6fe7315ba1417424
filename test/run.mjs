// `npm test`: installs what is missing, then runs every step, says what each did and how long it took, keeps going after a
// failure, and prints as its last line how many tests passed and failed. `npm test -- lint unit` runs only the steps named.
// Needs nothing but Node.
import * as path from 'node:path';
import { addCounts, readCounts } from './host/counts.mjs';
import { installEditor } from './host/install-editor.mjs';
import { checkout, removeFolder, temporaryFolder } from './host/places.mjs';
import { ensurePackages, ensureSystemPackages, hasCompiler, hasNodejieba } from './host/prerequisites.mjs';
import { run } from './host/processes.mjs';

const minute = 60_000;
const mocha = (...patterns) =>
  command(
    'node_modules/mocha/bin/mocha.js',
    '--config',
    'test/.mocharc.json',
    '--reporter',
    'test/host/reporter.mjs',
    ...patterns,
  );

/** Name, what it is for, and what it does: a function that answers with a remark, or a command of Node. */
const steps = [
  { name: 'system', what: 'browser, Chinese fonts and compiler', act: ensureSystemPackages, always: true },
  { name: 'packages', what: 'npm packages', act: ensurePackages, always: true },
  { name: 'nodejieba', what: 'the native segmenter', act: requireNodejieba },
  {
    name: 'format',
    what: 'prettier',
    act: command('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  },
  {
    name: 'lint',
    what: 'eslint and the import law',
    act: command('node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'),
  },
  { name: 'types', what: 'tsc', act: command('node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'unit', what: 'every room for itself, and the cases of every check', act: mocha('test/unit/**/*.test.ts') },
  { name: 'grammar', what: 'scopes of the TextMate grammar', act: mocha('test/grammar/**/*.test.ts') },
  { name: 'build', what: 'dist/, as it is shipped', act: command('esbuild.mjs', '--production') },
  { name: 'server', what: 'the real server process', act: mocha('test/server/**/*.test.ts') },
  { name: 'embedded', what: 'an embedded editor to test in', act: installEmbeddedEditor },
  { name: 'editor', what: 'the extension in a real editor', act: command('test/host/test-editor.mjs') },
  { name: 'vsix', what: 'the package, installed', act: command('test/host/test-vsix.mjs') },
  { name: 'ui', what: 'what is seen on the screen', act: command('test/host/ui.mjs') },
];

process.exitCode = await main(process.argv.slice(2));

async function main(names) {
  const unknown = names.filter(name => !steps.some(step => step.name === name));
  if (unknown.length > 0)
    return complain(`no such step: ${unknown.join(' ')}; there are ${steps.map(step => step.name).join(' ')}`);
  const folder = temporaryFolder();
  const chosen = steps.filter(step => names.length === 0 || step.always || names.includes(step.name));
  const results = [];
  for (const [at, step] of chosen.entries()) {
    console.log(`\n[${at + 1}/${chosen.length}] ${step.name}: ${step.what}`);
    results.push(await perform(step, path.join(folder, step.name)));
    const { seconds, ok, remark } = results.at(-1);
    console.log(
      `[${at + 1}/${chosen.length}] ${step.name}: ${ok ? 'ok' : 'FAILED'} in ${seconds} s${remark ? `, ${remark}` : ''}`,
    );
  }
  removeFolder(folder);
  return summarise(results);
}

/** Runs one step; a step that counts no tests of its own is one test. */
async function perform({ name, act }, countsFile) {
  const started = performance.now();
  let ok = true;
  let remark;
  try {
    remark = await act({ ...process.env, HEGAO_TEST_COUNTS: countsFile });
  } catch (error) {
    ok = false;
    console.error(error.message);
  }
  const counted = readCounts(countsFile) ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0 };
  const failed = ok ? counted.failed : Math.max(counted.failed, 1);
  return {
    name,
    ok: failed === 0,
    remark,
    counts: { ...counted, failed },
    seconds: ((performance.now() - started) / 1000).toFixed(1),
  };
}

function summarise(results) {
  const total = results.map(result => result.counts).reduce(addCounts);
  const seconds = results.reduce((sum, result) => sum + Number(result.seconds), 0).toFixed(1);
  const row = (name, counts, time, note) =>
    `${name.padEnd(10)} ${String(counts.passed).padStart(7)} ${String(counts.failed).padStart(7)} ${String(counts.skipped).padStart(8)} ${`${time} s`.padStart(9)}  ${note}`;
  console.log('\nstep        passed  failed  skipped      time');
  for (const { name, counts, seconds: time, ok } of results) console.log(row(name, counts, time, ok ? '' : 'FAILED'));
  console.log(row('all', total, seconds, ''));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** A step that is a script of Node, ended when it takes too long. */
function command(script, ...args) {
  return async env => {
    const code = await run(process.execPath, [path.join(checkout, script), ...args], {
      cwd: checkout,
      env,
      timeout: 5 * minute,
    });
    if (code !== 0) throw new Error(`${path.basename(script)} ended with ${code}`);
  };
}

async function requireNodejieba() {
  if (hasNodejieba()) return 'can be loaded';
  if (hasCompiler()) throw new Error('nodejieba is not there although there is a compiler: npm rebuild nodejieba');
  return 'not there, and no compiler: its tests run on the other segmenters';
}

async function installEmbeddedEditor() {
  return (await installEditor()) ? 'installed' : 'all there';
}

function complain(text) {
  console.error(text);
  return 2;
}
