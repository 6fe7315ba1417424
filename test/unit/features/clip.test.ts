import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clip } from '../../../server/src/features/clip';

const whole = (words: string, limit: number, ...names: string[]): string =>
  clip(words, { start: 0, end: words.length }, limit, new Set(names));

describe('clip', () => {
  const table: [string, string, number, string][] = [
    ['a short text stays whole', '一是抓好项目', 20, '一是抓好项目'],
    ['the mark at its end goes', '一是抓好项目。', 20, '一是抓好项目'],
    ['white space is one blank', ' 刘\u3000\u3000丹 \n讲话 ', 20, '刘 丹 讲话'],
    ['a sentence is a better end than a clause', '抓好项目。全年开工,三十六个项目', 12, '抓好项目。全年开工…'],
    ['a clause is a better end than a word', '坚持创新发展,加快动能转换步伐', 10, '坚持创新发展…'],
    ['a number keeps its unit', '完成投资总额达到1234.56亿元', 12, '完成投资总额达到…'],
    ['a Latin word is not parted', '推进HUAWEICLOUD平台', 8, '推进…'],
    ['quotation marks close or stay out', '坚定不移抓实“三个一批”活动', 10, '坚定不移抓实…'],
    ['nothing to cut at', '', 10, ''],
  ];
  for (const [name, words, limit, expected] of table) it(name, () => assert.equal(whole(words, limit), expected));

  it('never cuts inside a name', () => {
    const words = '下面有请欧阳春晓主任回答记者提问';
    for (let limit = 5; limit < 9; limit++) {
      const label = whole(words, limit, '欧阳春晓');
      assert.ok(label.includes('欧阳春晓') || !label.includes('欧'), `${limit}: ${label}`);
    }
  });

  it('keeps within the limit on any text, and shows a beginning of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'一二三四五六项目，。,.“”()12a 😀') }),
        fc.integer({ min: 1, max: 30 }),
        (words, limit) => {
          const label = whole(words, limit);
          assert.ok(label.length <= limit + 1, label);
          const shown = label.replace(/…$/, '');
          assert.ok(words.replace(/\s+/g, ' ').trim().startsWith(shown), label);
        },
      ),
    );
  });

  it('takes no longer for a line of a million characters', () => {
    const line = '规模以上工业总产值稳步增长'.repeat(80_000);
    const started = performance.now();
    assert.ok(clip(line, { start: 0, end: line.length }, 40).length <= 41);
    assert.ok(performance.now() - started < 200);
  });
});
