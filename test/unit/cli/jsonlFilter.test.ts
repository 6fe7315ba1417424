import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Runner, Task } from '../../../server/src/cli/job';
import { noCounts } from '../../../server/src/cli/job';
import { filterLines, parseLine } from '../../../server/src/cli/jsonlFilter';

/** Answers with the name and length of the text, later for earlier documents. */
function echo(width: number): Runner & { readonly most: () => number } {
  let underWay = 0;
  let most = 0;
  return {
    width,
    most: () => most,
    async run({ name, text: words = '' }: Task) {
      most = Math.max(most, ++underWay);
      await new Promise(resolve => setTimeout(resolve, words.length % 7));
      underWay--;
      return { output: JSON.stringify([name, words.length]), counts: noCounts, problem: null };
    },
    dispose: () => undefined,
  };
}

async function filter(input: string | Buffer, runner: Runner = echo(1)): Promise<string[]> {
  const out = new PassThrough();
  const written = text(out);
  await filterLines(Readable.from([Buffer.from(input)]), out, runner, { levels: {} });
  out.end();
  return (await written).split('\n').slice(0, -1);
}

describe('hegao check --jsonl', () => {
  it('answers every line in order, whichever is ready first', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => JSON.stringify({ id: `d${i}`, text: 'x'.repeat(50 - i) }));
    const runner = echo(8);
    const answers = await filter(lines.join('\n'), runner);
    assert.deepEqual(
      answers,
      lines.map((_, i) => `{"id":"d${i}","diagnostics":["jsonl:d${i}",${50 - i}]}`),
    );
    assert.equal(runner.most(), 8);
  });

  it('answers a bad line with an error and goes on', async () => {
    const answers = await filter(
      '{"id":1,"text":"a"}\n\n{"id":2,"text":7}\n[1]\nnull\n{"id":3}\n{bad\n{"id":4,"text":""}\n',
    );
    const parsed = answers.map(answer => JSON.parse(answer) as { id: unknown; error?: string });
    assert.deepEqual(
      parsed.map(({ id }) => id),
      [1, null, 2, null, null, 3, null, 4],
    );
    assert.deepEqual(
      parsed.map(({ error }) => error !== undefined),
      [false, true, true, true, true, true, true, false],
    );
  });

  it('answers a line that is not UTF-8', async () => {
    const answers = await filter(
      Buffer.concat([
        Buffer.from('{"id":1,"text":"'),
        Buffer.from([0xd6, 0xd0]),
        Buffer.from('"}\n{"id":2,"text":""}'),
      ]),
    );
    assert.deepEqual(answers, ['{"id":null,"error":"the line is not UTF-8"}', '{"id":2,"diagnostics":["jsonl:2",0]}']);
  });

  it('takes a mark at the start and carriage returns', async () => {
    assert.deepEqual(await filter('\ufeff{"id":1,"text":"a"}\r\n{"id":2,"text":"b"}\r\n'), [
      '{"id":1,"diagnostics":["jsonl:1",1]}',
      '{"id":2,"diagnostics":["jsonl:2",1]}',
    ]);
  });

  it('reports a document that could not be done under its id', async () => {
    const broken: Runner = {
      ...echo(1),
      run: () =>
        Promise.resolve({
          output: '',
          counts: noCounts,
          problem: { problem: 'failed', detail: 'worker process: SIGSEGV' },
        }),
    };
    assert.deepEqual(await filter('{"id":[1],"text":"a"}', broken), ['{"id":[1],"error":"worker process: SIGSEGV"}']);
  });

  it('reads no further than it can write', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        taken++;
        yield Buffer.from('{"id":1,"text":"a"}\n');
      }
    }
    const out = new PassThrough({ highWaterMark: 100 });
    void filterLines(Readable.from(endless(), { highWaterMark: 1 }), out, echo(1), { levels: {} });
    await new Promise(resolve => setTimeout(resolve, 80));
    const before = taken;
    await new Promise(resolve => setTimeout(resolve, 80));
    assert.ok(before < 20, `${before} lines taken`);
    assert.equal(taken, before);
  });
});

describe('ids come back as they were written', () => {
  const table: [string, string][] = [
    ['{"id":"a\\"b","text":""}', '"a\\"b"'],
    ['{"id":12345678901234567890,"text":""}', '12345678901234567890'],
    ['{"text":"\\"id\\":1","x":{"id":2},"id" : 0.10}', '0.10'],
    ['{"id":1,"id":1e400,"text":""}', '1e400'],
    ['{"id":null,"text":""}', 'null'],
    ['{"id":{"a":[1]},"text":""}', '{"a":[1]}'],
    ['{"text":""}', 'null'],
  ];
  for (const [line, id] of table) it(line, () => assert.deepEqual(parseLine(Buffer.from(line)).id, id));
});
