import assert from 'node:assert/strict';
import { folding } from '../../../server/src/features/folding';
import { readTranscript } from '../../../server/src/structure/read';
import { pressConference } from './transcript';

const folds = (text: string, limit?: number): string[] =>
  folding(readTranscript(text), limit).map(({ startLine, endLine, depth }) => `${startLine}-${endLine} @${depth}`);

describe('folding', () => {
  it('follows the tree; what stands on one line does not fold', () => {
    assert.deepEqual(folds(pressConference), ['0-7 @0', '2-5 @1']);
  });

  it('leaves out the deepest first when limited, never the tail', () => {
    const text = `第一篇政府工作报告
一、去年工作
(一)工业
一是抓项目。
抓得很紧。
二是抓企业。
抓得很实。
(二)农业
一是抓粮食。
抓得很紧。
二、今年安排
抓好落实。
抓出成效。
`;
    const all = folds(text);
    const depths = (lines: readonly string[]): number[] => lines.map(line => Number(line.split('@')[1]));
    assert.ok(all.length > 4, all.join());
    for (let limit = 0; limit <= all.length; limit++) {
      const kept = folds(text, limit);
      assert.equal(kept.length, limit);
      const left = all.filter(fold => !kept.includes(fold));
      assert.ok(Math.max(0, ...depths(kept)) <= Math.min(Infinity, ...depths(left)), `${limit}: ${kept.join()}`);
    }
  });

  it('has nothing to fold in a text of one line', () => {
    assert.deepEqual(folds('一、去年工作。一是抓项目。二是抓企业。二、今年安排。'), []);
    assert.deepEqual(folds(''), []);
  });
});
