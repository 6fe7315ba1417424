import { Fraction } from 'fraction.js';
import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { readings } from '../figures/readings';
import type { OddMagnitude } from './tally';

/** What a firm or a place takes in or turns out; below them what is left of it. */
const TURNOVER =
  /(?:销售收入|营业收入|主营业务收入|总产值|产值|销售额|营收|总收入|交易额|经营收入)(?:达到|达|实现|完成|突破|超|约|近|为)*$/;
const GAIN =
  /(?:纯利润|纯利|净利润|利润总额|利润|利税总额|利税|税收|税金|纳税|上缴税金|缴税|上缴税收|实现税收)(?:达到|达|实现|完成|突破|超|约|近|为)*$/;
/** Amounts of a whole place or project, never of one person. */
const AGGREGATE =
  /(?:总投资|完成投资|计划投资|投资额|地区生产总值|生产总值|财政收入|公共预算收入|固定资产投资|进出口总额|零售总额|存款余额|贷款余额|总产值)(?:达到|达|实现|完成|突破|超|约|近|为)*$/;
const PER_HEAD =
  /人均(?:可支配收入|纯收入|地区生产总值|生产总值|GDP|消费支出|生活消费支出|年纯收入)(?:分别)?(?:达到|达|实现|完成|突破|超过|超|约|近|为|增加到|增至|提高到)*$/;
/** What makes an amount one of a single thing or person. */
const SINGLE = /[每均]|单价|亩产|月|日|小时|一次|张|票|起价|人民币[1一]元/;

const THOUSANDTH = new Fraction(1, 1000);
const TEN_THOUSANDTH = new Fraction(1, 10000);

/** Amounts of money whose 万 or 亿 seems lost or doubled, and profits that are in proportion to the turnover beside them. */
export function* readMagnitudes(text: string, figures: readonly Figure[]): Generator<OddMagnitude> {
  const amounts = figures.filter(figure => figure.kind === 'amount' && figure.unit?.name === '元' && !figure.upTo);
  for (const [i, figure] of amounts.entries()) {
    const words = clauseBefore(text, qualifiedSpan(figure).start);
    const [isPerHead, isGain, isAggregate] = [PER_HEAD.test(words), GAIN.test(words), AGGREGATE.test(words)];
    // Values are worked out last: few amounts are named so.
    const value = isPerHead || isGain || isAggregate ? readings(figure)?.value : undefined;
    if (!value || value.compare(0) <= 0) continue;
    if (isPerHead) {
      // 1978年人均纯收入97元 was so; 2.3元 never was
      const small = value.compare(10) < 0 || (value.compare(100) < 0 && (figure.numeral?.decimals ?? 0) > 0);
      if (value.compare(5_000_000) > 0) yield odd(figure, 'scaleAdded');
      else if (small) yield odd(figure, 'scaleLost');
      continue;
    }
    if (SINGLE.test(words)) continue;
    const beside = amounts[i - 1];
    const lead = beside ? clauseBefore(text, qualifiedSpan(beside).start) : '';
    const whole = beside ? readings(beside)?.value : undefined;
    if (
      beside &&
      whole &&
      isGain &&
      TURNOVER.test(lead) &&
      !SINGLE.test(lead) &&
      figure.span.start - beside.span.end <= 16
    ) {
      const share = value.div(whole);
      const lost =
        share.compare(TEN_THOUSANDTH) < 0 &&
        isBare(figure) &&
        share.mul(10000).compare(THOUSANDTH) > 0 &&
        share.mul(10000).compare(1) < 0;
      yield { relation: 'oddMagnitude', figure, beside, slip: 'scaleLost', odd: lost };
    } else if (isAggregate && isBare(figure) && value.compare(10_000) < 0) yield odd(figure, 'scaleLost');
  }
}

const odd = (figure: Figure, slip: OddMagnitude['slip']): OddMagnitude => ({
  relation: 'oddMagnitude',
  figure,
  beside: null,
  slip,
  odd: true,
});

/** The words before a figure back to the last pause, at most 20. */
function clauseBefore(text: string, end: number): string {
  const words = text.slice(Math.max(0, end - 20), end);
  return words.slice(Math.max(...[...'，,、;；。：:!！（('].map(mark => words.lastIndexOf(mark))) + 1);
}

/** Without 万 or 亿. */
const isBare = ({ numeral }: Figure): boolean => numeral !== null && numeral.power < 3;
