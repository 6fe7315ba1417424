import type { Figure } from '../figures/figure';
import { qualifierOf } from '../figures/readings';
import { type Chain, changeOfHead, type Link } from './chains';
import { sameDimension } from './context';
import type { Lead } from './lead';

/** What a chain says, gathered link by link; reading stops at the first link that fits no role. */
export interface Account {
  base: Figure | null;
  baseDates: readonly Figure[];
  /** 上年, 去年: the base is of the year before. */
  basePast: boolean;
  level: Figure | null;
  levelDates: readonly Figure[];
  /** 去年, 上年 stands straight before the head, which is what was if a later level follows. */
  headPast: boolean;
  /** The clause of the head opens with 去年: it is what was, if what follows is said to be of now. */
  clausePast: boolean;
  increment: Link | null;
  rate: Link | null;
  annualRate: Link | null;
  multiple: Link | null;
  falls: boolean;
  /** The base stands behind the level: 为上年7880元的7.4倍. */
  baseLinked: boolean;
  /** 总投资, 累计: the head is a whole of many years, and a year behind it is a part. */
  total: boolean;
  /** Two levels of two years in a row. */
  shifted: boolean;
}

/** Reads a chain from its head on. */
export function readAccount(chain: Chain, text: string): Account {
  const { head, headIsBase, headDates, links } = chain;
  const account: Account = {
    base: headIsBase ? head : null,
    baseDates: headIsBase ? datesOfBase(text, chain) : [],
    basePast: headIsBase && /(?:上|去)年/.test(text.slice(Math.max(chain.from, head.span.start - 8), head.span.start)),
    level: null,
    levelDates: [],
    headPast: false,
    clausePast: false,
    increment: null,
    rate: null,
    annualRate: null,
    multiple: null,
    falls: false,
    // 是2020年40亿元|的2倍
    baseLinked: headIsBase && links[0]?.figure.kind === 'multiple',
    total: /累计|总投资|合计|计划|(?<!公)共/.test(
      text.slice(Math.max(chain.from, head.span.start - 20), head.span.start),
    ),
    shifted: false,
  };
  const ofHead = links.length > 0 ? changeOfHead(text, chain) : null;
  const change = mayBeChange(chain) ? ofHead : null;
  if (!change) {
    if (!headIsBase && !(ofHead && isOnlyChange(head, ofHead))) {
      account.level = head;
      account.levelDates = headDates;
      account.clausePast = PAST_CLAUSE.test(text.slice(Math.max(chain.from, head.span.start - 24), head.span.start));
      account.headPast = PAST_HEAD.test(text.slice(Math.max(chain.from, head.span.start - 10), head.span.start));
    }
  } else if (!takeHead(account, { figure: head, lead: change }, links)) return account;
  for (const [i, link] of links.entries()) if (!take(account, link, links[i + 1])) break;
  return account;
}

/** 由2022年的40亿元: what stands before 由 (2023年,收入由40亿元增至50亿元) is the time of the level. */
function datesOfBase(text: string, { from, head, headDates }: Chain): readonly Figure[] {
  const words = text.slice(from, head.span.start);
  const opener = from + Math.max(...['由', '从', '比', '较', '是', '为'].map(word => words.lastIndexOf(word)));
  const behind = headDates.filter(({ span }) => span.start > opener);
  return opener < from ? headDates : behind;
}

/** 上年为, 去年: the head is what was, if a later level follows. */
const PAST_HEAD =
  /(?:上年末?|上年底|去年底?|去年末|上年同期|去年同期)(?:为|是|仅为|只有|仅有|有|共有|达|达到|完成|实现)?$/;

/** ,去年我们的旅游收入是 */
const PAST_CLAUSE = /(?:^|[,，。;；：:])(?:去年|上年|前年)[^,，;；。0-9比较]{2,14}?(?:为|是|达到|达|完成|实现|有)?了?$/;

