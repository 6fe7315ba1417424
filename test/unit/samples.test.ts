import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Analyser } from '../../server/src/analysis';
import type { Finding } from '../../server/src/checks/chain';
import { overlaps, sliceOf } from '../../server/src/text/span';

const read = (name: string): string => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');
const marksOf = (text: string): readonly Finding[] =>
  new Analyser().analyse(text).findings.filter(finding => finding.level !== 'information');
const printed = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(
    finding => `${finding.code}: ${text.slice(Math.max(0, finding.span.start - 20), finding.span.end + 20)}`,
  );

const clean = ['云溪县新闻发布会文字实录.txt', '云溪县政务访谈.txt', '云溪县政府工作报告.txt'];

/** Every slip planted in the sample for the walkthrough: its code, and the words that hold the mark. */
const planted: readonly (readonly [code: string, words: string])[] = [
  ['malformed-date', '20254月'],
  ['growth-mismatch', '由2024年的1.20亿元增至1.35亿元,增长15.2%'],
  ['growth-mismatch', '比上年的12家增长40%'],
  ['average-growth-mismatch', '2025年的26090元,年均增长11.0%'],
  ['structure-not-100', '14.6:45.2:41.2'],
  ['part-exceeds-whole', '实施重点项目24个,其中新开工27个'],
  ['share-mismatch', '规上企业64家,其中高端装备制造企业16家,占35%'],
  ['unpaired-mark', '(含新建游客中心1处、改造民居132户'],
  ['growth-mismatch', '36.4万人次增加到45.5万人次,增长52.0%'],
  ['numbering-start', '(二)聚力强产业'],
  ['speaker-tag-damaged', '岑柏舟】'],
  ['multiple-mismatch', '由2020年的42家增加到65家,翻了一番'],
  ['multiple-mismatch', '提升到2.00万吨,是2020年的3.5倍'],
  ['average-growth-mismatch', '4324万元,五年年均增长18.0%'],
  ['numbering-skip', '四是乡村建设'],
  ['missing-unit', '公厕36'],
  ['speaker-tag-damaged', ' 】感谢您的提问'],
  ['share-mismatch', '支出2.50亿元,其中民生支出2.05亿元,占72%'],
  ['numbering-duplicate', '二是医疗服务'],
  ['unpaired-mark', '好媳妇”'],
  ['malformed-date', '2026年2月30日'],
  ['speaker-tag-damaged', '【澜江在线 各位'],
  ['part-exceeds-whole', '群众诉求1286件,其中当日办结1342件'],
];

describe('samples', () => {
  for (const name of clean) {
    it(`${name} has nothing to stop for`, () => {
      const text = read(name);
      assert.deepEqual(printed(text, marksOf(text)), []);
    });
  }

  describe('柳湾镇新闻发布会文字实录(含差错).transcript', () => {
    const text = read('柳湾镇新闻发布会文字实录(含差错).transcript');
    const places = planted.map(([code, words]) => {
      const start = text.indexOf(words);
      return { code, words, span: { start, end: start + words.length } };
    });

    for (const { code, words, span } of places) {
      it(`${code}: ${words}`, () => {
        assert.ok(span.start >= 0, 'the words stand in the sample');
        assert.equal(text.indexOf(words, span.start + 1), -1, 'and only once');
        const here = marksOf(text).filter(finding => overlaps(finding.span, span));
        assert.ok(
          here.some(finding => finding.code === code || finding.alsoConflicts.includes(code)),
          `found there: ${here.map(finding => `${finding.code} ${sliceOf(text, finding.span)}`).join('; ') || 'nothing'}`,
        );
      });
    }

    it('has no other mark', () => {
      const others = marksOf(text).filter(finding => !places.some(place => overlaps(place.span, finding.span)));
      assert.deepEqual(printed(text, others), []);
    });
  });

  it('holds a work report of more than 10,000 characters on one line', () => {
    const lines = read('云溪县政府工作报告.txt').trimEnd().split('\n');
    assert.equal(lines.length, 1);
    assert.ok((lines[0] ?? '').length > 10_000);
  });
});
