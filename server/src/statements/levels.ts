import type { Figure } from '../figures/figure';
import type { Chain } from './chains';
import type { SentenceContext } from './context';
import type { Lead } from './lead';
import type { Statement, YearStep } from './statement';

/**
 * Plain levels of named indicators: `2023年全县一般公共预算收入完成9.66亿元`. Nothing but time, place and words of relation may
 * stand before the name in its clause, so that 柳湾镇的 or 其中 make it another thing; each level keeps the rate that grew it.
 */
export function* readLevels(context: SentenceContext): Generator<Statement> {
  /** Where the last account of another place or body began. */
  let other = -1;
  for (const chain of context.chains) {
    const { level, step } = levelOf(context, chain);
    if (!level || (level.kind !== 'amount' && level.kind !== 'count' && level.kind !== 'rate') || level.upTo) continue;
    const measure = context.measureOf(level);
    const { indicator } = measure;
    if (!indicator?.known || indicator.generic) continue;
    if (!standsAlone(context, chain, indicator.span.start)) {
      if (isNamedOf(context.text, indicator.span.start)) other = indicator.span.start;
      continue;
    }
    if (other >= 0 && !/[。；;]/.test(context.text.slice(other, indicator.span.start))) continue;
    if (PART_OF_YEAR.test(context.text.slice(Math.max(0, level.span.start - 60), level.span.start))) continue;
    // 11公里污水管网、16公里雨水管网: behind a pause the next thing is counted.
    const between = context.text.slice(indicator.span.end, level.span.start);
    if (level === chain.head && (changeBefore(between) || /[、,，]/.test(between))) continue;
    // A rate behind an indicator of another dimension is its growth, not its level.
    if (level.kind === 'rate' && !/率|比重|占比|比例|强度|覆盖|系数/.test(indicator.name)) continue;
    const grown = chain.links.find(
      ({ figure, lead }) =>
        figure.kind === 'rate' && lead.changes && !lead.becomes && lead.comparison !== 'annualAverage',
    );
    const ownRate =
      grown && chain.links.every(({ lead }) => !lead.past && !lead.than && !lead.from) && !chain.headIsBase;
    yield {
      relation: 'level',
      level,
      rate: ownRate
        ? {
            figure: grown.figure,
            falls: grown.lead.direction === 'fall',
            basis: grown.lead.basis,
            comparison: grown.lead.comparison,
          }
        : null,
      step,
      now: /(?:目前|现有|已有|现在|如今|截至目前)/.test(context.text.slice(Math.max(0, chain.from), level.span.start)),
      measure,
    };
  }
}

/** 2022年青州市GDP1.27万亿元,|常住人口955万人: what follows is of the place named first. */
const isNamedOf = (text: string, nameStart: number): boolean =>
  /(?:^|[,，;；。])(?:[0-9]{4}年)?(?!其中|全|本|我|累计|实现|完成|主要|规模)[\u4e00-\u9fff]{2,5}$/.test(
    text.slice(Math.max(0, nameStart - 12), nameStart),
  );

/** Holidays and the days of one: a stretch of the year that no date tells. */
const PART_OF_YEAR =
  /[假节][日期]|长假|黄金周|春节|元旦|国庆|五一|端午|中秋|清明|暑期|寒假|暑假|春运|前[0-9一二三四五六七]天/;

/** 农村贫困人口减少1240万: by how much it changed, not what it is; 减少到1240万 is a level. */
const CHANGED_BY =
  /(增加|增长|新增|净增|减少|下降|降低|提高|上升|提升|扩大|缩小|压减|压缩|收窄|回落|回升)(?:了|约|近|超|超过|逾)?$/;

const changeBefore = (words: string): string | null => CHANGED_BY.exec(words)?.[1] ?? null;

interface LevelAndStep {
  readonly level: Figure | null;
  readonly step: YearStep | null;
}

