import assert from 'node:assert/strict';
import { readTranscript } from '../../../server/src/structure/read';
import { outlineOf } from './outline';

/** Text in, outline out. */
const table: readonly { readonly name: string; readonly text: string; readonly outline: readonly string[] }[] = [
  {
    name: 'a report: title, sections, points inside a line',
    text: '柳湾镇政府工作报告\n——2024年1月5日在柳湾镇人民代表大会上\n各位代表：\n一、工作回顾\n（一）产业提质。一是扩园区。二是强链条。\n（二）城乡统筹。道路改造。\n二、工作安排\n继续抓好落实。',
    outline: [
      'report 柳湾镇政府工作报告',
      '  section 一、工作回顾',
      '    section （一）产业提质',
      '      point 一是扩园区',
      '      point 二是强链条',
      '    section （二）城乡统筹',
      '  section 二、工作安排',
    ],
  },
  {
    name: 'a report in one line: a heading ends where the heading ends',
    text: '各位代表:现在报告工作。 一、2023年工作回顾刚刚过去的2023年,全镇经济平稳增长。 (一)产业提质。项目开工。 二、2024年工作安排2024年是关键一年。',
    outline: [
      'report 各位代表',
      '  section 一、2023年工作回顾',
      '    section (一)产业提质',
      '  section 二、2024年工作安排',
    ],
  },
  {
    name: 'a report in one line: its title ends where place and date begin',
    text: '2026年柳湾县政府工作报告2026年1月16日在柳湾县第十八届人民代表大会第五次会议上柳湾县县长周敏各位代表:现在报告工作。 一、2025年工作回顾刚刚过去的2025年,全县经济平稳增长。 二、2026年工作安排2026年是关键一年。',
    outline: ['report 2026年柳湾县政府工作报告', '  section 一、2025年工作回顾', '  section 二、2026年工作安排'],
  },
  {
    name: 'the buttons and crumbs of a page above its text',
    text: '您的位置:\n首页\n>\n青禾要闻\n青禾要闻\n下载\n打印\n【字号：\n加大\n还原\n】\n2026年青禾市政府工作报告\n——2026年1月16日在青禾市第九届\n人民代表大会第五次会议上\n【字体：\n大\n中\n小\n】\n来源：\n青禾日报\n各位代表：\n一、2025年工作回顾\n经济平稳增长。\n》》点击图片进入专题《《\n收藏\n|\n分享到:',
    outline: [
      'chrome 您的位置:',
      'report 2026年青禾市政府工作报告',
      '  metadata 【字体：',
      '  metadata 来源：\n青禾日报',
      '  section 一、2025年工作回顾',
      'chrome 》》点击图片进入专题《《',
    ],
  },
  {
    name: 'a title under which the place is broken in two',
    text: '政府工作报告\n——2026年1月16日在青禾市第九届\n人民代表大会第五次会议上\n青禾市市长 周敏\n各位代表：\n一、2025年工作回顾\n经济平稳增长。',
    outline: ['report 政府工作报告', '  section 一、2025年工作回顾'],
  },
  {
    name: 'a list whose items begin with figures or end in a colon, and links',
    text: '本期主要内容：\n1.各地秋收有序推进；\n2.本报评论员文章：\n推动更高水平发展；\n3.2025年财政收入平稳增长；\n4.10月份外贸回升；\n5.2名劳动模范受到表彰。\n[查看原文](https://example.org/1)\n[查看原文](https://example.org/2)\n[查看原文](https://example.org/3)',
    outline: [
      'report 本期主要内容',
      '  point 1.各地秋收有序推进',
      '  point 2.本报评论员文章：',
      '  point 3.2025年财政收入平稳增长',
      '  point 4.10月份外贸回升',
      '  point 5.2名劳动模范受到表彰',
    ],
  },
  {
    name: 'names of columns in a list are no speakers',
    text: '本期主要内容：\n1.各地秋收有序推进；\n2.【破浪前行 高质量发展迈出坚实步伐】产业体系建设加快；\n3.本台快评：\n推动更高水平发展；\n4.【学思想 强党性】扎实开展主题教育；\n5.【一线调研】青禾：\n抢抓新机；\n6.【一线调研】柳湾：\n加快转型；\n7.产业进入新阶段；',
    outline: [
      'report 本期主要内容',
      '  point 1.各地秋收有序推进',
      '  point 2.【破浪前行 高质量发展迈出坚实步伐】产业体系建设加快',
      '  point 3.本台快评：',
      '  point 4.【学思想 强党性】扎实开展主题教育',
      '  point 5.【一线调研】青禾：',
      '  point 6.【一线调研】柳湾：',
      '  point 7.产业进入新阶段',
    ],
  },
  {
    name: 'lenticular tags, a picture and a damaged tag under it',
    text: '【主持人】有请周主任回答。\n周敏.jpg\n周敏】感谢提问。一是修路。二是架桥。\n【柳湾日报】谢谢。',
    outline: [
      'report 【主持人】有请周主任回答',
      '  turn 【主持人】 <主持人>',
      '  caption 周敏.jpg',
      '  turn 周敏】 <周敏 leftBracketLost>',
      '    point 一是修路',
      '    point 二是架桥',
      '  turn 【柳湾日报】 <柳湾日报>',
    ],
  },
  {
    name: 'a lost name is taken from the picture above',
    text: '【主持人】有请镇长回答。\n何清.jpg\n 】感谢提问。\n【柳湾日报】谢谢。',
    outline: [
      'report 【主持人】有请镇长回答',
      '  turn 【主持人】 <主持人>',
      '  caption 何清.jpg',
      '  turn 】 <何清 nameLost>',
      '  turn 【柳湾日报】 <柳湾日报>',
    ],
  },
  {
    name: 'a speech without a tag under its picture after a handover',
    text: '【主持人】首先,有请周主任作介绍。\n周敏.jpg\n各位记者朋友,大家好!\n【主持人】谢谢。',
    outline: [
      'report 【主持人】首先',
      '  turn 【主持人】 <主持人>',
      '  caption 周敏.jpg',
      '  turn 各位记者朋友,大家好! <周敏>',
      '  turn 【主持人】 <主持人>',
    ],
  },
  {
    name: 'square tags, metadata with its value on the next line',
    text: '云溪镇工作访谈\n上线嘉宾:\n云溪镇镇长周敏\n[主持人]各位网友好。\n[周  敏]大家好。\n添加时间:2024-04-01 17:11:43',
    outline: [
      'report 云溪镇工作访谈',
      '  metadata 上线嘉宾:\n云溪镇镇长周敏',
      '  turn [主持人] <主持人>',
      '  turn [周  敏] <周敏>',
      '  metadata 添加时间:2024-04-01 17:11:43',
    ],
  },
  {
    name: 'colon tags of the press, times and announcements are none',
    text: '首先向大家通报一组数字：去年来访两万人次。\n柳湾电视台记者：下午3:00的活动照常吗？\n周敏：照常。\n《柳湾日报》记者：10日有何安排？\n周敏：另行通知。\n中国有句古话：和为贵。',
    outline: [
      'report 首先向大家通报一组数字',
      '  turn 柳湾电视台记者： <柳湾电视台记者>',
      '  turn 周敏： <周敏>',
      '  turn 《柳湾日报》记者： <《柳湾日报》记者>',
      '  turn 周敏： <周敏>',
    ],
  },
  {
    name: 'question and answer, stage directions are none',
    text: '问：今年有何打算？\n答：第一，修路。第二，架桥。\n追问：何时开工？\n记者（点头）：好。\n答：下月。',
    outline: [
      'report 问',
      '  turn 问： <问>',
      '  turn 答： <答>',
      '    point 第一，修路',
      '    point 第二，架桥',
      '  turn 追问： <追问>',
      '  turn 答： <答>',
    ],
  },
  {
    name: 'numbered questions with an identity in brackets, an office before a name',
    text: '任总：请大家提问。\n1、李航（智能实验室主任）：怎么创新？\n任总：要有耐心。\n省新闻办副主任 周敏：谢谢。',
    outline: [
      'report 任总',
      '  turn 任总： <任总>',
      '  turn 1、李航（智能实验室主任）： <李航>',
      '  turn 任总： <任总>',
      '  turn 省新闻办副主任 周敏： <省新闻办副主任周敏>',
    ],
  },
  {
    name: 'names alone on their lines, an identity between name and speech',
    text: '柳湾镇发展新闻发布会\n主持人\n柳湾镇宣传办副主任 杨知秋\n下面进行提问。\n柳湾日报记者\n何时开工？\n周敏\n下月开工。\n主持人\n谢谢。\n周敏\n谢谢。',
    outline: [
      'report 柳湾镇发展新闻发布会',
      '  turn 主持人 <主持人>',
      '  turn 柳湾日报记者 <柳湾日报记者>',
      '  turn 周敏 <周敏>',
      '  turn 主持人 <主持人>',
      '  turn 周敏 <周敏>',
    ],
  },
  {
    name: 'a list of names is none',
    text: '柳湾镇先进个人名单\n周敏\n何清\n周敏之\n陶源\n安宁\n以上同志受到表彰。',
    outline: ['report 柳湾镇先进个人名单'],
  },
  {
    name: 'right brackets lost throughout: names are what recurs, media end in 记者',
    text: '柳湾镇发展新闻发布会\n【柳湾日报记者昨天开工了吗？\n【周敏我们按计划开工。\n【《云溪晚报》记者何时完工？\n【周敏预计年底。\n【路透社记者各位好，有何打算？\n【周敏另行通知。',
    outline: [
      'report 柳湾镇发展新闻发布会',
      '  turn 【柳湾日报记者 <柳湾日报记者 rightBracketLost>',
      '  turn 【周敏 <周敏 rightBracketLost>',
      '  turn 【《云溪晚报》记者 <《云溪晚报》记者 rightBracketLost>',
      '  turn 【周敏 <周敏 rightBracketLost>',
      '  turn 【路透社记者 <路透社记者 rightBracketLost>',
      '  turn 【周敏 <周敏 rightBracketLost>',
    ],
  },
  {
    name: 'right brackets lost of 问 and 答',
    text: '柳湾镇发言人答记者问\n【问据报道，昨天开工了吗？\n【答开工了。',
    outline: ['report 柳湾镇发言人答记者问', '  turn 【问 <问 rightBracketLost>', '  turn 【答 <答 rightBracketLost>'],
  },
  {
    name: 'lines set in by blanks of print (U+2003)',
    text: '柳湾镇政府工作报告\n\u2003\u2003一、工作回顾\n\u2003\u2003（一）产业提质。道路改造。',
    outline: ['report 柳湾镇政府工作报告', '  section 一、工作回顾', '    section （一）产业提质'],
  },
  {
    name: 'look-alikes of markers are none',
    text: '“十二五”时期，第一产业稳步增长，第一时间响应，全省第 一、全国前 十、位次前移。未来二、三十年更要努力。这是唯一是非标准。',
    outline: ['report “十二五”时期'],
  },
  {
    name: 'both sides of a matter, and first to last',
    text: '今年一方面抓项目，另一方面抓民生。\n首先，抓谋划。其次，抓推进。最后，抓落实。',
    outline: [
      'report 今年一方面抓项目',
      '  point 一方面抓项目，',
      '  point 另一方面抓民生',
      '  point 首先，抓谋划',
      '  point 其次，抓推进',
      '  point 最后，抓落实',
    ],
  },
];