/**
 * Whether the head may be how much something changed, with its levels behind: 增长8.5%,由40亿元增至43.4亿元. Beside points a rate is a
 * level: 增长8.5%,比上年提高2个百分点.
 */
function mayBeChange({ head, headIsBase, links }: Chain): boolean {
  if (headIsBase) return false;
  const [next] = links;
  switch (head.kind) {
    case 'points':
      return next?.figure.kind === 'rate';
    case 'rate':
    case 'multiple':
      return next !== undefined && isQuantity(next.figure);
    case 'amount':
    case 'count':
      return links.some(
        ({ figure, lead }) => (lead.becomes || lead.from || isReached(lead)) && sameDimension(figure, head),
      );
    default:
      return false;
  }
}

/** 比一季度提高|0.3个百分点,比去年提高3.8个百分点: two changes of something said before, and no level. */
const isOnlyChange = ({ kind }: Figure, { changes, becomes, gross }: Link['lead']): boolean =>
  changes && !becomes && !gross && (kind === 'points' || kind === 'amount' || kind === 'count');

const isQuantity = ({ kind }: Figure): boolean => kind === 'amount' || kind === 'count';

/** The head as the change it is; false where what follows may be about that change instead. */
function takeHead(account: Account, link: Link, links: readonly Link[]): boolean {
  const { figure, lead } = link;
  if (figure.kind === 'multiple') {
    account.multiple = link;
    return true;
  }
  if (isQuantity(figure)) {
    // 新增14家,总数由37家增至51家: what came is no less than the difference
    if (lead.gross && links[0]?.lead.from && links[1]?.lead.becomes) {
      account.increment = link;
      return true;
    }
    if (lead.gross) return false;
    // 净增300家,增长12%,达到4600家: the twelve per cent may be of the three hundred
    const [next] = links;
    if (lead.comparison === null && next?.figure.kind === 'rate' && next.lead.comparison !== null) return false;
    return takeIncrement(account, link);
  }
  if (lead.comparison === 'annualAverage') account.annualRate = link;
  else account.rate = link;
  return true;
}

/** ,达7981元 · (总量达512件) */
const isReached = (lead: Lead): boolean => lead.reaches && (lead.separated || lead.bracket);

/** Gives a link its role; false where it has none, which ends the account. */
function take(account: Account, link: Link, next: Link | undefined): boolean {
  const { figure, lead } = link;
  if (figure.kind === 'multiple') return takeMultiple(account, link);
  const measured = account.level ?? account.base ?? account.increment?.figure;
  if (measured ? sameDimension(measured, figure) : isQuantity(figure) || account.rate?.figure.kind === 'points')
    return takeLevel(account, link, next);
  if (!measured || lead.gross) return false;
  if (figure.kind === 'rate' || (figure.kind === 'points' && measured.kind === 'rate')) return takeRate(account, link);
  return false;
}

