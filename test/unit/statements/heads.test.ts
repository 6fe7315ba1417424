import assert from 'node:assert/strict';
import { jiebaWasmFrom } from '../../../server/src/words/jiebaWasm.node';
import { nodejieba } from '../../../server/src/words/nodejieba.node';
import type { Segmenter } from '../../../server/src/words/segmenter';
import { type BuiltWords, buildWords } from '../words/engines';
import { headsOfReports } from './headsOfReports';
import { analysed, measureAt } from './marked';

/**
 * The constructions of some thousand random figures of published reports and transcripts, each judged by reading; the sentences
 * are made up, with invented places and figures. The figure stands between ⟦ and ⟧, behind it what it measures or nothing.
 */
const heads: [string, string | null][] = [
  // a noun behind the count, with verbs in it, where a verb governs the whole
  ['新建⟦2处⟧山地滑雪训练中心。', '山地滑雪训练中心'],
  ['建成⟦6个⟧残疾人日间照料服务中心，', '残疾人日间照料服务中心'],
  ['孵化⟦30家⟧本地跨境电商企业。', '本地跨境电商企业'],
  ['完成⟦215座⟧小型水库除险加固，解决了灌溉问题。', '小型水库除险加固'],
  ['去年又取消⟦45项⟧市直部门及其派出机构实施的审批事项，', '审批事项'],
  ['培育⟦3个⟧带动能力强、就业容量大的特色产业，', '特色产业'],
  // and where it is the subject of what follows
  ['⟦12个⟧重点贫困村全部摘帽。', '重点贫困村'],
  ['⟦8所⟧县级公立医院新晋三级医院。', '县级公立医院'],
  ['⟦31个⟧预增产值过5亿元的重大增长点稳定发力。', '重大增长点'],
  ['与⟦16个⟧国家高质量共建园区。', '国家'],
  ['⟦1.2万名⟧教师城乡双向交流。', '教师*'],
  ['⟦200个⟧省列重大项目累计完成投资93.1亿元。', '省列重大项目'],
  ['新增上市企业3家，⟦4家⟧企业上榜百强。', '企业*'],
  ['⟦400多万⟧群众参保。', '群众'],
  ['拥有⟦近3亿人⟧口的大市场。', '人口*'],
  // money is of no thing it is spent on
  ['南部投资⟦2.3亿元⟧新建教育园区。', '投资'],
  ['提供⟦2亿元⟧的无偿援助，', '无偿援助'],
  ['设立⟦3亿元⟧木业产业基金，', '木业产业基金'],
  // what stands before the figure, with a verb of its own
  ['开展涉企问题攻坚行动，问题解决率达⟦75%⟧。', '问题解决率'],
  ['货运班列（青石至白石）开行⟦261列⟧，', '货运班列（青石至白石）开行'],
  ['货运班列累计开行⟦突破1万列⟧。', '货运班列累计开行'],
  ['完成治沙⟦20万亩以上⟧。', '治沙'],
  ['建成全域旅游集散中心⟦3处⟧。', '全域旅游集散中心'],
  ['发放低氟健康茶⟦349吨⟧。', '低氟健康茶'],
  ['培训红十字救护员⟦5000人⟧。', '红十字救护员'],
  ['改造青禾路、白石路等背街巷道⟦10条⟧。', '街巷道'],
  ['建设精品村（场）⟦100个⟧。', '精品村（场）'],
  ['小麦展示田和品种鉴定田⟦2个⟧。', '小麦展示田和品种鉴定田'],
  ['城镇新增就业连续4年⟦超过9万人⟧，', '城镇新增就业*'],
  ['项目占地⟦100亩⟧，', '项目占地'],
  ['新签约项目10个，其中农村⟦4个⟧。', '签约项目*'],
  // not what it is held against
  ['生产安全事故起数比“十三五”初下降⟦64.3%⟧。', '生产安全事故起数*'],
  ['县域经济增速高于全省⟦1个百分点⟧。', '县域经济增速'],
  ['税收收入增长6%、高于全省⟦2.1个百分点⟧。', '税收收入*'],
  ['船舶出口规模占全国⟦1/3⟧。', '船舶出口规模'],
  ['新增风光装机60万千瓦，是消纳能力的⟦10倍⟧。', '风光装机'],
  ['经济增长预期目标为⟦8%左右⟧。', '经济增长预期目标'],
  // the subject of the clause before, and nothing of another clause
  ['光伏产品出口表现突出、增长⟦77.6%⟧。', '光伏产品出口'],
  ['继续提高企业退休人员基本养老金，人均每年增长⟦10%⟧。', '企业退休人员基本养老金'],
  ['粮食产量屡创新高，达到⟦54万吨⟧，', '粮食总产量*'],
  ['安排资金109亿元支持再就业，比上年增加⟦26亿元⟧。', '资金'],
  ['新增绿色企业11家，⟦80%⟧的园区完成改造。', '园区'],
  ['进口增长5%，海铁联运量增长⟦15%⟧。', '海铁联运量'],
  ['新建村级广场6个，提升学堂、大舞台各⟦10个⟧。', '学堂、大舞台'],
  // 分别
  ['新能源汽车、家电消费分别增长⟦47.3%⟧和13.3%。', '新能源汽车消费'],
  ['青湖、白湖还湖面积分别达到⟦88平方公里⟧和60平方公里。', '青湖还湖面积'],
  ['商品消费和服务消费同比分别增长9%和⟦12%⟧。', '服务消费'],
  ['村镇燃气、卫生厕所普及率分别达到⟦97.7%⟧和83.1%。', '村镇燃气普及率'],
  // nothing is counted
  ['为⟦70岁以上⟧老年人免费体检。', null],
  ['第三产业投资连续⟦12个月⟧保持增长。', null],
  ['使⟦760万人⟧摆脱极端贫困。', '摆脱极端贫困'],
  ['三次提高出口退税率，⟦五次⟧下调存贷款基准利率。', null],
  ['为⟦12个⟧共建“丝路”国家举办研修班。', '共建“丝路”国家'],
];

