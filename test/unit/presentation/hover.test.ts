import assert from 'node:assert/strict';
import { Analyser } from '../../../server/src/analysis';
import { hoverFacts } from '../../../server/src/features/hover';
import { hoverMarkdown } from '../../../server/src/presentation/hover';
import { escapeMarkdown } from '../../../server/src/presentation/markdown';
import { type Language, Texts } from '../../../server/src/presentation/messages';
import { at, pressConference } from '../features/transcript';

function hoverAt(words: string, language: Language = 'zh', text = pressConference): string {
  const { analysis, offset } = at(words, text);
  const facts = hoverFacts(analysis, offset);
  assert.ok(facts, words);
  return hoverMarkdown(facts, analysis.reading, 'file:///a b.txt', new Texts(language));
}

describe('hover', () => {
  it('writes the figure out, with interval, unit, measure', () => {
    const [facts = ''] = hoverAt('9.66').split('\n\n---\n\n');
    assert.equal(facts.split('\n')[0], '**9.66亿元** = 966,000,000 元');
    for (const line of ['- 类别：数额', '- 可能的真值：965,500,000 – 966,500,000 元', '- 单位：元（货币）']) {
      assert.ok(facts.includes(line), `${line} is missing in ${facts}`);
    }
  });

  it('says a number once that is printed as it is read, and no basis of prices for things', () => {
    const [facts = ''] = hoverAt('3家', 'zh', '2023年，高新技术企业由8家增至3家。').split('\n\n---\n\n');
    assert.equal(facts.split('\n')[0], '**3家**');
    assert.ok(facts.includes('- 单位：家（计数）'), facts);
    assert.ok(!facts.includes('口径'), facts);
  });

  it('says why a rate was not tested, that one holds, and that one fails', () => {
    const nominal = pressConference.replace('规模以上工业总产值由', '一般公共预算收入由');
    assert.match(hoverAt('25%', 'zh', nominal), /✓ .*25%/);
    const wrong = nominal.replace('增长25%', '增长20%');
    assert.match(hoverAt('20%。', 'zh', wrong), /✗ .*20%.* `growth-mismatch`/);
    const constant = pressConference.replace('规模以上工业总产值由', '地区生产总值由');
    assert.match(hoverAt('25%', 'zh', constant), /不检验：/);
  });

  it('lists the other mentions of the indicator with links', () => {
    assert.match(hoverAt('50.0亿'), /“规模以上工业总产值”在本篇另有4处/);
    assert.match(hoverAt('50.0亿'), /- 突破60亿元 2024年 \[第8行\]\(file:\/\/\/a%20b\.txt#L8,\d+\)/);
  });

  describe('what was called right', () => {
    const wrong = '2023年,全县一般公共预算收入由40.0亿元增至50.0亿元,增长20%。';
    const shown = (reason: string, words: string): string => {
      const analysis = new Analyser().analyse(wrong, {}, () => true);
      const facts = hoverFacts(analysis, wrong.indexOf(words));
      assert.ok(facts);
      return hoverMarkdown(facts, analysis.reading, 'file:///a.txt', new Texts('zh'), () => reason);
    };

    for (const words of ['20%', '40.0亿元', '50.0亿元']) {
      it(`shows as accepted, with the reason, on ${words}`, () => {
        const hover = shown('按可比口径', words);
        assert.match(hover, /☑ 已确认无误（按可比口径）：.*20%.* `growth-mismatch`/);
        assert.ok(!hover.includes('✗'));
      });
    }

    it('also where no reason was given', () => assert.match(shown('', '20%'), /☑ 已确认无误：/));
  });

  describe('other texts of the place', () => {
    const report = (year: number, place: string, sentence: string): string =>
      `${year}年${place}政府工作报告\n${year}年1月16日在${place}第十八届人民代表大会第三次会议上\n一、${year - 1}年工作回顾\n${sentence}`;
    const analyser = new Analyser();
    const text = report(2025, '云溪县', '2024年，全县一般公共预算收入完成13.50亿元，增长8%。');
    const others: Record<string, string> = {
      'file:///x/now.txt': text,
      'file:///x/%E5%8E%BB%E5%B9%B4.txt': report(
        2024,
        '云溪县',
        '2023年，一般公共预算收入完成12.50亿元；税收收入9.1亿元。',
      ),
      'file:///x/%E7%BB%9F%E8%AE%A1.txt': report(2025, '云溪县', '2024年，一般公共预算收入完成13.5亿元。'),
      'file:///x/else.txt': report(2024, '柳湾县', '2023年，一般公共预算收入完成30.50亿元。'),
    };
    const documents = new Map(Object.entries(others).map(([uri, each]) => [uri, analyser.analyse(each).measures]));
    const facts = hoverFacts(analyser.analyse(text), text.indexOf('13.50'), {
      corpus: { documents },
      document: 'file:///x/now.txt',
    });

    it('are listed with links, those of the same time first', () => {
      assert.ok(facts);
      const hover = hoverMarkdown(facts, analyser.analyse(text).reading, 'file:///x/now.txt', new Texts('zh'));
      const [, list = ''] = hover.split('在同地其他文稿中另有2处：');
      assert.deepEqual(list.trim().split('\n'), [
        '- 13.5亿元 2024年 [统计.txt 第4行](file:///x/%E7%BB%9F%E8%AE%A1.txt#L4,17)',
        '- 12.50亿元 2023年 [去年.txt 第4行](file:///x/%E5%8E%BB%E5%B9%B4.txt#L4,17)',
      ]);
    });
  });

  it('tells of a speaker who he is and where he was introduced', () => {
    const hover = hoverAt('韩牧】谢谢');
    assert.match(hover, /^\*\*韩牧\*\*/);
    assert.match(hover, /文中首次提到：下面请云溪县工业和信息化局局长韩牧同志介绍情况 \[第2行\]/);
    assert.match(hover, /发言2次/);
  });

  it('is in English where the editor is', () => {
    assert.match(hoverAt('9.66', 'en'), /- May stand for: 965,500,000 – 966,500,000 元/);
  });

  it('shows the words of a text as they are, whatever they mean in markdown', () => {
    assert.equal(escapeMarkdown('**粗** [链](x) `码`\n# 题'), '\\*\\*粗\\*\\* \\[链\\]\\(x\\) \\`码\\` \\# 题');
    assert.equal(escapeMarkdown('<script>&amp;'), '\\<script\\>\\&amp;');
  });
});
