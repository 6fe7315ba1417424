import assert from 'node:assert/strict';
import { Analyser } from '../../../server/src/analysis';
import { unitsWith } from '../../../server/src/figures/ownUnits';
import { officialLexicon } from '../../../server/src/words/lexicon/lexicon';

const own = { 石: '50公斤', 窑: '', 大担: '0.1吨', 米袋: '' };

describe('own units', () => {
  const { unitAt, unread } = unitsWith({ ...own, 斗: '很多', 升子: '0斤', '3斤': '' });
  const analyser = new Analyser({ lexicon: officialLexicon(), unitAt });
  const figuresOf = (text: string) => analyser.analyse(text).figures.map(({ figure }) => figure);

  const table: [string, string, string, string][] = [
    ['共收稻谷300石。', '石', 'mass', '50'],
    ['共收稻谷3大担。', '大担', 'mass', '100'],
    ['现有龙窑12窑。', '窑', 'count.窑', '1'],
    ['共有30米袋。', '米袋', 'count.米袋', '1'],
    ['共收稻谷三石。', '石', 'mass', '50'],
    ['共收稻谷十五石。', '石', 'mass', '50'],
    ['共有三窑。', '窑', 'count.窑', '1'],
    ['共收三大担。', '大担', 'mass', '100'],
    ['每石收购价240元/石。', '元/石', 'money/mass', '1/50'],
    ['亩产3石/亩。', '石/亩', 'mass/area', '3/40'],
    ['亩产3石每亩。', '石每亩', 'mass/area', '3/40'],
    ['单价0.5万元/大担。', '元/大担', 'money/mass', '1/100'],
    ['长30米。', '米', 'length', '1'],
    ['收入3万元。', '元', 'money', '1'],
  ];
  for (const [text, name, dimension, factor] of table) {
    it(`${text} counts ${name}`, () => {
      const unit = figuresOf(text)[0]?.unit;
      assert.deepEqual([unit?.name, unit?.dimension, unit?.factor.toFraction()], [name, dimension, factor]);
    });
  }

  it('make no figure of what is none: 一窑人, 第三石', () => {
    for (const text of ['一窑人。', '第三石碑。', '每石收购价。']) assert.deepEqual(figuresOf(text), []);
  });

  it('whose worth cannot be read are named', () => assert.deepEqual([...unread].sort(), ['3斤', '升子', '斗'].sort()));

  it('are compared with the official units of their dimension', () => {
    const codes = (text: string): string[] => analyser.analyse(text).findings.map(({ code }) => code);
    assert.deepEqual(codes('2023年,全县稻谷产量由400石增至25000公斤,增长25%。'), []);
    assert.deepEqual(codes('2023年,全县稻谷产量由400石增至25000公斤,增长52%。'), ['growth-mismatch']);
  });

  it('are unknown to everyone else', () => {
    assert.notEqual(new Analyser().analyse('共收稻谷300石。').figures[0]?.figure.unit?.name, '石');
    assert.equal(unitsWith({}).unread.length, 0);
  });
});
