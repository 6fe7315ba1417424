import type { Basis, IndicatorMention, Modality } from './statement';

/** 省级 and its like are a grade (省级示范村) but where they say whose money it is. */
const PLACES =
  /全(?:国|省|市|县|区|镇|乡|村|街道|旗|州|自治区)|(?<!盟)[省市县区]本级|[省市县区镇]级(?=一般公共|公共财政|财政|预算|政府性|税收|收入|支出|国有资本|社会保险基金|储备|部门|机关)|城区|市区|开发区|高新区/g;
/** 居全国第2位, 入选全国百强: where a thing is ranked, named, spread to or taken from. */
const AMONG =
  /(?:居|列|占|于|第|在|举|跻身|进入|走在|入选|获评|获批|评为|创建|创成|荣获|获得|获|列入|上榜|进位|走向|卖向|推广到|扩大到|覆盖到|办理|参加|举办|召开|现有|首个|首批|首家|首张|首届|“|《|纳入|来自|面向|达到|超过|低于|高于|创|全部)$/;
const NAMED =
  /^(?:第|首|前|最|领先|唯一|率先|平均|重点|先进|示范|文明|一流|同类|各地|人大|政协|两会|排名|百强|[0-9]+强|综合实力|优秀|模范|统一|上下|之力|碳市场|高校|重要|性)/;
/** 全国总工会, 全国青年运动会, 全市科技工作会议: the place is part of a name. */
const IN_NAME =
  /^[\u4e00-\u9fff]{0,10}?(?:会议|大会|运动会|总工会|妇联|消协|工商联|联合会|协会|学会|理事会|委员会|普查|赛事|[大联比]赛|锦标赛|论坛|书展|博览会|[^补]奖(?![补励]))/;
/** 主城区, 老旧城区 and 深化开发区改革 are no places of what is measured. */
const OPENS = /(?:^|[，,；;。、：:（(年月内]|其中|期间|我|本|市|县)$/;

/** 范围: the place named last before a figure; not where it is only what is ranked or compared in (居全国第2位, 高于全省平均). */
export function scopeIn(words: string): string | null {
  let found: string | null = null;
  const from = Math.max(words.lastIndexOf('；'), words.lastIndexOf(';'), words.lastIndexOf('。')) + 1;
  for (const { index, 0: place } of words.matchAll(PLACES)) {
    if (index < from) continue;
    const before = words.slice(Math.max(0, index - 4), index);
    const behind = words.slice(index + place.length, index + place.length + 16);
    if (AMONG.test(before) || /[届次]$|中华$/.test(before) || NAMED.test(behind) || IN_NAME.test(behind)) continue;
    if (/^[城市开高].*区$/.test(place) && !OPENS.test(before)) continue;
    // 全国书博会 in a list: of one item, not of what follows the list
    if (before.endsWith('、') && /[、，,]/.test(words.slice(index + place.length))) continue;
    found = place;
  }
  return found;
}

/** Verbs of intent. 计划, 规划, 目标 are nouns too (行动计划, 村庄规划, 完成目标), 争取 also means 获得. */
const TARGET =
  /力争|(?<!超过|超出|好于|高于|低于|符合)预期(?!寿命)|目标(?:是|为|[:：])|确保(?![”"])|(?<!行动|年度|工作|实施|发展|三年|投资|引领|预算|完成)计划(?=[年新建投实完到用于开引培改在总安扩达今再招启])|(?<!发展|总体|空间|村庄|专项|详细)规划(?=[建投新到用面总])|争取(?=年内|年底|到|在|实现|完成|达|全年|今年|再|用|利用|[0-9])|拟|明年|要达|有望|到20[2-9][0-9]年,?(?:末|底)?(?:力争|实现)/;

/** 将 before what is done, and nothing behind it says that it was; 将…提高到 is no intent. */
const WILL =
  /将(?=达|增|新|建|完成|实现|投入|安排|推动|推进|突破|超|再|开展|启动|开工|提供|带动|培[育训]|引进|于[0-9]|在[0-9]|继续|举[办行]|有[0-9近超约]|为[^，,。；]{2,12}提供|形成|减少|惠及|覆盖|[从由](?:[0-9]|$))(?![^。；;]*(?:已|了|曾))/;

/** What opens the goals of a year, all the rest of the sentence: 主要预期目标是：… */
const GOALS = /(?:预期|奋斗|主要|总体|发展|工作)目标(?:是|为|[:：])/;

const TARGET_REACH = 60;

/** 力争, 目标, 确保 … make a figure a target, and so does 预计 for what is not over yet; `from` is where the words before it begin. */
export function modalityOf(text: string, from: number, start: number): { modality: Modality; expected: boolean } {
  const words = text.slice(Math.max(0, Math.min(from, start - TARGET_REACH)), start);
  const goals = goalsIn(text);
  if (TARGET.test(words) || WILL.test(words) || (goals >= 0 && goals < start))
    return { modality: 'target', expected: false };
  return words.includes('预计') ? { modality: 'target', expected: true } : { modality: 'actual', expected: false };
}

/** Sentences have one such opening, near their beginning. */
const goalsIn = (text: string): number => text.slice(0, 200).search(GOALS);

export function basisOf(words: string, indicator: IndicatorMention | null): Basis | null {
  if (/不变价|实际增长|扣除(?:价格|物价)/.test(words)) return 'constantPrice';
  if (/可比|同口径|剔除|扣除/.test(words)) return 'comparable';
  return indicator?.class === 'nominal' ? 'nominal' : null;
}
