// What the editor's extension host runs: every `*.test.cjs` beside this file, with a report that the embedded editor prints.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Resolves when all tests passed, rejects with how many did not; the editor ends with a code accordingly. */
export async function run(): Promise<void> {
  const report = process.env['HEGAO_TEST_REPORT']; // desktop VS Code has a console instead
  if (report)
    Mocha.reporters.Base.consoleLog = (...args: unknown[]) => fs.appendFileSync(report, `${format(...args)}\n`);
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, reporter: 'spec', failZero: true });
  const pattern = process.env['HEGAO_TEST_GREP'];
  if (pattern) mocha.grep(pattern);
  const files = fs.readdirSync(__dirname).filter(name => name.endsWith('.test.cjs'));
  files.sort().forEach(name => mocha.addFile(path.join(__dirname, name)));
  const failed = await new Promise<number>(resolve => {
    const runner = mocha.run(resolve);
    runner.once('end', () => count(runner.stats));
  });
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

function count(stats: Mocha.Stats | undefined): void {
  const file = process.env['HEGAO_TEST_COUNTS'];
  if (!file || !stats) return;
  const line = { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  fs.appendFileSync(file, `${JSON.stringify(line)}\n`);
}
