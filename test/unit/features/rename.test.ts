import assert from 'node:assert/strict';
import { mentionsAt } from '../../../server/src/features/mentions';
import { hoverFacts } from '../../../server/src/features/hover';
import { Patchwork } from '../../../server/src/features/patchwork';
import { renameable, renameEdits } from '../../../server/src/features/rename';
import { analyse, caret, wordsOf } from './transcript';

const conference = `柳湾镇发展新闻发布会
【苏念真】很高兴邀请到柳湾镇党委委员、副镇长陶源先生。首先,有请陶镇长作介绍。
陶源.jpg
【陶  源】谢谢,陶源水库今年扩建。
【苏念真】感谢陶镇长。
【柳湾日报】我是柳湾日报的记者。请问粮食如何?
【陶源】连年丰收。
`;

/** The conference with the caret before the n-th 陶 (from 0), renamed. */
function renamed(words: string, name: string): string {
  const offset = conference.indexOf(words);
  assert.ok(offset >= 0);
  const edits = renameEdits(analyse(conference), offset, name);
  assert.ok(typeof edits !== 'string', String(edits));
  const patchwork = new Patchwork(conference);
  patchwork.apply(edits);
  return patchwork.text;
}

describe('rename', () => {
  for (const place of ['陶源先生', '陶镇长作', '陶源.jpg', '陶  源', '陶源】'])
    it(`from ${place} renames tag, caption, introduction, handover and address`, () => {
      assert.equal(
        renamed(place, '周敏'),
        conference
          .replace('陶源先生', '周敏先生')
          .replace('陶源.jpg', '周敏.jpg')
          .replace('陶  源', '周  敏')
          .replace('【陶源】', '【周敏】')
          .replaceAll('陶镇长', '周镇长'),
      );
    });

  it('drops the padding of two-character names and knows surnames of two characters', () => {
    const text = renamed('陶源】', '欧阳文远');
    assert.ok(text.includes('【欧阳文远】谢谢') && text.includes('有请欧阳镇长作介绍'), text);
  });

  it('renames a medium, and leaves other words alone', () => {
    assert.equal(renamed('柳湾日报】', '云溪日报'), conference.replaceAll('柳湾日报', '云溪日报'));
  });

  it('to the same name changes nothing', () => assert.equal(renamed('陶源】', '陶源'), conference));

  for (const [name, problem] of [
    ['', 'empty'],
    [' ', 'empty'],
    ['周敏】', 'mark'],
    ['周\n敏', 'mark'],
    ['周'.repeat(25), 'tooLong'],
  ] as const)
    it(`refuses ${JSON.stringify(name.slice(0, 4))}: ${problem}`, () => {
      assert.equal(renameEdits(analyse(conference), conference.indexOf('陶源】'), name), problem);
    });

  it('is offered on names only', () => {
    const nowhere = caret('问：何|时？\n答：下月。\n问：谢谢。');
    assert.equal(renameable(analyse(nowhere.text), nowhere.offset), null);
    const question = caret('|问：何时？\n答：下月。\n问：谢谢。');
    assert.equal(renameable(analyse(question.text), question.offset), null);
    assert.equal(renameEdits(analyse(question.text), question.offset, '周敏'), 'nameless');
    const surname = renameable(analyse(conference), conference.indexOf('陶镇长'));
    assert.deepEqual(surname && [surname.name, surname.span.end - surname.span.start], ['陶源', 1]);
  });
});

describe('a person', () => {
  it('is found from every form of the name; the first mention is the introduction', () => {
    const analysis = analyse(conference);
    for (const place of ['陶源先生', '陶镇长作', '陶源.jpg', '陶  源', '陶源】']) {
      const mentions = mentionsAt(analysis, conference.indexOf(place));
      assert.ok(mentions, place);
      assert.equal(mentions.first.start, conference.indexOf('陶源先生'));
      assert.deepEqual(wordsOf(conference, mentions.same), ['陶源', '陶镇长', '陶源', '陶  源', '陶镇长', '陶源']);
    }
  });

  it('has an office in the hover', () => {
    const facts = hoverFacts(analyse(conference), conference.indexOf('陶  源'));
    assert.ok(facts?.about === 'speaker');
    assert.equal(facts.speaker.office, '柳湾镇党委委员、副镇长');
    assert.equal(facts.speaker.turns.length, 2);
  });
});
