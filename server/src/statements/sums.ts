import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import { valueOf } from '../text/numeral';
import { areComplementary } from '../words/lexicon/complements';
import type { Chain } from './chains';
import type { SentenceContext } from './context';
import { sameDimension } from './context';
import { isAverage, tiesBack } from './groups';
import type { GrowthRate, Statement, Sum, SumPart } from './statement';

/**
 * Wholes whose parts leave nothing out: complementary kinds (男/女, 进口/出口, 一二三产业) behind 其中 or 分别, a list behind a
 * total and a colon (共86个：…), and a closing total (…，合计200亿元). 其中 with any other list is open and is no sum.
 */
export function* readSums(context: SentenceContext): Generator<Statement> {
  const values = context.figures.filter(figure => figure.numeral !== null && figure.kind !== 'rank' && !figure.upTo);
  for (let i = 0; i < values.length; i++) {
    const whole = values[i];
    if (!whole) continue;
    const balance = balanceOf(context, values, i, whole);
    if (balance) {
      yield { relation: 'sum', ...balance, wholeRate: null, measure: context.measureOf(balance.whole) };
      continue;
    }
    if ((whole.kind !== 'count' && whole.kind !== 'amount') || isAverage(context.text, whole)) continue;
    if (BALANCE.test(labelOf(context, values[i - 1]?.span.end ?? 0, whole))) continue;
    const sum =
      industriesInARow(context, values, i, whole) ??
      complementaryParts(context, values, i, whole) ??
      announcedParts(context, values, i, whole) ??
      industriesBefore(context, values, i, whole) ??
      closedList(context, values, i, whole) ??
      closingTotal(context, values, i, whole);
    if (sum)
      yield {
        relation: 'sum',
        whole,
        ...sum,
        // 总产值70亿元,增加值38亿元。其中,农业产值…
        perhaps: values.slice(Math.max(0, i - 4), i).filter(other => sameDimension(other, whole)),
        wholeRate: rateAfter(context, whole),
        measure: context.measureOf(whole),
      };
  }
}

type Found = Pick<Sum, 'parts' | 'tie'>;

/** The words that name a part: from the last pause to the figure, without 其中, 为 and the like. */
export function labelOf({ text }: SentenceContext, from: number, figure: Figure): string {
  const start = qualifiedSpan(figure).start;
  const words = text.slice(Math.max(from, start - 24), start);
  const pause = Math.max(...[...',，、;；:：。（('].map(mark => words.lastIndexOf(mark)));
  return words
    .slice(pause + 1)
    .replace(/^(?:其中|包括|分别|全年|全县|全市|和|与|及|有)+/, '')
    .replace(/(?:共|达到|达|为|有|实现|完成|约)+$/, '');
}

function complementaryParts(
  context: SentenceContext,
  values: readonly Figure[],
  i: number,
  whole: Figure,
): Found | null {
  const parts: SumPart[] = [];
  for (let j = i + 1; j < values.length && parts.length < 5; j++) {
    const figure = values[j];
    const before = values[j - 1];
    if (!figure || !before) break;
    const words = context.text.slice(before.span.end, figure.span.start);
    if (words.length > 40) break;
    if (figure.kind === 'rate' || figure.kind === 'points') continue;
    if (!sameDimension(figure, whole) || isAverage(context.text, figure)) break;
    if (parts.length === 0 && !belongsTo(context, values, i, words)) break;
    const label = labelOf(context, before.span.end, figure);
    // 产量1373亿斤,夏粮增产29亿斤: by how much a part grew is no part
    if (/(?:增产|减产|增收|减收|增加|减少|增长|下降|净增|多增|少增|提高|降低)了?$/.test(label)) break;
    parts.push({ figure, label, rate: rateAfter(context, figure) });
    if (parts.length > 1 && leaveNothingOut(parts.map(part => part.label))) return { parts, tie: 'complementary' };
  }
  return null;
}

