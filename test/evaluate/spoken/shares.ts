import { drawRate } from '../kinds/draws';
import { figureKind, type Slots } from '../kinds/figures';
import type { Kind } from '../kinds/kind';
import { contradictsShare, shareSlips } from '../kinds/shares';
import { printNumber, type Mode } from '../printed';
import type { Random } from '../random';

const share = '[占|占比|占比为|占比达|占比达到|所占比重为|占比约为|比重为|比重达]'.replace('|占比约为', '');
const ofTotal = '[占总数的|占全部的|占其总数的|占]'.replace('|占其总数的', '');
const has = '[共有|现有|共|有|拥有|累计有]';

/** A whole, a part of it and the share, in counts; the nouns of whole and part say that they belong together. */
const counted = [
  `全县${has}规上工业企业{W}家,其中高新技术企业{P}家,${share}{g}`,
  `全县${has}规上工业企业{W}家,其中高新技术企业{P}家,${ofTotal}{g}`,
  `{W}家规上工业企业中[,|]有{P}家[为|是]高新技术企业,占{g}`,
  `[在|]{W}个行政村中,{P}个[村|]集体收入超过10万元,[占|占比]{g}`,
  `{W}名党员中,女党员{P}名,占[总数的|]{g}`,
  `[全年|]共受理群众诉求{W}件,[已|]办结{P}件,办结率[为|达|达到|]{g}`,
  `[全年|]实施重点项目{W}个,[其中|]已开工{P}个,开工率[为|达|达到|]{g}`,
  `[全年|]实施重点项目{W}个,竣工{P}个,竣工率{g}`,
  `排查[各类|]隐患{W}处,[已|]整改{P}处,整改率[为|达|]{g}`,
  `全市${has}养老机构{W}家,[其中|]民办机构{P}家、占{g}`,
  `${has}在编教师{W}人,其中本科以上学历{P}人,占[教师总数的|]{g}`,
  `高新技术企业{P}家,占规上企业总数({W}家)的{g}`,
  `高新技术企业{P}家,占{W}家规上企业的{g}`,
  `规上企业{W}家。其中,高新技术企业{P}家,[占比|占]{g}`,
  `规上企业{W}家,其中高新技术企业{P}家([占|占比]{g})`,
  `规上企业{W}家,其中高新技术企业占{g},为{P}家`,
  `规上企业{W}家,{g}[的企业|]([共|]{P}家)为高新技术企业`,
  `应[参检|检]{W}人,实[参检|检]{P}人,[参检|检]率{g}`.replace(/\[参检\|检\]/g, '参检'),
  `共抽检样品{W}批次,合格{P}批次,合格率[为|达|]{g}`,
  `收到人大代表建议{W}件,[目前|]已[全部|]办复{P}件,办复率{g}`.replace('[全部|]', ''),
  `高新技术企业[达|达到]{P}家,[占|占到][全部|]规上企业{W}家的{g}`,
  `参保人员{W}人,其中女性{P}人,女性占比{g}`,
];
const amounts = [
  `一般公共预算收入[完成|达到|]{W}亿元,其中[,|]税收收入{P}亿元,${share}{g}`,
  `一般公共预算收入[完成|达到|]{W}亿元,其中[,|]税收收入{P}亿元,占一般公共预算收入的[比重为|]{g}`,
  `一般公共预算收入{W}亿元,增长{r},其中税收收入{P}亿元,[增长{r},|]占{g}`,
  `税收收入[完成|]{P}亿元,占一般公共预算收入({W}亿元)的{g}`,
  `税收收入[完成|]{P}亿元,占一般公共预算收入{W}亿元的[比重为|]{g}`,
  `一般公共预算收入{W}亿元,税收收入{P}亿元,税收[收入|]占一般公共预算收入[的|]比重[为|达]{g}`,
  `一般公共预算支出{W}亿元,[其中|]民生支出{P}亿元,占一般公共预算支出的{g}`,
  `[民生支出|教育支出]{P}亿元,占[全部|]支出{W}亿元的{g}`,
  `进出口总额{W}亿元,其中一般贸易{P}亿元,占进出口总额的{g}`,
  `[全县|]常住人口{W}万人,其中城镇人口{P}万人,占[总人口的|常住人口的|]{g}`,
  `[全县|]总面积{W}平方公里,[其中|]山区[面积|]{P}平方公里,占[总面积的|]{g}`,
  `[年末|]存款余额{W}亿元,其中住户存款{P}亿元,占[全部存款的|]{g}`,
  `年度计划投资{W}亿元,[已|目前已]完成[投资|]{P}亿元,占[年度计划的|计划的|]{g}`,
  `年度计划投资{W}亿元,[已|]完成{P}亿元,完成率{g}`,
  `一般公共预算收入{W}亿元;其中,税收收入{P}亿元,占比{g}`,
  `全社会用电量{W}亿千瓦时,[其中|其中,]工业用电量{P}亿千瓦时,占全社会用电量的{g}`,
  `工业用电量{P}亿千瓦时,占全社会用电量{W}亿千瓦时的{g}`,
];

export const spokenShares: Kind = figureKind({
  name: 'spoken share',
  codes: ['share-mismatch', 'part-exceeds-whole', 'impossible-percentage', 'magnitude-outlier', 'rate-above-100'],
  templates: [...counted, ...amounts],
  spoken: true,
  digitsOf: 'W',
  slips: shareSlips,
  draw(random, template) {
    const mode: Mode = random.chance(0.15) ? 'cut' : 'rounded';
    return counted.includes(template) ? drawCounts(random, mode) : drawAmounts(random, mode);
  },
  contradicts: contradictsShare,
});

function drawCounts(random: Random, mode: Mode): Slots | null {
  const whole = random.whole(20, 10 ** random.whole(2, 4));
  const part = Math.round(whole * random.between(0.15, 0.95));
  if (part === 0 || part === whole) return null;
  return {
    W: printNumber(whole, 0, '', mode, true),
    P: printNumber(part, 0, '', mode, true),
    g: drawRate(random, (part / whole) * 100, mode),
  };
}

function drawAmounts(random: Random, mode: Mode): Slots | null {
  const decimals = random.whole(0, 2);
  const whole = random.between(20, 900);
  const part = whole * random.between(0.15, 0.95);
  return {
    r: drawRate(random, random.between(3, 40), mode),
    W: printNumber(whole, decimals, '', mode),
    P: printNumber(part, decimals, '', mode),
    g: drawRate(random, (part / whole) * 100, mode),
  };
}
