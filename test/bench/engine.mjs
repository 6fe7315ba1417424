// Measures the engine alone in a fresh process: node engine.mjs <bundle of analysis.ts> <file>. Prints one line of JSON.
import * as fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { median, timed } from './measure.mjs';

const [, , bundle, file] = process.argv;
const text = fs.readFileSync(file, 'utf8');
const load = performance.now();
const { Analyser } = await import(pathToFileURL(bundle).href);
const loaded = performance.now() - load;

/** Read, figures and findings of a text by an analyser that remembers nothing of it. */
function once() {
  const analyser = new Analyser();
  const read = timed(() => analyser.analyse(text));
  const figures = timed(() => read.result.figures);
  const check = timed(() => read.result.findings);
  const counts = { figures: figures.result.length, findings: check.result.length };
  const sum = name => read[name] + figures[name] + check[name];
  return { read: read.ms, figures: figures.ms, check: check.ms, all: sum('ms'), cpu: sum('cpu'), counts };
}

const cold = once();
// A second or so of work each for warming and for measuring, and never fewer than two rounds.
const rounds = Math.max(2, Math.min(12, Math.round(1500 / cold.cpu)));
for (let i = 0; i < rounds; i++) once();
globalThis.gc?.();
const measured = Array.from({ length: rounds }, once);
const warm = Object.fromEntries(
  ['read', 'figures', 'check', 'all', 'cpu'].map(name => [name, median(measured.map(round => round[name]))]),
);
console.log(
  JSON.stringify({ characters: text.length, loaded, cold, warm, counts: cold.counts, rss: process.memoryUsage().rss }),
);
