import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, readSettings } from '../../../server/src/workspace/settings';

describe('settings', () => {
  const table: [string, unknown, ReturnType<typeof readSettings>][] = [
    ['nothing', undefined, defaultSettings],
    [
      'levels by code',
      { levels: { 'growth-mismatch': 'off', usage: 'warning' } },
      { levels: { 'growth-mismatch': 'off', usage: 'warning' }, run: 'onType' },
    ],
    ['misspelt levels are left out', { levels: { usage: 'fatal', width: 3 } }, defaultSettings],
    ['when to check', { check: { run: 'onSave' } }, { levels: {}, run: 'onSave' }],
    ['when to check, with a dotted name', { 'check.run': 'manual' }, { levels: {}, run: 'manual' }],
    ['misspelt', { check: { run: 'sometimes' } }, defaultSettings],
  ];
  for (const [name, raw, expected] of table) it(name, () => assert.deepEqual(readSettings(raw), expected));

  it('are read from anything', () => {
    fc.assert(
      fc.property(fc.anything(), raw => {
        assert.ok(['onType', 'onSave', 'manual'].includes(readSettings(raw).run));
        assert.ok(['onType', 'onSave', 'manual'].includes(readSettings({ levels: raw, check: raw }).run));
      }),
    );
  });
});
