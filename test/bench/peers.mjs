// Measures another tool on the same text in a fresh process: node peers.mjs <tool> <file>. Prints one line of JSON.
import * as fs from 'node:fs';
import { median, timed } from './measure.mjs';

const [, , tool, file] = process.argv;
const text = fs.readFileSync(file, 'utf8');
const tools = {
  'nodejieba.tag': async () => {
    const { default: nodejieba } = await import('nodejieba');
    nodejieba.load();
    return () => nodejieba.tag(text);
  },
  'autocorrect-node': async () => {
    const { lintFor } = await import('autocorrect-node');
    return () => lintFor(text, 'a.txt');
  },
  zhlint: async () => {
    const { run } = await import('zhlint');
    return () => run(text, { rules: { preset: 'default' } });
  },
};

const load = performance.now();
const work = await tools[tool]();
const loaded = performance.now() - load;
const cold = timed(work);
const measured = Array.from({ length: cold.cpu > 1500 ? 1 : 5 }, () => timed(work));
const warm = { all: median(measured.map(round => round.ms)), cpu: median(measured.map(round => round.cpu)) };
console.log(JSON.stringify({ characters: text.length, loaded, cold: cold.ms, warm, rss: process.memoryUsage().rss }));
