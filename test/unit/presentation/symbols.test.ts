import assert from 'node:assert/strict';
import { Texts } from '../../../server/src/presentation/messages';
import { documentSymbols, type TranscriptSymbol } from '../../../server/src/presentation/symbols';
import { readTranscript } from '../../../server/src/structure/read';
import type { Reading, SkeletonNode, SpeakerTag } from '../../../server/src/structure/skeleton';
import { LineTable } from '../../../server/src/text/lineTable';
import { span } from '../../../server/src/text/span';
import { pressConference } from '../features/transcript';

const drawn = (symbols: readonly TranscriptSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ type, name, detail, children }) => [
    `${'  '.repeat(depth)}${type} ${name} (${detail ?? ''})`,
    ...drawn(children, depth + 1),
  ]);

describe('document symbols', () => {
  it('say who asks and who answers, and about what', () => {
    const lines = drawn(documentSymbols(readTranscript(pressConference), new Texts('zh')));
    assert.match(lines[0] ?? '', /^report 云溪县2023年工业发展新闻发布会 \(发言4次 · \d+字\)$/);
    assert.ok(
      lines.some(line => /^ {2}turn 发言 韩牧 · 2023年,全县.* \(云溪县工业和信息化局局长 · 3点 · \d+字\)$/.test(line)),
      lines.join('\n'),
    );
    assert.ok(lines.some(line => /^ {4}point 二是抓好企业培育 \(\d+字\)$/.test(line)));
    assert.ok(lines.some(line => /^ {2}turn 问 云溪日报 · 2024年有什么打算\? /.test(line)));
  });

  it('say it in English too', () => {
    const lines = drawn(documentSymbols(readTranscript(pressConference), new Texts('en')));
    assert.ok(
      lines.some(line => line.startsWith('  turn Q 云溪日报 · ')),
      lines.join('\n'),
    );
    assert.ok(lines.some(line => line.includes('3 points')));
  });

  it('have a name whatever is lost', () => {
    const text = '】各位好 ';
    const tag: SpeakerTag = {
      span: span(0, 1),
      name: null,
      who: null,
      shape: 'lenticular',
      damage: 'nameLost',
      identity: null,
      role: 'unknown',
    };
    const node = (type: SkeletonNode['type'], head = span(0, 0), speaker: SpeakerTag | null = null): SkeletonNode => ({
      type,
      span: span(4, 5),
      head,
      heading: null,
      marker: null,
      speaker,
      children: [],
    });
    const roots = [
      node('report'),
      node('section'),
      node('point'),
      node('caption'),
      node('metadata'),
      { ...node('turn', span(0, 1), tag), span: span(0, 4) },
    ];
    const reading: Reading = { text, lines: new LineTable(text), roots, blocks: [], paragraphs: [], wraps: [] };
    assert.deepEqual(
      documentSymbols(reading, new Texts('zh')).map(({ name }) => name),
      ['未命名文稿', '…', '…', '图注', '…', '姓名缺失 · 各位好'],
    );
  });
});