describe('outline', () => {
  for (const { name, text, outline } of table) it(name, () => assert.deepEqual(outlineOf(text), outline));

  it('tells the reports of a list page apart, page furniture last', () => {
    const body = '各位代表：现在报告工作。一、工作回顾全年任务完成，经济平稳增长。二、工作安排继续抓好落实。';
    const page = `• 【柳湾招商】2021年柳湾镇政府工作报告\n${body}\n2025-07-08\n• 【云溪招商】2020年云溪镇政府工作报告\n${body}\n2025-07-08\n共 5 页\n联系我们\n1)您不得发布违法信息;\n2)用户应当遵守本协议。`;
    assert.deepEqual(
      outlineOf(page).filter(line => !line.startsWith(' ')),
      ['report 2021年柳湾镇政府工作报告', 'report 2020年云溪镇政府工作报告', 'chrome 共 5 页'],
    );
  });

  it('does not number the glossary at the end of a report', () => {
    const text = `柳湾镇政府工作报告\n各位代表：\n一、工作回顾\n任务完成。\n名词解释\n1.“两重”：重大工程。\n2.“两新”：新设备。`;
    assert.deepEqual(outlineOf(text).slice(1), ['  section 一、工作回顾', '  section 名词解释']);
  });
});

describe('blocks', () => {
  const blocksOf = (text: string): string[] => readTranscript(text).blocks.map(block => `${block.role} ${block.text}`);

  it('are sentences without tags, markers, captions and metadata', () => {
    assert.deepEqual(
      blocksOf('柳湾镇发布会\n【周敏】“路修好了。”大家满意！一是修路；二是架桥。\n合照.jpg\n添加时间:2024-04-01'),
      ['title 柳湾镇发布会', 'body “路修好了。”', 'body 大家满意！', 'body 修路；', 'body 架桥。'],
    );
  });

  it('part a glued heading from the body behind it', () => {
    assert.deepEqual(blocksOf('请予审议。 一、2023年工作回顾2023年,经济增长5%。'), [
      'body 请予审议。',
      'heading 2023年工作回顾',
      'body 2023年,经济增长5%。',
    ]);
  });

  it('cut a sentence of more than 1,500 characters at its semicolons', () => {
    assert.equal(blocksOf(`${'完成投资1亿元；'.repeat(200)}全部完工。`).length, 201);
    assert.equal(blocksOf(`${'完成投资1亿元；'.repeat(20)}全部完工。`).length, 1);
  });
});
