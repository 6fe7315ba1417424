import assert from 'node:assert/strict';
import { jiebaWasmFrom } from '../../../server/src/words/jiebaWasm.node';
import { nodejieba } from '../../../server/src/words/nodejieba.node';
import type { Segmenter } from '../../../server/src/words/segmenter';
import { type BuiltWords, buildWords } from '../words/engines';
import { analysed, measureAt } from './marked';

/**
 * Sentences of the structures that random figures of real reports were judged on; every place and figure is invented. The
 * figure stands between ⟦ and ⟧, behind it what it measures or nothing.
 */
const named: [string, string | null][] = [
  // counts take the noun behind them
  ['重点实施⟦5个⟧奶牛规模养殖场、10万亩种薯基地。', '奶牛规模养殖场'],
  ['完成青石拦河闸加固等⟦10项⟧水利工程建设。', '水利工程建设'],
  ['青石、白石等⟦16个⟧行政村完成改造。', '行政村'],
  ['投资1.2亿元完成了⟦17条⟧道路的改扩建。', '道路'],
  ['培育⟦10个⟧“数字领航”企业、100个智能工厂。', '“数字领航”企业'],
  ['培育⟦4个⟧省级县域商业“领跑县”，推进改造提升。', '省级县域商业“领跑县”'],
  ['建设筹措⟦7万套⟧（间）保障性租赁住房。', '保障性租赁住房'],
  ['惠及⟦1.6亿⟧学生。', '学生'],
  ['⟦7.8万户⟧、22.9万人监测对象消除风险。', '监测对象'],
  ['关停⟦3.5万吨⟧造纸生产线。', '造纸生产线'],
  ['投入⟦110亿元⟧教育经费，完成96个项目。', '教育经费'],
  ['⟦13家⟧规模以上工业企业参加展览。', '规模以上工业企业'],
  ['青石等⟦9条⟧在建高速公路有序推进。', '在建高速公路'],
  // what stands before them otherwise
  ['新建养老机构⟦17家⟧、床位900张。', '养老机构'],
  ['优化环境，调整高速公路限速⟦4747公里⟧。', '高速公路限速'],
  ['完成征收拆迁⟦300万平方米⟧。', '征收拆迁'],
  ['降低利息负担⟦约4000亿元⟧。', '利息负担'],
  ['青禾镇税收收入完成⟦5亿元⟧。', '税收收入'],
  ['投入⟦80万元⟧建设了农贸市场。', '投入'],
  ['国家财政用于科技的投入五年累计⟦8729亿元⟧。', '投入'],
  // the same thing again
  ['新招引项目31个，其中过亿元⟦9个⟧。', '招引项目'],
  ['保障性住房基本建成470万套、新开工⟦630万套⟧。', '保障性住房'],
  ['共引进项目8个，已落地建成⟦5个⟧。', '引进项目'],
  ['税收收入完成40亿元，同比增长⟦11%⟧。', '税收收入'],
  ['一般公共预算收入由70.7亿元迈上100亿元台阶，进入全省前十强，年均增长⟦7.3%⟧。', '一般公共预算收入'],
  // 分别
  ['生产安全事故起数、受伤人数分别下降⟦23.8%⟧、22.4%。', '生产安全事故起数'],
  ['生产安全事故起数、受伤人数分别下降23.8%、⟦22.4%⟧。', '受伤人数'],
  ['新能源汽车、智能手机零售额分别增长⟦36.9%⟧、58%。', '新能源汽车零售额'],
  ['一、二、三产业增加值分别增长4%、⟦5.3%⟧、3.4%。', '第二产业增加值'],
  ['去年粮食产量、油料产量分别增长⟦3%⟧、4%。', '粮食总产量'],
  ['游客接待量超10.9万人次，旅游收入超1.3亿元，分别增长15.8%和⟦11.5%⟧。', '旅游收入'],
  // shares and ranks
  ['民生支出占一般公共预算支出的⟦80.6%⟧。', '民生支出占一般公共预算支出'],
  ['⟦80%⟧的中小学纳入教联体。', '中小学'],
  ['工程项目审批改革质效居全省⟦第1位⟧。', '工程项目审批改革质效'],
  ['年度计划投资完成率⟦114.2%⟧。', '年度计划投资完成率'],
  // nothing is measured
  ['落实“⟦四个⟧意识”，加强学习。', null],
  ['举行⟦第三次⟧全体会议。', null],
  ['该馆开馆⟦20周年⟧。', null],
  ['全力推进⟦7项⟧。', null],
];

const scopes: [string, string | null][] = [
  ['全县税收收入完成⟦40亿元⟧。', '全县'],
  ['增速居全国第2位，税收收入完成⟦40亿元⟧。', null],
  ['高于全省平均⟦2个百分点⟧。', null],
  ['总数全国第一，新增企业⟦11家⟧。', null],
  ['办好花展、全国书展，新建书店⟦11家⟧。', null],
  ['在第15届全国运动会上获得⟦11枚⟧奖牌。', null],
  ['全市科技工作会议表彰企业⟦11家⟧。', null],
  ['全市新建书店⟦11家⟧。', '全市'],
  ['常住人口40万人、全县户籍人口⟦50万人⟧。', '全县'],
];

