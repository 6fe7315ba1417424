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
    ['2022年新建学校7所。', '7所', '2022-01-01/2022-12-31 actual'],
    ['税收收入由40亿元增至50亿元。', '40亿元', 'none actual'],
    ['比2020年增长35%。', '35%', '2024-01-01/2024-12-31 actual section'],
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

  it('five years have no one year', () => {
    const text = report('税收收入完成30亿元。', '').replace('2024年工作回顾', '过去五年工作回顾');
    assert.equal(readOf(text, '30亿元'), 'none actual');
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
