import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { Average } from './tally';

/** What a thing counted is called in front of an average: 户均, 每公里, 平均每个项目. */
const PER =
  /(?:平均|均为|约合|折合)?(?:每个?(公里|千米|平方公里|平方米|亩|公顷|户|人|家|个|座|所|处|村|镇|套|台|辆|件|名|米|吨|万元|栋|间|口|盏|株|头|只|班|辆次|人次|项目|项|企业|社区|学校|标段)|(户|人|亩|村|校|班|镇|车|件|台|套|头|株|次|单|店)均|平均(亩)产|平均单个(项目|企业))([\u4e00-\u9fff]{0,8})$/;

const SAME: Readonly<Record<string, readonly string[]>> = {
  公里: ['公里', '千米'],
  村: ['村', '个'],
  镇: ['镇', '个'],
  户: ['户'],
  人: ['人', '名'],
  名: ['人', '名'],
  项目: ['个', '项'],
  企业: ['家', '户'],
  社区: ['个'],
  学校: ['所'],
  校: ['所'],
  班: ['个', '班'],
  车: ['辆', '台'],
  店: ['家'],
  个: ['个'],
  次: ['次'],
  单: ['单'],
};

/** Words before an average that say what is averaged without naming anything of their own. */
const PLAIN = /^(?:约|达|达到|为|合|近|超|超过|仅|是|花费|约为|大约|平均)*$/;

/** Totals that are shared out; 产值 and 销售额 are not the households' own. */
const GIVEN = /补贴|补助|资金|贷款|慰问|租金|工资|奖金|奖励|救助|低保|赔款|分红|投资|投入|发放|贴息|保费|费用|支出/;

/** What a sum is called once more when it is shared out: what is given as help, and what is spent on works. */
const ONCE_MORE: readonly (readonly [named: RegExp, total: RegExp])[] = [
  [/^(?:补贴|补助|奖补|救助|资助)$/, /补|奖|救助|慰问|资助|发放/],
  [/^(?:造价|成本|投入)$/, /投资|投入|造价/],
];

/** What every one of those counted does: 家企业|实现|税收. */
const EACH = /^[\u4e00-\u9fff]{0,8}(?:实现|完成|缴纳|上缴|创造|贡献)[\u4e00-\u9fff]{0,8}$/;

/** Verbs that name nothing. */
const VERBS = /增加|新增|提高|实现|完成|达到|获得|约|达|为|近|超过|超/g;

/** A total, how many it is shared out to, and the printed average: 发放补贴3000万元，惠及2000户，户均1.5万元. */
export function* readAverages(text: string, figures: readonly Figure[]): Generator<Average> {
  const values = figures.filter(
    figure => figure.numeral !== null && !figure.upTo && (figure.kind === 'amount' || figure.kind === 'count'),
  );
  for (let i = 2; i < values.length; i++) {
    const average = values[i];
    const [first, second] = [values[i - 2], values[i - 1]];
    if (!average || !first || !second || average.kind !== 'amount' || average.unit === null) continue;
    const from = qualifiedSpan(second).end;
    const words = text.slice(from, qualifiedSpan(average).start);
    if (words.length > 30 || /[;；。]/.test(words)) continue;
    const per = PER.exec(words);
    if (!per) continue;
    const yields = per[3] === '亩';
    const unit = per[1] ?? per[2] ?? per[3] ?? per[4] ?? '';
    const names = SAME[unit] ?? [unit];
    const isTotal = (figure: Figure): boolean => figure.unit?.dimension === average.unit?.dimension;
    // 救助困难群众840人次,人均救助: what is given each time
    const ofTimes = /^(?:救助|补助|补贴|资助)$/.test(per[5] ?? '') && unit === '人';
    const isCount = (figure: Figure): boolean =>
      names.includes(figure.unit?.name ?? '') || (ofTimes && figure.unit?.name === '人次');
    const [total, count] =
      isTotal(first) && isCount(second) ? [first, second] : isTotal(second) && isCount(first) ? [second, first] : [];
    if (!total || !count || isTotal(count)) continue;
    const between = text.slice(qualifiedSpan(first).end, qualifiedSpan(second).start);
    if (between.length > 24 || /[;；。]|同比|比上年|增长|下降|其中|累计|另|带动|辐射|吸纳|就业|安置/.test(between))
      continue;
    if (/[，,]?(?:同比|比上年|增长|下降|其中|累计|计划|预计)/.test(words.slice(0, per.index))) continue;
    const named = per[5] ?? '';
    const lead = text.slice(Math.max(0, qualifiedSpan(total).start - 16), qualifiedSpan(total).start);
    // 人均可支配收入 is no share of any total in the sentence
    if (/可支配|纯收入|工资|消费/.test(named)) continue;
    const own = named.replace(VERBS, '');
    const again = ONCE_MORE.some(([name, sum]) => name.test(own) && sum.test(lead));
    if (yields && !/产/.test(lead)) continue;
    // 193家企业实现税收515万元,平均每家2.67万元
    const straight = second === total && EACH.test(between) && /^[家个]$|项目|企业/.test(unit) && PLAIN.test(named);
    if (!again && !straight && !yields && (PLAIN.test(named) ? !GIVEN.test(lead) : !sharesWord(own, lead))) continue;
    // an average of something that happens every year, or of an average
    if (/(?:每|均|(?<![去今上全当])年|月|日)[^,，]{0,4}$/.test(lead)) continue;
    yield { relation: 'average', total, count, average };
  }
}

