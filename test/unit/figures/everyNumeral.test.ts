import assert from 'node:assert/strict';
import { boundsOf } from '../../../server/src/figures/bounds';
import { scanNumerals } from '../../../server/src/figures/everyNumeral';
import { valueOf } from '../../../server/src/text/numeral';
import type { Table } from './told';
import { allTold } from './told';

const numerals: Table = [
  ['七只', '七=7'],
  ['三 千 二 百', '三 千 二 百=3200'],
  ['貳拾萬', '貳拾萬=200000'],
  ['35k', '35k=35000'],
  ['3e4和2^-2', '3e4=30000', '2^-2=1/4'],
  ['.75', '.75=3/4'],
  ['五又四分之三', '五又四分之三=23/4'],
  ['2 3/4', '2 3/4=11/4'],
  ['八分之负三', '八分之负三=-3/8'],
  ['三打', '三打=36'],
  ['幺三洞', '幺三洞=130'],
  ['一切、队伍、登陆、收拾、四川'],
  ['这是五', '五=5'],
  ['不三不四、统一部署'],
  ['三欧元'],
  ['一两个', '一两=1'],
  ['5m', '5m=5000000'],
  ['半打', '半打=6'],
  ['三比二', '三=3', '二=2'],
  ['一百一个和两万三', '一百=100', '一=1', '两万三=23000'],
  ['３．１ｅ２', '３．１ｅ２=310'],
  ['http://a.b/12?c=3'],
];

describe('every numeral of a text', () => {
  for (const [text, ...expected] of numerals)
    it(text, () =>
      assert.deepEqual(
        scanNumerals(text).map(
          ({ span, numeral }) => `${text.slice(span.start, span.end)}=${valueOf(numeral).toFraction()}`,
        ),
        expected,
      ),
    );
});

const figures: Table = [
  ['六块五', 'amount 六块五 13/2 块'],
  ['人民币 80元', 'amount 人民币 80元 80 元'],
  ['$45', 'amount $45 45 美元'],
  ['三欧元又二十欧分', 'amount 三欧元又二十欧分 16/5 欧元'],
  ['华氏温度70度', 'amount 华氏温度70度 70 华氏度'],
  ['七个月大', 'amount 七个月大 7 个月大'],
  ['每小时六十公里', 'amount 六十公里 60 公里每小时'],
  ['四年半', 'amount 四年半 141912000 时长'],
  ['2天6小时', 'amount 2天6小时 194400 时长'],
  ['第五', 'rank 第五 5'],
  ['三 成 五', 'rate 三 成 五 7/2 成'],
  ['一米七五', 'amount 一米七五 7/4 米'],
  ['三块五毛二', 'amount 三块五毛二 88/25 块'],
  ['2第纳尔500费尔', 'amount 2第纳尔500费尔 5/2 第纳尔'],
  ['HK$30', 'amount HK$30 30 港元'],
  ['六萬澳門元', 'amount 六萬澳門元 60000 澳门元'],
  ['7 2 折', 'rate 7 2 折 36/5 折'],
  ['摄氏零下十度', 'amount 摄氏零下十度 -10 摄氏度'],
  ['三分之一英里', 'amount 三分之一英里 1/3 英里'],
  ['5兆元', 'amount 5兆元 5000000000000 元'],
  ['千万分之三', 'rate 千万分之三 3/100000 %'],
  ['身高1米8', 'amount 1米8 9/5 米'],
  ['二时三十分', 'count 二 2', 'amount 三十分 30 分'],
  ['两斤三两', 'amount 两斤三两 23/10 斤'],
];

describe('every figure of a text', () => {
  for (const [text, ...expected] of figures)
    it(text, () => assert.deepEqual(allTold(text, { everyNumeral: true }), expected));
});

const bounds: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['大于7并且小于9', '大于7并且小于9 7..9'],
  ['不小于三十', '不小于三十 30..'],
  ['大于9小于7', '大于9 9..', '小于7 ..7'],
  ['从一到十', '从一到十 1..10'],
  ['介于三到五之间', '介于三到五之间 3..5'],
  ['在100到200之间', '在100到200之间 100..200'],
  ['至少三个至多五个', '至少三个至多五 3..5'],
  ['不等于5'],
  ['五次或更多', '五次或更多 5..'],
  ['高于或等于四', '高于或等于四 4..'],
  ['十八岁以下', '十八岁以下 ..18'],
  ['在6和8之间', '在6和8之间 6..8'],
  ['比四十小', '比四十小 ..40'],
  ['六百以上', '六百以上 600..'],
  ['30~50个', '30~50 30..50'],
  ['< = 5', '< = 5 ..5'],
];

describe('conditions on numbers', () => {
  for (const [text, ...expected] of bounds)
    it(text, () =>
      assert.deepEqual(
        boundsOf(text).map(
          ({ span, low, high }) =>
            `${text.slice(span.start, span.end)} ${low?.toFraction() ?? ''}..${high?.toFraction() ?? ''}`,
        ),
        expected,
      ),
    );
});
