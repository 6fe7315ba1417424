import assert from 'node:assert/strict';
import { Analyser } from '../../../server/src/analysis';
import { answers, namesIn } from '../../../server/src/features/names';
import { pressConference } from './transcript';

describe('what can be looked for by name', () => {
  const names = namesIn(new Analyser().analyse(pressConference));
  const of = (kind: string): string[] => names.filter(each => each.kind === kind).map(({ name }) => name);

  it('speakers with their office, headings, indicators with their first figure', () => {
    assert.ok(of('speaker').includes('韩牧'));
    assert.equal(names.find(({ name }) => name === '韩牧')?.detail, '云溪县工业和信息化局局长');
    assert.ok(of('heading').length > 0);
    assert.ok(of('indicator').includes('规模以上工业总产值'));
  });

  it('each once, where it is named first', () => {
    assert.equal(new Set(of('indicator')).size, of('indicator').length);
    for (const { name, span, kind, detail } of names) {
      const words = pressConference.slice(span.start, span.end);
      if (kind === 'speaker') assert.equal(words.replace(/\s/g, ''), name);
      if (kind === 'indicator') assert.equal(words, detail);
    }
  });

  it('none in an empty text', () => assert.deepEqual(namesIn(new Analyser().analyse('')), []));

  const table: readonly [string, string, boolean][] = [
    ['一般公共预算收入', '预算收入', true],
    ['一般公共预算收入', '公收', true],
    ['一般公共预算收入', '收公', false],
    ['R&D经费投入强度', 'r&d', true],
    ['韩牧', '', true],
    ['韩牧', '韩 牧', true],
  ];
  for (const [name, query, expected] of table) {
    it(`${query} ${expected ? 'finds' : 'does not find'} ${name}`, () => assert.equal(answers(name, query), expected));
  }
});