/** 日均 of a total and the days it took: 共发送旅客252万人次,7天日均发送36万人次; 为期8天的假期,接待游客96万人次,日均12万人次. */
const DAILY =
  /^[,，、（(](?:[0-9０-９一二三四五六七八九十]{1,3}天)?(?:日均|平均每天|每天平均|平均每日)([\u4e00-\u9fff]{0,4})$/;

/** What came together in some days and the mean of a day. */
export function* readDailyMeans(text: string, figures: readonly Figure[]): Generator<Average> {
  const values = figures.filter(figure => figure.numeral !== null && !figure.upTo);
  const isDays = (figure: Figure | undefined): figure is Figure =>
    figure?.unit?.name === '天' &&
    !/第|连续|每$/.test(text.slice(Math.max(0, figure.span.start - 2), figure.span.start));
  for (let i = 2; i < values.length; i++) {
    const average = values[i];
    const [total, count] = isDays(values[i - 1]) ? [values[i - 2], values[i - 1]] : [values[i - 1], values[i - 2]];
    if (!average || !total || !isDays(count) || total.unit?.name !== average.unit?.name || total.kind !== average.kind)
      continue;
    const daily = DAILY.exec(text.slice(qualifiedSpan(total).end, qualifiedSpan(average).start));
    const start = Math.min(total.span.start, count.span.start);
    const words = text.slice(start, total.span.start);
    const before = text.slice(Math.max(0, total.span.start - 16), total.span.start);
    const own = (daily?.[1] ?? '').replace(VERBS, '');
    if (!daily || words.length > 40 || /[;；。]|其中|第/.test(words) || /其中|当[日天]|首日|单日/.test(before))
      continue;
    if (own !== '' && !sharesWord(own, before)) continue;
    yield { relation: 'average', total, count, average };
  }
}

/** 户均补贴1.5万元,共为2000户发放补贴3000万元: the average before what it comes from. */
export function* readAveragesAhead(text: string, figures: readonly Figure[]): Generator<Average> {
  const values = figures.filter(
    figure => figure.numeral !== null && !figure.upTo && (figure.kind === 'amount' || figure.kind === 'count'),
  );
  for (let i = 0; i + 2 < values.length; i++) {
    const [average, count, total] = values.slice(i, i + 3);
    if (average?.kind !== 'amount' || !count || !total || average.unit === null) continue;
    if (average.unit.dimension !== total.unit?.dimension || total.span.end - average.span.start > 60) continue;
    const start = qualifiedSpan(average).start;
    const per = /(户|人)均([\u4e00-\u9fff]{2,6})$/.exec(text.slice(Math.max(0, start - 10), start));
    const own = (per?.[2] ?? '').replace(VERBS, '');
    const unit = per?.[1] ?? '';
    if (own.length < 2 || !(SAME[unit] ?? []).includes(count.unit?.name ?? '')) continue;
    const toCount = text.slice(qualifiedSpan(average).end, qualifiedSpan(count).start);
    const toTotal = text.slice(qualifiedSpan(count).end, qualifiedSpan(total).start);
    if (!/^[,，、](?:共|累计|总共|一共|合计)?(?:为|给|向|惠及|覆盖)?$/.test(toCount)) continue;
    if (/^[\u4e00-\u9fff]{2,10}$/.test(toTotal) && sharesWord(own, toTotal))
      yield { relation: 'average', total, count, average };
  }
}

/** 平均亩产420公斤,播种面积42万亩,总产17.64万吨: the yield before what it comes from. */
export function* readYieldsAhead(text: string, figures: readonly Figure[]): Generator<Average> {
  const values = figures.filter(figure => figure.numeral !== null && !figure.upTo && figure.kind === 'amount');
  for (let i = 0; i + 2 < values.length; i++) {
    const [average, count, total] = values.slice(i, i + 3);
    if (!average || !count || !total || count.unit?.name !== '亩') continue;
    if (average.unit === null || average.unit.dimension !== total.unit?.dimension) continue;
    if (
      !/(?:平均)?亩产(?:量)?(?:达到|达|为)?$/.test(text.slice(Math.max(0, average.span.start - 8), average.span.start))
    )
      continue;
    const area = text.slice(qualifiedSpan(average).end, qualifiedSpan(count).start);
    const crop = text.slice(qualifiedSpan(count).end, qualifiedSpan(total).start);
    if (!/^[,，、](?:播种|种植|收获)?面积(?:达到|达|为)?$/.test(area) || !/^[,，、]总产量?(?:达到|达|为)?$/.test(crop))
      continue;
    yield { relation: 'average', total, count, average };
  }
}

/** Whether two characters in a row of the one stand in the other too. */
function sharesWord(asked: string, words: string): boolean {
  for (let i = 0; i + 2 <= asked.length; i++) if (words.includes(asked.slice(i, i + 2))) return true;
  return false;
}