function takeRate(account: Account, link: Link): boolean {
  const { lead, figure } = link;
  // 增加36亿元(12.5%)
  const bracketed = lead.bracket && lead.onlyFillers && account.increment !== null && figure.kind === 'rate';
  if (bracketed && !account.rate) {
    account.rate = { figure, lead: { ...lead, direction: account.increment?.lead.direction ?? 'rise' } };
    return true;
  }
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

function takeLevel(account: Account, link: Link, next: Link | undefined): boolean {
  const { figure, lead } = link;
  if (lead.changes && !lead.becomes) return takeIncrement(account, link);
  const { level, base } = account;
  const asBase = (linked: boolean): boolean => {
    if (account.base || figure === level) return false;
    account.base = figure;
    account.baseDates = lead.dates;
    account.basePast = lead.past || lead.comparison === 'yearOnYear';
    account.baseLinked = linked;
    return true;
  };
  const asLevel = (): boolean => {
    account.level = figure;
    account.levelDates = lead.dates;
    if (lead.direction) account.falls = lead.direction === 'fall';
    return true;
  };
  const shift = (): boolean => {
    account.base = level;
    account.baseDates = account.levelDates;
    account.basePast = account.headPast;
    return asLevel();
  };
  const reached = lead.becomes || isReached(lead);
  // 达到2020年6.2万元|的7.8倍
  if (next?.figure.kind === 'multiple' && next.lead.onlyFillers && level) return asBase(true);
  if (!level && !base) return lead.from || lead.than || lead.past ? asBase(false) : reached ? asLevel() : false;
  if (lead.becomes) {
    // 突破30000元,达到31915元: the later level is the exact one.
    if (base) return level && (!lead.separated || account.shifted || isThird(account, lead)) ? false : asLevel();
    if (!level) return asLevel();
    if (account.headPast || (account.clausePast && lead.now && lead.dates.length === 0)) return shift();
    if (account.increment) return false;
    // 突破200家,达到213家: the later one is exact
    if (lead.separated && !account.rate && qualifierOf(level) === 'above') return asLevel();
    if (lead.direction !== null && (!lead.separated || (lead.now && yearOf(account.levelDates)))) return shift();
    // 2019年为40亿元,2020年达到50亿元
    return !account.rate && laterYear(account.levelDates, lead.dates) ? shift() : false;
  }
  // 去年为40亿元,今年50亿元
  if (level && account.headPast && lead.now && lead.dates.length === 0 && !base && !account.rate && !account.increment)
    return shift();
  if (lead.from) return level ? false : asBase(false);
  if (!level) {
    const later = lead.onlyTime && laterYear(account.baseDates, lead.dates);
    return later || (reached && (account.rate ?? account.multiple ?? account.increment)) ? asLevel() : false;
  }
  if (lead.onlyTime && lead.dates.length > 0) {
    // 2024年383亿元,2025年634亿元; with a third year nobody knows which two the rate compares
    if (base) return false;
    if (laterYear(account.levelDates, lead.dates)) {
      account.shifted = true;
      return account.rate ? false : shift();
    }
    if (laterYear(lead.dates, account.levelDates)) return asBase(true);
    return yearOf(account.levelDates) === null && !account.total ? asBase(true) : false;
  }
  const namesBase =
    lead.than || lead.times || lead.past || (lead.comparison !== null && lead.comparison !== 'annualAverage');
  return namesBase ? asBase(true) : false;
}

function takeIncrement(account: Account, link: Link): boolean {
  const { lead } = link;
  if (account.increment || lead.comparison === 'annualAverage') return false;
  // 新增 binds nothing but a base and a level that are both there
  if (lead.gross && !(account.base && account.level)) return false;
  account.increment = link;
  return true;
}

function takeMultiple(account: Account, link: Link): boolean {
  const { lead, figure } = link;
  if (account.multiple) return false;
  const ofThen = account.base !== null && (lead.dates.length > 0 || lead.past);
  const known =
    figure.unit?.name === '番'
      ? lead.doubling
      : lead.changes || lead.becomes || lead.times || ofThen || (account.baseLinked && lead.onlyFillers);
  if (!known || lead.comparison === 'annualAverage') return false;
  account.multiple = link;
  return true;
}

/** 从6家到12家,|再到30家: with three stages nobody knows which two a rate behind them compares. */
const isThird = ({ levelDates }: Account, { again, dates }: Lead): boolean => again || laterYear(levelDates, dates);

/** Whether the second dates name a later year than the first. */
function laterYear(first: readonly Figure[], second: readonly Figure[]): boolean {
  const [from, to] = [yearOf(first), yearOf(second)];
  return from !== null && to !== null && to.year > from.year;
}

/** The one year that dates name last; null for spans of years. */
export function yearOf(dates: readonly Figure[]): { readonly year: number; readonly figure: Figure } | null {
  for (const figure of [...dates].reverse()) {
    const { period } = figure;
    if (!period || period.end === '') continue;
    // “十三五”末 names its last year; 2016—2020年 names two and says nothing of a single base year
    if (period.years === 1 || period.grain === 'day') return { year: Number(period.end.slice(0, 4)), figure };
  }
  return null;
}
