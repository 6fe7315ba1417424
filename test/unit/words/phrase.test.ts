import assert from 'node:assert/strict';
import { jiebaWasmFrom } from '../../../server/src/words/jiebaWasm.node';
import { intlSegmenter } from '../../../server/src/words/intl';
import { nodejieba } from '../../../server/src/words/nodejieba.node';
import { phraseBefore } from '../../../server/src/words/phrase';
import type { Segmenter } from '../../../server/src/words/segmenter';
import { type BuiltWords, buildWords } from './engines';

/** The figure begins at ‸; behind it what is named before it, or nothing. */
const table: [string, string | null][] = [
  ['全年实现规模以上工业总产值‸303亿元', '规模以上工业总产值'],
  ['青禾镇税收收入完成‸5亿元', '税收收入'],
  ['茶叶加工总产值首次突破‸3亿元', '茶叶加工总产值'],
  ['农村居民人均可支配收入预计达到‸2万元', '农村居民人均可支配收入'],
  ['粮食产量2023年达到‸50万吨', '粮食产量'],
  ['旅游综合收入同比增长约‸5%', '旅游综合收入'],
  ['电商企业销售额累计达‸3亿元', '电商企业销售额'],
  ['我市高新技术企业总数净增‸20家', '高新技术企业总数'],
  ['发放创业贴息贷款‸500万元', '创业贴息贷款'],
  ['居民的收入增长‸5%', '收入'],
  ['税收占比提高到‸60%', '税收占比'],
  ['安装路灯‸400盏', '路灯'],
  ['引进亿元以上项目‸5个', '亿元以上项目'],
  ['其中厂房面积为‸30亩', '厂房面积'],
  ['全市PM2.5平均浓度为‸28微克', 'PM2.5平均浓度'],
  ['公路、桥梁共‸12处', '公路、桥梁'],
  ['建成“四好农村路”‸30公里', '“四好农村路”'],
  ['培育绿色示范工厂‸4家', '绿色示范工厂'],
  // Here nothing before the figure names what it counts.
  ['全镇‸114个村', null],
  ['由70.7亿元迈上‸100亿元', null],
  ['全市各县‸12个', null],
  ['‸303亿元', null],
  ['销售额3亿元,比上年增长‸5%', null],
  ['会议指出:‸5个方面', null],
  ['较快地奔跑‸5公里', null],
  ['目前共‸12处', null],
  ['大力推进‸7项', null],
];

/** Engines without parts of speech take more verbs for nouns; they are asked for official indicators only. */
const official = table.filter(
  ([text, phrase]) => phrase !== null && /规模以上|税收收入|农村居民|旅游综合|PM2/.test(text),
);

let built: BuiltWords;
before(async () => (built = await buildWords()));
after(() => built.remove());

const engines: [string, typeof table, () => Segmenter][] = [
  ['nodejieba', table, () => nodejieba({ childFile: built.childFile, wordsFolder: built.wordsFolder })],
  ['jieba-wasm', table, () => jiebaWasmFrom(built.wordsFolder)],
  ['intl', official, () => intlSegmenter()],
];
for (const [name, sentences, start] of engines) {
  describe(`the phrase before a figure, words by ${name}`, () => {
    let segmenter: Segmenter;
    before(function () {
      if (name === 'nodejieba' && !built.hasNodejieba) this.skip();
      segmenter = start();
    });
    after(() => segmenter?.dispose());
    for (const [marked, expected] of sentences) {
      it(marked, async () => {
        const figureStart = marked.indexOf('‸');
        const text = marked.replace('‸', '');
        const [words] = await segmenter.cut([text]);
        const phrase = phraseBefore(words ?? [], text, figureStart);
        assert.equal(phrase && text.slice(phrase.start, phrase.end), expected);
      });
    }
  });
}

it('the phrase before a figure is looked for nearby only', () => {
  const text = '投资'.repeat(100_000);
  const words = Array.from({ length: 100_000 }, (_, i) => ({ start: 2 * i, end: 2 * i + 2, tag: 'n' }));
  const started = performance.now();
  for (let i = 0; i < 1000; i++) phraseBefore(words, text, text.length);
  assert.ok(performance.now() - started < 5000);
});
