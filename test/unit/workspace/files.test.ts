import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isTranscriptName } from '../../../server/src/workspace/files';
import { nodeFiles } from '../../../server/src/workspace/files.node.js';

describe('files of a machine', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hegao-files-'));
    for (const name of [
      'b/乙.txt',
      'b/甲.shilu',
      'a.TXT',
      'c.md',
      'd.transcript',
      'e.docx',
      '.hidden.txt',
      'node_modules/n.txt',
      '.git/g.txt',
    ]) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), name);
    }
    symlinkSync(join(folder, 'a.TXT'), join(folder, 'link.txt'));
    symlinkSync(folder, join(folder, 'b', 'loop'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.txt'));
    symlinkSync(join(folder, 'circle.txt'), join(folder, 'circle.txt'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('lists the transcripts below a folder in a fixed order, without hidden and installed ones', async () => {
    const found: string[] = [];
    for await (const path of nodeFiles.list(folder)) found.push(path.slice(folder.length + 1));
    assert.deepEqual(found, [
      'a.TXT',
      'b/乙.txt',
      'b/甲.shilu',
      'broken.txt',
      'c.md',
      'circle.txt',
      'd.transcript',
      'link.txt',
    ]);
  });

  const problems: [string, string][] = [
    ['nowhere.txt', 'missing'],
    ['a.TXT/x', 'missing'],
    ['b', 'folder'],
    ['broken.txt', 'missing'],
    ['circle.txt', 'failed'],
  ];
  for (const [name, problem] of problems) {
    it(`says of ${name}: ${problem}`, async () =>
      assert.equal((await nodeFiles.read(join(folder, name))).problem, problem));
  }

  it('reads through a link', async () => {
    assert.deepEqual(await nodeFiles.read(join(folder, 'link.txt')), { text: 'a.TXT', encoding: 'utf-8' });
  });

  it('knows a transcript by its name', () => {
    const names = ['x.txt', 'X.MD', '实录.shilu', 'a.b.transcript', 'x.doc', 'txt', '.x.txt'];
    assert.deepEqual(names.map(isTranscriptName), [true, true, true, true, false, false, false]);
  });
});
