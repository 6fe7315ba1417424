import assert from 'node:assert/strict';
import { printAccepted } from '../../../server/src/workspace/accepted';
import { type SidecarFiles, Sidecars } from '../../../server/src/workspace/sidecars';
import { folderOf, foldersUp, relativePath } from '../../../server/src/workspace/uris';

const entry = { code: 'a', quotation: 'b', context: '0123456789abcdef', date: '2024-01-02' };

/** Files in memory, with a count of what was asked for. */
class Memory implements SidecarFiles {
  asked = 0;
  readonly texts: Map<string, string>;
  constructor(texts: Record<string, string>) {
    this.texts = new Map(Object.entries(texts));
  }
  read(uris: readonly string[]): Promise<(string | null)[]> {
    this.asked++;
    return Promise.resolve(uris.map(uri => this.texts.get(uri) ?? null));
  }
  write(uri: string, text: string): Promise<void> {
    this.texts.set(uri, text);
    return Promise.resolve();
  }
}

function sidecarsWith(texts: Record<string, string>): { sidecars: Sidecars; files: Memory } {
  const sidecars = new Sidecars();
  const files = new Memory(texts);
  sidecars.files = files;
  sidecars.folders = ['file:///w'];
  sidecars.storage = 'file:///store';
  return { sidecars, files };
}

describe('files beside transcripts', () => {
  it('are the nearest above a document, read once a folder', async () => {
    const { sidecars, files } = sidecarsWith({
      'file:///w/hegao.config.json': '{"levels":{"usage":"off"}}',
      'file:///w/a/hegao.config.json': '{"levels":{"usage":"error"}}',
      'file:///w/.hegao/accepted.json': printAccepted([entry]),
    });
    const near = await sidecars.of('file:///w/a/b/c.txt');
    assert.deepEqual(near.settings?.levels, { usage: 'error' });
    assert.equal(near.settingsFolder, 'file:///w/a');
    assert.deepEqual(near.accepted, [entry]);
    assert.deepEqual((await sidecars.of('file:///w/d.txt')).settings?.levels, { usage: 'off' });
    await sidecars.of('file:///w/e.txt');
    assert.equal(files.asked, 2);
    sidecars.changed();
    await sidecars.of('file:///w/e.txt');
    assert.equal(files.asked, 3);
  });

  const places: [string, string][] = [
    ['file:///w/a/b.txt', 'file:///w/.hegao/accepted.json'],
    ['file:///elsewhere/b.txt', 'file:///store/accepted.json'],
    ['untitled:Untitled-1', 'file:///store/accepted.json'],
    ['file:///ww/b.txt', 'file:///store/accepted.json'],
  ];
  for (const [uri, place] of places) {
    it(`keep what is accepted of ${uri} in ${place}`, async () => {
      const { sidecars, files } = sidecarsWith({});
      await sidecars.change(uri, list => [...list, entry]);
      assert.deepEqual([...files.texts.keys()], [place]);
      assert.deepEqual((await sidecars.of(uri)).accepted, [entry]);
    });
  }

  it('in the storage do not count inside a workspace folder', async () => {
    const { sidecars } = sidecarsWith({ 'file:///store/accepted.json': printAccepted([entry]) });
    assert.deepEqual((await sidecars.of('file:///w/a.txt')).accepted, []);
    assert.deepEqual((await sidecars.of('file:///x/a.txt')).accepted, [entry]);
  });

  it('are never overwritten where they cannot be read, and say so', async () => {
    const broken = '{ "version": 1, "accepted": [';
    const { sidecars, files } = sidecarsWith({ 'file:///w/.hegao/accepted.json': broken });
    assert.equal((await sidecars.of('file:///w/a.txt')).faults.length, 1);
    await assert.rejects(
      sidecars.change('file:///w/a.txt', list => [...list, entry]),
      /accepted\.json/,
    );
    assert.equal(files.texts.get('file:///w/.hegao/accepted.json'), broken);
  });

  it('keep every one of several changes at once', async () => {
    const { sidecars } = sidecarsWith({});
    const more = Array.from({ length: 5 }, (_, i) => ({ ...entry, code: `c${i}` }));
    await Promise.all(more.map(each => sidecars.change('file:///w/a.txt', list => [...list, each])));
    assert.deepEqual((await sidecars.of('file:///w/a.txt')).accepted, more);
  });

  it('are none where nobody can reach files', async () => {
    const sidecars = new Sidecars();
    assert.deepEqual((await sidecars.of('file:///w/a.txt')).accepted, []);
    await assert.rejects(
      sidecars.change('file:///w/a.txt', list => list),
      /no place/,
    );
  });
});

describe('addresses', () => {
  it('have folders, as far up as the authority', () => {
    assert.equal(folderOf('file:///a/b.txt'), 'file:///a');
    assert.equal(folderOf('vscode-vfs://github/x/y/b.txt'), 'vscode-vfs://github/x/y');
    assert.equal(folderOf('untitled:Untitled-1'), null);
    assert.deepEqual(foldersUp('file:///a/b'), ['file:///a/b', 'file:///a', 'file://']);
    assert.deepEqual(foldersUp('vscode-vfs://github/x'), ['vscode-vfs://github/x', 'vscode-vfs://github']);
    assert.deepEqual(foldersUp('file:///c%3A/x'), ['file:///c%3A/x', 'file:///c%3A', 'file://']);
  });

  it('below a folder have a path', () => {
    assert.equal(relativePath('file:///a', 'file:///a/%E7%A8%BF/b.txt'), '稿/b.txt');
    assert.equal(relativePath('file:///a/', 'file:///a/b%.txt'), 'b%.txt');
    assert.equal(relativePath('file:///a', 'file:///ab/c.txt'), null);
  });
});
