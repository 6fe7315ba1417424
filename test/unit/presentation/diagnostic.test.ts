import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/checks/chain';
import { toDiagnostic } from '../../../server/src/presentation/diagnostic';
import { Texts } from '../../../server/src/presentation/messages';
import { readTranscript } from '../../../server/src/structure/read';
import { span } from '../../../server/src/text/span';
import { Fraction } from 'fraction.js';

const text = '第一行\n由40.0亿元增至50.0亿元,增长20%。';
const reading = readTranscript(text);
const spanOf = (words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
const finding: Finding = {
  code: 'growth-mismatch',
  outcome: 'conflicts',
  level: 'error',
  span: spanOf('20%'),
  operands: [{ span: spanOf('40.0亿元'), role: 'base' }],
  message: { key: 'conflict', args: { printed: '20%' } },
  fixes: [{ key: 'recompute', args: { to: '25%' }, edits: [{ span: spanOf('20%'), text: '25%' }] }],
  data: { steps: [{ expected: new Fraction(1, 4), big: 3n }], reading: 'union' },
  alsoConflicts: ['share-mismatch'],
};
const options = { texts: new Texts('zh'), uri: 'file:///a.txt' };

describe('diagnostics', () => {
  const diagnostic = toDiagnostic(finding, reading, options);

  it('carry code, source, severity and the range in lines and columns', () => {
    assert.equal(diagnostic.code, 'growth-mismatch');
    assert.equal(diagnostic.source, '核稿');
    assert.equal(diagnostic.severity, 1);
    assert.deepEqual(diagnostic.range, { start: { line: 1, character: 18 }, end: { line: 1, character: 21 } });
  });

  it('name every operand with its role and its words', () => {
    const [related] = diagnostic.relatedInformation ?? [];
    assert.equal(related?.message, `${new Texts('zh').role('base')}：40.0亿元`);
    assert.deepEqual(related?.location, {
      uri: 'file:///a.txt',
      range: { start: { line: 1, character: 1 }, end: { line: 1, character: 7 } },
    });
  });

  it('carry the decision as plain JSON', () => {
    assert.deepEqual(diagnostic.data, JSON.parse(JSON.stringify(diagnostic.data)));
    const data = diagnostic.data as Record<string, unknown>;
    assert.equal(data['level'], 'error');
    assert.equal(data['outcome'], 'conflicts');
    assert.deepEqual(data['steps'], [{ expected: '1/4', big: '3' }]);
    assert.deepEqual(data['alsoConflicts'], ['share-mismatch']);
    assert.deepEqual(data['fixes'], [
      {
        title: '按其他数重算：20%改为25%',
        edits: [{ range: diagnostic.range, newText: '25%' }],
      },
    ]);
  });

  it('link to the manual page where there is one', () => {
    assert.equal(diagnostic.codeDescription, undefined);
    const linked = toDiagnostic(finding, reading, { ...options, pageOf: code => `file:///pages/${code}.md` });
    assert.deepEqual(linked.codeDescription, { href: 'file:///pages/growth-mismatch.md' });
    assert.equal(toDiagnostic(finding, reading, { ...options, pageOf: () => null }).codeDescription, undefined);
  });

  it('say the level as a severity', () => {
    const severities = (['error', 'warning', 'information'] as const).map(
      level => toDiagnostic({ ...finding, level }, reading, options).severity,
    );
    assert.deepEqual(severities, [1, 2, 3]);
  });
});
