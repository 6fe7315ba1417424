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
  return {
    read: read.ms,
    figures: figures.ms,
    check: check.ms,
    all: read.ms + figures.ms + check.ms,
    counts: { figures: figures.result.length, findings: check.result.length },
  };
}

const cold = once();
const rounds = Math.max(3, Math.min(15, Math.round(3e6 / text.length)));
for (let i = 0; i < rounds; i++) once();
globalThis.gc?.();
const warm = Array.from({ length: rounds }, once);
const pick = name => median(warm.map(round => round[name]));
const cpu = process.cpuUsage();
once();
const spent = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    characters: text.length,
    loaded,
    cold,
    warm: { read: pick('read'), figures: pick('figures'), check: pick('check'), all: pick('all') },
    cpu: (spent.user + spent.system) / 1000,
    counts: cold.counts,
    rss: process.memoryUsage().rss,
  }),
);
