// What the parts of the bench share: medians, tables, the memory of a process and its children, the CPU time of a command.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const inDist = name => path.join(checkout, 'dist', name);

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = values => quantile(values, 0.5);

/** Milliseconds a function takes, by the clock and of CPU, and what it gives. CPU time is less moved by other programs. */
export function timed(work) {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { ms: elapsed, cpu: (user + system) / 1000, result };
}

export const ms = value => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(7) + ' ms';
/** By the clock, CPU time in brackets. */
export const both = ({ all, cpu }) => `${ms(all).trim()} (${ms(cpu).trim()})`;
export const mb = bytes => `${(bytes / 1e6).toFixed(0).padStart(5)} MB`;
export const times = ratio => `${ratio.toFixed(2)} ×`;

export function section(title) {
  console.log(`\n${title}`);
}

export function row(what, value, beside = '') {
  console.log(`  ${what.padEnd(64)} ${String(value).padStart(12)}  ${beside}`.trimEnd());
}

/** Resident memory of a process and everything below it, in bytes; null where the system has no /proc. */
export function memoryOfTree(pid) {
  if (!fs.existsSync('/proc/self/status')) return null;
  const parents = new Map();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = readStatus(name);
    if (status) parents.set(Number(name), status);
  }
  const processes = [];
  const visit = id => {
    const status = parents.get(id);
    if (status) processes.push({ pid: id, rss: status.rss });
    for (const [child, { parent }] of parents) if (parent === id) visit(child);
  };
  visit(pid);
  return processes;
}

/** CPU milliseconds a process has had so far; NaN where the system has no /proc. Linux counts them in ticks of 10 ms. */
export function cpuOf(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}

function readStatus(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = name => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return { parent: field('PPid'), rss: field('VmRSS') * 1024 };
  } catch {
    return null; // it has ended meanwhile
  }
}

/** Runs a command with its output thrown away: elapsed and CPU seconds of it and all processes it waited for. */
export function cost(command, args, options = {}) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null';
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bench', command, ...args], {
    encoding: 'utf8',
    ...options,
  });
  const [elapsed = NaN, user = NaN, system = NaN] =
    (stderr ?? '').trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { elapsed, cpu: user + system, status };
}

/** Runs one of the bench's own scripts in a fresh process and reads the one line of JSON it prints. */
export function inFreshProcess(script, ...args) {
  const file = path.join(checkout, 'test/bench', script);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', file, ...args.map(String)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) return { error: (stderr ?? '').trim().split('\n').slice(-3).join(' ') };
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null');
}
