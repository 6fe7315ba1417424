import assert from 'node:assert/strict';
import { isOwnScope, placeOf } from '../../../server/src/structure/place';
import { readTranscript } from '../../../server/src/structure/read';

const BODY = '各位代表：现在，我代表县政府向大会报告工作，请予审议。\n一、2023年工作回顾\n经济平稳增长。';

const table: readonly [string, string | null, string?][] = [
  ['政府工作报告\n——2024年1月16日在云溪县第十八届人民代表大会第三次会议上\n' + BODY, '云溪县'],
  ['政 府 工 作 报 告\n 2024年1月16日在东川市云溪县第18届人民代表大会上\n' + BODY, '云溪县', '东川市云溪县'],
  ['2024年1月14日自治区主席林某在青川自治区第十四届人民代表大会第三次会议上\n' + BODY, '青川', '青川自治区'],
  ['——2024年3月5日在第十四届全国人民代表大会第二次会议上\n各位代表：我代表国务院，向大会报告工作。', '全国'],
  ['2024年云溪县政府工作报告\n' + BODY, '云溪县'],
  ['云溪县人民政府2024年政府工作报告\n' + BODY, '云溪县'],
  ['政府工作报告\n2024年1月16日云溪县第十八届人民代表大会第三次会议\n' + BODY, '云溪县'],
  ['政府工作报告\n（云溪县第十八届人民代表大会第三次会议，2024年1月16日）\n' + BODY, '云溪县'],
  ['关于云溪县2023年预算执行情况的报告\n2024年1月16日在云溪县第十八届人民代表大会第三次会议上\n' + BODY, null],
  ['柳湾镇2024年政府工作报告\n' + BODY, '柳湾镇'],
  ['云溪县2023年国民经济和社会发展统计公报\n2023年，全县地区生产总值312.4亿元。', '云溪县'],
  ['工作报告\n各位代表：我代表云溪县人民政府，向大会报告工作。', '云溪县'],
  ['【周敏】欢迎参加柳湾镇人民政府举行的新闻发布会。\n2023年，我镇税收2.1亿元。', '柳湾镇'],
  ['【周敏】欢迎参加云溪县政府新闻办新闻发布会。今天请到柳湾镇党委委员、副镇长何清。\n全镇税收2.1亿元。', null],
  ['2024年云溪县政府工作报告\n——2024年1月16日在柳湾县第十八届人民代表大会第三次会议上\n' + BODY, null],
  ['济川市市中区政府工作报告\n' + BODY, '市中区', '济川市市中区'],
  ['工作报告\n' + BODY, null],
  ['省政府工作报告\n各位代表：我代表省人民政府报告工作。', null],
  ['', null],
];

describe('whose report a text is', () => {
  for (const [text, name, printed = name] of table) {
    it(`${text.slice(0, 40).replace(/\n/g, ' ')} → ${name}`, () => {
      const reading = readTranscript(text);
      const [root] = reading.roots;
      const place = root ? placeOf(reading, root) : null;
      assert.deepEqual(place, name === null ? null : { name, printed });
    });
  }

  it('全县 is a county’s own scope, 全市 is not', () => {
    const scopes = (printed: string): string[] => {
      const name = printed.replace('自治区', '');
      return ['全国', '全省', '全市', '全县', '全区', '全镇', '市级'].filter(scope =>
        isOwnScope(scope, { name, printed }),
      );
    };
    assert.deepEqual(['云溪县', '东川市', '市中区', '柳湾镇', '全国', '青川自治区'].map(scopes), [
      ['全县'],
      ['全市'],
      ['全区'],
      ['全镇'],
      ['全国'],
      ['全区'],
    ]);
  });
});
