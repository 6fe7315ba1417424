import assert from 'node:assert/strict';
import { hoverFacts } from '../../../server/src/features/hover';
import { mentionsAt } from '../../../server/src/features/mentions';
import { at, pressConference, wordsOf } from './transcript';

describe('mentions', () => {
  it('of a figure are the figures of its indicator; the same measure is of the same kind and period', () => {
    const { analysis, offset } = at('60亿元');
    const mentions = mentionsAt(analysis, offset);
    assert.ok(mentions);
    assert.deepEqual(wordsOf(pressConference, mentions.related), ['40.0亿元', '50.0亿元', '25%', '60亿元', '20%']);
    assert.deepEqual(wordsOf(pressConference, mentions.same), ['60亿元']);
  });

  it('of a speaker are every tag and every place that names him; the first is the introduction', () => {
    const tag = at('韩牧】2024');
    const inSpeech = at('牧同志');
    for (const { analysis, offset } of [tag, inSpeech]) {
      const mentions = mentionsAt(analysis, offset);
      assert.ok(mentions);
      assert.deepEqual(wordsOf(pressConference, mentions.same), ['韩牧', '韩牧', '韩牧']);
      assert.equal(mentions.first.start, pressConference.indexOf('韩牧同志'));
    }
  });

  it('are none where neither figure nor speaker stands', () => {
    const { analysis, offset } = at('优化服务');
    assert.equal(mentionsAt(analysis, offset + 1), null);
    assert.equal(hoverFacts(analysis, offset + 1), null);
  });
});

describe('hover facts', () => {
  it('hold every relation of the figure, also those that hold', () => {
    const { analysis, offset } = at('25%');
    const facts = hoverFacts(analysis, offset + 1);
    assert.ok(facts?.about === 'figure');
    assert.equal(facts.mentions.length, 4);
    for (const { span, operands } of facts.verdicts) {
      assert.ok([span, ...operands.map(o => o.span)].some(s => s.start < facts.span.end && facts.span.start < s.end));
    }
    assert.ok(facts.verdicts.some(({ code, outcome }) => code === 'growth-mismatch' && outcome !== 'conflicts'));
  });

  it('of a speaker tell turns and introduction', () => {
    const { analysis, offset } = at('韩牧】谢谢');
    const facts = hoverFacts(analysis, offset);
    assert.ok(facts?.about === 'speaker');
    assert.equal(facts.speaker.turns.length, 2);
    assert.deepEqual(wordsOf(pressConference, facts.speaker.introduction ? [facts.speaker.introduction.clause] : []), [
      '下面请云溪县工业和信息化局局长韩牧同志介绍情况',
    ]);
  });
});
