import type { Word } from './segmenter';

/** Between the members of a list. */
export const separators = /^[、和与及]$|^以及$/;

export const isNounTag = (tag: string): boolean => /^(?:n[a-z]*|vn|an|l|i|j|b|s|f|eng|k|h)$/.test(tag);

/** Verbs that stand in names of what is measured (节能改造, 技术创新, 规模养殖), whatever tag an engine gives them. */
export const nominalVerb =
  /^(?:创新|改造|维修|修缮|更新|整治|治理|种植|养殖|加工|制造|建设|示范|服务|培训|教育|管理|保护|保障|监测|监督|就业|创业|再就业|转化|供应|供热|供水|供气|供电|排水|灌溉|造林|绿化|硬化|亮化|征收|拆迁|搬迁|安置|养老|托育|医疗|救助|体检|检测|检查|防治|修复|净化|处理|回收|利用|运输|旅游|消费|流转|交易|贸易|销售|零售|出口|进口|贷款|存款|融资|投资|补贴|补助|奖励|减税|降费|加固|扩建|改建|应用|研发|合作|攻关|试点|普查|规划|评价|认证|登记|审批|用工|用电|用水|排放|覆盖|储备|参保|缴费|招商|签约|收购|存栏|出栏|播种|收割|深松|耕作|托管|装机|发电|调水|取暖|充电|停车|演出|展览|办理|建议|提案|答复|调解|执法|巡查|排查|隐患|照料|养护|看护|护理|救护|急救|负担|限速|审议|组织)$/;

/** Index of the first word that begins at or behind the offset; halves the search at each step. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
