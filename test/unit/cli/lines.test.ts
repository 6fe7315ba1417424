import assert from 'node:assert/strict';
import { linesOf, tooLong } from '../../../server/src/cli/lines';

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function read(limit: number, ...parts: string[]): Promise<(string | typeof tooLong)[]> {
  const lines: (string | typeof tooLong)[] = [];
  for await (const line of linesOf(chunks(...parts), limit))
    lines.push(line === tooLong ? line : Buffer.from(line).toString());
  return lines;
}

describe('linesOf', () => {
  const table: [string, string[], string[]][] = [
    ['nothing', [], []],
    ['a last line without an end', ['a\nb'], ['a', 'b']],
    ['a last line with an end', ['a\nb\n'], ['a', 'b']],
    ['empty lines', ['\n\na\n\n'], ['', '', 'a', '']],
    ['a line over many chunks', ['a', 'b', '', 'c\nd', '\n'], ['abc', 'd']],
    ['an end at the edge of a chunk', ['a', '\n', 'b'], ['a', 'b']],
    ['a carriage return stays', ['a\r\nb'], ['a\r', 'b']],
  ];
  for (const [name, parts, lines] of table) it(name, async () => assert.deepEqual(await read(99, ...parts), lines));

  it('reads over a line that is too long and goes on behind it', async () => {
    assert.deepEqual(await read(5, 'abc', 'def', 'ghi\nok\n123456'), [tooLong, 'ok', tooLong]);
  });

  it('joins a line of many chunks once', async () => {
    const piece = 'x'.repeat(1000);
    const [line] = await read(1e9, ...Array.from({ length: 20_000 }, () => piece));
    assert.equal(typeof line === 'string' && line.length, 20_000_000);
  });
});
