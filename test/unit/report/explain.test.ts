import assert from 'node:assert/strict';
import { Analyser } from '../../../server/src/analysis';
import { type Language, Texts } from '../../../server/src/presentation/messages';
import { explain } from '../../../server/src/report/explain';

const told = (text: string, language: Language = 'zh'): string[] =>
  explain(new Texts(language), false)
    .document({ path: '稿.txt', analysis: new Analyser().analyse(text) })
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

describe('hegao figures --explain', () => {
  it('shows a relation with its figures, what it measures and the arithmetic', () => {
    const lines = told('一般公共预算收入由40.0亿元增至50.0亿元，增长25%。');
    assert.equal(lines[0], '稿.txt  1个关系：0个不符，1个相符，0个不检验');
    assert.equal(lines[1], ':1  一般公共预算收入由40.0亿元增至50.0亿元，增长25%。');
    assert.equal(lines[2], '增减：基数 40.0亿元，现值 50.0亿元，增速 25%  所指：一般公共预算收入');
    assert.match(lines[3] ?? '', /^✓ 50\.0亿元 ÷ 40\.0亿元 − 1 = 25%/);
  });

  it('marks what conflicts with the code of its check', () => {
    const lines = told('一般公共预算收入由40.0亿元增至50.0亿元，增长20%。');
    assert.match(lines[3] ?? '', /^✗ .*应为25%.* {2}growth-mismatch$/);
  });

  it('says of what a person called right that it was, and why', () => {
    const analysis = new Analyser().analyse('一般公共预算收入由40.0亿元增至50.0亿元，增长20%。', {}, () => true);
    const shown = explain(new Texts('zh'), false).document({ path: '稿.txt', analysis, reasonOf: () => '按可比口径' });
    assert.match(shown, /☑ 已确认无误（按可比口径）：.*应为25%/);
    assert.ok(!shown.includes('✗'));
  });

  const decisions: [string, string][] = [
    ['税收收入由40.0亿元增至50.0亿元，增长20%。', '各数不论四舍五入还是截位，都对不上'],
    [
      '茶旅融合综合收益由40.0亿元增至50.0亿元，增长20%。',
      '各数不论四舍五入还是截位，都对不上；级别从轻：不在指标表中，计价口径不明',
    ],
    ['税收收入由40.0亿元增至50.0万元，增长25%。', '各数不论四舍五入还是截位，都对不上；级别从轻：若“万”“亿”写错则相符'],
  ];
  for (const [text, decision] of decisions) {
    it(`says how a level was reached: ${text}`, () => assert.ok(told(text).includes(decision), told(text).join('\n')));
  }

  const reasons: [string, string][] = [
    ['税收收入完成30亿元。', '不检验：句中没有可与它相比的数'],
    ['地区生产总值完成312.4亿元，增长5.4%。', '不检验：该指标增速按不变价计算，总量按现价计算'],
    ['税收收入由2020年的40.0亿元增加到2025年的58.0亿元，比上年增长6.2%。', '不检验：增幅的比较基期与句中的基数不同'],
    ['地区生产总值由300.0亿元增至312.4亿元，增长9.4%。', '不检验：该指标增速按不变价计算，总量按现价计算'],
  ];
  for (const [text, reason] of reasons) {
    it(`says why nothing was tested: ${text}`, () => assert.ok(told(text).includes(reason), told(text).join('\n')));
  }

  it('is in English where that is asked for', () => {
    const lines = told('共培训300人，其中男120人、女180人。', 'en');
    assert.ok(
      lines.some(line => line.startsWith('Sum: whole 300人, part 120人, part 180人')),
      lines.join('\n'),
    );
  });

  it('shows of an endless sentence what stands around the figures', () => {
    const lines = told(`${'很长的话'.repeat(5000)}税收收入完成30亿元。`);
    assert.ok(lines.every(line => line.length < 400));
  });
});
