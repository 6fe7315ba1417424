import type { Figure } from '../figures/figure';
import { changeOfHead, type Chain } from './chains';
import type { SentenceContext } from './context';
import { tiesBack } from './groups';
import type { GrowthRate, Mixture } from './statement';
import { labelOf, leaveNothingOut, rateOf } from './sums';

/** What grows, and how fast. */
interface Grown {
  readonly name: string;
  readonly rate: GrowthRate;
  readonly head: Figure;
  /** Whether its level is printed too. */
  readonly hasLevel: boolean;
  readonly end: number;
}

const PLACE = '(?:全[国省市县区州盟年]|我[国省市县区]|外贸|货物|对外|贸易|完成|实现|累计|其中)*';
/** Wholes by the kinds that make them up, under the name of a first part. Means for each person are no wholes. */
const WHOLES: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^(?:外贸|货物)?[进出]口/, new RegExp(`^${PLACE}进出口(?:总[额值量])?$`)],
  [/税/, /(?:一般公共预算|公共财政预算|公共财政|地方财政)收入$/],
  [/产/, /生产总值(?:（GDP）|\(GDP\))?$|^GDP$/],
  [/消费品零售额|商品零售|餐饮/, /社会消费品零售总额$/],
  [/工业/, /工业增加值$/],
];

/**
 * A total and its parts of which only growth is printed: 进出口总额增长7.2%,其中出口增长9.1%,进口增长4.3%; also 一、二、三产业增加值分别增长
 * behind the product they make, and parts before their total.
 */
export function* readMixtures(context: SentenceContext): Generator<Mixture> {
  let last = 0;
  const grown = context.chains.flatMap(chain => {
    const from = last;
    last = (chain.links.at(-1)?.figure ?? chain.head).span.end;
    return grownIn(context, chain, from) ?? [];
  });
  for (let i = 0; i < grown.length; i++) {
    const whole = grown[i];
    if (!whole) continue;
    const behind = partsIn(context, whole, grown.slice(i + 1, i + 4)) ?? industries(context, whole, grown[i + 1]);
    const found = behind ?? partsBefore(context, whole, grown.slice(Math.max(0, i - 3), i));
    if (found) yield { relation: 'mixture', whole: whole.rate, parts: found, measure: context.measureOf(whole.head) };
  }
}

/** @param from the end of the figure before; 第一 in 第一产业 is none */
function grownIn(context: SentenceContext, chain: Chain, from: number): Grown | null {
  const { head, links } = chain;
  const level = head.kind === 'amount' ? rateOf(chain) : null;
  const name = labelOf(context, from, head).replace(CHANGE, '').replace(CHANGE, '');
  if (level) return { name, rate: level, head, hasLevel: true, end: level.figure.span.end };
  const lead = head.kind === 'rate' ? changeOfHead(context.text, chain) : null;
  if (!lead || lead.comparison === 'annualAverage' || links[0]?.lead.becomes) return null;
  const rate = { figure: head, falls: lead.direction === 'fall', basis: lead.basis, comparison: lead.comparison };
  return { name, rate, head, hasLevel: false, end: head.span.end };
}

const CHANGE =
  /(?:同比|环比|比上年|较上年|比上年同期|预计|实际|名义|增长|下降|增速为?|增幅为?|减少|增加|回落|上升|分别|达到?|为|约)+$/;

/** The parts directly behind their whole, and nothing of another time between. */
function partsIn(context: SentenceContext, whole: Grown, next: readonly Grown[]): GrowthRate[] | null {
  const parts: Grown[] = [];
  let from = whole.end;
  for (const part of next) {
    const words = context.text.slice(from, part.head.span.start);
    if (words.length > 40 || !(parts.length > 0 ? /^[,，;；、和]/ : /^[,，;；、。（(]/).test(words)) return null;
    if (parts.length === 0 ? !tiesToWhole(words) : /[。]/.test(words)) return null;
    parts.push(part);
    if (parts.length > 1 && makeUp(whole, parts)) return ratesOf(context, whole, parts);
    from = part.end;
  }
  return null;
}

const tiesToWhole = (words: string): boolean => {
  const marker = words.indexOf('其中');
  return marker >= 0 ? tiesBack(words.slice(0, marker)) : !/[;；。]/.test(words);
};

/** 税收收入增长6.2%,非税收入增长3.1%,一般公共预算收入增长5.1%. */
function partsBefore(context: SentenceContext, whole: Grown, before: readonly Grown[]): GrowthRate[] | null {
  for (const parts of [before.slice(-2), before]) {
    const [first] = parts;
    if (parts.length < 2 || !first || !makeUp(whole, parts)) continue;
    const words = context.text.slice(first.head.span.start, whole.head.span.start);
    if (words.length < 80 && !/[;；。]|其中/.test(words)) return ratesOf(context, whole, parts);
  }
  return null;
}

const makeUp = (whole: Grown, parts: readonly Grown[]): boolean =>
  leaveNothingOut(parts.map(part => part.name)) &&
  WHOLES.some(([part, name]) => part.test(parts[0]?.name ?? '') && name.test(whole.name));

const INDUSTRIES =
  /(?:第?一、第?二、第?三次?产业|一二三次?产业?|三次产业)(?:增加值)?(?:同比)?分别(?:同比)?(增长|下降)$/;

/** 其中一、二、三产业增加值分别增长3.1%、6.2%和5.5%. */
function industries(context: SentenceContext, whole: Grown, next: Grown | undefined): GrowthRate[] | null {
  if (!next || !/生产总值$|GDP$/.test(whole.name)) return null;
  const { text, figures } = context;
  const words = text.slice(whole.end, next.head.span.start);
  if (words.length > 40 || !tiesToWhole(words) || INDUSTRIES.exec(words)?.[1] !== '增长') return null;
  const at = figures.indexOf(next.head);
  const row = figures.slice(at, at + 3);
  const joined = row.every((figure, i) => {
    const before = row[i - 1];
    return (
      figure.kind === 'rate' &&
      (!before || /^(?:左右|以上)?[、和,，]$/.test(text.slice(before.span.end, figure.span.start)))
    );
  });
  if (row.length < 3 || !joined) return null;
  return isOfOneTime(context, whole, row[2]) ? row.map(figure => ({ ...next.rate, figure })) : null;
}

function ratesOf(context: SentenceContext, whole: Grown, parts: readonly Grown[]): GrowthRate[] | null {
  // with all levels printed it is a matter of sums
  if (whole.hasLevel && parts.every(part => part.hasLevel)) return null;
  const all = [whole, ...parts].sort((a, b) => a.head.span.start - b.head.span.start);
  const [first, last] = [all[0], all.at(-1)];
  return first && last && isOfOneTime(context, first, last.head) ? parts.map(part => part.rate) : null;
}

/** No other time stands between: 全年增长7.2%,其中12月出口增长20%. */
const isOfOneTime = ({ figures }: SentenceContext, first: Grown, last: Figure | undefined): boolean =>
  last !== undefined &&
  !figures.some(
    ({ kind, span }) =>
      (kind === 'date' || kind === 'period') && span.start > first.head.span.start && span.start < last.span.start,
  );
