/**
 * What is said of a target is not so: 增长7%,超额完成年初确定的增长8%的目标; or more is done than was planned and nobody says so:
 * 总投资10亿元,累计完成投资12亿元.
 *
 * Target and actual stand side by side in one dimension with wholly understood words between them. Silent where one rises and
 * the other falls, where less is better (浓度, 能耗, 债务) and 超额 leaves open what that means, and behind 好于.
 */
import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import { exactly, liesAbove } from '../../figures/interval';
import { readings } from '../../figures/readings';
import type { Level, SentenceCheck, Verdict } from '../check';
import { bareText } from '../shared/wording';

const CODE = 'target-mismatch';

export const targetMismatch: SentenceCheck = {
  code: CODE,
  family: 'figures',
  level: 'warning',
  scope: 'sentence',
  needs: 'figures',
  anyOf: ['目标', '任务', '计划', '总投资', '概算'],
  *run({ text, figures }) {
    const values = figures.filter(({ numeral, kind }) => numeral !== null && kind !== 'rank' && kind !== 'code');
    for (let i = 1; i < values.length; i++) {
      const [first, second] = [values[i - 1], values[i]];
      if (!first || !second || !isComparable(first, second)) continue;
      const claim = claimOf(text, figures, first, second);
      const verdict = claim && judge(text, claim);
      if (verdict) yield verdict;
    }
  },
};

interface Claim {
  readonly actual: Figure;
  readonly target: Figure;
  /** The words that say how the two stand to each other; empty where none do. */
  readonly words: string;
  /** What the words say of the actual figure. */
  readonly says: 'more' | 'notMore' | 'less';
  readonly level: Level;
}

/** 个 may count two kinds of things. */
const isComparable = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.unit !== null && a.unit.dimension === b.unit?.dimension && !a.upTo && !b.upTo;

function claimOf(text: string, figures: readonly Figure[], first: Figure, second: Figure): Claim | null {
  const between = wordsBetween(text, figures, first, second);
  const before = text.slice(Math.max(0, qualifiedSpan(first).start - REACH), qualifiedSpan(first).start);
  const behind = text.slice(qualifiedSpan(second).end, qualifiedSpan(second).end + REACH);
  const named = CLAIM_THEN_TARGET.exec(between);
  if (named && TARGET_BEHIND.test(behind)) {
    const [, words = ''] = named;
    const falls = FALLS.test(before);
    if (falls !== FALLS.test(between)) return null;
    // To fall by more is more, whatever falls.
    if (words === '超额完成' && !falls && LESS_IS_BETTER.test(text.slice(0, first.span.start))) return null;
    const says = /低于|少于/.test(words) ? 'less' : /未|没有/.test(words) ? 'notMore' : 'more';
    return { actual: first, target: second, words, says, level: 'warning' };
  }
  const claimed = CLAIM_BEHIND.exec(behind)?.[1];
  if (claimed && TARGET_THEN_ACTUAL.test(between)) {
    const falls = FALLS.test(before);
    if (falls !== FALLS.test(between)) return null;
    if (!falls && LESS_IS_BETTER.test(text.slice(0, first.span.start))) return null;
    return { actual: second, target: first, words: claimed, says: 'more', level: 'warning' };
  }
  const planned = PLANNED.exec(before)?.[0];
  if (planned && DONE.test(between) && !SAYS_SO.test(text))
    return {
      actual: second,
      target: first,
      words: '',
      says: 'notMore',
      level: planned.includes('总投资') || planned.includes('概算') ? 'warning' : 'information',
    };
  return null;
}

function judge(text: string, { actual, target, words, says, level }: Claim): Verdict | null {
  const [a, t] = [actual, target].map(figure => readings({ ...figure, qualifiers: [] }));
  // 超1000人 done is more than the figure printed, whatever the plan; 8%左右 is no line to pass.
  if (!a || !t || (says !== 'more' && actual.qualifiers.length > 0)) return null;
  if (target.qualifiers.some(({ kind }) => kind === 'about' || kind === 'nearly')) return null;
  // What is aimed at is set, not measured: it is what is printed. What something costs may have been rounded.
  const aim = words === '' ? t.union : exactly(t.value);
  const conflicts = says === 'more' ? liesAbove(aim, a.union) : liesAbove(a.union, aim);
  const args = { actual: bareText(text, actual), target: bareText(text, target), claim: words };
  const common = { code: CODE, span: actual.span, operands: [{ span: target.span, role: 'target' }], fixes: [] };
  if (!conflicts) {
    if (words === '') return null;
    return { ...common, outcome: 'holds', level: null, message: { key: 'holds', args } };
  }
  const key = words === '' ? 'done' : says === 'more' ? 'smaller' : 'larger';
  return { ...common, outcome: 'conflicts', level, message: { key, args }, data: { says } };
}

/** The words between two figures without the qualifiers of the first and without dates. */
function wordsBetween(text: string, figures: readonly Figure[], first: Figure, second: Figure): string {
  let words = '';
  let at = qualifiedSpan(first).end;
  for (const { span, kind } of figures) {
    if (span.start < at || (kind !== 'date' && kind !== 'period')) continue;
    if (span.start >= second.span.start) break;
    words += text.slice(at, span.start);
    at = span.end;
  }
  return words + text.slice(at, Math.max(at, second.span.start));
}

const REACH = 24;
const FILLERS =
  '(?:年初|年度|全年|今年|当年|预期|预定|既定|原定|确定|下达|制定|提出|安排|省级?|市级?|县级?|区级?|国家|上级|政府|人代会|考核|控制|约束性|工作|收入|投资|增长|增速|下降|降低|减少|的|为|是|约|了|所){0,8}';
const CLAIM_THEN_TARGET = new RegExp(
  `^[,，、]?(超额完成|超过|超出|高于|低于|少于|未达到|没有达到|未完成|没有完成)${FILLERS}$`,
);
const TARGET_BEHIND = new RegExp(`^(?:左右|以上|以内|以下)?${FILLERS}(?:目标|计划|任务|指标)`);
const TARGET_THEN_ACTUAL = new RegExp(
  `^(?:左右|以上)?${FILLERS}(?:目标|计划|任务)(?:任务)?[,，](?:实际|最终|全年|全县|全市|全区|全省|全镇|已|累计|完成|实现|达到|达|增长|下降|为|了){1,5}$`,
);
const CLAIM_BEHIND = /^[,，、](超额完成|超过(?:了)?(?:预期|年初|年度)?目标|高于(?:预期|年初|年度)?目标)/;
const PLANNED =
  /(?:计划|概算|预算|规划)?(?:总投资|计划投资|计划(?:新建|改造|建设|修建|实施|完成)[\u4e00-\u9fff]{0,8}|概算)约?$/;
const DONE =
  /^[,，](?:目前|现|截至目前)?[,，]?(?:已|现已|累计|实际){1,2}(?:完成|建成|到位|投入|拨付|支付|修建|改造)(?:投资|资金)?$/;
/** More was done, and it is said or explained. */
const SAYS_SO =
  /超|追加|调整|调增|增加|扩|二期|变更|(?:的|率|计划|任务)[\u4e00-\u9fff]{0,3}[1-9][0-9]{2}(?:[.．][0-9]+)?[%％]/;
const FALLS = /下降|降低|减少|压减|回落|缩减/;
const LESS_IS_BETTER =
  /浓度|能耗|强度|排放|失业|死亡|事故|负债|债务|贫困|不良|时间|天数|投诉|涨幅|价格|赤字|成本|用水|用电|发案|流失|欠/;
