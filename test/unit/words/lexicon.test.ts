import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import type { Indicator } from '../../../server/src/words/lexicon/indicator';
import { findIndicators, indicatorNamed, lexiconWith } from '../../../server/src/words/lexicon/lexicon';
import { fold } from '../../../server/src/words/lexicon/nameTrie';

const folder = new URL('../../../server/src/words/lexicon/', import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const indicators = readJson('indicators.json') as Indicator[];

/** `text` with every hit in brackets, and behind it the official name where it differs. */
function marked(text: string, find = findIndicators): string {
  let out = '';
  let at = 0;
  for (const { start, end, indicator } of find(text)) {
    const printed = text.slice(start, end);
    out += `${text.slice(at, start)}[${printed}${printed === indicator.name ? '' : `=${indicator.name}`}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('the list of indicators', () => {
  it('fits its schema', () => {
    const validate = new Ajv({ allErrors: true }).compile(readJson('indicators.schema.json') as object);
    assert.ok(validate(indicators), JSON.stringify(validate.errors?.slice(0, 5)));
  });

  it('gives no printed form to two indicators', () => {
    const owner = new Map<string, string>();
    for (const { name, aliases } of indicators) {
      for (const printed of [name, ...aliases]) {
        const before = owner.get(fold(printed));
        assert.equal(before, undefined, `${printed}: ${before} and ${name}`);
        owner.set(fold(printed), name);
      }
    }
  });

  const classes: [Indicator['class'], string][] = [
    [
      'constantPrice',
      '地区生产总值 人均GDP 一产增加值 规上工业增加值 服务业增加值 农林牧渔业总产值 单位GDP能耗 万元工业增加值用水量',
    ],
    [
      'changingSample',
      '规上工业总产值 规模以上工业营业收入 规上工业利润 限上社会消费品零售总额 资质以上建筑业总产值 “四上”企业',
    ],
    ['investment', '固定资产投资 工业投资 民间投资 技改投资 房地产开发投资 基础设施投资'],
    ['comparable', '社会消费品零售总额 网络零售额 旅游收入 旅游总收入 普惠小微贷款 涉农贷款余额 实际利用外资'],
    [
      'nominal',
      '一般公共预算收入 税收收入 存款余额 进出口总额 出口额 全社会用电量 粮食总产量 常住人口 农村居民人均可支配收入',
    ],
  ];
  for (const [expected, names] of classes) {
    it(`knows as ${expected}: ${names}`, () => {
      for (const name of names.split(' ')) assert.equal(indicatorNamed(name)?.class, expected, name);
    });
  }

  it('knows which rates may exceed 100 %', () => {
    for (const name of ['债务率', '毛入学率', '毛入园率', '拨备覆盖率', '流动性比例', '产销率', '资本充足率', '增速']) {
      assert.equal(indicatorNamed(name)?.above100, true, name);
    }
    for (const name of ['净入学率', '普及率', '覆盖率', '达标率', '占比', '森林覆盖率', '城镇化率', '登记失业率']) {
      assert.equal(indicatorNamed(name)?.above100, false, name);
    }
  });
});

describe('finding indicators', () => {
  const table: [string, string][] = [
    ['', ''],
    ['全年无数据', '全年无数据'],
    ['规上工业总产值303亿元', '[规上工业总产值=规模以上工业总产值]303亿元'],
    ['全社会固定资产投资增长8%', '[全社会固定资产投资]增长8%'],
    ['进出口总额、出口额', '[进出口总额]、[出口额=出口总额]'],
    ['ＧＤＰ突破100亿元', '[ＧＤＰ=地区生产总值]突破100亿元'],
    ['人均gdp5.2万元', '[人均gdp=人均地区生产总值]5.2万元'],
    ['PM2.5平均浓度35微克', '[PM2.5平均浓度]35微克'],
    ['遵守GDPR的企业', '遵守GDPR的[企业]'],
    ['PM2.58与M20', 'PM2.58与M20'],
    ['落实税收优惠', '落实[税收=税收收入]优惠'],
    ['“四上”企业与四上企业', '[“四上”企业=四上企业]与[四上企业]'],
    ['存贷款余额800亿元', '[存贷款余额]800亿元'],
    ['万元生产总值能耗下降3%', '[万元生产总值能耗=单位GDP能耗]下降3%'],
    ['𠮷村粮食产量', '𠮷村[粮食产量=粮食总产量]'],
  ];
  for (const [text, expected] of table) {
    it(text || '(nothing)', () => assert.equal(marked(text), expected));
  }

  it('takes time in step with the length of the text', () => {
    const text = '规模以上工业增加'.repeat(125_000);
    const started = performance.now();
    assert.equal(findIndicators(text).length, 0);
    assert.ok(performance.now() - started < 5000);
  });
});

describe("a user's own indicators", () => {
  const lexicon = lexiconWith([
    { name: '竹笋加工量', aliases: ['笋加工量'], dimension: 'mass', class: 'nominal' },
    { name: '固定资产投资', aliases: ['固资'] },
    { name: '游客满意指数' },
  ]);
  const find = (text: string) => lexicon.find(text);

  it('are found beside the official ones', () => {
    assert.equal(marked('笋加工量5吨,固资增长3%', find), '[笋加工量=竹笋加工量]5吨,[固资=固定资产投资]增长3%');
  });
  it('leave the official list as it is', () => {
    assert.equal(marked('笋加工量5吨,固资增长3%'), '笋加工量5吨,固资增长3%');
  });
  it('keep the class of the official indicator they extend', () => {
    assert.equal(lexicon.named('固资')?.class, 'investment');
  });
  it('lead to no hard verdict where they state no class', () => {
    assert.equal(lexicon.named('游客满意指数')?.class, 'comparable');
  });
  it('win a printed form from the official ones', () => {
    const own = lexiconWith([{ name: '镇级税收', aliases: ['税收'] }]);
    assert.equal(own.named('税收')?.name, '镇级税收');
    assert.equal(indicatorNamed('税收')?.name, '税收收入');
  });
});