const comparisons: [string, string | null, string | null][] = [
  ['税收收入同比增长⟦5%⟧。', 'yearOnYear', null],
  ['出口总额比上年同期增长⟦6.1%⟧。', 'yearOnYear', null],
  ['较去年增加⟦5亿元⟧。', 'yearOnYear', null],
  ['进口总额环比下降⟦2%⟧。', 'periodOnPeriod', null],
  ['工业用电量比上月下降⟦2%⟧。', 'periodOnPeriod', null],
  ['各项存款比年初增加⟦30亿元⟧。', 'sinceYearStart', null],
  ['各项贷款较上年末增长⟦8%⟧。', 'sinceYearEnd', null],
  ['粮食产量年均增长⟦3.2%⟧。', 'annualAverage', null],
  ['工业增加值两年平均增长⟦4%⟧。', 'twoYearAverage', null],
  ['能耗强度比2015年下降⟦13.5%⟧。', 'namedPeriod', '2015-01-01/2015-12-31'],
  ['税收收入40亿元，比2020年增长⟦20%⟧。', 'namedPeriod', '2020-01-01/2020-12-31'],
  ['商品消费、服务消费同比分别增长9%和⟦12%⟧。', 'yearOnYear', null],
  ['补贴资金5亿元，比上年增加1亿元，增长⟦25%⟧。', 'yearOnYear', null],
  ['税收收入增长⟦5%⟧。', null, null],
  ['比上年的⟦40亿元⟧增加5亿元。', null, null],
];

const scopes: [string, string | null][] = [
  ['区本级固定资产投资完成⟦10亿元⟧。', '区本级'],
  ['市级一般公共预算收入完成⟦40亿元⟧。', '市级'],
  ['新增省级示范企业⟦6家⟧。', null],
  ['入选全国典型案例，新增企业⟦6家⟧。', null],
  ['深化开发区改革，供应土地⟦300亩⟧。', null],
  ['老旧城区改造完成投资⟦3亿元⟧。', null],
  ['办理全国人大代表建议⟦3件⟧。', null],
];

let built: BuiltWords;
before(async () => (built = await buildWords()));
after(() => built.remove());

const engines: [string, () => Segmenter][] = [
  ['nodejieba', () => nodejieba({ childFile: built.childFile, wordsFolder: built.wordsFolder })],
  ['jieba-wasm', () => jiebaWasmFrom(built.wordsFolder)],
];
for (const [engine, start] of engines) {
  describe(`heads of the kinds that random samples held, words by ${engine}`, () => {
    let segmenter: Segmenter;
    before(function () {
      if (engine === 'nodejieba' && !built.hasNodejieba) this.skip();
      segmenter = start();
    });
    after(() => segmenter?.dispose());
    for (const [marked, expected] of [...heads, ...headsOfReports]) {
      it(marked, async () => {
        const sentence = analysed(marked);
        await sentence.analysis.nameMeasures(segmenter);
        const { indicator } = measureAt(sentence);
        assert.equal(indicator && indicator.name + (indicator.known ? '*' : ''), expected);
      });
    }
  });
}

describe('what a figure is compared with', () => {
  for (const [marked, expected, period] of comparisons) {
    it(marked, () => {
      const { comparison, comparedWith } = measureAt(analysed(marked));
      assert.equal(comparison, expected);
      assert.equal(comparedWith ? `${comparedWith.start}/${comparedWith.end}` : null, period);
    });
  }
});

describe('the place a figure is about is no grade and no honour', () => {
  for (const [marked, expected] of scopes) it(marked, () => assert.equal(measureAt(analysed(marked)).scope, expected));
});
