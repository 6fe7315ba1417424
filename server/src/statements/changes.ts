import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import { type Account, readAccount, yearOf } from './accounts';
import type { Chain, Link } from './chains';
import { countsFromBase, oneAccount } from './comparedWith';
import { sameDimension, type SentenceContext } from './context';
import {
  type AnnualAverage,
  type Basis,
  type Change,
  type Measure,
  type Multiple,
  type Statement,
  unmeasured,
} from './statement';

/** Changes, average annual growth and multiples of a sentence, from its chains. */
export function* readChanges(context: SentenceContext): Generator<Statement> {
  for (const chain of context.chains) {
    if (chain.links.length === 0) continue;
    const account = readAccount(chain, context.text);
    const measure = context.measureOf(chain.head);
    if (chain.subjectGuessed && !canBeOf(measure, chain.head)) continue;
    const levelYear = yearOf(account.levelDates)?.year ?? yearMeasured(account, context);
    yield* changeOf(account, measure, levelYear, context.text);
    yield* annualAverageOf(chain, account, levelYear, context);
    yield* multipleOf(account, measure, levelYear);
    if (account.level !== chain.head) continue;
    for (const links of furtherAccounts(chain))
      yield* changeOf(readAccount({ ...chain, links }, context.text), measure, levelYear, context.text);
  }
}

/** 31930亿元,较5月末上升165亿元,升幅0.52%;|较上年末上升653亿元,升幅2.09%: one level, compared with a second time. */
const furtherAccounts = ({ head, links }: Chain): Link[][] =>
  links.flatMap(({ figure, lead }, i) =>
    i > 0 &&
    lead.separated &&
    lead.changes &&
    !lead.becomes &&
    (lead.than || lead.comparison !== null) &&
    lead.comparison !== 'annualAverage' &&
    sameDimension(figure, head) &&
    links[i + 1]?.figure.kind === 'rate'
      ? [links.slice(i, i + 2)]
      : [],
  );

/** The rates of the changes and of the average growth of a sentence, and whether they fall; nothing of what they measure. */
export function* readChangedRates(
  text: string,
  figures: readonly Figure[],
  chains: readonly Chain[],
): Generator<{ readonly rate: Figure; readonly falls: boolean }> {
  for (const statement of readChanges({ text, figures, chains, measureOf: () => unmeasured })) {
    if (statement.relation !== 'change' && statement.relation !== 'annualAverage') continue;
    if (statement.rate) yield { rate: statement.rate, falls: statement.falls };
  }
}

/** 从12家到30家,园区产值增长: whether what is named behind two figures can be what they count. */
const canBeOf = ({ indicator }: Measure, { unit }: Figure): boolean =>
  indicator !== null &&
  (indicator.known
    ? !indicator.generic
    : (unit?.counts ?? false) &&
      !/(?:[值入资额量率济收润积模费用款本金贷]|产业|工业|农业|服务业|旅游业)$/.test(indicator.name));

/** The year the sentence gives the level: 2024年,|税收收入由2023年的…. */
function yearMeasured({ level }: Account, { measureOf }: SentenceContext): number | null {
  const period = level && measureOf(level).period;
  return period?.grain === 'year' && period.start !== '' ? Number(period.start.slice(0, 4)) : null;
}

function* changeOf(account: Account, measure: Measure, levelYear: number | null, text: string): Generator<Change> {
  const { base, level } = account;
  const rate = account.rate && countsFromBase(account, account.rate, levelYear) ? account.rate : null;
  const added = account.increment && countsFromBase(account, account.increment, levelYear) ? account.increment : null;
  const increment = added?.figure ?? null;
  const otherBase = rate === null && account.rate !== null && base !== null && level !== null;
  if (otherBase) yield changeWith(account.rate, null);
  if (!rate && !increment) return;
  // 同比增长12.8%,比年初增加36亿元: two accounts of one level
  if (rate && added && !base && !oneAccount(added, rate, levelYear)) return;
  const tied = [base, level, increment].filter(figure => figure !== null).length;
  if (tied >= 2) yield changeWith(rate, added);

  function changeWith(by: Link | null, step: Link | null): Change {
    return {
      relation: 'change',
      level,
      base,
      increment: step?.figure ?? null,
      rate: by?.figure ?? null,
      falls: (by ?? step)?.lead.direction === 'fall',
      incrementFalls: step?.lead.direction === 'fall',
      incrementGross: step?.lead.gross ?? false,
      otherBase: otherBase && by !== null,
      measure: {
        ...measure,
        basis: (by && (basisOf(by, text) ?? (base && basisBehind(base, text)))) ?? measure.basis,
        comparison: (by ?? step)?.lead.comparison ?? measure.comparison,
      },
    };
  }
}

/** What explains a rate, before it or in brackets straight behind: 增长11.2%(同口径). */
const basisOf = ({ figure, lead }: Link, text: string): Basis | null => lead.basis ?? basisBehind(figure, text);

/** Of a rate or of what was: 上年为301亿元(口径有调整). */
function basisBehind({ span }: Figure, text: string): Basis | null {
  const behind = EXPLAINED.exec(text.slice(span.end, span.end + 32))?.[1];
  return behind === undefined ? null : /不变价|价格|实际/.test(behind) ? 'constantPrice' : 'comparable';
}

