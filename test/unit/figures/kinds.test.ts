// What stands around a number decides what kind of figure it is: invented sentences for each class.
import assert from 'node:assert/strict';
import type { Table } from './told';
import { allTold } from './told';

const tables: Readonly<Record<string, Table>> = {
  'more than so many': [
    ['提高2个多百分点', 'points 2个多百分点 2+ 个百分点'],
    ['高出全市3.5个多百分点', 'points 3.5个多百分点 7/2+ 个百分点'],
    ['扩大两个多千分点', 'points 两个多千分点 2+ 个千分点'],
    ['历时一个多小时', 'amount 一个多小时 1+ 个小时'],
    ['用了两个多星期', 'amount 两个多星期 2+ 个星期'],
    ['占地3个多平方公里', 'amount 3个多平方公里 3+ 平方公里'],
    ['投资3个多亿元', 'amount 3个多亿元 300000000+ 元'],
    ['服务10个多行业', 'count 10个 10 个'],
    ['20个多边机制', 'count 20个 20 个'],
    ['一个多民族国家'],
    ['20来家企业', 'count 20来家 20+ 家'],
    ['十来万元', 'amount 十来万元 100000+ 元'],
    ['60余款新品', 'count 60余款 60+ 款'],
    ['10来自外地', 'count 10 10'],
    ['收入3万5，', 'count 3万5 35000'],
    ['共8万3人', 'count 8万 80000', 'count 3人 3 人'],
  ],
  'what an amount is given for': [
    ['浓度降到每立方米28.6微克', 'amount 28.6微克 143/5 微克/立方米'],
    ['每立方米PM2.5浓度29微克', 'code PM2.5 name', 'amount 29微克 29 微克/立方米'],
    ['每公顷蓄积95立方米', 'amount 95立方米 95 立方米/公顷'],
    ['每平方公里420人', 'count 420人 420 人/平方公里'],
    ['每万人口发明专利拥有量12.5件', 'count 12.5件 25/2 件/万人'],
    ['每10万人中有2.1例', 'count 10万人 100000 人', 'count 2.1例 21/10 例/10万人'],
    ['每千人口床位6.7张、执业（助理）医师3.4人', 'count 6.7张 67/10 张/千人', 'count 3.4人 17/5 人/千人'],
    ['每人每月60元提高到90元', 'amount 60元 60 元/人·月', 'amount 90元 90 元/人·月'],
    ['每吨汽油、柴油分别上调70元和65元', 'amount 70元 70 元/吨', 'amount 65元 65 元/吨'],
    ['每千人口拥有3岁以下婴幼儿托位4.6个', 'amount 3岁 3 岁', 'count 4.6个 23/5 个/千人'],
    ['每小时120公里', 'amount 120公里 120 公里/小时'],
    ['每亩地增收1000元', 'amount 1000元 1000 元/亩'],
    ['每户补助2万元，共补助300户', 'amount 2万元 20000 元/户', 'count 300户 300 户'],
    ['每次潜水约15分钟', 'amount 15分钟 15 分钟'],
    ['每个乡镇5万元', 'amount 5万元 50000 元'],
    ['每年新增30家', 'count 30家 30 家'],
    ['每人建档并发放资金500万元', 'amount 500万元 5000000 元'],
  ],
  'two numbers that are one range': [
    ['百分之五至百分之十', 'rate 百分之五至百分之十 5~10 %'],
    ['百分之五到十', 'rate 百分之五到十 5~10 %'],
    ['千分之三至五', 'rate 千分之三至五 3~5 ‰'],
    ['百分之三十到四十之间', 'rate 百分之三十到四十 30~40 %'],
    ['百分之五到三个百分点', 'rate 百分之五 5 %', 'points 三个百分点 3 个百分点'],
    ['从百分之三到百分之五', 'rate 百分之三 3 %', 'rate 百分之五 5 %'],
    ['增长5%至10%', 'rate 5%至10% 5~10 %'],
    ['由5%到10%', 'rate 5% 5 %', 'rate 10% 10 %'],
    ['10%至5%', 'rate 10% 10 %', 'rate 5% 5 %'],
    ['投资3亿元至5亿元', 'amount 3亿元至5亿元 300000000~500000000 元'],
    ['增加5亿元至30亿元', 'amount 5亿元 500000000 元', 'amount 30亿元 3000000000 元'],
    ['1个至2个百分点', 'points 1个至2个百分点 1~2 个百分点'],
  ],
  'ratios in words': [
    ['以三比二获胜', 'ratio 三比二 3:2'],
    ['以3比1战胜对手', 'ratio 3比1 3:1'],
    ['按照5比3比2的比例分担', 'ratio 5比3比2 5:3:2'],
    ['置换比例为一比一点五', 'ratio 一比一点五 1:1.5'],
    ['由5比3提高到4比3', 'ratio 5比3 5:3', 'ratio 4比3 4:3'],
    ['同比2023年增长', 'period 2023年 2023-01-01..2023-12-31'],
    ['相比3个', 'count 3个 3 个'],
    ['“三比三亮”活动'],
    ['第三比第二'],
  ],
  'a scale without a digit': [
    ['产值超千亿元', 'amount 千亿元 100000000000 元'],
    ['突破万亿元大关', 'amount 万亿元 1000000000000 元'],
    ['近百家企业', 'count 百家 100 家'],
    ['近百万千瓦', 'amount 百万千瓦 1000000 千瓦'],
    ['附近百家商户'],
    ['超千瓦'],
    ['走进千家万户'],
  ],
  'money as it is spoken': [
    ['每斤12块5', 'amount 12块5 25/2 元/斤'],
    ['3块2毛', 'amount 3块2毛 16/5 元'],
    ['三块八毛五', 'amount 三块八毛五 77/20 元'],
    ['一块五', 'amount 一块五 3/2 元'],
    ['票价5毛', 'amount 5毛 5 角'],
    ['3毛6分', 'amount 3毛6分 18/5 角'],
    ['展板12块5处', 'count 12块 12 块', 'count 5处 5 处'],
    ['五毛党'],
  ],
};

