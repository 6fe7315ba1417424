import assert from 'node:assert/strict';
import fc from 'fast-check';
import { selectionSteps } from '../../../server/src/features/selectionRanges';
import { contains } from '../../../server/src/text/span';
import { analyse, at, pressConference, wordsOf } from './transcript';

describe('selection ranges', () => {
  it('grow from the figure over clause, sentence, point and turn to the text', () => {
    const { analysis, offset } = at('66亿元');
    const steps = wordsOf(pressConference, selectionSteps(analysis, offset));
    assert.deepEqual(steps.slice(0, 4), [
      '9.66亿元',
      '完成投资9.66亿元',
      '全年新开工项目36个,完成投资9.66亿元,同比下降3.5%。',
      '一是抓好项目建设。全年新开工项目36个,完成投资9.66亿元,同比下降3.5%。',
    ]);
    assert.ok(steps[4]?.startsWith('【韩牧】谢谢') && steps[4].endsWith('办结率98.5%。'), steps[4]);
    assert.equal(steps.at(-1), pressConference);
  });

  it('hold one another and the caret, at every place of any text', () => {
    const pieces = fc.constantFrom(
      ...pressConference.split(/(?<=[,。:])/),
      '【',
      '】',
      '\n',
      '1,234.5万',
      '：',
      '一是',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(), (parts, place) => {
        const text = parts.join('');
        const offset = text.length === 0 ? 0 : place % (text.length + 1);
        const steps = selectionSteps(analyse(text), offset);
        assert.ok(steps.length > 0);
        steps.forEach((step, i) => {
          assert.ok(step.start <= offset && offset <= step.end);
          const inner = steps[i - 1];
          if (inner) assert.ok(contains(step, inner) && step.end - step.start > inner.end - inner.start);
        });
      }),
      { numRuns: 60 },
    );
  });
});
