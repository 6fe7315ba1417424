import type { Basis, IndicatorMention, Modality } from './statement';

const PLACES = '全国|全省|全市|全县|全区|全镇|全乡|全村|全街道|全旗|全州|全自治区';
const SCOPES = new RegExp(
  `(?<!居|列|占|于|第|在|跻身|进入|走在)(?:${PLACES}|市级|市本级|县级|区级|镇级|省级|城区|市区|开发区|高新区)(?!第|首|前|最|领先|唯一|率先|平均|重点|先进|示范|文明|一流|同类|各地)`,
  'g',
);

/** 范围: the place named last before a figure; not where it is only what is ranked or compared in (居全国第2位, 高于全省平均). */
export function scopeIn(words: string): string | null {
  const all = words.match(SCOPES);
  return all?.at(-1) ?? null;
}

/** Verbs of intent. 计划, 规划, 目标 are nouns too (行动计划, 村庄规划, 完成目标), 争取 also means 获得. */
const TARGET =
  /力争|(?<!超过|超出|好于|高于|低于|符合)预期(?!寿命)|目标(?:是|为|[:：])|确保(?![”"])|(?<!行动|年度|工作|实施|发展|三年|投资|引领|预算|完成)计划(?=[年新建投实完到用于开引培改在总安扩达今再招启])|(?<!发展|总体|空间|村庄|专项|详细)规划(?=[建投新到用面总])|争取(?=年内|年底|到|在|实现|完成|达|全年|今年|再|用|利用|[0-9])|拟|预计|将达|要达|将增|有望|到20[2-9][0-9]年,?(?:末|底)?(?:力争|实现)/;

/** What opens the goals of a year, all the rest of the sentence: 主要预期目标是：… */
const GOALS = /(?:预期|奋斗|主要|总体|发展|工作)目标(?:是|为|[:：])/;

const TARGET_REACH = 60;

/** 力争, 目标, 确保 … make a figure a target; `from` is where the words before it begin. */
export function modalityOf(text: string, from: number, start: number): Modality {
  if (TARGET.test(text.slice(Math.max(0, Math.min(from, start - TARGET_REACH)), start))) return 'target';
  const goals = goalsIn(text);
  return goals >= 0 && goals < start ? 'target' : 'actual';
}

/** Sentences have one such opening, near their beginning. */
const goalsIn = (text: string): number => text.slice(0, 200).search(GOALS);

export function basisOf(words: string, indicator: IndicatorMention | null): Basis | null {
  if (/不变价|实际增长|扣除(?:价格|物价)/.test(words)) return 'constantPrice';
  if (/可比|同口径|剔除|扣除/.test(words)) return 'comparable';
  return indicator?.class === 'nominal' ? 'nominal' : null;
}
