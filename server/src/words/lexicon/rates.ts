import { indicatorNamed } from './lexicon';

/** A closed list: names that end so may exceed 100 %. Growth is one of them, and so is whatever a plan is held against. */
const mayExceed =
  /(?:增长率|增速|增幅|涨幅|升幅|毛入学率|毛入园率|债务率|完成率|执行率|拨备覆盖率|流动性覆盖率|流动性比[例率]|产销率|销售率|充足率|收益率|回报率|利润率|周转率|保值增值率|存贷比|溢价率|复种指数|床位使用率|移动电话普及率|毛利率|杠杆率|负债率|抚养比|收入比|性别比)$/;
/** Shares of a whole: never above 100 %. */
const never =
  /(?:入学率|入园率|巩固率|普及率|覆盖率|达标率|合格率|满意率|满意度|优良率|占比|比重|参保率|参合率|签约率|接种率|处理率|处置率|收集率|回收率|利用率|绿化率|绿地率|失业率|就业率|死亡率|发生率|通过率|及格率|升学率|破案率|办结率|办复率|化解率|调解率|入户率|通车率|硬化率|化率|入住率|投票率|参与率|知晓率|良种率|成活率|持有率|中签率|不良率|不良贷款率|执结率|结案率|批复率|网办率|上线率|录取率|可靠率|占有率|优良天数比例)$/;

/**
 * Whether a rate may exceed 100 %: true, false, or null where nobody can tell (贡献率 of one among falling others may). The
 * lexicon goes before the endings.
 */
export function mayExceedHundred(name: string): boolean | null {
  const known = indicatorNamed(name);
  if (known?.above100 !== undefined) return known.above100;
  if (/贡献率$/.test(name)) return null;
  if (mayExceed.test(name)) return true;
  return never.test(name) ? false : null;
}
