import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import en from '../../../server/src/presentation/messages.en.json';
import zh from '../../../server/src/presentation/messages.zh.json';

const checks = fileURLToPath(new URL('../../../server/src/checks', import.meta.url));
const sources = readdirSync(checks, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(join(checks, name), 'utf8'));

describe('what lowers a level', () => {
  const reasons = new Set(
    sources.flatMap(source => [...source.matchAll(/reason: '(\w+)'/g)].map(([, name]) => name ?? '')),
  );
  for (const reason of reasons) {
    it(`${reason} is said in both languages`, () => {
      for (const { ui } of [zh, en]) assert.ok(Object.keys(ui).includes(`lowered.${reason}`), `lowered.${reason}`);
    });
  }

  it('is found in the sources', () => assert.ok(reasons.size > 10, [...reasons].join(' ')));
});
