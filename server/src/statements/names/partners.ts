import { actions, nominalVerb } from '../../words/nouns';
import { phraseBefore } from '../../words/phrase';
import type { Word } from '../../words/segmenter';
import type { Span } from '../../text/span';

/** No list of names is printed longer, nor has more members. */
const LONGEST = 30;
const MOST = 6;

/** 重点项目、|完成投资|5亿元: a measure alone opens another account. */
const BARE =
  /^(?:完成|新增|实现|共济|总|累计|年|日|月){0,2}(?:投资|产值|收入|支出|资金|金额|经费|总额|总量|面积|利润|税收|覆盖|营收|销售额|交易额|产量|产能|人数|人员|规模|数量|就业|价值|费用|占比|比重|增速)$/;

/**
 * A name with those that stand before it in a list, where one figure is told of all of them: 公办中小学、|幼儿园学位|9.3万个,
 * 黄标车和|老旧车|600万辆. The span itself where it opens no list, or where one before has a figure of its own.
 */
export function withPartners(words: readonly Word[], text: string, name: Span): Span {
  if (BARE.test(text.slice(name.start, name.end))) return name;
  let { start } = name;
  for (let members = 1; members < MOST; members++) {
    const joiner = /(?:、|[\u4e00-\u9fff”）)][和与及]|以及)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0];
    if (!joiner) break;
    const end = start - (joiner === '以及' ? 2 : 1);
    const before = phraseBefore(words, text, end);
    if (before?.end !== end || name.end - before.start > LONGEST) break;
    if (/[0-9０-９]/.test(text.slice(before.start, end))) break;
    start = before.start;
  }
  if (start === name.start) return name;
  // 新认证|绿色、有机、名特优农产品: what was done
  const done = /^新(..)/.exec(text.slice(start, start + 3))?.[1] ?? '';
  const isDeed = actions.test(done) || nominalVerb.test(done);
  return { start: isDeed ? start + 3 : start, end: name.end };
}
