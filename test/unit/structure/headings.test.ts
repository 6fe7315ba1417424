import assert from 'node:assert/strict';
import { readTranscript } from '../../../server/src/structure/read';
import { walk } from '../../../server/src/structure/skeleton';
import { outlineOf } from './outline';

const body =
  '全县上下同心协力，各项重点工作按时完成，群众的满意程度稳步提高，发展的基础更加牢固，社会大局保持和谐稳定。';

/** Text in, outline out: headings and points without a number of a list. */
const table: readonly { readonly name: string; readonly text: string; readonly outline: readonly string[] }[] = [
  {
    name: 'headings on lines of their own hold the numbered ones',
    text: `柳湾县人民法院工作报告\n各位代表：\n2024年工作回顾\n一、服务大局\n${body}\n二、司法为民\n${body}\n2025年工作打算\n第一，抓办案。${body}\n第二，抓队伍。${body}`,
    outline: [
      'report 柳湾县人民法院工作报告',
      '  section 2024年工作回顾',
      '    section 一、服务大局',
      '    section 二、司法为民',
      '  section 2025年工作打算',
      '    point 第一，抓办案',
      '    point 第二，抓队伍',
    ],
  },
  {
    name: 'parts and sections of a long report',
    text: `在柳湾县第十五次代表大会上的报告\n同志们：\n第一部分\u3000过去五年的工作\n${body}\n第二部分\u3000今后五年的任务\n第一节\u3000建设产业\n${body}\n第二节\u3000建设城乡\n${body}`,
    outline: [
      'report 在柳湾县第十五次代表大会上的报告',
      '  section 第一部分\u3000过去五年的工作',
      '  section 第二部分\u3000今后五年的任务',
      '    section 第一节\u3000建设产业',
      '    section 第二节\u3000建设城乡',
    ],
  },
  {
    name: 'decimal headings, and the sources at the end',
    text: `柳湾县养老服务调研报告\n${body}\n1 基本情况\n1.1 人口\n${body}\n1.2 设施\n1.2.1 机构养老\n${body}\n2 对策建议\n2.1 加大投入\n${body}\n参考文献\n[1] 周敏. 养老研究.`,
    outline: [
      'report 柳湾县养老服务调研报告',
      '  section 1 基本情况',
      '    section 1.1 人口',
      '    section 1.2 设施',
      '      section 1.2.1 机构养老',
      '  section 2 对策建议',
      '    section 2.1 加大投入',
      '  section 参考文献',
    ],
  },
  {
    name: 'a decimal that stands alone is a figure, not a heading',
    text: `柳湾县养老服务调研报告\n${body}\n1.5 倍以上\n${body}`,
    outline: ['report 柳湾县养老服务调研报告'],
  },
  {
    name: 'theme sentences that open paragraphs in a row, and lists inside them',
    text: `柳湾县政府工作报告\n各位代表：\n一、重点工作\n大力提振消费。${body}\n扩大有效投资。一是抓谋划，${body}二是抓开工，${body}\n提升开放水平。${body}`,
    outline: [
      'report 柳湾县政府工作报告',
      '  section 一、重点工作',
      '    point 大力提振消费',
      '    point 扩大有效投资',
      '      point 一是抓谋划，全县上下同心协力，各项重点工作按时完成，群众的满意程度稳步提高，发展的基础更加牢固，社会大局保持和谐稳定',
      '      point 二是抓开工，全县上下同心协力，各项重点工作按时完成，群众的满意程度稳步提高，发展的基础更加牢固，社会大局保持和谐稳定',
      '    point 提升开放水平',
    ],
  },
  {
    name: 'one short sentence is no theme, nor are statements and greetings',
    text: `柳湾县政府工作报告\n各位代表：\n一、工作回顾\n形势更加复杂。${body}\n今年是关键一年。${body}\n我们迎难而上。${body}\n成绩来之不易。${body}`,
    outline: ['report 柳湾县政府工作报告', '  section 一、工作回顾'],
  },
  {
    name: 'points that run over paragraphs keep their place among theme sentences',
    text: `柳湾县政府工作报告\n各位代表：\n一、重点工作\n大力提振消费。${body}一是抓促销。\n扩大有效投资。${body}二是抓项目。`,
    outline: ['report 柳湾县政府工作报告', '  section 一、重点工作', '    point 一是抓促销', '    point 二是抓项目'],
  },
  {
    name: 'the last heading of a row ends where the speech turns to its listeners',
    text: `柳湾县政府工作报告\n各位代表：\n一、工作回顾\n（一）产业提质\n${body}\n（二）城乡统筹\n${body}\n各位代表！${body}\n同时，我们清醒地看到一些困难：一是产业不强；二是投资不足。\n二、工作安排\n${body}`,
    outline: [
      'report 柳湾县政府工作报告',
      '  section 一、工作回顾',
      '    section （一）产业提质',
      '    section （二）城乡统筹',
      '    point 一是产业不强',
      '    point 二是投资不足',
      '  section 二、工作安排',
    ],
  },
  {
    name: 'the same in a report on one line, with its title glued to the speech',
    text: `柳湾县政府工作报告各位代表:一、工作回顾一年来,${body}(一)产业提质。${body}(二)城乡统筹。${body}各位代表!成绩来之不易。同时,我们清醒地看到困难:一是产业不强;二是投资不足。二、工作安排${body}`,
    outline: [
      'report 柳湾县政府工作报告',
      '  section 一、工作回顾',
      '    section (一)产业提质',
      '    section (二)城乡统筹',
      '    point 一是产业不强',
      '    point 二是投资不足',
      '  section 二、工作安排',
    ],
  },
  {
    name: 'annexes are counted for themselves, and what is counted before them ends there',
    text: `柳湾县工作方案\n一、总体要求\n${body}\n二、保障措施\n${body}\n附件1\n任务清单\n一、产业类\n${body}\n二、民生类\n${body}`,
    outline: [
      'report 柳湾县工作方案',
      '  section 一、总体要求',
      '  section 二、保障措施',
      '  section 附件1',
      '    section 一、产业类',
      '    section 二、民生类',
    ],
  },
  {
    name: 'a list inside a point of another style, and lists that are quoted or in brackets',
    text: '第一，抓产业。第二，办好两件事：一是修路，二是架桥。第三，抓治理。\n一是学习。会议强调：“一要站高，二要看远。”二是落实“三个一”（一是一套班子，二是一张表）机制。',
    outline: [
      'report 第一',
      '  point 第一，抓产业',
      '  point 第二，办好两件事：',
      '    point 一是修路，',
      '    point 二是架桥',
      '  point 第三，抓治理',
      '  point 一是学习',
      '    point 一要站高，',
      '    point 二要看远',
      '  point 二是落实“三个一”（',
      '    point 一是一套班子，',
      '    point 二是一张表）机制',
    ],
  },
  {
    name: 'a first point without a mark before it, where the second follows in the sentence',
    text: '做好这项工作一要靠政策，二要靠投入。这统一是前提，二者缺一不可。',
    outline: ['report 做好这项工作一要靠政策', '  point 一要靠政策，', '  point 二要靠投入'],
  },
  {
    name: 'first, next, third, last',
    text: '首先，感谢大家。其次，介绍情况。第三，回答提问。最后，合影留念。',
    outline: [
      'report 首先',
      '  point 首先，感谢大家',
      '  point 其次，介绍情况',
      '  point 第三，回答提问',
      '  point 最后，合影留念',
    ],
  },
  {
    name: 'who gives the report is not its title',
    text: `——2025年1月8日在柳湾县第五次会议上\n柳湾县人民政府县长\u3000周敏\n各位代表：\n${body}`,
    outline: ['report 2025年1月8日在柳湾县第五次会议上'],
  },
];

describe('headings', () => {
  for (const { name, text, outline } of table) it(name, () => assert.deepEqual(outlineOf(text), outline));

  it('leave closing words outside the last section, and inside the report', () => {
    const text = `柳湾县政府工作报告\n各位代表：\n一、工作回顾\n${body}\n二、工作安排\n${body}\n各位代表！${body}`;
    const last = [...walk(readTranscript(text).roots)].at(-1);
    assert.equal(last && text.slice(last.span.start, last.span.end), `二、工作安排\n${body}`);
  });
});
