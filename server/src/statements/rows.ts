import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { Span } from '../text/span';
import type { Lexicon } from '../words/lexicon/lexicon';
import { delimited } from './delimited';
import { rowFrom, subjectsOfClause } from './respectively';
import { sharedMeasure } from './sharedMeasure';
import type { IndicatorMention, Measure } from './statement';
import { figuresWithin } from './within';

/** How far a row of values may reach. */
const LONGEST_ROW = 120;
const NEAR = /^[^,，;；。：:、]{0,14}$/;
/** …达6.9万元、3.4万元，增长|4.2%、5.3%: what becomes of the same things. */
const GOES_ON =
  /^[,，、]?(?:同比|比上年|较上年|比去年|分别|年均|名义|实际|均|各|也){0,3}(?:(?:增长|下降|提高|上升|增加|减少|降低|提升)[到至]?|占全[国省市县区])$/;
/** 全省|城乡|居民人均可支配收入. */
const TOWN_AND_COUNTRY = /^(?:全[国省市县区州]|全自治[区州]|农村)?城乡((?:常住)?居民.+)$/;

/** Words of a comparison among the subjects. */
const HELD = /分别|占(?!地)|[高低快慢优多少]于|[比较](?!重|例)/;
/** Not 稳定在全国, 高于同期: what the rule that reads characters left of a verb. */
const isNamed = (name: string): boolean =>
  sharedMeasure(name.replace(/(?:稳定|保持|维持|控制)$/, '')) !== undefined ||
  /^[^占在比较为于]*[额量率数值价费税]$/.test(name);

/** A row of values, and what each of them measures or the words for it. */
type Row = { readonly row: readonly Figure[] } & (
  { readonly subjects: readonly Span[] } | { readonly mentions: readonly IndicatorMention[] }
);

/**
 * What each value of a row measures where no 分别 says so: 城镇居民人均可支配收入和农村居民人均纯收入增长8%和11%, 城乡居民收入增长6%、7%,
 * and a row of changes behind a row of levels. Only as many subjects as values, in the only way to count them.
 */
export function* readRows(
  text: string,
  figures: readonly Figure[],
  measures: ReadonlyMap<Figure, Measure>,
  lexicon: Lexicon,
): Generator<Row> {
  const all = figures.filter(figure => figure.numeral !== null && figure.kind !== 'code');
  let before: { readonly row: readonly Figure[]; readonly end: number } | null = null;
  for (let i = 0; i < all.length; i++) {
    const first = all[i];
    if (!first) break;
    const row = rowFrom(text, figuresWithin(all, first.span.start, first.span.start + LONGEST_ROW), first);
    const last = row.at(-1);
    if (row.length < 2 || !last) continue;
    i += row.length - 1;
    const { start } = qualifiedSpan(first);
    const goesOn = before?.row.length === row.length && GOES_ON.test(text.slice(before.end, start)) ? before.row : null;
    const mentions = goesOn?.map(figure => measures.get(figure)?.indicator ?? null) ?? [];
    before = { row, end: qualifiedSpan(last).end };
    if (new Set(mentions.map(mention => mention?.name)).size === row.length && !mentions.includes(null)) {
      yield { row, mentions: mentions.filter(mention => mention !== null) };
      continue;
    }
    const shared = measures.get(first)?.indicator;
    if (
      !shared ||
      !(shared.known || isNamed(shared.name)) ||
      shared.delimited ||
      shared.span.end > start ||
      !NEAR.test(text.slice(shared.span.end, start))
    )
      continue;
    const both = row.length === 2 ? bothOf(text.slice(shared.span.start, shared.span.end)) : null;
    if (both) {
      yield { row, mentions: both.map(name => delimited(shared.span, name, lexicon)) };
      continue;
    }
    const several = subjectsOfClause(text, all, shared.span.end);
    // 分别|占建议、提案总数的95%、96%: of what the clause before told
    if (several && HELD.test(text.slice(several.subjects[0]?.start, shared.span.end))) continue;
    if (several?.accepted.length === 1 && several.subjects.length === row.length)
      yield { row, subjects: several.subjects };
  }
}

/** 城乡|居民收入, 存|贷款余额: two names in one, in the order in which everybody gives their values. */
function bothOf(printed: string): readonly [string, string] | null {
  const residents = TOWN_AND_COUNTRY.exec(printed)?.[1];
  if (residents !== undefined) return [`城镇${residents}`, `农村${residents}`];
  const balances = /^(.*)存、?贷款(.*)$/.exec(printed);
  return balances && [`${balances[1] ?? ''}存款${balances[2] ?? ''}`, `${balances[1] ?? ''}贷款${balances[2] ?? ''}`];
}