/** 其中 ties the first part to its whole, wherever a full stop stands; without it the whole must be called a total. */
function belongsTo({ text }: SentenceContext, values: readonly Figure[], i: number, words: string): boolean {
  const marker = words.lastIndexOf('其中');
  if (marker >= 0) return tiesBack(words.slice(0, marker));
  const whole = values[i];
  if (BROKEN_DOWN.test(words)) return true;
  if (!whole || /[;；。]/.test(words)) return false;
  // 6146名学员(男2765名、女3384名): nothing but the noun between
  // 合同引资额83.5亿元,出口203亿元: an amount behind a mere comma is of another account
  const mark = /^[\u4e00-\u9fff]{0,6}([,，（(])[\u4e00-\u9fff]{1,4}$/.exec(words)?.[1];
  if (mark !== undefined && (/[（(]/.test(mark) || whole.kind === 'count')) return true;
  const from = values[i - 1]?.span.end ?? 0;
  return /共|总|合计|累计/.test(text.slice(Math.max(from, whole.span.start - 12), whole.span.start));
}

/** 按经营地分,城镇…: a whole once more, by its kinds. */
const BROKEN_DOWN =
  /^[^;；。]{0,4}[,，;；。](?:按|分)[^,，;；。0-9]{2,10}?(?:分|看|统计|划分|计算)[,，:：][\u4e00-\u9fff]{2,10}$/;

/** 合格 and 不合格; 男代表 and 女代表 are 男 and 女 of one thing. */
export function leaveNothingOut(labels: readonly string[]): boolean {
  const [one = '', other = ''] = labels;
  if (labels.length === 2 && (other === `不${one}` || other === `未${one}`)) return true;
  if (labels.length === 2 && one === '上半年' && other === '下半年') return true;
  const short = Math.min(...labels.map(label => label.length)) - 1;
  let tail = 0;
  while (tail < short && labels.every(label => label.at(-tail - 1) === one.at(-tail - 1))) tail++;
  // 知识密集型服务出口 and 知识密集型服务进口
  let head = 0;
  while (head < short && labels.every(label => label.charAt(head) === one.charAt(head))) head++;
  for (let from = 0; from <= head; from++) {
    for (let less = 0; less <= tail; less++) {
      if (areComplementary(labels.map(label => label.slice(from, label.length - less)))) return true;
    }
  }
  return false;
}

const INDUSTRIES =
  /[,，。](?:其中[,，]?)?(?:第?一、第?二、第?三次?产业|三次产业)(?:增加值)?(?:分别|依次)(?:为|达到|达|完成|实现)?$/;

/** 一、二、三产业增加值分别为a、b、c behind the total they make. */
function industriesInARow(context: SentenceContext, values: readonly Figure[], i: number, whole: Figure): Found | null {
  const [first, second, third] = values.slice(i + 1, i + 4);
  if (!first || !second || !third) return null;
  const row = [first, second, third];
  const { text } = context;
  if (
    !row.every(figure => sameDimension(figure, whole)) ||
    !INDUSTRIES.test(text.slice(whole.span.end, first.span.start))
  )
    return null;
  const joined = (a: Figure, b: Figure): boolean => /^(?:、|,|，|和)$/.test(text.slice(a.span.end, b.span.start));
  if (!joined(first, second) || !joined(second, third)) return null;
  return { parts: row.map(figure => ({ figure, label: '', rate: null })), tie: 'complementary' };
}

/** 一、二、三产业增加值分别为a、b、c,地区生产总值|d: the total behind. */
function industriesBefore(context: SentenceContext, values: readonly Figure[], i: number, whole: Figure): Found | null {
  const [first, second, third] = values.slice(Math.max(0, i - 3), i);
  if (i < 3 || !first || !second || !third) return null;
  const row = [first, second, third];
  const { text } = context;
  const lead = `,${text.slice(Math.max(0, first.span.start - 24), qualifiedSpan(first).start)}`;
  const joined = (a: Figure, b: Figure): boolean => /^(?:、|,|，|和)$/.test(text.slice(a.span.end, b.span.start));
  return row.every(figure => sameDimension(figure, whole)) &&
    /(?:第?一、第?二、第?三次?产业|三次产业)(?:增加值)?(?:分别|依次)(?:为|达到|达|完成|实现)?$/.test(lead) &&
    joined(first, second) &&
    joined(second, third) &&
    /^[,，](?:全[省市县区年])?(?:地区生产总值|生产总值|GDP)(?:为|达到|达|完成|实现)?$/.test(
      text.slice(third.span.end, qualifiedSpan(whole).start),
    )
    ? { parts: row.map(figure => ({ figure, label: '', rate: null })), tie: 'complementary' }
    : null;
}

/** 委员45名、候补委员9名,共|54名: things counted one after another with nothing but 、 between, and all of them. */
function closedList(context: SentenceContext, values: readonly Figure[], i: number, whole: Figure): Found | null {
  const { text } = context;
  const last = values[i - 1];
  if (!last || whole.kind !== 'count' || !/^[,，]共计?$/.test(text.slice(last.span.end, qualifiedSpan(whole).start)))
    return null;
  if (!/^[,，。；;)）]?$/.test(text.charAt(whole.span.end))) return null;
  const parts: SumPart[] = [];
  for (let j = i - 1; j >= 0; j--) {
    const figure = values[j];
    if (!figure || figure.unit?.name !== whole.unit?.name) return null;
    const from = values[j - 1]?.span.end ?? 0;
    const label = labelOf(context, from, figure);
    parts.unshift({ figure, label, rate: null });
    if (label.length < 2 || /第$/.test(label)) return null;
    if (!/^[、和与][\u4e00-\u9fff]{2,12}$/.test(text.slice(from, figure.span.start))) break;
  }
  const from = parts[0]?.figure.span.start ?? 0;
  // Only the first figures of a unit are all of them; so the words before are read once a unit.
  const isAll = !values.some(({ unit, span }) => unit?.name === whole.unit?.name && span.end <= from);
  if (parts.length < 2 || !isAll || /其中|包括|等|累计|平均|每/.test(text.slice(0, from))) return null;
  return { parts, tie: 'closing' };
}

/** `共86个：城区42个、乡镇44个。` A list behind a colon or in brackets that ends with its sentence and says no 等. */
function announcedParts(context: SentenceContext, values: readonly Figure[], i: number, whole: Figure): Found | null {
  const { text } = context;
  const opening = OPENING.exec(text.slice(whole.span.end, whole.span.end + 16));
  if (!opening) return null;
  const bracket = opening[1] === '（' || opening[1] === '(';
  if (bracket && !/共|总|合计|累计/.test(text.slice(Math.max(0, whole.span.start - 12), whole.span.start))) return null;
  const from = whole.span.end + opening[0].length;
  const close = bracket
    ? /[)）。;；]/g
    : opening[2]
      ? /(?:组成|构成)(?=[,，。;；)）]|$)|[。;；]/g
      : /[。;；]|[,，](?![^,，。;；、0-9０-９]{1,10}[0-9０-９])/g;
  close.lastIndex = from;
  const farthest = close.exec(text)?.index ?? text.length;
  // A list joined by 、 ends where a comma follows.
  const comma = /^[^,，、]*、[^,，]*(?=[,，])/.exec(text.slice(from, farthest));
  const end = comma && !bracket && !opening[2] ? from + comma[0].length : farthest;
  if (/^[,，](?:另|还|此外|其余|以及)/.test(text.slice(end, end + 3))) return null;
  if (bracket && !/[)）]/.test(text.charAt(end))) return null;
  if (opening[2] && !/^[组构]成/.test(text.slice(end))) return null;
  const list = text.slice(from, end);
  if (/等|其中|包括|以上|以下|不含|另|左右|余|多|每|均/.test(list)) return null;
  const parts = values.slice(i + 1).filter(figure => figure.span.start >= from && figure.span.end <= end);
  const items = list.split(/[、,，]|和(?=[^、,，]*$)/);
  if (parts.length < 2 || items.length !== parts.length || !parts.every(part => sameDimension(part, whole)))
    return null;
  return {
    parts: parts.map(figure => ({ figure, label: labelOf(context, from, figure), rate: null })),
    tie: 'announced',
  };
}

