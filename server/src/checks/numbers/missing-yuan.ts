/**
 * Money that lost its 元: 投资500万, should be 投资500万元.
 *
 * GB/T 15835-2011 (Arabic figures beside Chinese ones): 万 and 亿 belong to the number, the unit follows them. Warning in written text, and in speech whose
 * other sums all carry their 元; information inside a turn of a speaker who leaves it out, as people do. The word before the
 * figure must be one of money (投资, 收入, 贷款); people and users need no unit (人口80万). Silent before another figure that has
 * the unit for both (500万、600万元), and on steps and classes (迈上100亿台阶, 50亿级产业).
 */
import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import { walk } from '../../structure/skeleton';
import type { Span } from '../../text/span';
import type { Level, ReportCheck, UnderstoodBlock, Verdict } from '../check';
import { perSentence } from '../shared/perSentence';
import { clauseAfter, clauseBefore } from './shared/clause';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'missing-yuan';

export const missingYuan: ReportCheck = {
  code: CODE,
  family: 'numbers',
  level: 'warning',
  scope: 'report',
  *run({ root, blocks }) {
    const bare = blocks.flatMap(each => bareSums(each).map(figure => ({ ...each, figure })));
    if (bare.length === 0) return;
    // One sum in four without its unit is a habit, not a slip.
    const careful = countSums(blocks) >= 4 * bare.length;
    const turns = careful ? [] : turnsOf(root);
    for (const each of bare) yield verdict(each, spoken(turns, each.block.start) ? 'information' : 'warning');
  },
};

const isSum = ({ numeral }: Figure): boolean =>
  numeral !== null && numeral.style === 'arabic' && numeral.power >= 4 && !numeral.vague;

const countSums = (blocks: readonly UnderstoodBlock[]): number =>
  blocks.reduce(
    (sum, { figures }) => sum + figures.filter(each => isSum(each) && each.unit?.dimension === 'money').length,
    0,
  );

const turnsOf = (root: Parameters<typeof walk>[0][number]): Span[] =>
  [...walk([root])].filter(node => node.type === 'turn').map(node => node.span);

const spoken = (turns: readonly Span[], offset: number): boolean =>
  turns.some(turn => turn.start <= offset && offset < turn.end);

const bareSums = perSentence(({ text, figures }): Figure[] =>
  figures.filter((figure, i) => {
    if (figure.kind !== 'count' || figure.unit || figure.upTo || !isSum(figure)) return false;
    const { start, end } = qualifiedSpan(figure);
    const after = clauseAfter(text, end, 8);
    if (!AFTER.test(after) || STEP.test(after)) return false;
    const next = figures[i + 1];
    if (next && /^[、和或]?$|^[、和或至到—-]/.test(text.slice(end, next.span.start)) && next.span.start - end < 3)
      return false;
    // 由500万增加到800万元: the second unit serves both
    if (next?.unit?.dimension.startsWith('money') && /[由从].{0,24}$/.test(clauseBefore(text, start))) return false;
    const before = figures[i - 1];
    return MONEY.test(clauseBefore(text, start, 24)) || (before !== undefined && followsSum(text, before, start));
  }),
);

/** 从1795亿元增加到5260亿, 1230亿元、120亿: the sum before has its 元. */
const followsSum = (text: string, { unit, span, upTo }: Figure, start: number): boolean =>
  (unit?.dimension.startsWith('money') ?? false) &&
  !upTo &&
  /^(?:、|和|大幅|稳步|快速|逐步)*(?:、|和|[、，,]?(?:达到|达)|[增提扩上攀跃降减]?[加高长升大至少到]*[到至])(?:了|约|近|超过|超)?$/.test(
    text.slice(span.end, start),
  );

/** What was paid, earned or lent, straight before the figure but for words that change nothing. */
const MONEY =
  /(?:投资|投入|资金|收入|贷款|信贷|借款|税收|税款|产值|产值为|利润|利税|净利|纯利|经费|营收|销售额|交易额|成交额|补贴|补助|补助金|资金额|投资额|总额|贷款额|融资|授信|捐款|捐资|善款|货款|债券|赔偿|罚款|罚金|支出|开支|花费|增收|产业基金|基金|专款|成本|造价|工资|薪酬|欠薪|存款|保费|税费|减税|退税|节支|拨款|拨付|收益|工程款|救助金|奖金|奖补|低保金|贴息|债务|募捐|募集|筹资|筹集|列支|年销售|外资|内资|合同额|进出口额|出口额|增加值|生产总值|市值|资产|注册资本|进出口|消费券?|碳市场交易|签约额|[成交销售营业签约产进出口发放]{2}额|基金集群|[新续]贷|余额)(?:总额|余额|规模|总计|合计|总量)?(?:首次|双双|一举|突破性地|已经|已|也|就|均|都|累计|共计|总计|合计|共|约|近|超过|超|达到了|达到|达|突破|为|是|有|了|到|至|在|完成|实现|增加|减少|增长|新增|提升|提高|下降|扩大|预计|人民币|高达|分别|每年|安排|下达|落实|到位|去年|今年|上年|全年|拟){0,4}$/;

/** The clause ends, or what the money was for begins. */
const AFTER =
  /^$|^、|^(?:的|用于|用来|建设|新建|修建|建成|改造|实施|购买|购置|支持|扶持|打造|完成|对|为|与|和|及|以上的?(?:企业|项目|工程|$)|以上$|左右|资金|工程|项目|企业)/;
const STEP = /^(?:的)?(?:级|台阶|大关|关口|规模|俱乐部|目标|方阵|集群|产业|门槛|元)/;

function verdict({ text, figure, block }: UnderstoodBlock & { figure: Figure }, level: Level): Verdict {
  const { start, end } = figure.span;
  const printed = text.slice(start, end);
  const at = { start: block.start + end, end: block.start + end };
  const units = /美元|美金|外资|出口|外贸/.test(text) ? ['元', '美元'] : ['元'];
  return conflict({
    code: CODE,
    level,
    span: { start: block.start + start, end: block.start + end },
    message: { key: 'conflict', args: { printed, to: `${printed}元` } },
    fixes: units.map(unit => ({ ...rewrite(at, unit), args: { to: printed + unit } })),
  });
}