const periods: [string, string | null][] = [
  ['2023年税收收入完成⟦40亿元⟧。', '2023-01-01/2023-12-31'],
  ['2023年财政收入完成50亿元，税收收入完成⟦40亿元⟧。', '2023-01-01/2023-12-31'],
  ['经费较2010年下降65.6%，封停车辆⟦52辆⟧。', null],
  ['2015年旅游收入达到69亿元，是2010年的2.6倍，接待游客⟦607万人次⟧。', '2015-01-01/2015-12-31'],
  ['2015年旅游收入达到69亿元，是2010年的⟦2.6倍⟧。', '2015-01-01/2015-12-31'],
  ['税收收入由2010年的⟦40亿元⟧增至2015年的60亿元。', '2010-01-01/2010-12-31'],
  ['税收收入由2010年的40亿元增至2015年的⟦60亿元⟧。', '2015-01-01/2015-12-31'],
  ['税收收入由2010年的40亿元增至⟦60亿元⟧。', null],
  ['2015年税收收入由⟦40亿元⟧增至60亿元。', null],
  ['税收收入由2010年的40亿元增至2015年的60亿元，年均增长⟦8.4%⟧。', '2011-01-01/2015-12-31'],
  ['截至2023年底，建成学校⟦40所⟧。', '2023-12-31/2023-12-31'],
  ['2023年前11个月，建成学校⟦40所⟧。', '2023-01-01/2023-11-30'],
  ['2023年以来，建成学校⟦40所⟧。', null],
  ['2023年，项目实施以来，建成学校⟦40所⟧。', null],
  ['2023年建成学校⟦40所⟧，为2019年以来最多。', '2023-01-01/2023-12-31'],
  ['2015年税收收入由40亿元增至⟦60亿元⟧。', '2015-01-01/2015-12-31'],
];

const moods: [string, string][] = [
  [
    '主要预期目标是：税收收入增长5%，固定资产投资增长8%，商品零售额增长6%，出口总额增长5%，城镇新增就业⟦47万人⟧。',
    'target',
  ],
  ['力争新增企业⟦20家⟧。', 'target'],
  ['计划新建学校⟦20所⟧。', 'target'],
  ['县里将新建学校⟦20所⟧。', 'target'],
  ['车程将从4小时缩短至⟦2小时⟧。', 'target'],
  ['县里将继续招商，已签约项目⟦20个⟧。', 'actual'],
  ['将最低工资标准提高到⟦2200元⟧。', 'actual'],
  ['明年，新建学校⟦20所⟧。', 'target'],
  ['编制完成1.1万个村庄规划，改造公路⟦2330公里⟧。', 'actual'],
  ['实施三年行动计划，改造公路⟦2330公里⟧。', 'actual'],
  ['争取专项资金⟦433亿元⟧。', 'actual'],
  ['城镇新增就业98万人，超过预期目标，税收收入完成⟦40亿元⟧。', 'actual'],
  ['人均预期寿命达到⟦74.5岁⟧。', 'actual'],
];

let built: BuiltWords;
const segmenters: Segmenter[] = [];
before(async () => (built = await buildWords()));
after(async () => {
  await Promise.all(segmenters.map(segmenter => segmenter.dispose()));
  await built.remove();
});

const engines: [string, () => Segmenter][] = [
  ['nodejieba', () => nodejieba({ childFile: built.childFile, wordsFolder: built.wordsFolder })],
  ['jieba-wasm', () => jiebaWasmFrom(built.wordsFolder)],
];
for (const [engine, start] of engines) {
  describe(`what a figure measures, words by ${engine}`, () => {
    let segmenter: Segmenter;
    before(function () {
      if (engine === 'nodejieba' && !built.hasNodejieba) this.skip();
      segmenter = start();
      segmenters.push(segmenter);
    });
    for (const [marked, expected] of named) {
      it(marked, async () => {
        const sentence = analysed(marked);
        await sentence.analysis.nameMeasures(segmenter);
        assert.equal(measureAt(sentence).indicator?.name ?? null, expected);
      });
    }
  });
}

describe('where, when and whether', () => {
  for (const [marked, expected] of scopes) {
    it(`scope: ${marked}`, () => assert.equal(measureAt(analysed(marked)).scope, expected));
  }
  for (const [marked, expected] of periods) {
    it(`period: ${marked}`, () => {
      const { period } = measureAt(analysed(marked));
      assert.equal(period && `${period.start}/${period.end}`, expected);
    });
  }
  for (const [marked, expected] of moods) {
    it(`modality: ${marked}`, () => assert.equal(measureAt(analysed(marked)).modality, expected));
  }
});
