import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from '../../../server/src/cli/job';
import { Pool, workerArgument } from '../../../server/src/cli/pool';

/** A worker that answers with its process and the task's name, and dies of some tasks as a native module would. */
const worker = `
let job;
process.on('disconnect', () => process.exit(0));
process.on('message', message => {
  if (message.job) job = message.job;
  if (!message.task) return;
  if (message.task.name.startsWith('kill')) process.kill(process.pid, 'SIGKILL');
  if (message.task.name.startsWith('exit')) process.exit(5);
  const output = [process.pid, job.format, process.argv[2], message.task.name].join(' ');
  process.send({ output, counts: { error: 0, warning: 0, information: 0 }, problem: null });
});
`;

const job: Job = { command: 'check', format: 'json', language: 'zh', colour: false };

describe('worker processes', () => {
  let folder: string;
  let pool: Pool;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hegao-pool-'));
    writeFileSync(join(folder, 'worker.cjs'), worker);
  });
  beforeEach(() => (pool = new Pool(job, 2, join(folder, 'worker.cjs'))));
  afterEach(() => pool.dispose());
  after(() => rmSync(folder, { recursive: true }));

  const run = (names: readonly string[]): Promise<string[]> =>
    Promise.all(
      names.map(async name => {
        const { output, problem } = await pool.run({ name, levels: {} });
        return problem ? `${name}: ${problem.problem} ${problem.detail}` : output;
      }),
    );

  it('share the tasks, know the job, and answer each task as its own', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `t${i}`);
    const answers = (await run(names)).map(answer => answer.split(' '));
    assert.equal(new Set(answers.map(([pid]) => pid)).size, 2);
    assert.deepEqual(
      answers.map(answer => answer.slice(1)),
      names.map(name => ['json', workerArgument, name]),
    );
  });

  it('one that dies costs the document it was at; the others are done by the next', async () => {
    const answers = await run(['a', 'exit1', 'b', 'c', 'kill2', 'd', 'e', 'exit3']);
    const shown = answers.map(answer => answer.replace(/^\d+ json --worker /, ''));
    assert.deepEqual(shown, [
      'a',
      'exit1: failed worker process: exit 5',
      'b',
      'c',
      'kill2: failed worker process: SIGKILL',
      'd',
      'e',
      'exit3: failed worker process: exit 5',
    ]);
  });

  it('that cannot start answer with a failure and not with silence', async () => {
    pool.dispose();
    writeFileSync(join(folder, 'broken.cjs'), 'process.exit(3)');
    pool = new Pool(job, 2, join(folder, 'broken.cjs'));
    assert.match((await run(['a']))[0] ?? '', /^a: failed worker process: exit 3/);
  });
});
