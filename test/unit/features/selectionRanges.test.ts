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

  it('do so in a report that has lost its paragraphs and a stop', () => {
    const text =
      '柳湾镇政府工作报告各位代表:一、2023年工作回顾2023年,全镇经济平稳增长。(一)产业提质。一是修路,完成投资1.2亿元二是架桥,完成投资3.4亿元。(二)城乡统筹。道路改造。二、2024年工作安排做好今年工作,任务艰巨。';
    const steps = wordsOf(text, selectionSteps(analyse(text), text.indexOf('3.4亿元')));
    assert.deepEqual(steps.slice(0, 4), [
      '3.4亿元',
      '完成投资3.4亿元',
      '架桥,完成投资3.4亿元。',
      '二是架桥,完成投资3.4亿元。',
    ]);
    assert.ok(steps[4]?.startsWith('(一)产业提质') && steps[4].endsWith('3.4亿元。'), steps[4]);
    assert.ok(steps[5]?.startsWith('一、2023年') && steps[5].endsWith('道路改造。'), steps[5]);
    assert.equal(steps.at(-1), text);
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