/** The level a chain states: its head, or where the head is what was or by how much it changed, the figure it became. */
function levelOf({ text }: SentenceContext, { head, headIsBase, links, from }: Chain): LevelAndStep {
  const became = links.filter(({ lead }) => lead.becomes);
  if (headIsBase) return { level: became.at(-1)?.figure ?? null, step: null };
  const change = changeBefore(text.slice(from, head.span.start));
  const [next] = links;
  if (change !== null && next?.lead.becomes && isSameUnit(head, next.figure)) {
    // 新增 is gross: it may be more than the difference.
    const net = change === '净增' || change === '净减';
    return { level: next.figure, step: net ? { figure: head, falls: false } : null };
  }
  if (next?.lead.becomes && !next.lead.separated) return { level: null, step: null };
  const step = links.find(({ figure, lead }) => isSameUnit(head, figure) && isWithinYear(lead));
  return { level: head, step: step ? { figure: step.figure, falls: step.lead.direction === 'fall' } : null };
}

const isSameUnit = (a: Figure, b: Figure): boolean => b.kind !== 'rate' && a.unit?.dimension === b.unit?.dimension;

/** 比上年增加, 较年初净增; not 新增, which is gross, nor 比2020年增加. */
const isWithinYear = ({ changes, becomes, gross, net, comparison, dates, years }: Lead): boolean =>
  changes &&
  !becomes &&
  !gross &&
  dates.length === 0 &&
  years === null &&
  (net || comparison === 'yearOnYear' || comparison === 'sinceYearStart' || comparison === 'sinceYearEnd');

const BEFORE_NAME =
  /^(?:(?:去年|今年|上年|本年|全[国省市县区镇乡村年]|本[市县区镇]|我[市县区镇]|累计|共有|共|实现|完成|预计|截至|年末|年底|末|底|[0-9０-９]{4}年|上半年|前三季度|一季度|[0-9]{1,2}[—-][0-9]{1,2}月份?|目前|现有|已有|的|,|，)\s*)*$/;

/** 全市, 我县: the clause says itself whose it is. */
const WHOSE = /[全我本][国省市县区镇乡州盟]/;
/** 长江口地区与60个国家保持往来,进出口|: a sentence that opens with a stretch of land or a body of its own goes on about it. */
const OTHER_BODY =
  /[\u4e00-\u9fff]{2}(?:地区|新区|试验区|湾区|三角洲?|经济圈|经济带|城市群|开发区|高新区|综保区|保税区|口岸|集团|公司|航线|港)[\u4e00-\u9fff]*[^。;；]*[,，。](?:其中[,，]?)?$/;
const LONGEST_ACCOUNT = 80;

/** 10月国际航线表现亮眼,完成|旅客运输量: what the time is printed with is told of, and not the whole. */
function isOfThingBefore({ text, figures }: SentenceContext, nameStart: number): boolean {
  const last = figures.findLast(({ span }) => span.end <= nameStart);
  if (last?.kind !== 'date' && last?.kind !== 'period') return false;
  const words = text.slice(last.span.end, nameStart);
  const pause = /[,，]/.exec(words)?.index ?? -1;
  return pause > 0 && !/[;；。]/.test(words) && !BEFORE_NAME.test(words.slice(0, pause));
}

function standsAlone(context: SentenceContext, chain: Chain, nameStart: number): boolean {
  const { text } = context;
  if (isOfThingBefore(context, nameStart)) return false;
  let from = nameStart;
  while (from > chain.from && !/[,，;；。:：、]/.test(text.charAt(from - 1))) from--;
  if (text.charAt(from - 1) === '、') return false;
  // 西部12省区市|进出口: of what was counted in the same clause
  if (from > 0 && from === chain.from && !/[,，;；。：:、\n]/.test(text.charAt(from - 1))) return false;
  const words = text.slice(from, nameStart);
  if (!WHOSE.test(words) && OTHER_BODY.test(text.slice(Math.max(0, from - LONGEST_ACCOUNT), from))) return false;
  return nameStart - from <= 24 && BEFORE_NAME.test(words);
}