const EXPLAINED = /^[(（][^()（）0-9]{0,16}(可比|口径|不变价|价格|实际|剔除|扣除|不含|调整)[^()（）0-9]{0,16}[)）]/;

function* annualAverageOf(
  chain: Chain,
  account: Account,
  levelYear: number | null,
  context: SentenceContext,
): Generator<AnnualAverage> {
  const { annualRate, base, level } = account;
  const doubled =
    chain.head.unit?.name === '番' && /翻了?$/.test(context.text.slice(chain.from, chain.head.span.start))
      ? chain.head
      : null;
  const linkAfterDoubling = doubled
    ? chain.links.find(link => link.lead.comparison === 'annualAverage' && link.figure.kind === 'rate')
    : undefined;
  const rate = annualRate ?? linkAfterDoubling;
  if (!rate) return;
  const linked = account.multiple && countsFromBase(account, account.multiple, levelYear) ? account.multiple : null;
  const multiple = doubled ?? linked?.figure ?? null;
  const increment = base ? null : (account.increment?.figure ?? null);
  // A base of the year before has no average; what grew since another year is not this growth either.
  if (account.basePast || !((base ?? increment) && level) === (multiple === null)) return;
  const measure = context.measureOf(level ?? chain.head);
  yield {
    relation: 'annualAverage',
    level: (base ?? increment) ? level : null,
    base,
    increment,
    multiple,
    multipleOf: linked ? readingOf(account, linked) : 'growsBy',
    rate: rate.figure,
    years: yearsOf(chain, account, levelYear, rate, context),
    falls: rate.lead.direction === 'fall',
    measure: { ...measure, basis: basisOf(rate, context.text) ?? measure.basis, comparison: 'annualAverage' },
  };
}

/** How many years lie between base and level: as stated (五年, “十三五”), else from the years printed with the two. */
function yearsOf(
  chain: Chain,
  account: Account,
  levelYear: number | null,
  rate: Link,
  context: SentenceContext,
): AnnualAverage['years'] {
  const from = yearOf(account.base ? account.baseDates : ((account.increment ?? account.multiple)?.lead.dates ?? []));
  const to =
    yearOf(account.levelDates) ?? (from && levelYear !== null ? { year: levelYear, figure: from.figure } : null);
  if (from && to && to.year > from.year)
    return { count: to.year - from.year, accepted: [to.year - from.year], span: to.figure.span, stated: false };
  const stated = rate.lead.dates.find(date => (date.period?.years ?? 0) > 1);
  if (stated?.period?.years) return yearsStated(stated, stated.period);
  if (rate.lead.years)
    return { count: rate.lead.years, accepted: [rate.lead.years], span: rate.figure.span, stated: true };
  for (const figure of [...context.figures].reverse()) {
    if (figure.span.end > chain.head.span.start || !spansGrowth(context.text, figure)) continue;
    const years = figure.period?.years ?? 0;
    if (figure.period && years >= 2 && years <= 20) return yearsStated(figure, figure.period);
  }
  return null;
}

/**
 * 2016—2020年 holds five years of growth where the base is 2015's, four where it is 2016's; both are accepted. 近三年 is three
 * or two. A plan is five.
 */
export function yearsStated(figure: Figure, period: Period): NonNullable<AnnualAverage['years']> {
  const years = period.years ?? 0;
  const loose = (period.grain === 'span' && period.start !== '') || (period.start === '' && years <= 3);
  return {
    count: loose && period.start !== '' ? years - 1 : years,
    accepted: loose ? [years, years - 1] : [years],
    span: figure.span,
    stated: true,
  };
}

/**
 * Whether a printed number of years can be the one that growth is averaged over: 五年来, “十三五”, 2016—2020年. 连续三年获评, 三年行动 and
 * 五年规划 are about something else.
 */
export function spansGrowth(text: string, { kind, period, span }: Figure): boolean {
  if (kind !== 'period' || !period) return false;
  if (period.start !== '') return period.grain === 'plan' || period.grain === 'span';
  if (/(?:连续|连年|第|每|未来|今后|为期|历时|用)$/.test(text.slice(Math.max(0, span.start - 2), span.start)))
    return false;
  if (/(?:来|间|期间|时间)$/.test(text.slice(span.start, span.end))) return true;
  return (
    /^(?:[,，从由翻累]|年均|平均|共|全|我)/.test(text.slice(span.end, span.end + 2)) ||
    /[过去近这]$/.test(text.slice(0, span.start))
  );
}

function* multipleOf(account: Account, measure: Measure, levelYear: number | null): Generator<Multiple> {
  const { base, level, multiple } = account;
  if (!multiple || !base || !level || !countsFromBase(account, multiple, levelYear)) return;
  const reading = readingOf(account, multiple);
  yield {
    relation: 'multiple',
    level,
    base,
    multiple: multiple.figure,
    reading,
    falls: multiple.lead.direction === 'fall',
    measure,
  };
}

function readingOf({ baseLinked }: Account, { figure, lead }: Link): Multiple['reading'] {
  if (figure.unit?.name === '番') return 'doublings';
  if (lead.times || (baseLinked && lead.onlyFillers)) return 'times';
  return lead.becomes ? 'growsTo' : lead.changes ? 'growsBy' : 'times';
}