/** What announces a list that leaves nothing out: a colon, a bracket, 分别为. */
const OPENING = /^[\u4e00-\u9fff]{0,8}?(?:([:：（(])|[,，]分别(?:为|是)|[,，](由)(?![\u4e00-\u9fff]{0,3}[,，]))/;

/** `进口80亿元、出口120亿元，合计200亿元`: two or more figures of one unit in a row and their closing total. */
function closingTotal(context: SentenceContext, values: readonly Figure[], i: number, whole: Figure): Found | null {
  // 两项|合计: a count of the parts
  const tally = isTally(context.text, values[i - 1], whole) ? values[i - 1] : null;
  const last = tally ? i - 2 : i - 1;
  const before = values[last];
  const closing = before && CLOSING.exec(context.text.slice(before.span.end, whole.span.start));
  if (!closing) return null;
  // 共 and 进出口总额 may begin an account of their own: kinds that leave nothing out say that they do not.
  const sure = closing[1] !== undefined;
  // 合计10个师28个旅: one of two totals
  const next = values[i + 1];
  if (next?.kind === whole.kind && /^[\u4e00-\u9fff]{0,4}$/.test(context.text.slice(whole.span.end, next.span.start)))
    return null;
  const parts: SumPart[] = [];
  for (let j = last; j >= 0; j--) {
    if (tally?.numeral && valueOf(tally.numeral).equals(parts.length)) return { parts, tie: 'closing' };
    const figure = values[j];
    if (!figure || !sameDimension(figure, whole)) return null;
    const from = values[j - 1]?.span.end ?? 0;
    const words = context.text.slice(from, figure.span.start);
    parts.unshift({ figure, label: labelOf(context, from, figure), rate: null });
    if (parts.length > 1 && leaveNothingOut(parts.map(part => part.label)))
      return sure || /^[,，、。;；)）]?$/.test(context.text.charAt(whole.span.end)) ? { parts, tie: 'closing' } : null;
    const full = /[;；。:：][^;；。:：]{0,24}$/.test(words);
    if (full && sure && parts.length > 1) return isWholeBudget(closing[1], parts) ? { parts, tie: 'closing' } : null;
    if (full || /其中|累计|共/.test(words) || words.length > 24) return null;
  }
  return sure && parts.length >= 2 && isWholeBudget(closing[1], parts) ? { parts, tie: 'closing' } : null;
}

