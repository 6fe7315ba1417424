import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Analyser } from '../../../server/src/analysis';
import { registry } from '../../../server/src/checks/registry';
import { reflowed, reflowEdits, reflowRangeEdits } from '../../../server/src/features/reflow';
import { Patchwork } from '../../../server/src/features/patchwork';
import { readTranscript } from '../../../server/src/structure/read';

const long = '坚定不移抓好各项工作落实，让全镇群众共享发展成果，不断提升群众的获得感。'.repeat(45);

const table: readonly { readonly name: string; readonly text: string; readonly reflowed: string }[] = [
  {
    name: 'headings and bodies of a one-line report',
    text: '各位代表:现在报告工作。 一、2023年工作回顾刚刚过去的2023年,全镇经济平稳增长。 (一)产业提质。项目开工。(二)城乡统筹。道路改造。 二、2024年工作安排2024年是关键一年。',
    reflowed:
      '各位代表:\n\n现在报告工作。\n\n一、2023年工作回顾\n\n刚刚过去的2023年,全镇经济平稳增长。\n\n(一)产业提质。项目开工。\n\n(二)城乡统筹。道路改造。\n\n二、2024年工作安排\n\n2024年是关键一年。',
  },
  {
    name: 'turns of a one-line press conference',
    text: '【苏念真】下面进行提问。【柳湾日报】请问何时开工?【苏念真】有请陶镇长回答。【陶源】下月开工。',
    reflowed:
      '【苏念真】下面进行提问。\n\n【柳湾日报】请问何时开工?\n\n【苏念真】有请陶镇长回答。\n\n【陶源】下月开工。',
  },
  {
    name: 'points that follow a full stop in a glued line, not those of a short list',
    text: `一、工作安排今年我们做好三件事:一是修路。${long}二是架桥。${long}三是植树，抓好两点：一是选苗；二是浇水。${long}`,
    reflowed: `一、工作安排\n\n今年我们做好三件事:\n\n一是修路。${long}\n\n二是架桥。${long}\n\n三是植树，抓好两点：一是选苗；二是浇水。${long}`,
  },
  {
    name: 'white space at the ends of lines, empty lines, indents',
    text: '\r\n\r\n　　一、工作回顾 \r\n\r\n\r\n\r\n　　全镇经济平稳增长，各项任务圆满完成，群众生活改善。\t\r\n  　　农村道路全部硬化，自来水全部通到农户，学校全部改造。\r\n\r\n',
    reflowed:
      '　　一、工作回顾\r\n\r\n　　全镇经济平稳增长，各项任务圆满完成，群众生活改善。\r\n　　农村道路全部硬化，自来水全部通到农户，学校全部改造。\r\n',
  },
  {
    name: 'nothing in a paragraph as its author wrote it',
    text: '我们抓好三项工作。一是修路。完成投资1亿元。二是架桥。完成投资2亿元。三是植树。完成投资3亿元。\n就介绍到这里，谢谢大家！',
    reflowed:
      '我们抓好三项工作。一是修路。完成投资1亿元。二是架桥。完成投资2亿元。三是植树。完成投资3亿元。\n就介绍到这里，谢谢大家！',
  },
  {
    name: 'title, salutation, dashes, set phrases and themes of a report on one line',
    text: `2023年柳湾镇政府工作报告各位代表:现在,我代表镇政府报告工作。一、工作回顾一年来,全镇实现了三个新提升:——产业更强,园区投产。——环境更美,河水更清。——生活更好,收入更多。(一)产业提质。群众齐心,任务落实,步伐稳健。加快产业升级。建设园区,引进项目,培育企业,做强链条,让产业的根基更加牢固,让发展的动力更加强劲,让百姓的日子更加红火,让镇村的面貌焕然一新。在肯定成绩的同时,我们也清醒地看到不足。`,
    reflowed: `2023年柳湾镇政府工作报告\n\n各位代表:\n\n现在,我代表镇政府报告工作。\n\n一、工作回顾\n\n一年来,全镇实现了三个新提升:\n\n——产业更强,园区投产。\n\n——环境更美,河水更清。\n\n——生活更好,收入更多。\n\n(一)产业提质。群众齐心,任务落实,步伐稳健。\n\n加快产业升级。建设园区,引进项目,培育企业,做强链条,让产业的根基更加牢固,让发展的动力更加强劲,让百姓的日子更加红火,让镇村的面貌焕然一新。\n\n在肯定成绩的同时,我们也清醒地看到不足。`,
  },
  {
    name: 'the title of a report on one line, before its place and date',
    text: `2026年柳湾县政府工作报告2026年1月16日在柳湾县第十八届人民代表大会第五次会议上柳湾县县长周敏各位代表:现在,我代表县政府报告工作。一、工作回顾一年来,${'县里的各项工作稳步推进,成效明显。'.repeat(20)}`,
    reflowed: `2026年柳湾县政府工作报告\n\n2026年1月16日在柳湾县第十八届人民代表大会第五次会议上柳湾县县长周敏各位代表:现在,我代表县政府报告工作。\n\n一、工作回顾\n\n一年来,${'县里的各项工作稳步推进,成效明显。'.repeat(20)}`,
  },
  { name: 'nothing in an empty text', text: '', reflowed: '' },
];

const tagTable: readonly (readonly [string, string])[] = [
  ['[主持人]请介绍。\n[周  敏]谢谢。', '【主持人】请介绍。\n【周敏】谢谢。'],
  ['【主持人】有请周主任。\n周敏】谢谢。\n【周敏 谢谢。', '【主持人】有请周主任。\n【周敏】谢谢。\n【周敏】谢谢。'],
  ['柳湾电视台记者：何时？\n周敏：下月。\n记者：谢谢。', '【柳湾电视台记者】何时？\n周敏：下月。\n【记者】谢谢。'],
  ['主持人(宣传办主任周敏):各位好。\n问：何时？', '主持人(宣传办主任周敏):各位好。\n【问】何时？'],
];

