/**
 * A share of a whole above 100 %: 覆盖率105%, 达标率达到102.3%.
 *
 * By definition a part is not more than its whole. An error for rates that the lexicon or their ending names as shares, a warning for
 * 占比 and 比重, for “100%以上”, for people who are some of those counted (女性占142%), and for a fall of what is never below nothing (旅游人次下降162%). Silent on growth, on rates that may exceed 100 % (毛入学率, 债务率, 完成年度任务的120%, 拨备覆盖率), and on what is held
 * against the gross product, a plan or revenue.
 */
import { Fraction } from 'fraction.js';
import type { Figure } from '../../figures/figure';
import { valueOf } from '../../text/numeral';
import type { Span } from '../../text/span';
import { sliceOf } from '../../text/span';
import type { Level, SentenceCheck, Verdict } from '../check';
import { boundsOf } from './shared/bounds';
import { clauseBefore } from './shared/clause';
import { conflict } from './shared/conflict';

const CODE = 'rate-above-100';

export const rateAbove100: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'error',
  scope: 'sentence',
  needs: 'figures',
  *run({ text, figures, measures }) {
    for (let i = 0; i < figures.length; i++) {
      const figure = figures[i];
      const rateName = measures[i]?.rateName;
      if (figure?.kind === 'rate' && (rateName?.above100 ?? true)) yield* unnamed(text, figure);
      if (!figure || figure.kind !== 'rate' || rateName?.above100 !== false) continue;
      const level = levelOf(text, figure, rateName.span);
      if (!level) continue;
      const name = sliceOf(text, rateName.span);
      yield conflict({
        code: CODE,
        level,
        span: figure.span,
        message: { key: 'conflict', args: { name, printed: sliceOf(text, figure.span) } },
        operands: [{ span: rateName.span, role: 'indicator' }],
      });
    }
  },
};

/** 女性占142%, 旅游人次下降162%: a share of nothing but its whole, and a fall of what is never below nothing. */
function* unnamed(text: string, figure: Figure): Generator<Verdict> {
  const { numeral, upTo, span } = figure;
  if (!numeral || upTo || numeral.power > 0 || numeral.denominator !== null || !/[%％]$/.test(sliceOf(text, span)))
    return;
  if (valueOf(numeral).compare(HUNDRED) <= 0) return;
  const clause = clauseBefore(text, span.start, 40);
  const share = BARE_SHARE.exec(clause);
  const fall = FALLEN.exec(clause);
  const named = share ?? fall;
  if (!named || (share && HELD_AGAINST.test(clause))) return;
  const from = span.start - named[0].length;
  yield conflict({
    code: CODE,
    level: 'warning',
    span,
    message: {
      key: fall ? 'fallen' : 'conflict',
      args: { name: text.slice(from, span.start), printed: sliceOf(text, span) },
    },
    operands: [{ span: { start: from, end: span.start }, role: 'indicator' }],
  });
}

/** People who are some of those counted. */
const BARE_SHARE =
  /(?:女性|男性|女生|男生|妇女|党员|团员|青年|老年人|本科|研究生|博士|硕士|职称)占(?:比)?(?:为|达到|达)?$/;
/** Things that are counted or measured from nothing upwards. */
const FALLEN =
  /(?:人次|人数|户数|件数|起数|客流量|客运量|货运量|吞吐量|产量|销量|用电量|用水量|能耗|电耗|水耗|煤耗|排放量?|浓度|事故|发案|死亡)(?:数|总数|率)?(?:同比|环比|累计|比上年|较上年)?(?:下降|减少|降低|下滑|压减|减排)了?$/;

const HUNDRED = new Fraction(100);

function levelOf(text: string, figure: Figure, named: Span): Level | null {
  const { numeral, span } = figure;
  if (!numeral || numeral.power > 0 || numeral.denominator !== null || !/[%％]$/.test(sliceOf(text, span))) return null;
  const bounds = boundsOf(text, figure);
  const over = valueOf(figure.upTo ?? numeral).compare(HUNDRED);
  const beyond =
    over === 0 &&
    (bounds.after?.bound === 'above' || /^(?:超|突破|高于|逾|大于)/.test(wordsOf(text, bounds.before?.span)));
  if (over < 0 || (over === 0 && !beyond)) return null;
  const between = text.slice(named.end, bounds.before?.span.start ?? span.start);
  if (span.start < named.end || !LEADS_TO.test(between.replace(/[0-9０-９.．]+[%％]/g, ''))) return null;
  const name = sliceOf(text, named);
  const isShare = /(?:占比|比重|比例)/.test(name);
  if (isShare && HELD_AGAINST.test(text.slice(Math.max(0, named.start - 20), named.end))) return null;
  if (!isShare && PER_HEAD.test(text.slice(Math.max(0, named.start - 8), named.end))) return null;
  return beyond || !NEVER.test(name) ? 'warning' : 'error';
}

const wordsOf = (text: string, span: Span | undefined): string => (span ? sliceOf(text, span) : '');

/** Nothing but words that lead from the name to its level. */
const LEADS_TO =
  /^(?:均|都|已|也|仍|分别|达到|达|为|至|到|由|从|在|保持|稳定|提高|提升|上升|升|增长到|增加到|完成|实现|高达|接近|约|以上|全部|、|和|,|，|了){0,8}$/;
/** Shares by definition; others may be counted against a plan or a register (参保率 of those registered). */
const NEVER =
  /(?:净入学率|普及率|覆盖率|达标率|合格率|满意率|满意度|优良率|优良天数比[例率]|城镇化率|绿化率|绿地率|硬化率|失业率|成活率|及格率|不良率|不良贷款率|知晓率|通过率|巩固率|办结率|处理率)(?:均|都|已|也|仍|保持|稳定|双双|高){0,3}$/;
/** Counted per hundred people or households, or cover by money. */
const PER_HEAD =
  /(?:宽带|电话|手机|移动|汽车|轿车|彩电|电视|冰箱|空调|家电|电脑)[\u4e00-\u9fff]{0,4}普及率|(?:拨备|流动性|不良|债务|利息|现金|成本(?!保险)|偿债|收益|资金|本息|保障)[\u4e00-\u9fff]{0,4}覆盖率|产能利用率|设备利用率|泊位利用率|水[\u4e00-\u9fff]{0,6}利用率/;
const HELD_AGAINST = /GDP|生产总值|M2|债|贷款|信贷|预算|计划|任务|目标|收入|市值|同期|上年/;
