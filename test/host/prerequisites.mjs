// What must be there before anything can run: npm's packages, on Debian a browser, Chinese fonts and a compiler, and the
// embedded editor. Everything is a question first, so that nothing is done twice. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { checkout } from './places.mjs';
import { npm, onPath, run } from './processes.mjs';

const debianPackages = ['chromium', 'fonts-noto-cjk', 'g++', 'make', 'python3'];

/** On Debian as root installs what is missing; elsewhere returns what the user should install. */
export async function ensureSystemPackages() {
  if (!onPath('dpkg-query'))
    return `needs a Chromium, Chrome or Edge, Chinese fonts, and a C++ compiler with make and python3`;
  const missing = debianPackages.filter(name => !isInstalled(name));
  if (missing.length === 0) return 'all there';
  if (process.getuid?.() !== 0) return `please install: sudo apt-get install ${missing.join(' ')}`;
  const options = { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options);
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], options);
  if (code !== 0) throw new Error(`apt-get install ${missing.join(' ')} failed with ${code}`);
  return `installed ${missing.join(' ')}`;
}

/** `npm ci` when node_modules is absent or was made from another lock, or when nodejieba is missing and there is a compiler now. */
export async function ensurePackages() {
  const stampFile = path.join(checkout, 'node_modules', '.hegao-ready');
  const stamp = stampOf(path.join(checkout, 'package-lock.json'));
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return 'all there';
  // What was installed by hand from this very lock is taken as it is.
  const complete = isInstalledFromLock() && (hasNodejieba() || !hasCompiler());
  if (!complete) await npm(['ci'], { cwd: checkout, env: headersOfThisNode() });
  fs.writeFileSync(stampFile, stamp);
  return complete ? 'all there' : 'installed';
}

/** Can the native segmenter be loaded by this Node? Asked in a process of its own, because a damaged one ends it. */
export function hasNodejieba() {
  const script = "process.exit(require('nodejieba').cut('文稿核校').length > 0 ? 0 : 1)";
  return spawnSync(process.execPath, ['-e', script], { cwd: checkout, stdio: 'ignore' }).status === 0;
}

/** Could nodejieba be compiled here? */
export function hasCompiler() {
  return (onPath('g++') || onPath('clang++')) && onPath('make') && onPath('python3');
}

/** Builds dist/ when a source changed. What it says is shown only when it fails. */
export async function build(args = []) {
  const result = spawnSync(process.execPath, [path.join(checkout, 'esbuild.mjs'), ...args], {
    cwd: checkout,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`the build failed\n${result.stdout}${result.stderr}`);
  return result.stdout.trim().split('\n').at(-1) ?? '';
}

function isInstalled(name) {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return status === 0 && stdout.includes('ok installed');
}

/** The lock, and whether there is a compiler: with a new one nodejieba is worth another try. */
function stampOf(lock) {
  const hash = createHash('sha256').update(fs.readFileSync(lock)).digest('hex');
  return `${hash} ${hasCompiler() ? 'with' : 'without'} compiler`;
}

/** npm writes down what it put into node_modules; packages for other platforms may be missing there. */
function isInstalledFromLock() {
  const packagesOf = file =>
    Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')).packages).filter(([name]) => name !== '');
  const record = path.join(checkout, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(record)) return false;
  const installed = new Map(packagesOf(record).map(([name, { version }]) => [name, version]));
  return packagesOf(path.join(checkout, 'package-lock.json')).every(
    ([name, { version, optional }]) => installed.get(name) === version || (optional && !installed.has(name)),
  );
}

/** Node's headers come with most installations; with them nodejieba compiles without another download. */
function headersOfThisNode() {
  const prefix = path.join(path.dirname(process.execPath), '..');
  return fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h')) ? { npm_config_nodedir: prefix } : {};
}
