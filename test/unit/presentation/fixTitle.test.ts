import assert from 'node:assert/strict';
import { Analyser } from '../../../server/src/analysis';
import { offeredFixes } from '../../../server/src/features/codeActions';
import { fixTitle } from '../../../server/src/presentation/fixTitle';
import { type Language, Texts } from '../../../server/src/presentation/messages';

function titles(text: string, language: Language = 'zh'): string[] {
  const analysis = new Analyser().analyse(text);
  const texts = new Texts(language);
  return offeredFixes(analysis, { start: 0, end: text.length }).map(fix => fixTitle(fix, text, texts));
}

describe('the title of a fix', () => {
  const table: [string, string[]][] = [
    ['高新技术企业由12家增加到18家，增长40%。', ['按其他数重算：40%改为50%']],
    ['实现销售收入6.48亿元，纯利2320元。', ['疑为笔误：2320元改为2320万元']],
    ['共有企业64家，其中规上企业16家，占35%。', ['按其他数重算：35%改为25%', '疑为笔误：64家改为46家']],
    ['截止2023年底，新建道路8公里。', ['“截止”改为“截至”']],
    [
      '古镇二期（含新建游客中心1处、改造民居132户。',
      ['补上右括号：…新建游客中心1处）、改造民居132户…', '删去这个左括号'],
    ],
  ];
  it('offers no place for a lost mark where no clause ends near it', () =>
    assert.deepEqual(titles(`古镇二期（${'县'.repeat(500)}。`), ['删去这个左括号']));

  for (const [text, expected] of table) {
    it(text, () => assert.deepEqual(titles(text), expected));
  }

  it('names the figure in English too', () =>
    assert.deepEqual(titles('高新技术企业由12家增加到18家，增长40%。', 'en'), [
      'Recompute from the other figures: 40% → 50%',
    ]));
});
