import assert from 'node:assert/strict';
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
    assert.match(hoverAt('50.0亿'), /- 突破60亿元 2024 \[第8行\]\(file:\/\/\/a%20b\.txt#L8,\d+\)/);
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
