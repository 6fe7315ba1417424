import assert from 'node:assert/strict';
import { perSnapshot, Snapshots } from '../../../server/src/workspace/snapshots';

const uri = 'file:///a.txt';
const text = '由40.0亿元增至50.0亿元,增长20%。';

describe('snapshots', () => {
  it('stay the same for a version and its rules, and are new for others', () => {
    const snapshots = new Snapshots();
    const rules = { levels: {} };
    const first = snapshots.of(uri, 1, text, rules);
    assert.equal(snapshots.of(uri, 1, text, rules), first);
    assert.notEqual(snapshots.of(uri, 2, text, rules), first);
    assert.notEqual(
      snapshots.of(uri, 2, text, { levels: { 'growth-mismatch': 'off' } }),
      snapshots.of(uri, 2, text, rules),
    );
    snapshots.forget(uri);
    assert.notEqual(snapshots.of(uri, 1, text, rules), first);
  });

  it('obey their levels', () => {
    const snapshots = new Snapshots();
    const codes = (levels: Record<string, 'off'>): string[] =>
      snapshots.of(uri, 1, text, { levels }).analysis.findings.map(({ code }) => code);
    assert.deepEqual(codes({}), ['growth-mismatch']);
    assert.deepEqual(codes({ 'growth-mismatch': 'off' }), []);
  });

  it('what is made of one is made once', () => {
    let made = 0;
    const lengthOf = perSnapshot(({ analysis }) => {
      made++;
      return analysis.reading.text.length;
    });
    const snapshots = new Snapshots();
    const rules = { levels: {} };
    for (let i = 0; i < 3; i++) assert.equal(lengthOf(snapshots.of(uri, 1, text, rules)), text.length);
    assert.equal(made, 1);
    lengthOf(snapshots.of(uri, 2, text, rules));
    assert.equal(made, 2);
  });
});
