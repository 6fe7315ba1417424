/** How far before a number the words that it starts from may stand. */
const REACH = 14;
const FROM = /[从由自][\u4e00-\u9fff“”]{0,10}$/;
const CHANGED =
  /(?:[增减][加长少至]|新增|提[高升]|上[升涨调]|下[降跌调滑]|降低|回落|扩大|缩小|[增涨升减降]了?)(?:了|约|近|超)?$/;

/**
 * Whether words before `start` say that a number is what was, so that 至 and 到 behind it mean "rose to" and join no range:
 * 由5%到10%, 从百分之三到百分之五.
 */
export const cameFrom = (text: string, start: number): boolean =>
  FROM.test(text.slice(Math.max(0, start - REACH), start));

/** 增加|5亿元至30亿元: what it was changed by, and what it came to. */
export const changedBy = (text: string, start: number): boolean =>
  CHANGED.test(text.slice(Math.max(0, start - 4), start));
