import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boundsOf } from '../../../server/src/figures/bounds';
import { scanNumerals } from '../../../server/src/figures/everyNumeral';
import { qualifiedSpan } from '../../../server/src/figures/figure';
import { readings } from '../../../server/src/figures/readings';
import { resolvePeriod } from '../../../server/src/figures/resolvePeriod';
import { scanFigures } from '../../../server/src/figures/scan';

/** What figures are made of, whole and broken, and anything else. */
const pieces = fc.constantFrom(
  ...'0123456789０５一二三十百千万亿零〇两几半成折番第负-—~:：∶.．·，,、。%％‰/+（）“”"年月日时周号',
  ...[
    '百分之',
    '分之',
    '万亿',
    '个百分点',
    '亿元',
    '十四五',
    '以来',
    '去年',
    '上周',
    '个半',
    '又',
    '千瓦时',
    '微克/',
    'PM',
    '￥',
    '超过',
    '左右',
    ' ',
    '\u3000',
    '\n',
    '元',
    '人',
    '个',
    '倍',
    '点',
    '多',
    '余',
    '到',
    '至',
    '与',
    '之间',
    '\ud83d',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const options = [{}, { relativeTime: true }, { everyNumeral: true }];

describe('any text', () => {
  it('gives figures in order, disjoint and inside it, and never fails', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...options), (text, option) => {
        let last = 0;
        for (const figure of scanFigures(text, option)) {
          const { start, end } = figure.span;
          assert.ok(start >= last && end > start && end <= text.length, `${start}–${end} in ${JSON.stringify(text)}`);
          const outer = qualifiedSpan(figure);
          assert.ok(outer.start >= 0 && outer.end <= text.length);
          if (figure.unitSpan) assert.ok(figure.unitSpan.start >= start && figure.unitSpan.end <= end);
          readings(figure);
          resolvePeriod(figure, { year: 2023, month: 9, day: 6 });
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives every numeral and condition inside it', () => {
    fc.assert(
      fc.property(texts, text => {
        let last = 0;
        for (const { span } of scanNumerals(text)) {
          assert.ok(span.start >= last && span.end > span.start && span.end <= text.length, JSON.stringify(text));
          last = span.end;
        }
        for (const { span } of boundsOf(text))
          assert.ok(span.start >= 0 && span.end <= text.length, JSON.stringify(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is read in time that grows with its length only', () => {
    const milliseconds = (text: string): number => {
      const before = process.cpuUsage();
      scanFigures(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    for (const piece of [
      '1',
      '一',
      '十',
      '第',
      ':',
      '1:',
      '一亿',
      '“一',
      '百分之',
      '1,',
      '1.',
      '千',
      '1—',
      '万万',
      '3个到',
      '零',
      '1/',
      '5年',
      '-1',
      '(',
      '几',
      '翻番',
      '三分之',
    ]) {
      const slow = milliseconds(piece.repeat(Math.ceil(100_000 / piece.length)));
      assert.ok(slow < 1500, `${piece}: ${slow} ms`);
    }
  });
});