/** 上级补助a,调入资金b,收入总计c: a list of additions is no budget without the income of its own. */
const isWholeBudget = (closing: string | undefined, [first]: readonly SumPart[]): boolean =>
  !/^[收支]/.test(closing ?? '') ||
  (/(?:收入|支出)$/.test(first?.label ?? '') && !/补助|上解|转贷|转移|上年|加上|结转/.test(first?.label ?? ''));

/** 两项 in 两项合计. */
const isTally = (text: string, figure: Figure | undefined, whole: Figure): boolean =>
  figure?.unit?.name === '项' && /^(?:合计|总计|共计|相加|加起来)/.test(text.slice(figure.span.end, whole.span.start));

const CLOSING =
  /^[\u4e00-\u9fff]{0,4}[,，]?(?:((?:收入|支出|收支)?(?:合计|总计)|共计|两项合计|三项合计|合计(?:参保|投入|投资|发放|新增))|共|总共|(?:货物|外贸|对外贸易)?进出口(?:总额|总值|合计|总计|总量)?)(?:实现|完成|为|达|达到|有)?$/;

/** 出口120亿元,进口80亿元,顺差40亿元 · 出生率6.77‰,死亡率7.37‰,自然增长率-0.60‰: what is left of the first without the second. */
function balanceOf(
  context: SentenceContext,
  values: readonly Figure[],
  i: number,
  figure: Figure,
): { readonly whole: Figure; readonly parts: readonly SumPart[]; readonly tie: Sum['tie'] } | null {
  const label = labelOf(context, values[i - 1]?.span.end ?? 0, figure);
  const balance = BALANCE.exec(label)?.[0];
  if (balance === undefined) return null;
  const isLeft = balance.includes('结');
  const ofThisYear = isLeft && /^[当本收]/.test(balance);
  // 结余 of all years is no difference of what came and went, unless the words say so
  if (
    isLeft &&
    !ofThisYear &&
    !SET_OFF.test(context.text.slice(Math.max(0, figure.span.start - 16), figure.span.start))
  )
    return null;
  const [from, less] = balance.includes('自然')
    ? [/出生率$/, /死亡率$/]
    : ofThisYear
      ? [/收入$/, /支出$/]
      : isLeft
        ? [/收入总计$|总收入$/, /支出总计$|总支出$/]
        : balance.includes('顺')
          ? [EXPORTS, IMPORTS]
          : [IMPORTS, EXPORTS];
  const near = isLeft ? values.slice(Math.max(0, i - 4), i).reverse() : values.slice(Math.max(0, i - REACH), i + REACH);
  const named = (kind: RegExp): Figure | undefined =>
    near.find(
      other =>
        other !== figure &&
        sameDimension(other, figure) &&
        kind.test(labelOf(context, values[values.indexOf(other) - 1]?.span.end ?? 0, other)),
    );
  const [whole, part] = [named(from), named(less)];
  const first = Math.min(figure.span.start, whole?.span.start ?? Infinity, part?.span.start ?? Infinity);
  const last = Math.max(figure.span.end, whole?.span.end ?? 0, part?.span.end ?? 0);
  if (
    !whole ||
    !part ||
    /[;；。]./.test(
      context.text
        .slice(first, last)
        .replace(/[。;；]其中|[;；](?=[\u4e00-\u9fff]{0,4}(?:[进出]口|[顺逆]差|支出|结[余存]))/g, ''),
    )
  )
    return null;
  return { whole, parts: [part, figure].map(each => ({ figure: each, label: '', rate: null })), tie: 'closing' };
}

