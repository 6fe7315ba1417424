/** A measure word that the last of several subjects carries for all: 新能源汽车、智能手机|零售额. */
export const SHARED =
  /(?:[零销贸成交]{1,2}[售易]?额|增加值|总产值|产值|面积|人口|户数|人数|人次|件次|总?产量|总量|收入|支出|投资|消费|进出口|出口|进口|(?:实际)?[使利]用外资|贷款|存款|销量|数量|收购价|价格|标准|工资|费用)$/;
const GENERAL =
  /(?:[贷存]款余额|余额|(?:覆盖|普及|达标|合格|参保|入学|毛入学|巩固|完成|满意|利用|处理|增长|贡献|占有|自给|机械化|优良|死亡|发病|就诊|知晓|就业|失业|保有|保障)率|(?:出口|进口|营业|投资|存款|贷款)额|(?:使用|排放|发电|用电|发送|吞吐|交易|运输|周转|接待|保有|储备|出口|进口|消费|供应|需求)量)$/;
/** 贷款|增速: how the shared measure changed. */
const OF_CHANGE = /(?:增速|增幅|降幅|涨幅)$/;
/** The measure several subjects share by the words of the last: 出口量 of 组件出口量. */
export const sharedMeasure = (last: string): string | undefined => {
  const change = OF_CHANGE.exec(last)?.[0] ?? '';
  const measure = last.slice(0, last.length - change.length);
  const shared = (SHARED.exec(measure) ?? GENERAL.exec(measure))?.[0];
  return shared && shared + change;
};
