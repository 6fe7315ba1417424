import type { Figure } from '../figures/figure';
import type { CountedRate } from './tally';

/** Rates that count things one by one; those of money, time or area are none. */
const COUNTING =
  '开工|复工|竣工|完工|完成|办结|办复|投产|投用|签约|落地|入库|整改|通过|化解|销号|按期办结|建成|摘牌|交付|履约|结案|破案';
/** Between the count and its rate: a noun, one pause, the name of the rate. */
const LEAD = new RegExp(
  `^(?<noun>[\\u4e00-\\u9fff]{0,10})[,，]?(?:目前|已全部|全部|项目|综合|总体|工程|任务|问题|案件)?(?:按期|按时|一次)?(?<name>${COUNTING})率(?:达到|达|为|是)?$`,
);

/** Words that make a count one of things done. */
const DONE = new RegExp(`已|共计|累计|办理|处置|处理|解决|${COUNTING}`);

/** Words that make it one of things there were to do. */
const TO_DO =
  /实施|安排|谋划|推进|列入|收到|受理|接收|接到|排查|发现|梳理|交办|承办|纳入|确定|计划|共|年|省|市|县|区|镇|重点|民生/;

/** 15个项目完成率93.3%: what share of so many things can be. */
export function* readCountedRates(text: string, figures: readonly Figure[]): Generator<CountedRate> {
  for (let i = 1; i < figures.length; i++) {
    const [whole, rate] = [figures[i - 1], figures[i]];
    if (!whole || rate?.kind !== 'rate' || rate.unit?.name !== '%') continue;
    if (rate.upTo || rate.qualifiers.length > 0 || rate.numeral?.style !== 'arabic') continue;
    if (whole.kind !== 'count' || !whole.unit?.counts || whole.upTo || whole.qualifiers.length > 0) continue;
    if (!whole.numeral || whole.numeral.power > 0 || whole.numeral.andMore !== 'none' || whole.numeral.vague) continue;
    const lead = LEAD.exec(text.slice(whole.span.end, rate.span.start));
    if (!lead) continue;
    if (/投资|资金|产值|面积|任务|工程量|进度|平均|抽检|资产/.test(lead[0])) continue;
    // 开工项目21个，开工率56.8%: the count may be what was done, not what there was to do
    const before = text.slice(Math.max(0, whole.span.start - 20), whole.span.start);
    const clause = before.slice(Math.max(...[...'，,、;；。：:'].map(mark => before.lastIndexOf(mark))) + 1);
    if (DONE.test(clause) || (clause !== '' && !TO_DO.test(clause))) continue;
    if (/(?:第|前|每|达到|新增|增加|多|其中)[^,，;；。]{0,6}$/.test(before)) continue;
    // 30个项目中24个…: the rate may be of the whole before
    const other = figures[i - 2];
    if (other?.kind === 'count' && other.unit?.name === whole.unit.name && whole.span.start - other.span.end < 24)
      continue;
    if (/^[,，、]?(?:其中|[和与]|、)/.test(text.slice(rate.span.end))) continue;
    yield { relation: 'countedRate', whole, rate };
  }
}