/** 收支相抵,年终| */
const SET_OFF = /相抵后?[,，]?[\u4e00-\u9fff]{0,10}$/;
const REACH = 6;
const BALANCE =
  /(?:贸易|货物|进出口)?[顺逆]差(?:额)?$|(?:人口)?自然增长率$|(?:当[期年]|本年|收支)结[余存]$|(?:年终|滚存|累计)?(?:结余|结转)(?:结转|下年)?$/;
const EXPORTS = /^[\u4e00-\u9fff]{0,4}(?<!进)出口(?:总?[额值])?$/;
const IMPORTS = /^[\u4e00-\u9fff]{0,4}进口(?:总?[额值])?$/;

/** The growth rate printed straight behind a level, in its own chain. */
function rateAfter({ chains }: SentenceContext, level: Figure): SumPart['rate'] {
  const chain = chains.find(each => each.head === level);
  return chain ? rateOf(chain) : null;
}

/** The growth rate of the level a chain begins with. */
export function rateOf({ links }: Chain): GrowthRate | null {
  const link = links.find(
    ({ figure, lead }) =>
      figure.kind === 'rate' && lead.changes && !lead.becomes && lead.comparison !== 'annualAverage',
  );
  return link
    ? {
        figure: link.figure,
        falls: link.lead.direction === 'fall',
        basis: link.lead.basis,
        comparison: link.lead.comparison,
      }
    : null;
}
