import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Person, type Roster, rostersOf } from '../../../server/src/structure/people';
import { readTranscript } from '../../../server/src/structure/read';

const conference = `柳湾镇发展新闻发布会
【苏念真】很高兴邀请到柳湾镇党委委员、副镇长陶源先生,柳湾镇副镇长安宁女士柳湾镇党政办公室主任穆清和先生。首先,有请陶镇长作介绍。
陶源.jpg
【陶  源】谢谢。今年秋收高产,群众生活安宁。
【苏念真】感谢陶镇长。下面进行提问。
【柳湾日报】我是柳湾日报的记者。请问粮食如何?
【苏念真】有请穆主任回答。
穆清和】感谢提问。
【云溪融媒】请问民生如何?
【苏念真】这个问题还是请安宁副镇长回答。
 】感谢提问。
`;

const rosterOf = (text: string): Roster => {
  const [roster] = rostersOf(readTranscript(text));
  assert.ok(roster);
  return roster;
};
const personIn = (text: string, name: string): Person => {
  const person = rosterOf(text).people.find(one => one.name === name);
  assert.ok(person, `${name} is in the roster`);
  return person;
};
const mentionsIn = (text: string, name: string): string[] =>
  personIn(text, name).mentions.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

describe('the roster', () => {
  it('knows each person once, with role and office', () => {
    assert.deepEqual(
      rosterOf(conference).people.map(({ name, role, office, turns }) => [name, role, office, turns.length]),
      [
        ['苏念真', 'host', null, 4],
        ['陶源', 'official', '柳湾镇党委委员、副镇长', 1],
        ['安宁', 'official', '柳湾镇副镇长', 0],
        ['穆清和', 'official', '柳湾镇党政办公室主任', 1],
        ['柳湾日报', 'press', null, 1],
        ['云溪融媒', 'press', null, 1],
      ],
    );
  });

  it('takes 陶镇长, 陶源, the picture and the padded tag for one', () => {
    assert.deepEqual(mentionsIn(conference, '陶源'), [
      'introduction 陶源',
      'handover 陶镇长',
      'caption 陶源',
      'tag 陶  源',
      'address 陶镇长',
    ]);
  });

  it('does not take a common word for a name: 生活安宁', () => {
    assert.deepEqual(mentionsIn(conference, '安宁'), ['introduction 安宁', 'handover 安宁']);
    const text = '主持人：请安康主任介绍。\n安康：祝愿群众安康，阖家安康幸福。\n主持人：谢谢安康主任。';
    assert.equal(mentionsIn(text, '安康').length, 3);
  });

  it('goes from an address to the introduction', () => {
    const { introduction } = personIn(conference, '穆清和');
    assert.equal(introduction?.span.start, conference.indexOf('穆清和先生'));
  });

  it('pairs each question with whom it was handed to and who answered', () => {
    assert.deepEqual(
      rosterOf(conference).exchanges.map(({ askedBy, handover, answers, answeredBy }) => [
        askedBy?.name,
        handover?.to?.name,
        answeredBy?.name ?? null,
        answers.length,
      ]),
      [
        ['柳湾日报', '穆清和', '穆清和', 1],
        ['云溪融媒', '安宁', '安宁', 1],
      ],
    );
  });

  for (const { name, text, people } of [
    {
      name: 'forms of address, the full name in the title',
      text: '——林致远在柳湾座谈会上的讲话\n林总：请大家提问。\n1、李航（智能实验室主任）：怎么创新？\n林总：要有耐心。\n李航（智能实验室主任）：谢谢林总。',
      people: ['林致远 official ', '李航 official 智能实验室主任'],
    },
    {
      name: 'an address whose full name nobody says',
      text: '问：何时开工？\n林总：下月。\n问：林总，何时完工？\n林总：明年。',
      people: ['林总 official '],
    },
    {
      name: 'an office before the name, an identity in brackets',
      text: '主持人(柳湾镇宣传办主任杨知秋):各位好。\n柳湾镇副镇长 周敏:谢谢。\n主持人(柳湾镇宣传办主任杨知秋):再见。\n柳湾镇副镇长 周敏:再见。',
      people: ['杨知秋 host 柳湾镇宣传办主任', '周敏 official 柳湾镇副镇长'],
    },
    {
      name: 'who answers under 答 stands in the title',
      text: '柳湾镇新闻发言人周敏主持例行记者会\n问：何时开工？\n答：下月。\n问：何时完工？\n答：明年。',
      people: ['周敏 official 柳湾镇新闻发言人'],
    },
    {
      name: 'two of one surname are told apart by their offices',
      text: '主持人：今天邀请到柳湾镇党委书记周敏女士、柳湾县农业局局长周恒先生。有请周书记、周局长。\n周敏：谢谢。\n周恒：谢谢。\n主持人：再见。',
      people: ['主持人 host ', '周敏 official 柳湾镇党委书记', '周恒 official 柳湾县农业局局长'],
    },
  ]) {
    it(`reads ${name}`, () => {
      assert.deepEqual(
        rosterOf(text).people.map(person => `${person.name} ${person.role} ${person.office ?? ''}`),
        people,
      );
    });
  }

  it('knows a name behind which 代表 stands, in the tag and in the question', () => {
    const text =
      '主持人：首先请来自柳湾的常欣代表。\n柳湾日报记者：常欣代表您好，请问有何体会？\n常欣代表：修路最要紧。\n主持人：谢谢。\n常欣代表：谢谢大家。';
    assert.deepEqual(mentionsIn(text, '常欣'), ['speech 常欣', 'speech 常欣', 'tag 常欣代表', 'tag 常欣代表']);
  });

  it('finds the name on the line below the tag', () => {
    const text =
      '主持人\n柳湾镇宣传办主任杨知秋\n大家好，下面请提问。\n柳湾日报记者\n何时开工？\n发布人\n柳湾镇副镇长周敏\n下月开工。';
    assert.deepEqual(mentionsIn(text, '周敏'), ['tag 发布人', 'introduction 周敏']);
  });

  it('does not take the words of an untagged speech for a mention of its speaker', () => {
    const text =
      '【主持人】首先有请陶镇长作介绍。\n陶源.jpg\n各位记者朋友，大家好！去年粮食丰收。\n【主持人】感谢陶镇长。';
    assert.deepEqual(mentionsIn(text, '陶源'), ['handover 陶镇长', 'caption 陶源', 'address 陶镇长']);
  });

  it('assigns 周书记 and 周局长 to their own', () => {
    const text =
      '主持人：今天邀请到柳湾镇党委书记周敏女士、柳湾县农业局局长周恒先生。有请周书记、周局长。\n周敏：谢谢。\n周恒：谢谢。\n主持人：再见。';
    assert.deepEqual(mentionsIn(text, '周敏'), ['introduction 周敏', 'handover 周书记', 'tag 周敏']);
    assert.deepEqual(
      mentionsIn(text, '周恒'),
      ['introduction 周恒', 'speech 周局长', 'tag 周恒'].map(m => m.replace('speech', 'address')),
    );
  });

  it('never fails, and its mentions lie in the text, in order, disjoint for each person', () => {
    const pieces = fc.constantFrom(
      ...[
        '【周敏】',
        '【周  敏】',
        '周敏】',
        '周敏：',
        '周镇长',
        '副镇长',
        '柳湾镇',
        '先生',
        '请',
        '有请',
        '周敏.jpg',
        '问：',
        '答：',
      ],
      ...['主持人：', '林总：', '林总', '记者', '、', '，', '。', '\n', '\u3000', '】', '【', '（', '）', '下面提问'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 120 }),
        ),
        text => {
          for (const { people } of rostersOf(readTranscript(text))) {
            for (const { mentions } of people) {
              let from = 0;
              for (const { span, name, surname } of mentions) {
                assert.ok(span.start >= from && span.end <= text.length && span.end > span.start);
                for (const part of [name, surname])
                  if (part) assert.ok(part.start >= span.start && part.end <= span.end);
                from = span.end;
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
