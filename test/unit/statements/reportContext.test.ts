import assert from 'node:assert/strict';
import { Analyser } from '../../../server/src/analysis';

const body = '全县上下团结一心，各项事业稳步推进，人民生活持续改善，社会大局和谐稳定。';
const report = (review: string, plan: string, own = '规范权力运行。') =>
  [
    '青禾县政府工作报告',
    '——2025年1月16日在青禾县第十八届人民代表大会第四次会议上',
    '一、2024年工作回顾',
    body + review,
    '二、2025年主要任务',
    body + plan,
    '三、加强政府自身建设',
    body + own,
  ].join('\n');

/** Period and mood of the figure that is printed like this. */
function readOf(text: string, printed: string): string {
  const { figures, reading } = new Analyser().analyse(text);
  const found = figures.find(
    ({ figure, offset }) => reading.text.slice(figure.span.start + offset, figure.span.end + offset) === printed,
  );
  assert.ok(found, printed);
  const { period, modality, periodOfSection } = found.measure;
  const section = periodOfSection ? ' section' : '';
  return `${period ? `${period.start}/${period.end}` : 'none'} ${modality}${section}`;
}

describe('what the place of a figure in its report says of it', () => {
  const review: [string, string, string][] = [
    ['税收收入完成30亿元。', '30亿元', '2024-01-01/2024-12-31 actual section'],
    ['去年新建学校7所。', '7所', '2024-01-01/2024-12-31 actual'],
    ['增速居全省第2位。', '第2位', '2024-01-01/2024-12-31 actual section'],
    ['落实县第十三次党代会部署。', '第十三次', 'none actual'],
    ['2022年新建学校7所。', '7所', '2022-01-01/2022-12-31 actual'],
    ['税收收入由40亿元增至50亿元。', '40亿元', 'none actual'],
    ['比2020年增长35%。', '35%', '2024-01-01/2024-12-31 actual section'],
    ['过去五年，公路里程达到120公里。', '120公里', '2024-01-01/2024-12-31 actual'],
    ['过去五年，累计投资达到12亿元。', '12亿元', '2020-01-01/2024-12-31 actual'],
    ['“十三五”末，公路里程达到120公里。', '120公里', '2020-01-01/2020-12-31 actual'],
    ['到2027年建成学校9所。', '9所', '2027-01-01/2027-12-31 target'],
  ];
  for (const [sentence, printed, expected] of review) {
    it(`under a review: ${sentence}`, () => assert.equal(readOf(report(sentence, ''), printed), expected));
  }

  const plan: [string, string, string][] = [
    ['新建学校5所。', '5所', '2025-01-01/2025-12-31 target section'],
    ['去年已建成学校5所。', '5所', '2024-01-01/2024-12-31 actual'],
    ['今年新建学校5所。', '5所', '2025-01-01/2025-12-31 target'],
  ];
  for (const [sentence, printed, expected] of plan) {
    it(`under plans: ${sentence}`, () => assert.equal(readOf(report('', sentence), printed), expected));
  }

  it('a section without a time of its own goes on with the plans', () => {
    assert.equal(readOf(report('', '', '精简会议8%。'), '8%'), '2025-01-01/2025-12-31 target section');
  });

  it('a heading of years that are over is no plan, whatever else it says', () => {
    const text = report('税收收入完成30亿元。', '').replace('2024年工作回顾', '2024年主要工作和“十四五”重点任务');
    assert.match(readOf(text, '30亿元'), / actual/);
  });

  it('five years are those that were over', () => {
    const text = report('税收收入完成30亿元。', '').replace('2024年工作回顾', '过去五年工作回顾');
    assert.equal(readOf(text, '30亿元'), '2020-01-01/2024-12-31 actual section');
  });

  const both: [string, string][] = [
    ['一年来，我们攻坚克难。新建学校7所。', '2024-01-01/2024-12-31 actual section'],
    ['刚刚过去的2024年，极不平凡。五年来，我们砥砺前行。新建学校7所。', '2020-01-01/2024-12-31 actual section'],
    ['这五年，是感恩奋进的五年。过去一年，主要做了以下工作。新建学校7所。', '2024-01-01/2024-12-31 actual section'],
    ['“十三五”时期，各项事业全面进步。新建学校7所。', '2016-01-01/2020-12-31 actual section'],
    ['“十四五”以来，各项事业全面进步。新建学校7所。', '2021-01-01/2024-12-31 actual section'],
    ['“十五五”时期，是关键的五年。新建学校7所。', '2026-01-01/2030-12-31 target section'],
    ['今后五年，我们要接续奋斗。新建学校7所。', '2025-01-01/2029-12-31 target section'],
    ['一年来，我们攻坚克难。五年累计新建学校7所。', '2020-01-01/2024-12-31 actual'],
    ['2022年是困难的一年。新建学校7所。', 'none actual'],
    ['一年来，税收收入年均增长7所。', 'none actual'],
  ];
  for (const [sentences, expected] of both) {
    it(`sentences open what those behind them tell of: ${sentences}`, () => {
      const text = report(sentences, '').replace('2024年工作回顾', '2024年和“十四五”时期工作回顾');
      assert.equal(readOf(text, '7所'), expected);
    });
  }

  it('a heading of both turns to what is to come where a sentence does', () => {
    const heading = '“十三五”时期发展成就和“十四五”时期主要目标任务';
    const text = report('五年来，我们砥砺前行。建成公路9公里。《纲要》细化了今后五年的任务。新建学校7所。', '');
    assert.equal(readOf(text.replace('2024年工作回顾', heading), '9公里'), '2020-01-01/2024-12-31 actual section');
    assert.equal(readOf(text.replace('2024年工作回顾', heading), '7所'), '2025-01-01/2029-12-31 target section');
  });

  it('nothing of the report holds for its glossary', () => {
    assert.equal(readOf(report('', '', '规范运行。\n名词解释\n三张清单：项目7张。'), '7张'), 'none actual');
  });

  const years: [string, string, string][] = [
    ['这五年，新建学校7所。', '五年', '2020-01-01/2024-12-31 actual'],
    ['近三年新建学校7所。', '三年', '2022-01-01/2024-12-31 actual'],
    ['五年全县新增学校7所。', '五年', '2020-01-01/2024-12-31 actual'],
    ['五年提升行动新建学校7所。', '五年', 'none actual'],
    ['11月，新建学校7所。', '7所', '2024-11-01/2024-11-30 actual'],
    ['未来三年新建学校7所。', '7所', '2025-01-01/2027-12-31 target'],
    ['党的二十大以来，新建学校7所。', '7所', '2022-10-01/2025-01-16 actual'],
    ['2021年以来，新建学校7所。', '7所', '2021-01-01/2025-01-16 actual'],
    ['项目实施以来，新建学校7所。', '7所', 'none actual'],
    ['上半年新建学校7所。', '7所', '2024-01-01/2024-06-30 actual'],
  ];
  for (const [sentence, printed, expected] of years) {
    it(`whole years that are over: ${sentence}`, () => assert.equal(readOf(report(sentence, ''), printed), expected));
  }

  it('a day without its month is the nearest one, a month without its year that of the last twelve', () => {
    const news = '# 《县域新闻》 (20250105)\n记者了解到，30日开工学校7所。12月份建成公路9公里。8日将举行招聘会5场。';
    assert.equal(readOf(news, '7所'), '2024-12-30/2024-12-30 actual');
    assert.equal(readOf(news, '9公里'), '2024-12-01/2024-12-31 actual');
    assert.match(readOf(news, '5场'), /^2025-01-08/);
  });

  it('a text without date and headings adds nothing', () => {
    assert.equal(readOf('去年税收收入完成30亿元。', '30亿元'), 'none actual');
  });

  it('a date in running text is no date of the text', () => {
    assert.equal(
      readOf('2022年3月5日，青禾县税收收入完成40亿元，全县上下信心倍增。去年新建学校7所。', '7所'),
      'none actual',
    );
  });

  it('a dated text has its year for 去年 and nothing else', () => {
    const text = '2023年5月8日青禾县举行新闻发布会\n【主持人】去年新建学校7所。今天公布9项措施。';
    assert.equal(readOf(text, '7所'), '2022-01-01/2022-12-31 actual');
    assert.equal(readOf(text, '9项'), 'none actual');
  });
});
