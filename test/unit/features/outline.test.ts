import assert from 'node:assert/strict';
import { type OutlineEntry, outline } from '../../../server/src/features/outline';
import { readTranscript } from '../../../server/src/structure/read';
import { pressConference } from './transcript';

const lines = (entries: readonly OutlineEntry[], depth = 0): string[] =>
  entries.flatMap(entry => [
    `${'  '.repeat(depth)}${entry.type} ${[entry.who, entry.words].filter(Boolean).join('：')}`,
    ...lines(entry.children, depth + 1),
  ]);

describe('outline', () => {
  it('is the tree of turns and points, each with words that say what it is about', () => {
    assert.deepEqual(lines(outline(readTranscript(pressConference))), [
      'report 云溪县2023年工业发展新闻发布会',
      '  turn 周岚：欢迎参加新闻发布会。下面请云溪县工业和信息化局局长韩牧同志…',
      '  turn 韩牧：2023年,全县规模以上工业总产值由40.0亿元增至…',
      '    point 一是抓好项目建设',
      '    point 二是抓好企业培育',
      '    point 三是优化服务',
      '  turn 云溪日报：2024年有什么打算?',
      '  turn 韩牧：2024年,力争规模以上工业总产值突破60亿元…',
    ]);
  });

  it('shows no chrome and never fails on an empty text', () => {
    assert.deepEqual(outline(readTranscript('')), []);
    const reading = readTranscript(pressConference);
    const [root] = reading.roots;
    assert.ok(root);
    assert.deepEqual(outline({ ...reading, roots: [{ ...root, type: 'chrome' }] }), []);
  });
});
