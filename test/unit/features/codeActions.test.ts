import assert from 'node:assert/strict';
import type { Analysis } from '../../../server/src/analysis';
import { offeredFixes, typographicEdits } from '../../../server/src/features/codeActions';
import type { Finding, Fix } from '../../../server/src/features/judgements';
import { span } from '../../../server/src/text/span';
import { analyse } from './transcript';

const text = '由40.0亿元增至50.0亿元,增长20%。(好';
const finding = (start: number, end: number, fixes: readonly Fix[]): Finding => ({
  code: 'some-check',
  outcome: 'conflicts',
  level: 'error',
  span: span(start, end),
  operands: [],
  message: { key: 'conflict' },
  fixes,
  alsoConflicts: [],
});
const recompute: Fix = { key: 'recompute', args: { to: '25%' }, edits: [{ span: span(18, 21), text: '25%' }] };
const close: Fix = { key: 'insertMark', edits: [{ span: span(24, 24), text: ')' }], typographic: true };
const drop: Fix = { key: 'removeMark', edits: [{ span: span(22, 23), text: '' }], typographic: true };

function withFindings(findings: readonly Finding[]): Analysis {
  return Object.create(analyse(text), { findings: { value: findings } }) as Analysis;
}

describe('code actions', () => {
  const analysis = withFindings([finding(18, 21, [recompute]), finding(22, 23, [close, drop])]);

  it('are the fixes of the findings a selection touches, with the result', () => {
    const results = (start: number, end: number): string[] =>
      offeredFixes(analysis, span(start, end)).map(({ fix, after }) => `${fix.key} →${after}`);
    assert.deepEqual(results(19, 19), ['recompute →25%']);
    assert.deepEqual(results(21, 21), ['recompute →25%']);
    assert.deepEqual(results(0, 5), []);
    assert.deepEqual(results(0, text.length), ['recompute →25%', 'insertMark →)', 'removeMark →']);
  });

  it('show the words between the edits of one fix', () => {
    const swap: Fix = {
      key: 'swap',
      edits: [
        { span: span(9, 13), text: '40.0' },
        { span: span(1, 5), text: '50.0' },
      ],
    };
    const [offered] = offeredFixes(withFindings([finding(0, 2, [swap])]), span(0, 0));
    assert.equal(offered?.after, '50.0亿元增至40.0');
  });

  it('all at once are typographic only, and none touches another', () => {
    assert.deepEqual(typographicEdits(analysis), close.edits);
    const twice = withFindings([finding(22, 23, [drop]), finding(22, 24, [drop])]);
    assert.deepEqual(typographicEdits(twice), drop.edits);
  });
});
