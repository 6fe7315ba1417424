import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { CommandLine } from './commandLine';

const oneLine = '各位代表:现在报告工作。 一、工作回顾2023年,经济平稳增长。 二、工作安排2024年是关键一年。';
const lines =
  '各位代表:\n\n现在报告工作。\n\n一、工作回顾\n\n2023年,经济平稳增长。\n\n二、工作安排\n\n2024年是关键一年。';

describe('hegao reflow', function () {
  this.timeout(120_000);
  const hegao = new CommandLine();
  before(() => hegao.prepare());
  after(() => hegao.remove());
  const path = (name: string): string => join(hegao.folder, name);

  it('prints the text with its paragraphs', async () => {
    const { status, stdout, stderr } = await hegao.run(['reflow', '-'], oneLine);
    assert.deepEqual([status, stdout, stderr], [0, lines, '']);
  });

  it('changes tags only when asked', async () => {
    const text = '[主持人]请介绍。\n[周  敏]谢谢。';
    assert.equal((await hegao.run(['reflow', '-'], text)).stdout, text);
    assert.equal((await hegao.run(['reflow', '--tags', '-'], text)).stdout, '【主持人】请介绍。\n【周敏】谢谢。');
  });

  it('writes back in the encoding of the file, byte-order mark kept, once', async () => {
    const marked = (text: string): Buffer => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
    const files: readonly [string, Buffer, Buffer][] = [
      ['gbk.txt', iconv.encode(oneLine, 'gb18030'), iconv.encode(lines, 'gb18030')],
      ['marked.txt', marked(oneLine), marked(lines)],
      ['wide.txt', iconv.encode(`\ufeff${oneLine}`, 'utf-16le'), iconv.encode(`\ufeff${lines}`, 'utf-16le')],
    ];
    for (const [name, bytes] of files) writeFileSync(path(name), bytes);
    const names = files.map(([name]) => name);
    const first = await hegao.run(['reflow', '--write', ...names]);
    assert.deepEqual([first.status, first.stdout], [0, '']);
    assert.equal(first.stderr.split('\n').filter(Boolean).length, files.length, first.stderr);
    for (const [name, , wanted] of files) assert.deepEqual(readFileSync(path(name)), wanted, name);
    const second = await hegao.run(['reflow', '-w', ...names]);
    assert.deepEqual([second.status, second.stdout, second.stderr], [0, '', '']);
  });

  it('does not touch a file with damaged bytes, and says which could not be read', async () => {
    const damaged = Buffer.concat([Buffer.from(oneLine.repeat(4)), Buffer.from([0xff]), Buffer.from('。')]);
    writeFileSync(path('damaged.txt'), damaged);
    const { status, stderr } = await hegao.run(['reflow', '--write', '--lang', 'en', 'damaged.txt', 'missing.txt']);
    assert.equal(status, 3);
    assert.match(stderr, /damaged\.txt: has damaged bytes/);
    assert.match(stderr, /missing\.txt: no such file/);
    assert.deepEqual(readFileSync(path('damaged.txt')), damaged);
    assert.equal((await hegao.run(['reflow'])).status, 2);
  });
});
