import assert from 'node:assert/strict';
import { readTranscript } from '../../../server/src/structure/read';
import { walk } from '../../../server/src/structure/skeleton';

/** Lines that begin as a tag does and open no turn, in a report and in the middle of a press conference. */
const lookAlikes: readonly string[] = [
  '首先向大家通报一组数字：去年来访两万人次。',
  '王怀远主任阐述了我方的四点主张：',
  '我方提出四点建议：一是坚持互利。二是坚持开放。',
  '有关方面在1972年发表的“联合公报”中明确表示：双方将继续合作。',
  '中国有句古话：和为贵。',
  '案例一：柳湾镇供水纠纷。',
  '第二宗罪：破坏规则。',
  '活动将于4月13日（周五）下午3:00举行。',
  '下午3:00，代表团抵达柳湾。',
  '会议时间：2024年3月1日9:30。',
  '地点：柳湾镇政府三楼会议室。',
  '出席人员：陶源、穆清和、苏念真。',
  '参会单位：县发改局、县财政局。',
  '牵头领导：陶源；责任单位：县水利局。',
  '联系电话：0537-1234567。',
  '联系人：周敏。',
  '来源：柳湾日报',
  '责任编辑：张立',
  '编辑：张立 审核：李行',
  '添加时间:2024-04-01 17:11:43',
  '刊发日期:2024-04-01',
  '上线嘉宾:',
  '1.“两重”：国家重大战略实施和重点领域安全能力建设。',
  '2.“两新”：大规模设备更新和消费品以旧换新。',
  '一是经济方面：总量扩大。',
  '总的要求是：稳中求进。',
  '今年经济社会发展的主要预期目标是：地区生产总值增长6%左右。',
  '具体来说：产业项目31个。',
  '方案：分三步实施。',
  '任务：新建道路12公里。',
  '成效：群众满意度达到96%。',
  '时间：2024年6月。',
  '温馨提示：请提前15分钟入场。',
  '图1：道路改造现场。',
  '（现场播放视频：柳湾新貌）',
  '（记者：沈如故 通讯员：罗敷）',
  '记者：沈如故 罗敷',
  '主持人：苏念真',
  '摄影：罗敷',
  '成都：新建地铁两条。',
  '温度：白天18摄氏度。',
  '林清书记强调：绿水青山就是金山银山。',
  '《柳湾日报》评论：一张蓝图绘到底。',
  '他说：我们的目标没有变。',
  '有人问：钱从哪里来？',
  '组长：陶源。',
  '成员：穆清和、苏念真。',
];

const speeches = ['各位代表：', '现在，我代表镇人民政府向大会报告工作，请予审议。', '过去一年，全镇经济平稳增长。'];
const conference = [
  '柳湾镇新闻发布会',
  '主持人：各位记者，大家好。今天邀请到副镇长陶源先生。',
  '陶源：感谢大家的关心。',
  '柳湾日报记者：请问进展如何？',
  '陶源：进展顺利，下面我介绍两项工作。',
];

describe('what looks like a tag and is none', () => {
  for (const line of lookAlikes) {
    it(`in a report: ${line}`, () => {
      assert.deepEqual(speakersOf([...speeches, line, '我们将继续努力。'].join('\n')), []);
    });
    it(`in an answer: ${line}`, () => {
      const text = [...conference, line, '谢谢大家。', '主持人：发布会到此结束。'].join('\n');
      assert.deepEqual(speakersOf(text), ['主持人', '陶源', '柳湾日报记者', '陶源', '主持人']);
    });
  }

  for (const { name, text } of [
    { name: 'the lines of a form', text: '姓名：周敏\n年龄：32\n籍贯：柳湾\n姓名：陶源\n年龄：41\n籍贯：云溪' },
    {
      name: 'themes in lenticular brackets',
      text: '【产业兴旺】新建园区两个。\n【生态宜居】植树三万株。\n【乡风文明】评选好人十名。\n【产业兴旺】新增企业五家。',
    },
    {
      name: 'numbered sources',
      text: '[1] 周敏. 县域经济研究[M]. 2020.\n[2] 陶源. 乡村治理研究[J]. 2021.\n[3] 周敏. 县域财政研究[D]. 2022.',
    },
    {
      name: 'a list of groups',
      text: '领导小组名单\n组长：陶源\n副组长：穆清和\n成员：苏念真、周敏\n办公室主任：周敏\n组长：陶源\n副组长：苏念真',
    },
    {
      name: 'a contract',
      text: '甲方：柳湾镇人民政府\n乙方：云溪建设公司\n甲方：负责提供场地。\n乙方：负责组织施工。',
    },
    { name: 'a programme', text: '9:00 开幕式\n9:30 嘉宾致辞\n10:00 签约仪式\n主持人：苏念真\n嘉宾：陶源、穆清和' },
    {
      name: 'menus of a page',
      text: '首页\n新闻\n党建\n文化\n柳湾镇推进项目建设，全年完成投资12亿元。\n党建\n文化\n云溪县召开会议，部署下一步工作。',
    },
    {
      name: 'the bench at the end of a judgement',
      text: '本院认为，合同有效。\n判决如下：\n一、被告支付货款。\n审判长：周敏\n审判员：陶源\n书记员：苏念真',
    },
  ]) {
    it(name, () => {
      assert.deepEqual(speakersOf(text), []);
    });
  }
});

const speakersOf = (text: string): (string | null)[] =>
  [...walk(readTranscript(text).roots)].flatMap(({ speaker }) => (speaker ? [speaker.who] : []));
