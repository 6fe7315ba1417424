import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  checkPage,
  checkTable,
  configurationOf,
  type ManifestTexts,
  manifestTexts,
} from '../../../server/docs/generated';
import { registry } from '../../../server/src/checks/registry';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe('what `npm run generate` writes is up to date', () => {
  it('the settings of the manifest', () => {
    const { contributes } = JSON.parse(read('package.json')) as { contributes: { configuration: unknown } };
    assert.deepEqual(contributes.configuration, JSON.parse(JSON.stringify(configurationOf(registry))));
  });

  for (const [path, language] of [
    ['package.nls.json', 'en'],
    ['package.nls.zh-cn.json', 'zh'],
  ] as const) {
    it(`the settings' texts in ${path}`, () => {
      const written = JSON.parse(read(path)) as ManifestTexts;
      assert.deepEqual(written, manifestTexts(written, registry, language));
    });
  }

  it('the manual pages: one for each check, no other', () => {
    const pages = readdirSync(new URL('server/docs/checks/', root)).sort();
    assert.deepEqual(pages, registry.map(({ code }) => `${code}.md`).sort());
    for (const check of registry)
      assert.equal(read(`server/docs/checks/${check.code}.md`), checkPage(check), check.code);
  });

  it('the table of checks in the README', () => {
    assert.ok(read('README.md').includes(`<!-- checks -->\n\n${checkTable(registry)}\n\n<!-- /checks -->`));
  });

  it('a page says in both languages what is wrong, what is right, and when nothing is said', () => {
    const [check] = registry;
    assert.ok(check);
    const page = checkPage(check);
    for (const heading of [
      '## 有误',
      '## 无误',
      '## 何时不报',
      '## 依据',
      '## Wrong',
      '## Right',
      '## When it is silent',
      '## Source',
    ]) {
      assert.ok(page.includes(heading), heading);
    }
    assert.ok(page.indexOf('## 有误') < page.indexOf('## Wrong'));
  });
});
