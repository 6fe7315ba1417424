import assert from 'node:assert/strict';
import { excluder } from '../../../server/src/workspace/exclude';

describe('texts left out by globs', () => {
  const table: [string[], string, boolean][] = [
    [[], 'a.txt', false],
    [['归档'], '归档/2019/a.txt', true],
    [['归档'], '稿件/归档/a.txt', true],
    [['归档/'], '归档/a.txt', true],
    [['归档'], '归档二/a.txt', false],
    [['*.草稿.txt'], '稿件/a.草稿.txt', true],
    [['*.草稿.txt'], '稿件/a.txt', false],
    [['稿件/*.txt'], '稿件/a.txt', true],
    [['稿件/*.txt'], '稿件/深/a.txt', false],
    [['./稿件'], '稿件/深/a.txt', true],
    [['**/.hidden/**'], 'a/.hidden/b.txt', true],
  ];
  for (const [globs, path, expected] of table) {
    it(`${globs.join(' ') || 'none'} ${expected ? 'leaves out' : 'keeps'} ${path}`, () => {
      assert.equal(excluder(globs)(path), expected);
    });
  }
});