const withoutBlanks = (text: string): string => text.replace(/[\s\u3000\u00a0\u200b\ufeff]/g, '');
const families = new Map(registry.map(({ code, family }) => [code, family]));

/** Findings about figures, each with the words it marks. */
function figureFindings(text: string): string[] {
  const { findings } = new Analyser().analyse(text);
  return findings
    .filter(({ code }) => families.get(code) !== 'structure')
    .map(({ code, level, span }) => `${code} ${level} ${withoutBlanks(text.slice(span.start, span.end))}`)
    .sort();
}

function assertHarmless(text: string, tags: boolean): void {
  const once = reflowed(text, { tags });
  assert.equal(reflowed(once, { tags }), once, 'a second reflow changes nothing');
  if (!tags) assert.equal(withoutBlanks(once), withoutBlanks(text), 'only white space changes');
  assert.deepEqual(figureFindings(once), figureFindings(text), 'findings about figures stay');
}

describe('reflow', () => {
  for (const { name, text, reflowed: wanted } of table)
    it(`gives back ${name}`, () => assert.equal(reflowed(text), wanted));

  for (const [text, wanted] of tagTable)
    it(`brings tags into one form: ${text.replaceAll('\n', ' ')}`, () => {
      assert.equal(withoutBlanks(reflowed(text)), withoutBlanks(text), 'not unless asked');
      assert.equal(reflowed(text, { tags: true }), wanted);
    });

  it('of a range changes nothing outside it', () => {
    const text = table[0]?.text ?? '';
    const at = text.indexOf(' 二、');
    const edits = reflowRangeEdits(readTranscript(text), { start: at, end: text.length });
    assert.equal(edits.length, 2);
    assert.ok(edits.every(({ span }) => span.start >= at));
    assert.deepEqual(reflowRangeEdits(readTranscript(text), { start: 30, end: 30 }), []);
  });

  const pieces = fc.constantFrom(
    ...[
      '【周敏】',
      '【周  敏】',
      '周敏】',
      '【周敏 ',
      '[主持人]',
      '周敏：',
      '问：',
      '答：',
      '记者：',
      '周敏.jpg',
      '主任',
    ],
    ...[
      '\n',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      '\u3000',
      '\u3000\u3000',
      '\t',
      '\u200b',
      '>',
      '*',
      '（责任编辑',
      '共 5 页',
    ],
    ...[
      '一、',
      '二、',
      '（一）',
      '(二)',
      '一是',
      '二是',
      '三是',
      '第一，',
      '①',
      '1.',
      '3)',
      '——',
      '。——',
      '首先，',
      '一方面',
    ],
    ...[
      '工作回顾',
      '2023年',
      '。',
      '。',
      '；',
      '：',
      '！',
      '“',
      '”',
      '名词解释',
      '政府工作报告',
      '各位代表：',
      '各位代表!',
      '2023年柳湾镇政府工作报告各位代表:',
      '2023年柳湾镇政府工作报告2023年1月6日在柳湾镇第九届人民代表大会上镇长周敏各位代表:',
      '。在肯定成绩的同时,',
      '。加快产业升级。建园区,引项目,增收3亿元。',
    ],
    ...[
      '收入由40.0亿元增至50.0亿元,增长20%。',
      '其中税收9亿元,占比35%。',
      '20234月',
      '改造公厕86,',
      '坚持项目为王。',
      long,
    ],
    ...['共80家,其中规上24家,占35%,', '下面请周敏回答。', '• 【招商】2021年政府工作报告', '约50人左右。'],
  );
  const anyText = fc.oneof(
    { weight: 3, arbitrary: fc.array(pieces, { maxLength: 50 }).map(parts => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  );
  for (const tags of [false, true])
    it(`of any text is done once, keeps every word and every finding${tags ? ', tags too' : ''}`, () => {
      fc.assert(
        fc.property(anyText, text => assertHarmless(text, tags)),
        { numRuns: 150 },
      );
    });

  for (const folder of [
    '../../../samples/',
    '../../../../shared/corpus/seeds/',
    '../../../../shared/corpus/reports/district/',
  ]) {
    const url = new URL(folder, import.meta.url);
    const names = existsSync(url) ? readdirSync(url).filter(name => /\.(?:txt|transcript)$/.test(name)) : [];
    for (const name of names)
      it(`of ${name} keeps every word and every finding`, () => {
        const text = readFileSync(new URL(encodeURIComponent(name), url), 'utf8');
        for (const tags of [false, true]) assertHarmless(text, tags);
        const line = text.replace(/\s*\n\s*/g, '');
        assertHarmless(line, false);
        assert.ok(reflowEdits(readTranscript(line)).length > 0, 'the text on one line gets paragraphs back');
      });
  }
});

describe('a patchwork', () => {
  it('of several rounds of edits is the same as all at once', () => {
    const edit = fc.tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }),
        (text, rounds) => {
          const patchwork = new Patchwork(text);
          for (const round of rounds) {
            let from = 0;
            const edits = [...round]
              .sort(([a], [b]) => a - b)
              .flatMap(([at, length, words]) => {
                const start = Math.max(from, Math.min(at, patchwork.text.length));
                const end = Math.min(start + length, patchwork.text.length);
                from = end + 1;
                return start > patchwork.text.length ? [] : [{ span: { start, end }, text: words }];
              })
              .filter(({ span }) => span.start <= patchwork.text.length && span.end >= span.start);
            patchwork.apply(edits);
          }
          const once = new Patchwork(text);
          once.apply(patchwork.edits());
          assert.equal(once.text, patchwork.text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
