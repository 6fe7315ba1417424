import assert from 'node:assert/strict';
import type { Table } from './told';
import { allTold } from './told';

const tables: Readonly<Record<string, Table>> = {
  'rates, points, multiples': [
    ['增长20.26%', 'rate 20.26% 1013/50 %'],
    ['增长１０．１％', 'rate １０．１％ 101/10 %'],
    ['下降-5.2%', 'rate -5.2% -26/5 %'],
    ['为负3.9%', 'rate 负3.9% -39/10 %'],
    ['自然增长率14.39‰', 'rate 14.39‰ 1439/100 ‰'],
    ['占百分之三十六点九', 'rate 百分之三十六点九 369/10 %'],
    ['办到百分之百', 'rate 百分之百 100 %'],
    ['千分之五', 'rate 千分之五 5 ‰'],
    ['万分之三', 'rate 万分之三 3 ‱'],
    ['约三分之二', 'rate 三分之二 2/3 分之'],
    ['占全省1/3', 'rate 1/3 1/3 分之'],
    ['占七成', 'rate 七成 7 成'],
    ['占七成六。', 'rate 七成六 38/5 成'],
    ['占4成以上', 'rate 4成 4 成'],
    ['打八五折', 'rate 八五折 17/2 折'],
    ['打72折', 'rate 72折 36/5 折'],
    ['打对折', 'rate 对折 5 折'],
    ['提高1.1个百分点', 'points 1.1个百分点 11/10 个百分点'],
    ['下降0.75个千分点', 'points 0.75个千分点 3/4 个千分点'],
    ['下调25个基点', 'points 25个基点 25 个基点'],
    ['增长2.3倍', 'multiple 2.3倍 23/10 倍'],
    ['翻一番', 'multiple 一番 1 番'],
    ['实现翻番', 'multiple 番 1 番'],
  ],
  'money, counts and measures': [
    ['8374.2亿元', 'amount 8374.2亿元 837420000000 元'],
    ['50元6角三分', 'amount 50元6角三分 5063/100 元'],
    ['￥300', 'amount ￥300 300 元'],
    ['352亿美元', 'amount 352亿美元 35200000000 美元'],
    ['３８４亿元', 'amount ３８４亿元 38400000000 元'],
    ['服务3400余人', 'count 3400余人 3400+ 人'],
    ['3亿4500万人', 'count 3亿4500万人 345000000 人'],
    ['近百余家', 'count 百余家 100+ 家'],
    ['两个半小时', 'amount 两个半小时 5/2 小时'],
    ['历时1个多月', 'amount 1个多月 1+ 个月'],
    ['零下5℃', 'amount 零下5℃ -5 ℃'],
    ['占地两亩半', 'amount 两亩半 5/2 亩'],
  ],
  ranges: [
    ['5%—10%', 'rate 5%—10% 5~10 %'],
    ['1.5万—2万元', 'amount 1.5万—2万元 15000~20000 元'],
    ['3—4万人', 'count 3—4万人 30000~40000 人'],
    ['招聘1至2个', 'count 1至2个 1~2 个'],
    ['工期三四个月', 'amount 三四个月 3~4? 个月'],
    ['0－24小时', 'amount 0－24小时 0~24 小时'],
    ['从5个到8个', 'count 5个 5 个', 'count 8个 8 个'],
    ['8——10亿元', 'amount 8——10亿元 800000000~1000000000 元'],
  ],
  'ordinals and ranks': [
    ['居全省第2、', 'rank 第2 2'],
    ['升至第20位', 'rank 第20位 20 位'],
    ['排名第三位', 'rank 第三位 3 位'],
    ['第三产业'],
    ['三次产业'],
  ],
  'ratios with any colon': [
    ['5.1:42.3:52.6', 'ratio 5.1:42.3:52.6 5.1:42.3:52.6'],
    ['3.6 : 48 : 48.4', 'ratio 3.6 : 48 : 48.4 3.6:48:48.4'],
    ['2.04∶1', 'ratio 2.04∶1 2.04:1'],
    ['1：3.4', 'ratio 1：3.4 1:3.4'],
    ['1︰2', 'ratio 1︰2 1:2'],
    ['会议9:30开始', 'date 9:30'],
  ],
  'no figures': [
    ['一个家庭'],
    ['零件完好'],
    ['二期工程'],
    ['每三户一组'],
    ['统一部署'],
    ['千方百计'],
    ['三次产业结构'],
  ],
};

for (const [name, table] of Object.entries(tables))
  describe(name, () => {
    for (const [text, ...expected] of table) it(text, () => assert.deepEqual(allTold(text), expected));
  });

describe('codes, each with its class', () => {
  const codes: readonly (readonly [text: string, words: string, codeClass: string])[] = [
    ['国道104线', '104', 'route'],
    ['S229扩建', 'S229', 'route'],
    ['12345热线', '12345', 'hotline'],
    ['拨打12320', '12320', 'hotline'],
    ['电话0537-2345678', '0537-2345678', 'phone'],
    ['手机13800001111', '13800001111', 'phone'],
    ['第2510期', '第2510期', 'issue'],
    ['柳政发〔2023〕5号', '2023〕5号', 'document'],
    ['第23号令', '第23号', 'issue'],
    ['工业4.0时代', '4.0', 'version'],
    ['2.0版园区', '2.0版', 'version'],
    ['4A级景区', '4A级', 'grade'],
    ['“1757”工程', '1757', 'slogan'],
    ['“3+1+1”体系', '3+1+1', 'slogan'],
    ['打造“五个”中心', '五个', 'slogan'],
    ['贯彻“两个维护”', '两个', 'slogan'],
    ['PM2.5浓度', 'PM2.5', 'name'],
    ['5G网络', '5G', 'name'],
    ['1267委员会', '1267', 'name'],
    ['“365会展网”', '365', 'name'],
    ['2.5产业', '2.5', 'name'],
  ];
  for (const [text, words, codeClass] of codes)
    it(text, () => assert.deepEqual(allTold(text)[0], `code ${words} ${codeClass}`));
});
