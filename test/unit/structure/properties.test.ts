import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineMemory } from '../../../server/src/structure/lines';
import { readTranscript } from '../../../server/src/structure/read';
import type { SkeletonNode } from '../../../server/src/structure/skeleton';
import { findUnpaired } from '../../../server/src/text/pairs';
import { contains } from '../../../server/src/text/span';

/** Texts made of what transcripts are made of, whole and broken, and of anything else. */
const pieces = fc.constantFrom(
  ...[
    '主持人',
    '主持人：',
    '10:00:05',
    '[09:25] ',
    '柳湾镇副镇长周敏',
    '（柳湾镇副镇长）',
    '会后有记者问及：',
    '周敏说：',
    '答：',
  ],
  ...['请问为什么？', '感谢大家', '我们认为很重要', '云溪台'],
  ...['【', '】', '周敏', '[主持人]', '周敏：', '问：', '《柳湾日报》记者：', '周敏.jpg', '\n', '\r\n', ' ', '\u3000'],
  ...[
    '一、',
    '二、',
    '（一）',
    '(二)',
    '三是',
    '一要',
    '第一，',
    '①',
    '1.',
    '2、',
    '3)',
    '——',
    '首先，',
    '最后，',
    '一方面',
    '另一方面',
  ],
  ...[
    '工作回顾',
    '2023年',
    '。',
    '；',
    '！',
    '“',
    '”',
    '名词解释',
    '共 5 页',
    '政府工作报告',
    '增长5%',
    '各位代表：',
    '• 【招商】2021年报告',
  ],
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 80 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function assertNested(node: SkeletonNode): void {
  assert.ok(contains(node.span, node.head), 'the head lies inside the span');
  if (node.heading) assert.ok(contains(node.span, node.heading), 'the heading lies inside the span');
  let from = node.span.start;
  for (const child of node.children) {
    assert.ok(contains(node.span, child.span), 'children lie inside their parent');
    assert.ok(child.span.start >= from, 'children are in order and disjoint');
    from = child.span.end;
    assertNested(child);
  }
}

describe('any text', () => {
  it('is read without an exception into nested nodes', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { roots } = readTranscript(text);
        let from = 0;
        for (const root of roots) {
          assert.ok(contains({ start: from, end: text.length }, root.span));
          from = root.span.end;
          assertNested(root);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives blocks that are slices of the text, in order, disjoint, in their paragraph', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { blocks, paragraphs, roots } = readTranscript(text);
        let from = 0;
        for (const { start, text: own, report, paragraph } of blocks) {
          const span = { start, end: start + own.length };
          assert.equal(text.slice(span.start, span.end), own);
          assert.ok(start >= from && own.trim() === own && own !== '');
          const holder = paragraphs[paragraph];
          assert.ok(holder && contains(holder, span));
          assert.ok(roots[report] && contains(roots[report].span, span));
          from = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read with a memory of other texts as without one', () => {
    const withoutKnown = (text: string, memory?: LineMemory): unknown => {
      const { roots, blocks, paragraphs } = readTranscript(text, memory);
      return [
        roots,
        blocks.map(({ sentence: _sentence, ...block }) => block),
        paragraphs.map(({ start, end }) => [start, end]),
      ];
    };
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), (text, other, at) => {
        const memory = new LineMemory();
        const edited = `${text.slice(0, at % (text.length + 1))}${other}${text.slice(at % (text.length + 1))}`;
        for (const version of [text, other, edited, text])
          assert.deepEqual(withoutKnown(version, memory), withoutKnown(version));
      }),
      { numRuns: 500 },
    );
  });

  it('has unpaired marks only where there is such a mark, and none in text without any', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { at, mark } of findUnpaired(text)) assert.equal(text[at], mark);
        const bare = text.replace(/[“”《》（）()【】「」『』]/g, '');
        assert.deepEqual(findUnpaired(bare), []);
      }),
    );
  });
});
