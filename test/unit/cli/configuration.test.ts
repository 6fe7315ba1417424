import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registry } from '../../../server/src/checks/registry';
import { Configurations, parseConfiguration } from '../../../server/src/cli/configuration';

const faultsOf = async (text: string): Promise<readonly string[]> => (await parseConfiguration('c.json', text)).faults;

describe('hegao.config.json', () => {
  it('sets levels', async () => {
    const { levels, faults } = await parseConfiguration(
      'c.json',
      '{"levels":{"growth-mismatch":"off","unit-style":"information"}}',
    );
    assert.deepEqual([levels, faults], [{ 'growth-mismatch': 'off', 'unit-style': 'information' }, []]);
  });

  it('may be empty, and may name its schema', async () => {
    assert.deepEqual([await faultsOf('{}'), await faultsOf('{"$schema":"x"}')], [[], []]);
  });

  const table: [string, RegExp][] = [
    [
      '{"levels":{"growth-mismatch":"of"}}',
      /^levels\.growth-mismatch: 只能是 default \| error \| warning \| information \| off/,
    ],
    ['{"level":{}}', /没有“level”这个设置/],
    ['{"levels":[]}', /^levels: 应为 object/],
    ['[]', /^应为 object/],
    ['{"levels":{"Growth Mismatch":"off"}}', /^levels: 检查代码由小写字母和连字符组成/],
    ['{\n  "levels": {,}\n}', /第 2 行第 14 列不是有效的 JSON/],
    ['', /不是有效的 JSON/],
  ];
  for (const [text, fault] of table) {
    it(`says what is wrong with ${JSON.stringify(text)}`, async () => {
      const faults = await faultsOf(text);
      assert.equal(faults.filter(line => fault.test(line)).length, 1, faults.join('\n'));
      assert.ok(faults.every(line => !line.includes('\n')));
    });
  }

  it('tells of checks that do not exist, and of no other', async () => {
    const known = registry.map(check => check.code).slice(0, 1);
    const levels = Object.fromEntries(['no-such-check', ...known].map(code => [code, 'off']));
    const { unknownChecks } = await parseConfiguration('c.json', JSON.stringify({ levels }));
    assert.deepEqual(unknownChecks, ['no-such-check']);
  });
});

describe('where settings are found', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hegao-config-'));
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    mkdirSync(join(folder, 'c'));
    writeFileSync(join(folder, 'hegao.config.json'), '{"levels":{"top":"off"}}');
    writeFileSync(join(folder, 'a/hegao.config.json'), '{"levels":{"near":"off"}}');
  });
  after(() => rmSync(folder, { recursive: true }));

  const table: [string, string][] = [
    ['.', 'top'],
    ['c', 'top'],
    ['a', 'near'],
    ['a/b', 'near'],
  ];
  for (const [below, code] of table) {
    it(`${below}: ${code}`, async () => {
      const found = await new Configurations(undefined).of(join(folder, below));
      assert.deepEqual(found?.levels, { [code]: 'off' });
    });
  }

  it('one that is named holds everywhere', async () => {
    const found = await new Configurations(join(folder, 'a/hegao.config.json')).of(join(folder, 'c'));
    assert.deepEqual(found?.levels, { near: 'off' });
  });

  it('one that is named and missing is a fault', async () => {
    const found = await new Configurations(join(folder, 'none.json')).of(folder);
    assert.match(found?.faults[0] ?? '', /没有这个文件/);
  });
});