for (const [name, table] of Object.entries(tables))
  describe(name, () => {
    for (const [text, ...expected] of table) it(text, () => assert.deepEqual(allTold(text), expected));
  });

describe('numbers that count nothing', () => {
  const named: Table = [
    ['《云泽往事2》', 'code 2 title'],
    ['《第二十条》', 'code 第二十条 title'],
    ['出台《促进消费20条》，兑现资金3亿元', 'code 20条 title', 'amount 3亿元 300000000 元'],
    ['《规划》提出的10项任务', 'count 10项 10 项'],
    ['实施5个1工程', 'code 5个1 slogan'],
    ['“5个1”', 'code 5个1 slogan'],
    ['做到三个一：', 'code 三个 slogan'],
    ['三个1万吨级泊位', 'count 三个 3 个', 'amount 1万吨 10000 吨'],
    ['新增三个一级医院', 'count 三个 3 个'],
    ['两条腿走路', 'code 两条 slogan'],
    ['粉碎四人帮', 'code 四人 slogan'],
    ['四人帮扶小组', 'count 四人 4 人'],
    ['发挥两个积极性', 'code 两个 slogan'],
    ['五位一体', 'code 五位 slogan'],
    ['抓两头带中间', 'code 两头 slogan'],
    ['养了两头牛', 'count 两头 2 头'],
    ['4G和5G用户', 'code 4G version', 'code 5G version'],
    ['5GW光伏', 'amount 5GW 5 GW'],
    ['4A景区12家', 'code 4A grade', 'count 12家 12 家'],
    ['L3级自动驾驶', 'code L3级 grade'],
    ['第2758号决议', 'code 第2758号 document'],
    ['“9-3”井', 'code 9-3 name'],
    ['MQ-9无人机', 'code MQ-9 name'],
    ['马术三项赛', 'code 三项 slogan'],
    ['一张图、一盘棋、一条龙、一窝蜂'],
  ];
  for (const [text, ...expected] of named) it(text, () => assert.deepEqual(allTold(text), expected));
});
