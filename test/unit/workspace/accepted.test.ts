import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Ajv } from 'ajv';
import schema from '../../../server/schemas/accepted.schema.json';
import { Analyser } from '../../../server/src/analysis';
import {
  acceptance,
  acceptedFinding,
  type AcceptedFinding,
  contextOf,
  parseAccepted,
  printAccepted,
  withAccepted,
  withoutAccepted,
} from '../../../server/src/workspace/accepted';

const before = '各位来宾,大家好。';
const sentence = '2023年,全县一般公共预算收入由40.0亿元增至50.0亿元,增长20%。';
const after = '下一步,我们将继续努力。';
const text = `${before}\n${sentence}\n${after}\n`;
const day = new Date('2024-05-06T07:08:09Z');

/** The only finding of a text; null where it has none. */
function findingOf(words: string) {
  const { findings } = new Analyser().analyse(words);
  assert.ok(findings.length <= 1, findings.map(({ code }) => code).join());
  return findings[0] ?? null;
}

function accept(words: string): AcceptedFinding {
  const finding = findingOf(words);
  assert.ok(finding, 'something to accept');
  return acceptedFinding(words, finding, ' 按可比口径 ', day);
}

describe('an accepted finding', () => {
  const list = [accept(text)];
  const isAccepted = acceptance(list);
  assert.ok(isAccepted);
  const left = (words: string): number => new Analyser().analyse(words, {}, isAccepted).findings.length;

  it('keeps its code, words, reason and day', () => {
    const { context, ...entry } = list[0] ?? accept(text);
    assert.deepEqual(entry, {
      code: 'growth-mismatch',
      quotation: '20%',
      reason: '按可比口径',
      date: '2024-05-06',
    });
    assert.match(context, /^[0-9a-f]{16}$/);
  });

  it('is found no more, and told apart', () => {
    const analysis = new Analyser().analyse(text, {}, isAccepted);
    assert.deepEqual([analysis.findings.length, analysis.acceptedFindings.length], [0, 1]);
    assert.equal(new Analyser().analyse(text).acceptedFindings.length, 0);
  });

  describe('survives', () => {
    const table: Record<string, string> = {
      'sentences put before it': `${before}再次感谢大家。${text}`,
      'another beginning': text.replace(before, '同志们!'),
      'another end': text.replace(after, '谢谢。'),
      'lines joined': text.replaceAll('\n', ''),
      'lines broken inside the sentence': text.replace('增至', '\n  增至'),
      'full-width indentation': text.replace(sentence, `\u3000\u3000${sentence}`),
      'Windows line ends': text.replaceAll('\n', '\r\n'),
      'a far part of its own sentence': text.replace('2023年,全县', '2023年,在县委的坚强领导下,全县'),
    };
    for (const [name, edited] of Object.entries(table)) it(name, () => assert.equal(left(edited), 0));
  });

  describe('dies with its words:', () => {
    const table: Record<string, string> = {
      'the marked rate': text.replace('20%', '22%'),
      'a figure it is compared with': text.replace('40.0亿元', '41.0亿元'),
      'a word beside it': text.replace(',增长20%', ',同比增长20%'),
      'what follows in its sentence': text.replace('20%。', '20%,创历史新高。'),
    };
    for (const [name, edited] of Object.entries(table)) {
      it(name, () => {
        assert.ok(findingOf(edited), 'still wrong');
        assert.equal(left(edited), 1);
      });
    }
  });

  it('counts for its own check only', () => {
    const other = acceptance(list.map(entry => ({ ...entry, code: 'share-mismatch' })));
    assert.equal(new Analyser().analyse(text, {}, other).findings.length, 1);
  });

  it('depends on white space nowhere', () => {
    const finding = findingOf(text);
    assert.ok(finding);
    const { operands } = finding;
    const bare = { code: 'x', span: { start: 0, end: 0 }, operands: [] };
    assert.equal(contextOf('  增 长', bare), contextOf('\n\n增长\t', bare));
    assert.notEqual(contextOf(text, finding), contextOf(text, { ...finding, operands: operands.slice(1) }));
  });
});

describe('a list of accepted findings', () => {
  const one: AcceptedFinding = {
    code: 'a',
    quotation: '“引号”\n换行',
    context: '0123456789abcdef',
    date: '2024-01-02',
  };

  it('has one entry for the same words, the newest', () => {
    const again = { ...one, reason: '后来的理由' };
    assert.deepEqual(withAccepted([one], again), [again]);
    assert.deepEqual(withAccepted([one], { ...one, context: 'f'.repeat(16) }).length, 2);
    assert.deepEqual(withoutAccepted([one], one), []);
    assert.deepEqual(withoutAccepted([one], { ...one, code: 'b' }), [one]);
  });

  it('is written an entry a line, as its schema says, and read again', () => {
    const validate = new Ajv().compile(schema);
    for (const list of [[], [one], [one, accept(text)]]) {
      const printed = printAccepted(list);
      assert.ok(validate(JSON.parse(printed)), JSON.stringify(validate.errors));
      assert.equal(printed.split('\n').length, list.length === 0 ? 5 : list.length + 6);
      assert.deepEqual(parseAccepted(printed), { accepted: list, fault: null });
    }
  });

  it('is read from anything', () => {
    assert.match(parseAccepted('{').fault ?? '', /JSON/);
    assert.match(parseAccepted('[]').fault ?? '', /not a list/);
    const mixed = parseAccepted(JSON.stringify({ accepted: [one, { code: 3 }, null] }));
    assert.deepEqual([mixed.accepted, mixed.fault], [[one], '2 of 3 entries cannot be read']);
    fc.assert(fc.property(fc.json(), json => Array.isArray(parseAccepted(json).accepted)));
  });
});
