import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import type { Chain, Link } from './chains';
import type { SentenceContext } from './context';
import { sameDimension } from './context';
import { type AnnualAverage, type Change, type Measure, type Multiple, type Statement, unmeasured } from './statement';

/** What a chain says, gathered link by link; reading stops at the first link that fits no role. */
interface Account {
  base: Figure | null;
  baseDates: readonly Figure[];
  level: Figure | null;
  levelDates: readonly Figure[];
  increment: Figure | null;
  incrementFalls: boolean;
  incrementGross: boolean;
  rate: Link | null;
  annualRate: Link | null;
  multiple: Link | null;
  falls: boolean;
  /** The base stands behind the level: 为上年7880元的7.4倍. */
  baseLinked: boolean;
}

/** Changes, average annual growth and multiples of a sentence, from its chains. */
export function* readChanges(context: SentenceContext): Generator<Statement> {
  for (const chain of context.chains) {
    if (chain.links.length === 0) continue;
    const account = readAccount(chain);
    const measure = context.measureOf(chain.head);
    yield* changeOf(account, measure);
    yield* annualAverageOf(chain, account, context);
    yield* multipleOf(account, measure);
  }
}

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

function readAccount(chain: Chain): Account {
  const { head } = chain;
  const account: Account = {
    base: chain.headIsBase ? head : null,
    baseDates: chain.headIsBase ? chain.headDates : [],
    level: chain.headIsBase ? null : head,
    levelDates: chain.headIsBase ? [] : chain.headDates,
    increment: null,
    incrementFalls: false,
    incrementGross: false,
    rate: null,
    annualRate: null,
    multiple: null,
    falls: false,
    baseLinked: false,
  };
  for (const link of chain.links) if (!take(account, head, link)) break;
  return account;
}

/** Gives a link its role; false where it has none, which ends the account. */
function take(account: Account, head: Figure, link: Link): boolean {
  const { figure, lead } = link;
  if (figure.kind === 'multiple') return takeMultiple(account, link);
  if (sameDimension(head, figure)) return takeLevel(account, link);
  if (lead.gross) return false;
  if (figure.kind === 'rate' || (figure.kind === 'points' && head.kind === 'rate')) {
    if (
      (lead.becomes && !lead.rateNamed) ||
      (lead.times && !account.base) ||
      !(lead.changes || lead.comparison === 'annualAverage')
    )
      return false;
    if (lead.comparison === 'annualAverage') {
      if (account.annualRate) return false;
      account.annualRate = link;
    } else {
      if (account.rate) return false;
      account.rate = link;
    }
    return true;
  }
  return false;
}

function takeLevel(account: Account, link: Link): boolean {
  const { figure, lead } = link;
  if (lead.becomes) {
    if (account.base) {
      // 突破30000元,达到31915元: the later level is the exact one.
      if (account.level && !lead.separated) return false;
      account.level = figure;
      account.levelDates = lead.dates;
    } else if (lead.direction !== null && !lead.separated && account.level && !account.increment) {
      account.base = account.level;
      account.baseDates = account.levelDates;
      account.level = figure;
      account.levelDates = lead.dates;
    } else if (account.level && !account.increment && !account.rate && laterYear(account.levelDates, lead.dates)) {
      // 2019年为40亿元,2020年达到50亿元
      account.base = account.level;
      account.baseDates = account.levelDates;
      account.level = figure;
      account.levelDates = lead.dates;
    } else return false;
    account.falls = lead.direction === 'fall';
    return true;
  }
  if (lead.changes) {
    if (account.increment || lead.comparison === 'annualAverage') return false;
    // 新增 binds nothing but a base and a level that are both there
    if (lead.gross && !(account.base && account.level)) return false;
    account.incrementGross = lead.gross;
    account.increment = figure;
    account.incrementFalls = lead.direction === 'fall';
    return true;
  }
  const namesBase =
    lead.than || lead.times || lead.past || (lead.comparison !== null && lead.comparison !== 'annualAverage');
  if (!namesBase || account.base || !account.level) return false;
  account.base = figure;
  account.baseDates = lead.dates;
  account.baseLinked = true;
  return true;
}

function takeMultiple(account: Account, link: Link): boolean {
  const { lead, figure } = link;
  if (account.multiple) return false;
  const known =
    figure.unit?.name === '番'
      ? lead.doubling
      : lead.changes || lead.becomes || lead.times || (account.baseLinked && lead.onlyFillers);
  if (!known || lead.comparison === 'annualAverage') return false;
  account.multiple = link;
  return true;
}

function* changeOf(account: Account, measure: Measure): Generator<Change> {
  const { base, level, increment, rate } = account;
  if (!rate && !increment) return;
  const tied = [base, level, increment].filter(figure => figure !== null).length;
  if (tied < 2) return;
  yield {
    relation: 'change',
    level,
    base,
    increment,
    rate: rate?.figure ?? null,
    falls: rate ? rate.lead.direction === 'fall' : account.incrementFalls,
    incrementFalls: account.incrementFalls,
    incrementGross: account.incrementGross,
    measure: {
      ...measure,
      basis: rate?.lead.basis ?? measure.basis,
      comparison: rate?.lead.comparison ?? measure.comparison,
    },
  };
}

function* annualAverageOf(chain: Chain, account: Account, context: SentenceContext): Generator<AnnualAverage> {
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
  const multiple = doubled ?? account.multiple?.figure ?? null;
  if (!(base && level) && !multiple) return;
  const measure = context.measureOf(level ?? chain.head);
  yield {
    relation: 'annualAverage',
    level: base ? level : null,
    base,
    multiple,
    rate: rate.figure,
    years: yearsOf(chain, account, rate, context),
    falls: rate.lead.direction === 'fall',
    measure: { ...measure, basis: rate.lead.basis ?? measure.basis, comparison: 'annualAverage' },
  };
}

/** How many years lie between base and level: as stated (五年, “十三五”), else from the years printed with the two. */
function yearsOf(chain: Chain, account: Account, rate: Link, context: SentenceContext): AnnualAverage['years'] {
  const from = yearOf(account.baseDates);
  const to = yearOf(account.levelDates);
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
function yearsStated(figure: Figure, period: Period): NonNullable<AnnualAverage['years']> {
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

/** Whether the second dates name a later year than the first. */
function laterYear(first: readonly Figure[], second: readonly Figure[]): boolean {
  const [from, to] = [yearOf(first), yearOf(second)];
  return from !== null && to !== null && to.year > from.year;
}

function yearOf(dates: readonly Figure[]): { readonly year: number; readonly figure: Figure } | null {
  for (const figure of [...dates].reverse()) {
    const { period } = figure;
    if (!period || period.end === '') continue;
    // “十三五”末 names its last year; 2016—2020年 names two and says nothing of a single base year
    if (period.years === 1 || period.grain === 'day') return { year: Number(period.end.slice(0, 4)), figure };
  }
  return null;
}

function* multipleOf(account: Account, measure: Measure): Generator<Multiple> {
  const { base, level, multiple } = account;
  if (!multiple || !base || !level) return;
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
  return lead.becomes ? 'growsTo' : 'growsBy';
}
