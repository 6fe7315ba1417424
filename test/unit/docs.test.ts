import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { registry } from '../../server/src/checks/registry';

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes?: { readonly configuration?: Configuration | readonly Configuration[] };
}
interface Configuration {
  readonly properties?: Readonly<Record<string, unknown>>;
}

const file = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(file(path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const pages = ['README.md', 'README.en.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const levels: Readonly<Record<string, string>> = { error: '错误', warning: '警告', information: '提示', off: '关' };

describe('documents', () => {
  it('README lists every registered check with its highest level, and no other', () => {
    const [, table = ''] = read('README.md').split(/<!-- \/?checks -->/);
    const rows = [...table.matchAll(/^\| `([a-z0-9-]+)` +\| (\S+) +\|/gm)].map(([, code, level]) => `${code} ${level}`);
    const registered = registry.map(check => `${check.code} ${levels[check.level]}`);
    assert.deepEqual(rows.sort(), registered.sort());
  });

  for (const page of pages) {
    it(`${page} names only scripts the manifest has`, () => {
      const named = [...read(page).matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map(([, script = '']) => script);
      const unknown = named.filter(script => !['ci', 'install'].includes(script) && !(script in manifest.scripts));
      assert.deepEqual(unknown, []);
    });

    it(`${page} links only to files that are there`, () => {
      const linked = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
      assert.deepEqual(
        linked.filter(path => !existsSync(file(path))),
        [],
      );
    });
  }

  it('README names only settings the manifest contributes', () => {
    const { configuration = [] } = manifest.contributes ?? {};
    const sections = 'length' in configuration ? configuration : [configuration];
    const settings = new Set(sections.flatMap(section => Object.keys(section.properties ?? {})));
    const named = [...read('README.md').matchAll(/^\| `(hegao\.[A-Za-z.]+)` +\|/gm)].map(([, name = '']) => name);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter(name => !settings.has(name)),
      [],
    );
  });

  it('the newest entry of the changelog is the version of the manifest', () => {
    assert.equal(/^## \[([^\]]+)\]/m.exec(read('CHANGELOG.md'))?.[1], manifest.version);
  });
});
