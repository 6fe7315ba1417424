import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, mergeSettings, readSettings } from '../../../server/src/workspace/settings';

describe('settings', () => {
  const table: [string, unknown, ReturnType<typeof readSettings>][] = [
    ['nothing', undefined, defaultSettings],
    [
      'levels by code',
      { levels: { 'growth-mismatch': 'off', usage: 'warning' } },
      { ...defaultSettings, levels: { 'growth-mismatch': 'off', usage: 'warning' } },
    ],
    ['misspelt levels are left out', { levels: { usage: 'fatal', width: 3 } }, defaultSettings],
    ['when to check', { check: { run: 'onSave' } }, { ...defaultSettings, run: 'onSave' }],
    ['when to check, with a dotted name', { 'check.run': 'manual' }, { ...defaultSettings, run: 'manual' }],
    [
      'own indicators, by name or with what is known of them',
      {
        indicators: [
          '茶园面积',
          { name: '秀水指数', aliases: ['秀水', 7, ''], class: 'nominal', kind: 'often' },
          {},
          3,
        ],
      },
      {
        ...defaultSettings,
        indicators: [{ name: '茶园面积' }, { name: '秀水指数', aliases: ['秀水'], class: 'nominal' }],
      },
    ],
    ['own units', { units: { 石: '50公斤', 窑: '', 斗: 3 } }, { ...defaultSettings, units: { 石: '50公斤', 窑: '' } }],
    ['texts left out', { exclude: ['归档', 3, ''] }, { ...defaultSettings, exclude: ['归档'] }],
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

describe('settings of a project over those of an editor', () => {
  it('have the last word on each check, indicator and unit', () => {
    const editor = readSettings({
      levels: { usage: 'off', a: 'error' },
      units: { 石: '50公斤' },
      check: { run: 'onSave' },
    });
    const project = readSettings({ levels: { usage: 'error' }, units: { 石: '60公斤' }, indicators: ['茶园面积'] });
    const both = mergeSettings(editor, project);
    assert.deepEqual(both.levels, { usage: 'error', a: 'error' });
    assert.deepEqual(both.units, { 石: '60公斤' });
    assert.deepEqual(both.indicators, [{ name: '茶园面积' }]);
    assert.equal(both.run, 'onSave');
  });
});
