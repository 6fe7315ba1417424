import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Spool } from '../../../server/src/cli/spool';
import { CommandLine } from './commandLine';

/** A report of a county, given early in a year. */
const report = (year: number, ...sentences: string[]): string =>
  [
    `${year}年云溪县政府工作报告`,
    `——${year}年1月16日在云溪县第十八届人民代表大会第三次会议上`,
    '各位代表：我代表云溪县人民政府向大会报告工作。',
    `一、${year - 1}年工作回顾`,
    ...sentences,
  ].join('\n');

const last = report(2024, '2023年，全县一般公共预算收入完成12.50亿元，增长8.2%。');
const now = report(2025, '2024年，全县一般公共预算收入完成13.50亿元，增长18%。');

interface Checked {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** `path: code → address and line compared with`, sorted. */
const compared = (stdout: string): string[] =>
  (JSON.parse(stdout) as Checked[])
    .flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ code, relatedInformation = [] }) => {
        const [{ location } = { location: null }] = relatedInformation;
        return `${path}: ${code} → ${location?.uri}:${(location?.range.start.line ?? 0) + 1}`;
      }),
    )
    .sort();

describe('hegao check over the reports of several years', function () {
  this.timeout(60_000);
  const hegao = new CommandLine();
  before(async () => {
    await hegao.prepare();
    mkdirSync(join(hegao.folder, '报告'));
    writeFileSync(join(hegao.folder, '报告/去年.txt'), last);
    writeFileSync(join(hegao.folder, '报告/今年.txt'), now);
    for (let i = 0; i < 20; i++)
      writeFileSync(join(hegao.folder, `报告/别的${i}.txt`), '【周敏】各位好。\n'.repeat(i + 1));
  });
  after(() => hegao.remove());

  const found = ['报告/今年.txt: growth-mismatch → 报告/去年.txt:5'];

  it('holds this year’s growth against last year’s level, whatever the order and the number of processes', async () => {
    const runs = [
      ['报告', '-j', '1'],
      ['报告', '-j', '3'],
      ['报告/去年.txt', '报告/今年.txt'],
      ['报告/今年.txt', '报告/去年.txt', '-j', '2'],
    ];
    for (const args of runs) {
      const { stdout, status } = await hegao.run(['check', ...args, '-f', 'json', '--fail-on', 'information']);
      assert.deepEqual(compared(stdout), found, args.join(' '));
      assert.equal(status, 1);
    }
  });

  it('keeps the order of the files, and says it in every form', async () => {
    const one = await hegao.run(['check', '报告', '-f', 'jsonl', '-j', '1']);
    const paths = one.stdout
      .trimEnd()
      .split('\n')
      .map(line => (JSON.parse(line) as Checked).path);
    assert.deepEqual(paths, [...paths].sort());
    assert.equal(paths.length, 22);
    assert.match((await hegao.run(['check', '报告'])).stdout, /↳ 报告\/去年\.txt:5:19 {2}基数：12\.50亿元/);
    assert.match(
      (await hegao.run(['check', '报告', '-f', 'html'])).stdout,
      /<td>第5行第19字<\/td><td>报告\/去年\.txt<\/td>/,
    );
    const { stdout } = await hegao.run(['check', '报告', '-f', 'sarif']);
    assert.ok(stdout.includes(`"uri":"${encodeURIComponent('报告')}/${encodeURIComponent('去年.txt')}"`));
  });

  it('a text from standard input is one of them, under its own name', async () => {
    const { stdout } = await hegao.run(['check', '报告/去年.txt', '-', '-f', 'json'], now);
    assert.deepEqual(compared(stdout), ['stdin:: growth-mismatch → 报告/去年.txt:5']);
    const other = await hegao.run(['check', '-', '报告/今年.txt', '-f', 'json'], last);
    assert.deepEqual(compared(other.stdout), ['报告/今年.txt: growth-mismatch → stdin::5']);
  });

  it('one text by itself has nothing to be held against, and neither has a line of a stream', async () => {
    assert.deepEqual(compared((await hegao.run(['check', '报告/今年.txt', '-f', 'json'])).stdout), []);
    const lines = [last, now].map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
    const { stdout } = await hegao.run(['check', '--jsonl'], lines);
    assert.equal(stdout, '{"id":0,"diagnostics":[]}\n{"id":1,"diagnostics":[]}\n');
  });

  it('two reports of one place in one file are held against each other', async () => {
    const filler = '我们坚持稳中求进。'.repeat(300);
    writeFileSync(join(hegao.folder, '合订.txt'), `${last}\n${filler}\n${now}`);
    const { stdout } = await hegao.run(['check', '合订.txt', '-f', 'json']);
    assert.deepEqual(compared(stdout), ['合订.txt: growth-mismatch → 合订.txt:5']);
  });

  it('settings switch it off with the check', async () => {
    writeFileSync(join(hegao.folder, 'off.json'), '{"levels":{"growth-mismatch":"off"}}');
    const { stdout } = await hegao.run(['check', '报告', '-f', 'json', '--config', 'off.json']);
    assert.deepEqual(compared(stdout), []);
  });
});

describe('what is kept until the end of a run', () => {
  it('comes back as it was, from memory and from the file', () => {
    const spool = new Spool();
    const texts = Array.from({ length: 40 }, (_, i) => `第${i}篇\u{20bb7}`.repeat(60_000));
    const kept = texts.map(text => spool.add(text));
    assert.ok(kept.some(each => 'text' in each) && kept.some(each => !('text' in each)));
    for (const i of [39, 0, 20, 39]) {
      const each = kept[i];
      assert.ok(each);
      assert.equal(spool.read(each), texts[i]);
    }
    spool.dispose();
    spool.dispose();
  });
});
